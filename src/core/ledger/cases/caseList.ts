import { Numbers } from "../../numbers";
import type { CalendarDate } from "../../text/calendarDate";
import type { FactOrigin } from "../facts/fact";
import type { CellReading } from "../tables/cells";
import type { CaseAmount, CaseColumnKind, CaseRow } from "./caseTable";

export type Reading = CellReading | undefined;

/** How a case stands to the one above of its day and category: one event told twice, or two that are told apart. */
type Beside = "same" | "apart";

/** What is found of one case. */
export interface FoundCase extends Pick<CaseRow, "date" | "notHeld" | "givenUp" | "recurring"> {
  readonly beside: Beside | null;
  /** Counted from 0 within the sheet. */
  readonly at: number;
  /** By the table's columns, with what is taken over from above; shorter where the last cells are blank. */
  readonly readings: readonly Reading[];
}

/** What is needed to make cases of their readings. */
export interface CaseMaking {
  readonly kinds: readonly CaseColumnKind[];
  /** Parts the values of a column's cells. */
  readonly split: readonly ((cell: CellReading) => readonly string[])[];
  readonly origin: (at: number) => FactOrigin;
}

const none: readonly string[] = [];
const [SAME, APART, RECURRING] = [1, 2, 4];
const signOf = { same: SAME, apart: APART };
const uncounted: ReadonlySet<CaseColumnKind> = new Set([
  "amount",
  "date",
  "planDate",
  "endDate",
  "identifier",
]);

/** The cases of a table by their places; rows and values are made when they are looked at. */
export class CaseList {
  private readonly places = new Numbers();
  private readonly signs = new Numbers();
  private readonly dates: (CalendarDate | null)[] = [];
  private readonly readings: (readonly Reading[])[] = [];
  private readonly whyNot = new Map<number, string>();
  private readonly givenUp = new Set<number>();
  /** Years of the dates of cases that took place. */
  readonly years = new Set<number>();

  private manyBeside = 0;

  /** Columns of amounts. */
  private readonly amounts: readonly number[];

  constructor(private readonly making: CaseMaking) {
    this.amounts = making.kinds.flatMap((kind, column) => (kind === "amount" ? [column] : []));
  }

  get size(): number {
    return this.places.length;
  }

  add({ at, date, notHeld, givenUp, beside, recurring, readings }: FoundCase): void {
    if (notHeld !== "") this.whyNot.set(this.size, notHeld);
    else if (date?.year != null) this.years.add(date.year);
    if (givenUp) this.givenUp.add(this.size);
    this.places.push(at);
    this.signs.push((beside === null ? 0 : signOf[beside]) + (recurring ? RECURRING : 0));
    if (beside !== null) this.manyBeside++;
    this.dates.push(date);
    this.readings.push(readings);
  }

  /** Rows of the sheet whose cases did not take place. */
  notHeld(): ReadonlySet<number> {
    return new Set(Array.from(this.whyNot.keys(), (index) => this.places.at(index)));
  }

  rows(): readonly CaseRow[] {
    const nothing = this.making.kinds.map(() => null);
    return this.readings.map((readings, index) => this.row(readings, index, nothing));
  }

  /** Distinct values of a column and in how many cases that took place each stands. */
  values(column: number): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    if (uncounted.has(this.making.kinds[column] ?? "topic")) return values;
    this.readings.forEach((readings, index) => {
      if (this.whyNot.has(index)) return;
      for (const value of this.valuesOf(readings[column], column))
        values.set(value, (values.get(value) ?? 0) + 1);
    });
    return values;
  }

  /**
   * Of a case of the day and category of the last one, whether anything parts the two. @param parties columns of places,
   * persons, offices and numbers of their own
   */
  besideLast(
    date: CalendarDate | null,
    readings: readonly Reading[],
    { categories, parties }: { readonly categories: readonly number[]; readonly parties: readonly number[] },
  ): Beside | null {
    const last = this.dates[this.size - 1];
    if (last == null || date?.day == null || last.day !== date.day || last.month !== date.month) return null;
    const above = this.readings[this.size - 1] ?? [];
    const pair = (column: number): readonly [readonly string[], readonly string[]] => [
      this.valuesOf(above[column], column),
      this.valuesOf(readings[column], column),
    ];
    const isSame = categories.every((column) => {
      const [before, here] = pair(column);
      return before[0] === here[0];
    });
    if (!isSame) return null;
    const differs = (column: number): boolean => {
      const [before, here] = pair(column);
      return before.length > 0 && here.length > 0 && before.join() !== here.join();
    };
    return parties.some(differs) ? "apart" : "same";
  }

  /** Where more than a quarter of the cases stand beside another, their rows tell who came: nothing parts them. */
  private get tellsAttendance(): boolean {
    return this.manyBeside * 4 > this.size;
  }

  private row(readings: readonly Reading[], index: number, nothing: CaseRow["amounts"]): CaseRow {
    const notHeld = this.whyNot.get(index) ?? "";
    const signs = this.signs.at(index);
    return {
      origin: this.making.origin(this.places.at(index)),
      date: this.dates[index] ?? null,
      held: notHeld === "",
      notHeld,
      givenUp: this.givenUp.has(index),
      values: this.making.kinds.map((_, column) => this.valuesOf(readings[column], column)),
      amounts: this.amountsOf(readings, nothing),
      alongside: (signs & SAME) > 0 || ((signs & APART) > 0 && this.tellsAttendance),
      recurring: (signs & RECURRING) > 0,
    };
  }

  private valuesOf(reading: Reading, column: number): readonly string[] {
    return reading === undefined || reading.sort === "nothing"
      ? none
      : (this.making.split[column]?.(reading) ?? none);
  }

  /** Rows without any amount share what says so. */
  private amountsOf(readings: readonly Reading[], nothing: CaseRow["amounts"]): CaseRow["amounts"] {
    const counted = (column: number): CaseAmount | null => readings[column]?.counted ?? null;
    const { amounts } = this;
    if (amounts.every((column) => counted(column) === null)) return nothing;
    const found = nothing.slice();
    for (const column of amounts) found[column] = counted(column);
    return found;
  }
}
