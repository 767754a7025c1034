import type { GapKind } from "./gap";
import { isStop, skipBlanks, skipBlanksBack } from "./maskCharacters";
import {
  datesAfter,
  enclosedSince,
  endsWithAny,
  maskedYearStart,
  namesAfter,
  proseNouns,
  startsWithAny,
} from "./maskContext";
import { oneOf } from "./maskPlace";
import type { MaskRun } from "./maskRun";
import { typedBefore, typedBehind } from "./typedBefore";
import type { UnitReading } from "./units";
import { hedgeBefore, readUnitAfter } from "./units";

/** What a mask stands for, in paragraph offsets. */
export interface MaskDescription {
  readonly start: number;
  readonly end: number;
  readonly kind: GapKind;
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly typed: string | null;
  readonly joined?: true;
}

/** Words that want a number after them although no measure word follows. */
const wantNumber =
  /(?:(?:人|次|总|件|篇|户|场|期|家|件|条|项|个|字|天|基|系|指|时|课时|名|题|议题|支部|党员|项目)数(?:量)?|数量|率|占比|比例|比重|(?:金|总|限|交易|销售|成交|贷款|存款|投资|补贴|税收总|产)额|满意度|知晓度|名次|得分|评分|均分|总分|产值|收入|指数|排名|位次|增幅|降幅|面积|总量|余额)(?:约|近|超|超过|达|达到|为|是|：|:|共|分别为|增至|降至|提升至|提高至|提高到|提升到)*$/u;
const growing =
  /(?:同比|环比)?(?:增长|下降|提高|提升|降低|上升|减少|增加|达|达到|共计|合计|总计|累计|占)(?:了|约|近|超|至|到|为)?$/u;

/** Whether the words before announce a number and nothing follows that it could be a name of. */
function announced(text: string, start: number, end: number): boolean {
  if (text.endsWith("百分之", start)) return true;
  const after = skipBlanks(text, end);
  if (!isStop(text.charAt(after)) && !startsWithAny(text, after, ["以上", "以下", "左右", "不等"]))
    return false;
  const before = text.slice(Math.max(0, start - 20), skipBlanksBack(text, start));
  return wantNumber.test(before) || growing.test(before) || before.endsWith("第");
}

/** The range or list that a mask begins: `**－**次`, `**、**次`. */
const joiners = new Set(["-", "－", "—", "—", "~", "～", "〜", "至", "到", "、", "和", "/"]);

function unitOfJoined(text: string, run: MaskRun, next: DescribedMask | undefined): UnitReading | null {
  const joined =
    next?.run.family === run.family && next.run.start - run.end === 1 && joiners.has(text.charAt(run.end));
  return joined ? next.unit : null;
}

const insideTitle = (text: string, start: number): boolean => enclosedSince(text, start, "《", "》", 60) >= 0;

const placeVerbs = ["赴", "到", "与", "被", "由"];
const labels = ["：", ":"];
/** What a person's name stands behind: 党组书记、局长 ×××. */
const titles = [
  "书记",
  "局长",
  "主任",
  "院长",
  "校长",
  "行长",
  "处长",
  "部长",
  "镇长",
  "县长",
  "委员",
  "经理",
  "我叫",
  "姓名",
];

const quoted = (text: string, start: number, end: number): boolean =>
  oneOf(text.charAt(start - 1), "“《") && oneOf(text.charAt(end), "”》");

/** An ellipsis stands for prose, unless a place or body is wanted. */
const ellipsisKind = (text: string, start: number, end: number): GapKind =>
  !isStop(text.charAt(end)) && endsWithAny(text, start, placeVerbs) ? "name" : "text";

/** Prose went missing rather than a name: mostly so for an ellipsis, else where an abstract noun or a stop follows. */
function wordKind(text: string, { start, end, family, asks }: MaskRun): GapKind {
  if (asks === "text" || asks === "name") return asks;
  if (quoted(text, start, end) || namesAfter(text, end)) return "name";
  if (family === "ellipsis") return ellipsisKind(text, start, end);
  if (endsWithAny(text, skipBlanksBack(text, start), titles)) return "name";
  const stops = isStop(text.charAt(end));
  if (!stops && !startsWithAny(text, end, proseNouns)) return "name";
  // All that a paragraph or a cell holds, or what a label asks for.
  return (stops && start === 0) || endsWithAny(text, start, labels) ? "name" : "text";
}

/** A mask with the unit it was given, for the mask before it. */
export interface DescribedMask {
  readonly run: MaskRun;
  readonly description: MaskDescription;
  readonly unit: UnitReading | null;
}

function describeWord(run: MaskRun, kind: GapKind, start = run.start): DescribedMask {
  return {
    run,
    description: { start, end: run.end, kind, unit: null, hedge: null, typed: null },
    unit: null,
  };
}

function describeFigure(text: string, run: MaskRun, unit: UnitReading | null): DescribedMask {
  const { start, end } = run;
  const typed = typedBefore(text, start, unit);
  const hedge = unit?.hedge ?? hedgeBefore(text, start - (typed?.length ?? 0));
  const description: MaskDescription = { start, end, kind: "figure", unit: unit?.unit ?? null, hedge, typed };
  return typedBehind(text, unit)
    ? { run, description: { ...description, joined: true }, unit }
    : { run, description, unit };
}

/** What a mask stands for. `next`: the mask after it, for `**－**次` takes its unit from there. */
export function describeMask(text: string, run: MaskRun, next: DescribedMask | undefined): DescribedMask {
  const { start, end } = run;
  const year = maskedYearStart(text, start, end);
  if (year !== null) return describeWord(run, "text", year);
  if (insideTitle(text, start)) return describeWord(run, "name");
  const unit = readUnitAfter(text, start, end) ?? unitOfJoined(text, run, next);
  if (unit !== null || isAnnounced(text, run)) return describeFigure(text, run, unit);
  return describeWord(run, datesAfter(text, end) ? "text" : wordKind(text, run));
}

function isAnnounced(text: string, run: MaskRun): boolean {
  if (run.asks !== null) return run.asks === "figure";
  return run.family !== "ellipsis" && run.family !== "someone" && announced(text, run.start, run.end);
}
