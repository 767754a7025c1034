import { assignEventColumns } from "./eventColumns";
import { profileColumn } from "./columnProfile";
import { readFacts } from "./facts";
import { headerRoles } from "./headerWords";
import { isMatrix } from "./readMatrix";
import { isBlank } from "./sheet";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { assignColumns } from "./valueColumns";

/** Enough lines to know a text by. */
const SAMPLE = 100;

/** How well a table fits a ledger of events: a column of dates, and no indicators with quantities. */
export function fitsEvents(table: Table): number {
  const columns = assignEventColumns(table);
  if (columns === null || table.body.length === 0) return 0;
  const labels = table.columns.map(({ labels: words }) => words[words.length - 1] ?? "");
  const profile = profileColumn(table, columns.date);
  const headed = headerRoles(labels[columns.date] ?? "").has("date");
  const dates = headed ? profile.looseDates : profile.dates;
  const indicators = labels.some((label) => /指标|统计/u.test(label));
  if (indicators || (columns.category === null && columns.topic === null && table.headers.length === 0))
    return 0.2 * dates;
  // Months beside amounts, and nothing that says what took place: a table by months.
  const bare = columns.category === null && columns.topic === null;
  return (bare ? 0.35 : 0.5) + 0.45 * dates;
}

export const fitsMatrix = (table: Table): number => (isMatrix(table, null) ? 0.85 : 0);

/** How well a table fits names with amounts: the share of amounts in its columns of values. */
export function fitsSummary(table: Table): number {
  const { names, values } = assignColumns(table, null);
  if (names.length === 0 || values.length === 0) return 0;
  const best = Math.max(
    ...values.map(({ index }) => {
      const { amounts, facts } = profileColumn(table, index);
      return amounts + facts;
    }),
  );
  return 0.3 + 0.4 * Math.min(1, best);
}

/** How well a sheet fits lines of text: the share of rows with one cell that states something. */
export function fitsLines(sheet: Sheet): number {
  const rows = sheet.rows.map((row) => row.filter((cell) => !isBlank(cell))).filter((row) => row.length > 0);
  const sample = rows.slice(0, SAMPLE);
  const lines = sample.filter((row) => row.length === 1 && readFacts(row[0]?.text ?? "").length > 0).length;
  const single = sample.filter((row) => row.length === 1).length;
  if (lines === 0) return 0;
  return single === sample.length ? 0.8 : 0.6 * (lines / sample.length);
}
