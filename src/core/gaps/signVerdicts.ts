import { words } from "../text/words";
import { isBlank, isDigit, isHan, isLatin, isStop, skipBlanks } from "./maskCharacters";
import { countsAfter, endsWithAny, namesAfter, startsWithAny } from "./maskContext";
import type { Judge, MaskPlace } from "./maskPlace";
import { amidLetters, betweenBlanks, counts, dates, joins, meant, oneOf } from "./maskPlace";
import type { Verdict } from "./maskRun";

const notes = ["注", "备注", "说明", "：", ":"];
const explained = ["为", "是", "指", "代表", "表示", "达", "超过", "较"];

/** A single star may mark a footnote: *注, 覆盖率*为, 增长率*。 */
function singleStar(place: MaskPlace): Verdict {
  // 进班*日: a day stands behind its month.
  if (place.after === "日" && !dates(place)) return "no";
  if (meant(place)) return "sure";
  return place.first || startsWithAny(place.text, place.end, explained) ? "no" : "maybe";
}

/** *为估算数，**为调整数。 */
const footnote = /^\s*[*＊]\s?(?:为|是|表示|指|注|含|不含|代表|本[表文]|此|该|数据|截至|统计|口径)/u;
/** * * *: a rule across the page. */
const rule = /^\s*[*＊]+(?:\s+[*＊]+)+\s*$/u;
const pageWidth = 160;
const isRule = (text: string): boolean => text.length <= pageWidth && rule.test(text);

/** Marks that are spoken of: 标*项为…, 带**的为…, *号药品, 网民“小*”. */
function isSpokenStar({ text, start, before, after, single }: MaskPlace): boolean {
  const led = oneOf(before, "标带打注");
  if (!single) return led && after === "的";
  if (led || (after === "号" && oneOf(before, "“‘"))) return true;
  return /[“‘][小老]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Footnotes, marks that are spoken of, a rule of stars across the page. */
function isMark(place: MaskPlace): boolean {
  const { text, start, end, before, after, single, first } = place;
  if (isSpokenStar(place)) return true;
  if (!first) return single && oneOf(after, "（(") && isHan(before) && !counts(place);
  if (end - start > 5 && end === text.trimEnd().length) return true;
  return isBlank(after) || startsWithAny(text, skipBlanks(text, end), notes);
}

/** Wildcards, formulas and marks: *.docx, a*b, *注. */
function isOtherStar(place: MaskPlace): boolean {
  const { text, end, before, after, single } = place;
  if (isLatin(after) || isDigit(after) || (isLatin(before) && single)) return true;
  if (after === "." && isLatin(text.charAt(end + 1))) return true;
  return footnote.test(text) || isRule(text) || isMark(place);
}

/** **1. 抓学习。**: a number after the mark, and its pair behind it. */
const opensMarkdown = ({ text, start, end, first }: MaskPlace): boolean =>
  first &&
  end - start === 2 &&
  /^[0-9]{1,2}[.．、]/u.test(text.slice(end, end + 3)) &&
  text.includes("**", end);

export const star: Judge = (place) => {
  if (opensMarkdown(place)) return "sure";
  if (isOtherStar(place)) return "no";
  if (!isDigit(place.before)) return place.single ? singleStar(place) : "sure";
  if (counts(place) || dates(place)) return "sure";
  return place.single ? "no" : "maybe";
};

/** Words that are multiplied in the formulas of such documents. */
const factors = words("长 宽 高 单价 数量 基数 系数 权重 得分 分值 标准 人数 天数 比例 积");

const inFormula = ({ text, start, end }: MaskPlace): boolean =>
  /[=＝÷]/u.test(text.slice(Math.max(0, start - 30), end + 30)) ||
  endsWithAny(text, start, factors) ||
  startsWithAny(text, end, factors);

/** √ for done, × for not; 打“×”的项目. */
const isTick = ({ text, start, end }: MaskPlace): boolean =>
  /[√✓✔]/u.test(text.slice(Math.max(0, start - 16), end + 16)) ||
  /[标打画带][“"]?$/u.test(text.slice(0, start).slice(-2));

/** “网格×党员” joins two words; ×为未完成 says what the sign means. */
function isJoint(place: MaskPlace): boolean {
  const { text, start, end } = place;
  if (isStop(place.before) && /^(?:为|代表|表示)/u.test(text.slice(end, end + 2))) return true;
  if (counts(place) || endsWithAny(text, start, ["走进", "赴", "在", "到"])) return false;
  return (
    /[“「]\p{Script=Han}{2,6}$/u.test(text.slice(Math.max(0, start - 7), start)) &&
    /^\p{Script=Han}{2,6}[”」]/u.test(text.slice(end, end + 7))
  );
}

/** A single multiplication sign among words. */
function singleCross(place: MaskPlace): Verdict {
  if (betweenBlanks(place) || isTick(place) || isJoint(place)) return "no";
  if (counts(place)) return "sure";
  if (inFormula(place) || oneOf(place.before, ")）")) return "no";
  return meant(place) || endsWithAny(place.text, place.start, ["赴", "在", "到"]) ? "sure" : "maybe";
}

export const cross: Judge = (place) => {
  const { text, end, before, single } = place;
  if (isDigit(text.charAt(skipBlanks(text, end))) || amidLetters(place)) return "no";
  if (!isDigit(before)) return single ? singleCross(place) : "sure";
  if (counts(place)) return "sure";
  if (single) return "no";
  return dates(place) ? "sure" : "maybe";
};

export const block: Judge = (place) => {
  const { before, after, single, first } = place;
  // ■ and □ at the beginning are marks of a list or boxes to be ticked.
  if (first && (single || isBlank(after) || isStop(after))) return "no";
  if (!single) return "sure";
  if (isBlank(before) || isBlank(after)) return "no";
  if (counts(place)) return "sure";
  return isHan(before) ? "maybe" : "no";
};

/** A name masked on a line of its own, as signatures have it; a longer row of shapes is an ornament. */
const isLineOfShapes = ({ text, start, end, first, single }: MaskPlace): boolean =>
  first && !single && end - start <= 4 && end === text.trimEnd().length;

function singleShape(place: MaskPlace): Verdict {
  if (place.first || !isHan(place.before) || !meant(place)) return "no";
  return counts(place) ? "sure" : "maybe";
}

export const shape: Judge = (place) => {
  if (place.single) return singleShape(place);
  if (isLineOfShapes(place)) return "maybe";
  if (place.first) return isHan(place.after) ? "sure" : "no";
  return meant(place) ? "sure" : "maybe";
};

/** Names of files and addresses, rules drawn across the page. */
function isOtherLine({ text, start, end, before, after }: MaskPlace): boolean {
  if (joins(after) || after === "." || before === "." || (joins(before) && !isDigit(before))) return true;
  return end - start > 11 && skipBlanks(text, 0) === start && skipBlanks(text, end) === text.length;
}

export const line: Judge = (place) => {
  if (isOtherLine(place)) return "no";
  if (isDigit(place.before)) return !place.single && (counts(place) || dates(place)) ? "sure" : "no";
  if (!place.single) return "sure";
  return counts(place) && isHan(place.before) ? "sure" : "no";
};

export const hash: Judge = (place) => {
  const { text, end, before, after, single } = place;
  if (joins(before) || joins(after)) return "no";
  if (place.first && isBlank(after)) return "no";
  if (counts(place)) return "sure";
  if (single) return "no";
  return namesAfter(text, end) || dates(place) ? "sure" : "maybe";
};

const asking = /什么|怎么|怎样|如何|为何|哪|谁|吗|呢|是否|多少|几/u;

export const question: Judge = (place) => {
  const { text, start, before } = place;
  if (!isHan(before) || !counts(place)) return "no";
  return asking.test(text.slice(Math.max(0, start - 16), start)) ? "no" : "sure";
};

/** 召开会议--次: two dashes or more between a word and its measure word; a single one is a hyphen. */
export const dash: Judge = (place) => {
  const mask = !place.single && place.end - place.start <= 4 && isHan(place.before) && counts(place);
  if (!mask) return "no";
  return place.text.charAt(place.start) !== emDash || standsSoAgain(place) ? "sure" : "maybe";
};

const emDash = "—";
const around = 120;
const often = 3;

/** 检查——次，发现问题——个，整改——个: a dash between words is punctuation; before a measure word again and again it is a blank. */
function standsSoAgain({ text, start }: MaskPlace): boolean {
  const from = Math.max(0, start - around);
  const stretch = text.slice(from, start + around);
  let found = 0;
  for (const { index, 0: run } of stretch.matchAll(/—{2,4}/gu)) {
    const at = from + index;
    if (isHan(text.charAt(at - 1)) && countsAfter(text, at, at + run.length)) found++;
  }
  return found >= often;
}
