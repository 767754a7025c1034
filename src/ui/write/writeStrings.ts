import type { Locale } from "../../app/errorSentence";
import type { ConflictChoice } from "../../app/phraseLibrary";
import { sortNames, voiceNames } from "../../app/phraseNames";
import type { PhraseSort, Voice } from "../../core/writing/phrase";
import type { PhraseForm } from "../../core/writing/phrasePlace";

const sortEn: Readonly<Record<PhraseSort, string>> = {
  opening: "Opening",
  transition: "Transition",
  triad: "Triad",
  measure: "Measure",
  result: "Result",
  problem: "Problem",
  cause: "Cause",
  "next-step": "Next step",
  closing: "Closing",
  "heading-set": "Set of headings",
};
const voiceEn: Readonly<Record<Voice, string>> = { collective: "of the organ", personal: "of a person" };
type PlaceWords = Readonly<Record<PhraseForm, (behind: string) => string>>;
/** Where the words will stand: behind these, or at the very beginning. */
const placeZh: PlaceWords = {
  inline: (behind) => (behind === "" ? "插在段首" : `接在“${behind}”后面`),
  paragraph: (behind) => (behind === "" ? "另起一段" : `另起一段，在“${behind}”之后`),
};
const placeEn: PlaceWords = {
  inline: (behind) => (behind === "" ? "At the beginning of the paragraph" : `Right after “${behind}”`),
  paragraph: (behind) => (behind === "" ? "A new paragraph" : `A new paragraph after “${behind}”`),
};
const otherFormZh: Readonly<Record<PhraseForm, string>> = { inline: "接在段末", paragraph: "另起一段" };
const otherFormEn: Readonly<Record<PhraseForm, string>> = {
  inline: "Go on in the paragraph",
  paragraph: "As a new paragraph",
};

const choiceZh: Readonly<Record<ConflictChoice, string>> = {
  mine: "留自己的",
  theirs: "换成对方的",
  both: "两条都留",
};
const choiceEn: Readonly<Record<ConflictChoice, string>> = {
  mine: "Keep mine",
  theirs: "Take theirs",
  both: "Keep both",
};

const zhCN = {
  sort: sortNames,
  voice: voiceNames,
  phrases: "用语",
  search: "查找用语",
  searchHint: "词语、拼音或首字母，如 zxz",
  found: (count: number) => (count === 0 ? "没有找到" : `${count} 条`),
  none: "没有合适的用语",
  noneHint: "换一个词，或换用拼音首字母再找。",
  insert: "插入",
  inserts: (text: string) => `插入：${text}`,
  insertChain: (roles: readonly string[]) => `连同${roles.map((role) => `“${role}”`).join("")}一起插入`,
  confirm: "已核实，情况属实",
  noPlace: "先在文稿里点一下要写的地方",
  place: placeZh,
  otherForm: otherFormZh,
  source: { own: "我的", office: "本单位" },
  officePack: (count: number, faults: number) =>
    faults === 0
      ? `本单位用语 ${count} 条，可在上面查找。`
      : `本单位用语（phrases.json）读入 ${count} 条，${faults} 处有误，请告诉管理员：`,
  basis: (documents: readonly string[]) => `依据${documents.join("")}`,
  favourite: "收藏",
  unfavourite: "取消收藏",
  ways: "写法",
  next: "换一种写法",
  previous: "上一种写法",
  position: (index: number, count: number) => `${index}/${count}`,
  continue: (label: string) => `接着写“${label}”`,
  addSubsection: (section: string) => `在“${section}”里加一节`,
  own: "我的用语",
  ownNone: "还没有自己的用语",
  ownMore: (count: number) => `另有 ${count} 条，用上面的查找框找。`,
  saveParagraph: "把光标所在的段存为用语",
  saveSelection: "把选中的话存为用语",
  edit: "修改",
  edits: (text: string) => `修改：${text}`,
  text: "用语",
  tags: "标签（用顿号隔开）",
  sortOf: "类别",
  keep: "保存",
  cancel: "取消",
  changed: "已修改",
  deleted: "已删除",
  settled: "已改",
  restored: "已放回",
  saved: "已存为用语",
  delete: "删除",
  deletes: (text: string) => `删除：${text}`,
  restore: "放回上一步",
  packName: "用语包",
  exportSheet: "导出表格",
  exportPack: "导出用语包",
  importPack: "导入用语包",
  imported: (added: number, conflicts: number, faults: number) =>
    [
      `已加入 ${added} 条`,
      ...(conflicts > 0 ? [`${conflicts} 条编号相同、文字不同，暂留自己的，请在下面选定`] : []),
      ...(faults > 0 ? [`${faults} 条读不出来，没有加入`] : []),
    ].join("；"),
  more: (count: number) => `另有 ${count} 条。`,
  clashes: "编号相同、文字不同的用语",
  mine: (text: string) => `我的：${text}`,
  theirs: (text: string) => `对方的：${text}`,
  choice: choiceZh,
  newReport: "新建报告",
  newReportHint: "文稿是空的。选定种类，填上单位，就有全文框架；没有填的留作待填。",
  kind: "种类",
  year: "年度",
  unitKind: "单位类型",
  unitKindByName: "按单位名称判断",
  make: "生成全文框架",
  preview: "预览",
  section: "章节",
};

const enUS: typeof zhCN = {
  sort: sortEn,
  voice: voiceEn,
  phrases: "Phrases",
  search: "Search phrases",
  searchHint: "Words, pinyin or first letters, such as zxz",
  found: (count) => (count === 0 ? "Nothing found" : `${count} found`),
  none: "No phrase fits",
  noneHint: "Try another word, or the first letters of its pinyin.",
  insert: "Insert",
  inserts: (text) => `Insert: ${text}`,
  insertChain: (roles) => `Insert with ${roles.join(" and ")}`,
  confirm: "I have checked that this is so",
  noPlace: "Click in the text where it is to go",
  place: placeEn,
  otherForm: otherFormEn,
  source: { own: "Mine", office: "Office" },
  officePack: (count, faults) =>
    faults === 0
      ? `${count} phrases of your office can be found above.`
      : `${count} phrases of your office (phrases.json) were read, ${faults} faults; tell your administrator:`,
  basis: (documents) => `Rests on ${documents.join("")}`,
  favourite: "Add to favourites",
  unfavourite: "Remove from favourites",
  ways: "Ways to write it",
  next: "Another way",
  previous: "The way before",
  position: (index, count) => `${index}/${count}`,
  continue: (label) => `Go on with “${label}”`,
  addSubsection: (section) => `Add a sub-section to “${section}”`,
  own: "My phrases",
  ownNone: "No phrases of your own yet",
  ownMore: (count) => `${count} more: look for them with the field above.`,
  saveParagraph: "Keep the paragraph at the caret as a phrase",
  saveSelection: "Keep the selected words as a phrase",
  edit: "Edit",
  edits: (text) => `Edit: ${text}`,
  text: "Phrase",
  tags: "Tags, parted by commas",
  sortOf: "Kind of phrase",
  keep: "Save",
  cancel: "Cancel",
  changed: "Changed",
  deleted: "Deleted",
  settled: "Changed",
  restored: "Put back",
  saved: "Kept as a phrase",
  delete: "Delete",
  deletes: (text) => `Delete: ${text}`,
  restore: "Put the last change back",
  packName: "phrases",
  exportSheet: "Export a spreadsheet",
  exportPack: "Export a pack",
  importPack: "Import a pack",
  imported: (added, conflicts, faults) =>
    [
      `${added} added`,
      ...(conflicts > 0
        ? [`${conflicts} with the same id and other words: yours stay until you choose below`]
        : []),
      ...(faults > 0 ? [`${faults} could not be read`] : []),
    ].join("; "),
  more: (count) => `${count} more.`,
  clashes: "Phrases with the same id and other words",
  mine: (text) => `Mine: ${text}`,
  theirs: (text) => `Theirs: ${text}`,
  choice: choiceEn,
  newReport: "New report",
  newReportHint:
    "The document is empty. Choose the kind and name the unit: the whole skeleton is written; what is not told stays a gap.",
  kind: "Kind",
  year: "Year",
  unitKind: "Kind of unit",
  unitKindByName: "As its name shows",
  make: "Write the skeleton",
  preview: "Preview",
  section: "Section",
};

export type WriteStrings = typeof zhCN;
export const writeStringsOf = (locale: Locale): WriteStrings => (locale === "zh-CN" ? zhCN : enUS);
