import type { Locale } from "../../app/errorSentence";

const zhCN = {
  open: "与去年稿比对…",
  another: "换一份去年稿…",
  close: "收起",
  hint: "选去年的报告（.docx），看哪些句子、哪些数没有变。",
  title: (name: string) => `与“${name}”比对`,
  comparing: (name: string) => `正在与“${name}”比对…`,
  failed: "没有比成，这是程序的差错，文稿没有受影响。请再选一次；仍不行的，请把两份稿子的情况反馈给我们。",
  /** Where a finding is said otherwise than by its message. */
  said: {} as Readonly<Record<string, string>>,
  likeness: (percent: number) => `相像 ${percent}％`,
  sentences: (same: number, changed: number, fresh: number) =>
    `句子：相同 ${same} · 改动过 ${changed} · 新写 ${fresh}`,
  figures: (same: number, changed: number, fresh: number) =>
    `数据：没有变化 ${same} · 有变化 ${changed} · 新增 ${fresh}`,
  sections: "各章相像",
  section: (title: string, percent: number) => `${title} ${percent}％`,
  toSee: (count: number) => `请逐处看过（${count} 处）`,
  nothing: "没有与去年相同的数和话。",
  carried: (count: number) => `从去年稿转来、还没有变的数 ${count} 处，送审前请看过：`,
  stillSame: (last: string) => `去年也是 ${last}，请核实`,
  stillMasked: (last: string) => `还没有填（去年 ${last}）`,
  note: "相同不等于错：提法、文件名称不算；单位名称、年份、数据不同的句子也算相同。",
};

const enUS: typeof zhCN = {
  open: "Compare with last year's…",
  another: "Another report of last year…",
  close: "Close",
  hint: "Choose last year's report (.docx) to see which sentences and figures have not changed.",
  title: (name) => `Compared with “${name}”`,
  comparing: (name) => `Comparing with “${name}”…`,
  failed:
    "They could not be compared; this is a fault of the program, and the document is unharmed. Choose the file again, and report it if that fails too.",
  said: {
    "last-years-words": "Still tells of last year, in last year's words:",
    "copied-sentence": "Last year's words; see whether they still hold:",
    "unchanged-figure": "The same figure last year; please verify:",
  },
  likeness: (percent) => `${percent}% alike`,
  sentences: (same, changed, fresh) => `Sentences: ${same} the same · ${changed} changed · ${fresh} new`,
  figures: (same, changed, fresh) => `Figures: ${same} unchanged · ${changed} changed · ${fresh} new`,
  sections: "By section",
  section: (title, percent) => `${title} ${percent}%`,
  toSee: (count) => `To be looked at (${count})`,
  nothing: "No figure and no sentence is last year's.",
  carried: (count) =>
    `${count} figures brought from last year's report have not changed; see them before handing in:`,
  stillSame: (last) => `${last} last year too: please verify`,
  stillMasked: (last) => `not filled yet (${last} last year)`,
  note: "The same is not wrong: fixed formulations and names of documents do not count; sentences that differ only in units, years or figures count as the same.",
};

export const compareStrings: Readonly<Record<Locale, typeof zhCN>> = { "zh-CN": zhCN, "en-US": enUS };
