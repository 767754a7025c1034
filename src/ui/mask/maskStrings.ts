import type { Locale } from "../../app/errorSentence";
import { leftWordReasons } from "../../app/beyondSentence";
import type { LeftGroup } from "../../app/leftGroups";

const reasonsEn: typeof leftWordReasons = {
  date: "years and dates",
  number: "ordinals",
  quoted: "in titles, quotations, document numbers",
  title: "in the title and signature",
  plain: "without a measure word",
  wording: "numerals of usual phrases",
  name: "like a name, not sure",
};

const zhCN = {
  about:
    "得到一份可以外发的副本：数据和名称换成占位符，原来的内容存进密钥文件，凭它可以还原。正在写的这份文稿不改动。",
  working: "正在脱敏…",
  counts: (figures: number, names: number) => `隐去数据 ${figures} 处、名称 ${names} 处。`,
  nothing: "没有找到要隐去的数据和名称。",
  hidden: "隐去的地方",
  more: (lines: number) => `后面还有 ${lines} 段。`,
  leftTitle: "没有隐去的数字和像名称的词，请看一遍：",
  left: ({ reason, words }: LeftGroup) =>
    `${leftWordReasons[reason]}：${words
      .map(({ text, count }) => (count === 1 ? text : `${text}（${count} 处）`))
      .join("、")}`,
  moreLeft: (count: number) => `后面还有 ${count} 类。`,
  locked: (count: number) => `有 ${count} 处没有隐去：文稿锁定了这些位置。`,
  told: (words: string) => `没有处理，请自己看一看：${words}。`,
  stillIn: (words: string) => `没有隐去：${words}。`,
  look: "名称按常见写法认出，发出前请再看一遍。",
  save: "保存脱敏稿和密钥",
  anyway: "照样保存",
  saved: (copy: string, key: string) =>
    `已下载“${copy}”和“${key}”。密钥请自己保存，不要随文稿发出。浏览器只下载了一个的，点下面再存一次。`,
  again: { copy: "再存一次脱敏稿", key: "再存一次密钥" },
  close: "关闭",
  copyName: "脱敏",
  keyName: "密钥",
};

const enUS: typeof zhCN = {
  about:
    "A copy to send out: figures and names become masks, and a key file keeps what stood there and can give it back. The document you work on stays as it is.",
  working: "Masking…",
  counts: (figures, names) => `${figures} figures and ${names} names are masked.`,
  nothing: "No figures or names to mask were found.",
  hidden: "What is masked",
  more: (lines) => `${lines} more paragraphs.`,
  leftTitle: "Numbers and name-like words that stay; please look:",
  left: ({ reason, words }) =>
    `${reasonsEn[reason]}: ${words
      .map(({ text, count }) => (count === 1 ? text : `${text} (${count})`))
      .join(", ")}`,
  moreLeft: (count) => `${count} more kinds.`,
  locked: (count) => `${count} places were not masked: the document locks them.`,
  told: (words) => `Left alone, please look yourself: ${words}. `,
  stillIn: (words) => ` Not masked: ${words}.`,
  look: "Names are found by their usual forms: look again before sending.",
  save: "Save copy and key",
  anyway: "Save all the same",
  saved: (copy, key) =>
    `Downloaded “${copy}” and “${key}”. Keep the key; do not send it along. If the browser gave only one of them, save the other again below.`,
  again: { copy: "Save the copy again", key: "Save the key again" },
  close: "Close",
  copyName: "脱敏",
  keyName: "密钥",
};

export const maskStringsOf = (locale: Locale): typeof zhCN => (locale === "en-US" ? enUS : zhCN);
