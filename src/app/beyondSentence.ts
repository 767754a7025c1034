import type { LeftWordReason } from "../core/writing/leftWords";
import type { Beyond, BeyondKind } from "../ports/documentStories";
import type { Locale } from "./errorSentence";

export const beyondNames: Readonly<Record<BeyondKind, Readonly<Record<Locale, string>>>> = {
  "alt-chunk": { "zh-CN": "嵌入的文件（打开时并入正文）", "en-US": "embedded files that become text" },
  embedded: { "zh-CN": "嵌入的对象（如 Excel 表格）", "en-US": "embedded objects" },
  chart: { "zh-CN": "图表", "en-US": "charts" },
  diagram: { "zh-CN": "SmartArt 图示", "en-US": "diagrams" },
  deleted: { "zh-CN": "修订中删去的文字", "en-US": "text deleted by a revision" },
  alternative: { "zh-CN": "旧版程序才显示的文字", "en-US": "text shown by older programs alone" },
  drawing: { "zh-CN": "公式、图形里的文字", "en-US": "text in formulas and drawings" },
  macro: { "zh-CN": "宏", "en-US": "macros" },
  data: { "zh-CN": "随文稿保存的数据", "en-US": "data kept with the document" },
  unread: { "zh-CN": "读不到的部分", "en-US": "parts that could not be read" },
  stories: {
    "zh-CN": "文本框、脚注、页眉页脚、批注（这里读不到，可在工作台里脱敏）",
    "en-US": "text boxes, notes, headers and comments (not read here; mask in the workbench)",
  },
  picture: { "zh-CN": "图片", "en-US": "pictures" },
  attribute: {
    "zh-CN": "看不见的文字（替代文字、链接地址、书签名、修订和批注的作者、控件的名称和选项）",
    "en-US":
      "text that is not shown (alternative text, addresses, bookmarks, authors, names and items of controls)",
  },
  properties: { "zh-CN": "文件属性（作者、单位等）", "en-US": "properties of the file" },
};

/** “图表 1 处、图片 2 处”. */
export const beyondWords = (beyond: readonly Beyond[], locale: Locale = "zh-CN"): string =>
  beyond
    .map(({ kind, count }) =>
      locale === "zh-CN"
        ? `${beyondNames[kind][locale]} ${count} 处`
        : `${count} × ${beyondNames[kind][locale]}`,
    )
    .join(locale === "zh-CN" ? "、" : ", ");

/** Why a document is not masked without being told to go on. */
export const hinderingSentence = (beyond: readonly Beyond[], locale: Locale = "zh-CN"): string =>
  locale === "zh-CN"
    ? `文稿里还有隐不去的内容：${beyondWords(beyond)}，里面可能有数据或名称。请先在 Word 中删去或改成正文。`
    : `The document holds what can not be masked: ${beyondWords(beyond, locale)}. Take it out in Word first.`;

export const leftWordReasons: Readonly<Record<LeftWordReason, string>> = {
  date: "年份、日期",
  number: "序号",
  quoted: "书名、引文、文号里",
  title: "标题、落款里",
  plain: "后面没有量词，没有认作数据",
  wording: "常用说法里的数词",
  name: "像名称，拿不准",
};
