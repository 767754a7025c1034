import type { Likeness } from "../compare/likeness";
import type { Ground } from "../compare/stretch";
import type { CalendarDate } from "../../text/calendarDate";
import { dateIn } from "../../ledger/cases/dateIn";
import { meetsCase } from "../../ledger/cases/tallyCases";
import type { Condition } from "../derive/condition";
import { termsOf } from "../derive/formula";
import type { Figure, Formula } from "../derive/formula";

type Tally = NonNullable<Figure["tally"]>;

/** One name ends before the next begins: what is written by another hand from some day on. */
export function isRenamed({ table, result: { counted } }: Tally, { column, values }: Condition): boolean {
  const spans = values.map((value) => {
    const days = counted
      .map((at) => table.rows[at])
      .filter((row) => row?.values[column]?.includes(value) === true)
      .map((row) => dayOfYear(row?.date));
    return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
  });
  const told = spans.filter((span) => span !== null).sort((a, b) => a.from - b.from);
  return told.every(({ from }, at) => at === 0 || from > (told[at - 1]?.to ?? Infinity));
}

/** A number that grows with the day; none where it is not told. */
const dayOfYear = (date: CalendarDate | null | undefined): number =>
  date == null ? Number.NaN : ((date.year ?? 0) * 12 + date.month) * 31 + (date.day ?? 0);

const held = /主持/u;

/** 我主持**次: some of what was counted says 主持 and some does not. */
export function isHeldByOthers({ table, result: { counted } }: Tally, near: string): boolean {
  if (!held.test(near)) return false;
  const said = counted.filter((at) => table.rows[at]?.values.flat().some((text) => held.test(text)));
  return said.length > 0 && said.length < counted.length;
}

/** Rows that took place, were not counted, and have the value of a condition among their other words. */
export function namedElsewhere({ table, conditions, result }: Tally, period: Figure["period"]): boolean {
  const counted = new Set(result.counted);
  const wanted = conditions.filter(({ how }) => how === "is");
  // 签约日期: every row is one of 签约, whatever its 进展.
  const ofAll = table.columns.some(
    ({ kind, label }) =>
      kind === "date" &&
      wanted.some(({ values }) => values.some((name) => name.length > 1 && label.includes(name))),
  );
  if (ofAll) return true;
  return table.rows.some(
    ({ held, values, date }, at) =>
      held &&
      !counted.has(at) &&
      (period === null || dateIn(date, period) !== false) &&
      wanted.some(
        ({ column, kind, values: named }) =>
          values.some(
            (texts, index) =>
              (index !== column || kind === "remark" || kind === "topic") &&
              texts.some((text) => named.some((name) => name.length > 1 && text.includes(name))),
          ) && conditions.every((one) => one.column === column || meetsCase(table.rows[at], one)),
      ),
  );
}

/** Its first figure is the organ's by the name of its row or column: 县中医院 · 廉政谈话 45. */
export const isOf = (organ: string, formula: Formula): boolean => {
  const figure = termsOf(formula)[0];
  return figure !== undefined && [...figure.rows, ...figure.columns].some((name) => name.includes(organ));
};

const ofNothing: ReadonlySet<string> = new Set(["verb", "step", "filler", "support", "weak"]);

/**
 * 对集中采购开展抽查，发现问题**个 asks of what was looked at; a name that has words of its own, and none of these, is of
 * something else.
 */
export function isOutOfScope({ asked: { object, context, inherited }, words, names }: Likeness): boolean {
  const last = object.tokens.at(-1)?.text;
  const bare = last === "问题" && object.tokens.slice(0, -1).every(({ kind }) => ofNothing.has(kind));
  if (!bare || names > 0.97 || words.fact.tally !== undefined) return false;
  const told = [...context.tokens, ...inherited.tokens].filter(({ kind }) => !ofNothing.has(kind));
  return told.length > 0 && !told.some(({ text }) => text.length > 1 && isNamed(text, words.wideGround));
}

const isNamed = (text: string, { words, pairs }: Ground): boolean =>
  words.has(text) ||
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)).some((pair) => pairs.has(pair));
