import { words } from "../text/words";
import { isBlank, isHan, isOpening, isStop, skipBlanksBack } from "./maskCharacters";
import { datesAfter, endsWithAny, namesAfter } from "./maskContext";
import { oneOf } from "./maskPlace";
import type { MaskRun } from "./maskRun";
import { readUnitAfter } from "./units";

export interface MarkdownPair {
  readonly open: MaskRun;
  readonly close: MaskRun;
}

const headings =
  /^(?:[一二三四五六七八九十]+[是、]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|第[一二三四五]|首先|其次|再次|最后)/u;
/** Words that can not end an emphasised phrase, because a name must follow. */
const wanting = words(`
  与 和 在 到 赴 向 由 对 被 将 把 及 为 至 的 、 从
`);

const isMark = ({ family, start, end }: MaskRun): boolean =>
  family === "star" && (end - start === 2 || end - start === 3);

const standsFor = (text: string, { start, end }: MaskRun): boolean =>
  readUnitAfter(text, start, end) !== null || namesAfter(text, end) || datesAfter(text, end);

/** 坚持**党建引领**不动摇，**在落实上**见成效: inside a clause, a short phrase without a stop. */
function isPhrase(text: string, content: string, before: string, close: MaskRun): boolean {
  const after = text.charAt(close.end);
  if (content.length > 14 || /[，。；、：！？*]/u.test(content) || namesAfter(text, close.end)) return false;
  const leads =
    isOpening(before) && /^(?:在|从|以|把|用|抓|靠|坚持|突出|聚焦|强化|加强|注重|着力|围绕)/u.test(content);
  return (isHan(before) || before === "“" || leads) && (isHan(after) || isStop(after));
}

/** **加强学习**：, **扛牢责任。**, the whole of a paragraph: a phrase that leads what follows. */
function isLead(text: string, content: string, open: MaskRun, close: MaskRun): boolean {
  if (open.start === 0 && close.end === text.length) return true;
  const before = text.charAt(skipBlanksBack(text, open.start) - 1);
  // 主持人：**（书记）  记录人：**: after a colon a mask is what a label asks for.
  if (oneOf(before, "：:") || /^[，。；、：（(]|\s{2}/u.test(content)) return false;
  if (!isOpening(before) && !isBlank(text.charAt(open.start - 1))) return false;
  return (
    oneOf(text.charAt(close.end), "：:") ||
    (/[。：:]$/u.test(content) && !/[。；]./u.test(content.slice(0, -1)))
  );
}

const isHeading = (text: string, content: string, close: MaskRun): boolean =>
  headings.test(content) &&
  (isStop(text.charAt(close.end)) || isStop(content.slice(-1)) || content.length < 60);

/** Whether two marks enclose an emphasised phrase rather than being two masks with text between. */
function encloses(text: string, open: MaskRun, close: MaskRun): boolean {
  const content = text.slice(open.end, close.start);
  if (content.length < 2 || content.trim() !== content) return false;
  const whole = headings.test(content) && /[。：:]$/u.test(content);
  if (whole) return true;
  if (readUnitAfter(text, close.start, close.end) !== null) return false;
  if (isHeading(text, content, close)) return true;
  if (standsFor(text, open) || endsWithAny(text, close.start, wanting)) return false;
  return isLead(text, content, open, close) || isPhrase(text, content, text.charAt(open.start - 1), close);
}

/** Pairs of `**` left over from markdown: `**（一）加强学习。**`, `**加粗**`. */
export function markdownPairs(text: string, runs: readonly MaskRun[]): readonly MarkdownPair[] {
  const marks = runs.filter(isMark);
  const pairs: MarkdownPair[] = [];
  for (let index = 0; index + 1 < marks.length; index++) {
    const open = marks[index];
    const close = marks[index + 1];
    if (open === undefined || close === undefined || open.end - open.start !== close.end - close.start)
      continue;
    if (!encloses(text, open, close)) continue;
    pairs.push({ open, close });
    index++;
  }
  return pairs;
}
