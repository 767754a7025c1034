import type { Body } from "../facts/readBody";
import type { TableRow } from "../facts/rows";
import type { CellReading } from "../tables/cells";
import type { CaseColumnKind } from "./caseTable";

/** A run is headed where at most so many of a column's cells are filled. */
const FILLED = 0.5;

/** Readings of a row's columns; what a merged area or the habit of naming a run once says is taken over from above. */
export function carriedReadings(
  { table, columns, rows, readers }: Body,
  kinds: readonly CaseColumnKind[],
): (row: TableRow) => readonly (CellReading | undefined)[] {
  const { grid } = table;
  const merged = table.sheet.merges.length > 0;
  const own = rows.filter(({ group }) => !group);
  const filled = (column: number): number => {
    let count = 0;
    for (const { at } of own) if ((table.rows[at]?.readings[column]?.sort ?? "blank") !== "blank") count += 1;
    return count;
  };
  const dense = columns.findIndex(
    ({ at }, index) => kinds[index] !== "identifier" && filled(at) === own.length,
  );
  const first = own[0]?.at ?? -1;
  const heads = columns.map(
    ({ at }, index) =>
      index < dense &&
      (kinds[index] === "category" || kinds[index] === "topic" || kinds[index] === "department") &&
      grid.own(first, at).text.trim() !== "" &&
      filled(at) <= own.length * FILLED,
  );
  // 2025.01 · 承诺书, blank · 谈话: a day or month that is told once stands first, and nothing else says whether a case took place.
  const dates = kinds.findIndex((kind, index) => kind === "date" || columns[index]?.kind === "period");
  const leads =
    dates === 0 &&
    !kinds.some((kind) => kind === "planDate" || kind === "status") &&
    grid.own(first, columns[dates]?.at ?? -1).text.trim() !== "";
  if (leads) heads[dates] = true;
  const last: (CellReading | undefined)[] = columns.map(() => undefined);
  const places = columns.map(({ at, kind }) => (kind === "unused" ? -1 : at));
  const straight = places.every((at, index) => at === index);
  const plain = !merged && !heads.includes(true);
  return (row) => {
    const readings = table.rows[row.at]?.readings ?? [];
    if (plain) return straight ? readings : places.map((at) => readings[at]);
    return places.map((at, index) => {
      const reading = readings[at];
      const blank = reading === undefined || reading.sort === "blank";
      const seen = blank && merged ? readers.cell(grid.seen(row.at, at)) : reading;
      if (!blank) last[index] = reading;
      return blank && seen?.sort !== "blank" && seen !== undefined
        ? seen
        : blank && heads[index] === true
          ? last[index]
          : reading;
    });
  };
}
