import type { FactTable, Facts } from "../../ledger/facts/fact";
import type { FactWords, Vocabulary } from "../compare/factWords";
import { isPercent } from "../unitRules";
import type { Figure } from "./formula";
import { only, readLineParts } from "./lineParts";

/** `blank`: some of the stretch's months are printed and hold nothing. */
export interface Months {
  readonly parts: readonly Figure[];
  readonly blank: boolean;
}

/** The same thing at another time or in another role: last year's, the plan, the change. */
export interface Siblings {
  /** `held`: the year that the text holds it against, null for the one before. */
  readonly previousOf: (figure: Figure, year: number | null, held?: number | null) => Figure | null;
  /** The figure of the same row and heading in the column that has a name: 春季学期 of 秋季学期 · 在籍. */
  readonly namedOf: (figure: Figure, name: string) => Figure | null;
  readonly planOf: (figure: Figure, year: number | null) => Figure | null;
  /** The parts of a stretch of months, without overlap; null where they do not cover it. */
  readonly monthsOf: (figure: Figure, from: number, to: number) => Months | null;
  /** Whether a column states a stretch of months; one that names none states the whole year. */
  readonly states: (figure: Figure, from: number, to: number) => boolean;
  /** What was told up to the month before: 1—6月 of 1—9月 where the third quarter is asked; null where nothing tells it. */
  readonly upTo: (figure: Figure, month: number) => Figure | null;
  /** All that its line or row tells of one thing by parts, itself among them: 签责任书：科室12份、社区9份; [] where a total is told. */
  readonly partsOf: (figure: Figure) => readonly Figure[];
  readonly wholeOf: (figure: Figure) => Figure | null;
  /** What its row counts besides, of which it may be a part: 收案 of 结案; the nearest before it first. */
  readonly besideOf: (figure: Figure) => readonly Figure[];
  /** … and what may be a part of it: 结案 of 收案. */
  readonly withinOf: (figure: Figure) => readonly Figure[];
}

export function readSiblings(
  facts: Facts,
  { facts: words }: Vocabulary,
  { roles: roleWords, wholes }: { readonly roles: RegExp; readonly wholes: RegExp },
): Siblings {
  const groups = new Map<string, Figure[]>();
  const keys = new Map<number, string>();
  for (const one of words) {
    const key = keyOf(one, roleWords);
    keys.set(one.fact.id, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one.fact]);
    else group.push(one.fact);
  }
  const { namedOf, partsOf, besideOf, withinOf } = readLineParts(words, wholes);
  const around = (figure: Figure): readonly Figure[] => groups.get(keys.get(figure.id) ?? "") ?? [];
  return {
    previousOf: (figure, year, held = null) =>
      closest(
        around(figure).filter(
          (one) => one !== figure && isPrevious(one, figure, held === null ? year : held + 1, held),
        ),
        figure,
      ),
    namedOf,
    planOf: (figure, year) =>
      only(
        around(figure).filter(
          (one) =>
            one.role === "plan" &&
            (one.period?.year == null || one.period.year === (figure.period?.year ?? year)),
        ),
      ),
    monthsOf: (figure, from, to) =>
      cover(
        around(figure).filter(({ role }) => role === figure.role),
        from,
        to,
        monthsPrinted(facts.tables[figure.table]),
      ),
    states: (figure, from, to) =>
      around(figure).some((one) => one.role === figure.role && isOf(one, from, to)),
    upTo: (figure, month) =>
      only(
        around(figure).filter(
          ({ role, period }) =>
            role === figure.role &&
            period?.from === 1 &&
            period.to === month &&
            period.year === (figure.period?.year ?? period.year),
        ),
      ),
    partsOf,
    besideOf,
    withinOf,
    wholeOf: (figure) => (figure.parent === null ? null : (facts.facts[figure.parent] ?? null)),
  };
}

/** One that names no time is of the whole year. */
const isOf = ({ period }: Figure, from: number, to: number): boolean =>
  period?.from == null ? from === 1 && to === 12 : period.from === from && period.to === to;

/** A figure of the same names: the row's, and the column's without what says its time or role. */
const keyOf = ({ fact, leaf, group }: FactWords, roleWords: RegExp): string =>
  [
    fact.table,
    fact.reading === "line" ? `${fact.origin.row}:${fact.origin.column}` : "",
    group.text.replace(roleWords, ""),
    leaf.text.replace(roleWords, ""),
    fact.reading === "within" ? "" : (fact.stems ?? fact.columns).join("").replace(roleWords, ""),
    isPercent(fact.unit) ? "%" : "",
  ].join("\u0000");

/** 上年同期 before 上年全年 where a part of the year is held against last year. */
function closest(figures: readonly Figure[], figure: Figure): Figure | null {
  const same = figures.filter((one) => sameMonths(one, figure));
  return only(figures) ?? only(same) ?? only(figures.filter(({ period }) => period === null));
}

const sameMonths = (a: Figure, b: Figure): boolean =>
  (a.period?.from ?? 1) === (b.period?.from ?? 1) && (a.period?.to ?? 12) === (b.period?.to ?? 12);

function isPrevious(one: Figure, figure: Figure, year: number | null, held: number | null): boolean {
  const own = held === null ? (figure.period?.year ?? year) : year;
  if (one.period?.year != null && own !== null)
    return (
      one.period.year === own - 1 && sameMonths(one, figure) && one.role !== "plan" && one.role !== "change"
    );
  return held === null && one.role === "previous" && figure.role !== "previous";
}

/** The months that have a column of their own: a cell that is blank there tells of nothing in that month. */
function monthsPrinted(table: FactTable | undefined): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { period } of table?.columns ?? [])
    if (period?.from != null && period.from === period.to) months.add(period.from);
  return months;
}

/**
 * Periods that follow one another from the first month to the last; the longest are taken first. A month that is printed
 * and blank is passed over.
 */
function cover(
  figures: readonly Figure[],
  from: number,
  to: number,
  printed: ReadonlySet<number>,
): Months | null {
  const parts: Figure[] = [];
  let blank = false;
  for (let month = from; month <= to;) {
    const next = figures
      .filter(
        ({ period }) =>
          period !== null &&
          period.from === month &&
          period.to !== null &&
          period.to <= to &&
          !(period.cumulative && month > 1),
      )
      .filter(({ period }) => !(period?.cumulative === true && period.to !== to))
      .sort((a, b) => (b.period?.to ?? 0) - (a.period?.to ?? 0))[0];
    if (next?.period?.to != null) parts.push(next);
    else if (printed.has(month)) blank = true;
    else return null;
    month = (next?.period?.to ?? month) + 1;
  }
  return parts.length === 0 ? null : { parts, blank };
}
