import { defineCheck } from "../../core/checking/check";
import { distantChanges } from "../../core/checking/distantRates";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { figureStatements } from "../../core/checking/figureStatements";
import type { ParagraphReading } from "../../core/checking/reading";
import { sideChanges } from "../../core/checking/sideBySide";
import type { TextRange } from "../../core/text/range";
import { distantWords } from "../wording/distantWords";
import { sideWords } from "../wording/sideWords";
import { round } from "../../core/checking/sharesOfTotal";

export const changeAndBase = defineCheck({
  id: "change-and-base",
  severity: "warning",
  name: "增减与基数",
  summary: "“由15%提高到18%，提高3个百分点”“比去年的40家多2家，增长5%”一类说法前后算不拢。",
  basis: "报送材料应当数据属实、勾稽相符。",
  messages: {
    difference: "前后两个数相差{expected}{unit}，这里写的是{found}{unit}。",
    rate: "由{base}{unit}到{now}{unit}，变化约为{expected}%，这里写的是{found}%。",
    direction: "由{base}{unit}到{now}{unit}，不是“{word}”。",
  },
  examples: {
    clean: [
      "受理群众投诉举报3142件，上年为2780件。\n投诉举报量比上年增长13.0%，网络投诉举报量比上年增长28%。",
      "接待支出14.2万元，较上年的16.8万元减少2.6万元，下降15.5%。",
      "集体收入达73.5万元，比上年增加9.8万元，增长15.4%。",
      "满意率由92.1%提高到95.3%，提高3.2个百分点。",
      "发现问题23个，较上年减少4个，其中作风类问题下降50%。",
      "审结案件412件，上年审结386件，结案数增长6.7%。",
    ],
    flagged: [
      "优秀率由去年的15%提高到18%，提高⟦12⟧个百分点。",
      "新建基层工会42家，比去年的40家多2家，上升⟦15⟧%。",
      "接待支出14.2万元，较上年的16.8万元减少⟦3.6⟧万元。",
      "满意度为97.8%，比上年的96.5%提高⟦2.3⟧个百分点。",
      "服务用户13.3万户，比上年末的12.4万户增长⟦3.7⟧%。",
      "受理信访件由41件⟦上升⟧到34件。",
      "集体收入达73.5万元，比上年增加9.8万元，增长⟦25.4⟧%。",
      "审结案件412件，上年审结386件，结案数增长⟦9.7⟧%。",
      "各类台账由24本减到12本，减少⟦三分之一⟧。",
      "受理群众投诉举报3142件，上年为2780件。\n投诉举报量比上年增长⟦11.5⟧%，处置力量跟不上。",
    ],
  },
  *find(material) {
    for (const { rate, from, unit, expected } of distantChanges(material, distantWords)) {
      const [now, base] = from;
      yield { messageId: "rate", range: rate.range, data: { base, now, unit, expected, found: rate.value } };
    }
    for (const { range, ...data } of sideChanges(material, sideWords))
      yield { messageId: "rate", range, data };
    for (const reading of material.readings) {
      const statements = figureStatements(reading);
      for (const index of statements.keys()) {
        const told = fromTo(reading, statements, index) ?? comparedWith(reading, statements, index);
        if (told !== null) yield* faultsOf(told);
      }
    }
  },
});

/** A figure, what it was before, and what is said of the change. All in one sentence. */
interface Change {
  readonly base: Interval;
  readonly now: Interval;
  readonly unit: string;
  /** 1 it rose, -1 it fell, by the words. */
  readonly direction: 1 | -1;
  readonly word: { readonly text: string; readonly range: TextRange } | null;
  readonly difference: FigureStatement | null;
  readonly rate: FigureStatement | null;
  readonly reading: ParagraphReading;
}

/** A figure as far as its digits tell: a rounded 73.5 is anything from 73.45 to 73.55; a count is itself. */
interface Interval {
  readonly value: number;
  readonly slack: number;
}

const rising = "提高|提升|上升|增长|增加|扩大|多|升";
const falling = "下降|降低|压降|压缩|压减|减少|缩短|精简|少|降";
const moves = `(?<word>${rising}|${falling})`;
const isRising = (word: string): boolean => rising.split("|").includes(word);

const before = new RegExp(
  String.raw`[由从](?:去年|上年|年初|原来|之前|20\d{2}年|\p{Script=Han}{0,4}年)?的?(?:\p{Script=Han}{0,6}平均)?$`,
  "u",
);
const toNow = new RegExp(`^${moves}(?:到|至|为)(?:今年|目前|现在|年末|20\\d{2}年)?的?$`, "u");
const compared = /^，?(?:比|较)(?:去年|上年|上一年|前年|20\d{2}年|年初)(?:同期|末|底)?的?$/u;
const comparedByName = new RegExp(
  `^，?(?:比|较)(?:去年|上年|上一年|前年|20\\d{2}年|年初)(?:同期)?${moves}(?:收|支出?|收入|完成|办结|投入|争取|到位|清收|筹集)?了?$`,
  "u",
);
const movedBy = new RegExp(`^，?(?:比|较)?(?:去年|上年|上一年)?(?:同期)?${moves}(?:了|达)?$`, "u");

/** “由15%提高到18%，提高3个百分点” */
function fromTo(
  reading: ParagraphReading,
  statements: readonly FigureStatement[],
  index: number,
): Change | null {
  const { text } = reading;
  const [base, now, after] = statements.slice(index, index + 3);
  if (base === undefined || now === undefined || !alike(base, now)) return null;
  if (!before.test(text.slice(Math.max(0, base.range.start - 10), base.range.start))) return null;
  const word = wordOf(toNow, text.slice(base.unitEnd, now.range.start));
  if (word === null || isRank(now.unit)) return null;
  const isMoved = wordOf(movedBy, between(text, now, after)) !== null;
  const range = { ...base.range, start: base.unitEnd, end: base.unitEnd + word.length };
  return {
    base: intervalOf(reading, base),
    now: intervalOf(reading, now),
    unit: now.unit,
    direction: isRising(word) ? 1 : -1,
    word: { text: word, range },
    difference: isMoved ? ofUnit(after, now.unit === "%" ? "个百分点" : now.unit) : null,
    rate: isMoved && now.unit !== "%" ? ofUnit(after, "%") : null,
    reading,
  };
}

/** 第12位 that becomes 第5位 has risen. */
const isRank = (unit: string): boolean => unit === "位";

/** “42家，比去年的40家多2家，增长5%”, and “73.5万元，比上年增加9.8万元，增长15.4%” */
function comparedWith(
  reading: ParagraphReading,
  statements: readonly FigureStatement[],
  index: number,
): Change | null {
  const [now, second] = statements.slice(index, index + 2);
  if (now === undefined || second === undefined || !alike(now, second)) return null;
  const link = reading.text.slice(now.unitEnd, second.range.start);
  const word = wordOf(comparedByName, link);
  const told = { reading, statements, index };
  if (word !== null) return now.unit === "%" ? null : withoutBase(told, now, second, word);
  return compared.test(link) ? withBase(told, now, second) : null;
}

interface Told {
  readonly reading: ParagraphReading;
  readonly statements: readonly FigureStatement[];
  readonly index: number;
}

/** The base follows from what was added or taken away. */
function withoutBase(
  { reading, statements, index }: Told,
  now: FigureStatement,
  moved: FigureStatement,
  word: string,
): Change | null {
  const rate = rateAfter(reading, moved, statements[index + 2], word);
  const direction = isRising(word) ? 1 : -1;
  const step = intervalOf(reading, moved);
  const end = intervalOf(reading, now);
  const base = { value: round(end.value - direction * step.value), slack: end.slack + step.slack };
  if (rate === null || base.value <= 0) return null;
  return { base, now: end, unit: now.unit, direction, word: null, difference: null, rate, reading };
}

function withBase(
  { reading, statements, index }: Told,
  now: FigureStatement,
  base: FigureStatement,
): Change | null {
  const [third, fourth] = statements.slice(index + 2, index + 4);
  const word = wordOf(movedBy, between(reading.text, base, third));
  if (word === null || third === undefined) return null;
  const difference = ofUnit(third, now.unit === "%" ? "个百分点" : now.unit);
  if (now.unit === "%" && difference === null) return null;
  return {
    base: intervalOf(reading, base),
    now: intervalOf(reading, now),
    unit: now.unit,
    direction: isRising(word) ? 1 : -1,
    word: null,
    difference,
    rate: difference === null ? ofUnit(third, "%") : rateAfter(reading, third, fourth, word),
    reading,
  };
}

const wordOf = (pattern: RegExp, words: string): string | null =>
  pattern.exec(words)?.groups?.["word"] ?? null;

/** The words between two figures of one sentence; what no pattern fits where there is no such pair. */
const between = (text: string, first: FigureStatement, second: FigureStatement | undefined): string =>
  second === undefined || second.sentence !== first.sentence
    ? "。"
    : text.slice(first.unitEnd, second.range.start);

const ofUnit = (statement: FigureStatement | undefined, unit: string): FigureStatement | null =>
  statement === undefined || statement.hedged || statement.unit !== unit ? null : statement;

function rateAfter(
  { text }: ParagraphReading,
  last: FigureStatement,
  next: FigureStatement | undefined,
  word: string,
): FigureStatement | null {
  const words = between(text, last, next);
  const again = wordOf(movedBy, words);
  const same = again === null ? rateByName.test(words) : isRising(again) === isRising(word);
  return same ? ofUnit(next, "%") : null;
}

const rateByName = /^，(?:增幅|降幅|增速)(?:为|达)?$/u;

const alike = (a: FigureStatement, b: FigureStatement): boolean =>
  a.unit === b.unit && a.sentence === b.sentence && !a.hedged && !b.hedged;

function* faultsOf({ base, now, unit, direction, word, difference, rate, reading }: Change) {
  const moved = round(now.value - base.value);
  if (word !== null && moved !== 0 && Math.sign(moved) !== direction) {
    const data = { base: base.value, now: now.value, unit, word: word.text };
    yield { messageId: "direction", range: word.range, data } as const;
    return;
  }
  const slack = base.slack + now.slack;
  const expected = Math.abs(moved);
  if (
    difference !== null &&
    Math.abs(expected - difference.value) > slack + slackOf(reading, difference) + 1e-9
  ) {
    const data = { expected, found: difference.value, unit: difference.unit };
    yield { messageId: "difference", range: difference.range, data } as const;
    return;
  }
  if (rate === null || base.value <= 0) return;
  const exact = (expected / base.value) * 100;
  // Rounding and cutting off are both accepted, of the rate and of the figures it rests on.
  const allowed = 2 * slackOf(reading, rate, 1) + (exact + 100) * (slack / base.value);
  if (Math.abs(exact - rate.value) <= allowed + 1e-9) return;
  const data = { base: base.value, now: now.value, unit, expected: round(exact), found: rate.value };
  yield { messageId: "rate", range: rate.range, data } as const;
}

const intervalOf = (reading: ParagraphReading, statement: FigureStatement): Interval => ({
  value: statement.value,
  slack: slackOf(reading, statement),
});

/** Half of the last digit where the figure is measured or an amount; nothing where it is counted. */
function slackOf({ text }: ParagraphReading, { range, unit }: FigureStatement, least = 0): number {
  const decimals = text.slice(range.start, range.end).split(/[.．]/u)[1]?.length ?? 0;
  const isCount = decimals === 0 && least === 0 && !/元|%|百分点|公里|米|[万亿]/u.test(unit);
  return isCount ? 0 : 0.5 * 10 ** -decimals;
}
