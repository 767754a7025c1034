import { isBlank, isDigit, isLatin, skipBlanks } from "./maskCharacters";
import type { MaskRun } from "./maskRun";
import { maskRun } from "./maskRun";
import { readUnitAfter } from "./units";

const closers: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "[": "]",
    "【": "】",
    "（": "）",
    "(": ")",
    "〔": "〕",
    "{": "}",
    "｛": "｝",
    "［": "］",
    "<": ">",
    "＜": "＞",
    "《": "》",
    "“": "”",
  }),
);

/** A placeholder of a template is short; what is longer is content. */
const longest = 24;

const onlyBlanks = /^[\s\u3000\u00a0]*$/u;
const onlyLines = /^[\s\u3000_＿]+$/u;
const onlyMasks = /^[\s\u3000]*(?:[*＊]+|[×✕]+|[XxＸｘ]+|[○〇]+|…+|[■□]+)[\s\u3000]*$/u;

/** （填写…）, （待补充）: an instruction to the writer, in whatever brackets. */
const instruction =
  /^(?:请?(?:在此)?(?:填|补充|输入|插入)|待(?:填|补|定|核|统计|完善)|此处|略$|具体(?:数字|数量|数据|人数|次数|金额|名称|时间|单位|内容|情况|事例)$|(?:单位|部门|学校|公司|企业|支部|本单位|党组织)(?:名称|全称|名)$|(?:姓名|人名|地名|数字|数值|数量)$)/u;
/** [数字], 【单位名称】: what to put there, in brackets that a text does not use for itself. */
const slot =
  /(?:数字|数值|数量|人数|次数|金额|比例|百分比|名称|姓名|人名|单位|部门|地名|地点|时间|日期|年份|月份|年度|年|月|日|职务|XX|xx)$/u;
const figureSlot = /数字|数值|数量|数据|人数|次数|金额|比例|百分/u;
const nameSlot = /名称|全称|姓名|人名|名$|单位|部门|支部|地名|地点|职务|XX|xx/u;
const dateSlot = /时间|日期|年|月|日|内容|情况|事例|略/u;

function asks(content: string): MaskRun["asks"] {
  if (figureSlot.test(content)) return "figure";
  if (nameSlot.test(content)) return "name";
  return dateSlot.test(content) || !/^(?:请|在此|填|待|略|补充|输入|插入|此处)/u.test(content)
    ? "text"
    : null;
}

/** Brackets that a text uses for its own words; only an instruction in them is a placeholder. */
const speaking = "（(〔《“";

function isPlaceholder(text: string, open: number, content: string): boolean {
  if (instruction.test(content)) return true;
  if (speaking.includes(text.charAt(open)) || content.length > 12) return false;
  // 【时间】 at the beginning is a label of what follows.
  return (
    slot.test(content) &&
    (text.charAt(open) !== "【" || skipBlanks(text, 0) < open || /名称|姓名|名$|XX|xx/u.test(content))
  );
}

/** [ ] and ( ) to be ticked, calls of functions, indexes. */
function isBox(text: string, open: number, end: number): boolean {
  const before = text.charAt(open - 1);
  if (isLatin(before) || isDigit(before)) return text.charAt(open) !== "（" || isLatin(before);
  const lead = text.slice(0, open).trimEnd();
  return (
    text.charAt(open) === "[" && /^(?:[-*+]|[0-9]{1,2}[.、．])?$/u.test(lead) && isBlank(text.charAt(end))
  );
}

const choices = /^(?:\p{Script=Han}{1,4}[（(][\s\u3000]*[）)]){2,}[。；]?$/u;

const longestRow = 240;
const isRow = (text: string, from: number): boolean =>
  text.length - from <= longestRow && choices.test(text.slice(from).trim());

/** 学历：本科（ ）硕士（ ）博士（ ）: a row of words after a colon, each with a bracket to be ticked, to the end of the line. */
function isChoice(text: string, open: number, end: number): boolean {
  const from = Math.max(0, open - longestRow);
  const colon = text.slice(from, open).lastIndexOf("：");
  return colon >= 0 && readUnitAfter(text, open, end) === null && isRow(text, from + colon + 1);
}

/** Brackets that hold nothing. */
function emptyMask(text: string, open: number, end: number): MaskRun | null {
  const kind = text.charAt(open);
  if ("<＜{".includes(kind) || isBox(text, open, end) || isChoice(text, open, end)) return null;
  return maskRun(open, end, "bracket", "sure", "《“".includes(kind) ? "name" : null);
}

/** Brackets that hold a mask: theirs in [××] and 【**】, but （××） is a mask in brackets of the text. */
const holdsMask = (text: string, open: number, end: number, content: string): boolean =>
  onlyLines.test(content) ||
  (onlyMasks.test(content) && "[【{｛［".includes(text.charAt(open)) && !isBox(text, open, end));

/**
 * A mask made of brackets: `（   ）`, `[ ]`, `（____）`, `【××】`, `（填写人数）`, `[数字]`, an empty 《》. Null when the bracket at
 * `open` holds content, or is not closed near by.
 */
export function readBracketMask(text: string, open: number): MaskRun | null {
  const quotes = "《“".includes(text.charAt(open));
  const next = text.charAt(open + 1);
  // Nearly every quotation ends here: only an empty one is a mask.
  if (quotes && !isBlank(next) && next !== "》" && next !== "”") return null;
  const end = closedAt(text, open);
  if (end < 0) return null;
  const content = text.slice(open + 1, end - 1);
  if (onlyBlanks.test(content)) return emptyMask(text, open, end);
  if (quotes) return null;
  if (holdsMask(text, open, end, content)) return maskRun(open, end, "bracket");
  return isPlaceholder(text, open, content.trim())
    ? maskRun(open, end, "bracket", "sure", asks(content))
    : null;
}

/** The offset after the closing bracket, -1 when there is none near by. */
function closedAt(text: string, open: number): number {
  const close = closers.get(text.charAt(open));
  if (close === undefined) return -1;
  const content = text.slice(open + 1, open + longest).indexOf(close);
  return content < 0 ? -1 : open + content + 2;
}
