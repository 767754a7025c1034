import {
  cellsOf,
  countedColumns,
  layoutOf,
  ledgersOf,
  monthsOf,
  periodWords,
  rowsOf,
  tableViews,
} from "../../app/ledgerView";
import type { TableView } from "../../app/ledgerView";
import { factNoteSentence } from "../../app/factNoteSentence";
import type { CaseTable } from "../../core/ledger/cases/caseTable";
import type { Fact, FactColumn, Facts, FactTable } from "../../core/ledger/facts/fact";
import { openLedgers } from "./files";
import { oneOf, parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";
import { columnWords, layoutWords, roleWords } from "./words";

const options = { year: { type: "string" }, format: { type: "string" } } as const;

/** Rows of a table that are shown as text; the rest is counted. */
const MOST_ROWS = 400;

export async function ledgerCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const format = oneOf("--format", values.format, ["text", "json"], "text");
  const year = yearOption(values.year);
  if (positionals.length === 0) throw new UsageError("请给出一份台账。");
  const file = positionals.join("、");
  const ledger = await openLedgers(positionals, year);
  if (!ledger.ok) {
    if (format === "json") process.stdout.write(`${JSON.stringify({ file, error: ledger.error })}\n`);
    // Of several the sentence names the one that was not read.
    else process.stderr.write(`${positionals.length === 1 ? `${file}：` : ""}${ledger.error.message}\n`);
    return 2;
  }
  const facts = ledger.value;
  if (format === "text") process.stdout.write(ledgerText(file, facts));
  else for (const piece of ledgerJson(file, facts, year)) await printed(piece);
  return 0;
}

/** Waits where the reader is slower: what is not taken yet would stand in memory. */
const printed = (piece: string): Promise<void> =>
  new Promise((done) => {
    if (process.stdout.write(piece)) done();
    else process.stdout.once("drain", done);
  });

/** Indicators in one piece of what is written: of many the whole would be longer than a text may be. */
const PIECE = 2000;

function* ledgerJson(file: string, facts: Facts, year: number | null): Generator<string> {
  const head = { file, layout: layoutOf(facts), rows: rowsOf(facts) };
  yield `${JSON.stringify(head).slice(0, -1)},"indicators":[`;
  let mark = "";
  for (let from = 0; from < facts.facts.length; from += PIECE) {
    yield `${mark}${inList(facts.facts.slice(from, from + PIECE).map(factJson))}`;
    mark = ",";
  }
  const counts = facts.tables.flatMap(countsJson);
  if (counts.length > 0) yield `${mark}${inList(counts)}`;
  const rest = {
    tables: tableViews(facts).map(tableJson),
    events: Object.fromEntries(monthsOf(facts, year)),
    cells: cellsOf(facts),
    ledgers: ledgersOf(facts),
    notes: facts.notes.map((note) => ({ row: note.row, message: factNoteSentence(note) })),
  };
  yield `],${JSON.stringify(rest).slice(1)}\n`;
}

const inList = (items: readonly object[]): string => JSON.stringify(items).slice(1, -1);

const factJson = ({ rows, columns, amount, unit, unitFrom, role, period, total, reading, origin }: Fact) => ({
  indicator: rows[rows.length - 1] ?? columns[columns.length - 1] ?? "",
  path: rows,
  columns,
  value: amount.digits,
  hedge: amount.hedge,
  unit,
  unitFrom,
  role,
  period: periodWords(period) || null,
  total: total !== null,
  reading,
  formula: reading === "total" ? `sum(${[...rows, ...columns].join(" ")})` : null,
  source: {
    ledger: origin.ledger,
    sheet: origin.sheet,
    row: origin.row,
    column: origin.column,
    text: origin.text,
  },
});

/** How often each value of a category stands in cases that took place. */
function countsJson({ cases, ledger, sheet, body }: FactTable) {
  if (cases === null) return [];
  return countedColumns(cases).flatMap((column) =>
    [...column.values].map(([value, count]) => ({
      indicator: value,
      path: [value],
      columns: column.labels,
      value: String(count),
      hedge: null,
      unit: cases.roster ? "人" : "次",
      unitFrom: null,
      role: "actual",
      period: null,
      total: false,
      reading: "count",
      formula: `count(${column.label}=${value})`,
      source: { ledger, sheet, row: body[0] ?? 0, column: 0, text: value },
    })),
  );
}

const tableJson = ({ table, folded }: TableView) => ({
  ledger: table.ledger,
  sheet: table.sheet,
  caption: table.caption,
  kind: table.layout,
  header: table.header,
  rows: table.body.length,
  columns: table.columns.map(({ labels, kind, role, unit, period, total }) => ({
    label: labels.join(" "),
    kind,
    role,
    unit,
    period: periodWords(period) || null,
    total: total !== null,
  })),
  folded: folded.map(({ labels }) => labels.join(" ")),
  cases: table.cases === null ? null : casesJson(table.cases),
});

const casesJson = ({ rows, columns, roster }: CaseTable) => ({
  held: rows.filter(({ held }) => held).length,
  notHeld: rows
    .filter(({ held }) => !held)
    .map(({ origin, notHeld }) => ({ row: origin.row, reason: notHeld })),
  roster,
  columns: columns.map(({ label, kind }) => ({ label, kind })),
});

function ledgerText(file: string, facts: Facts): string {
  const { numeric, facts: read, left } = cellsOf(facts);
  const several = new Set(facts.tables.map(({ ledger }) => ledger)).size > 1;
  const others = left.map(({ class: kind, count }) => `${columnWords.get(kind) ?? kind} ${count}`).join("，");
  const lines = [
    `${file} · ${layoutWords[layoutOf(facts)]} · ${rowsOf(facts)} 行 · 有数字的单元格 ${numeric} 个，读作数据 ${read} 个${others === "" ? "" : `（其余：${others}）`}`,
    ...tableViews(facts).flatMap((view) => tableText(view, several)),
    ...(facts.notes.length > 0 ? ["说明："] : []),
    ...facts.notes.map((note) => `  ${factNoteSentence(note)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function tableText(view: TableView, several: boolean): readonly string[] {
  const { table, columns, folded, rows, others } = view;
  const name = [several ? table.ledger : "", table.sheet, table.caption]
    .filter((part) => part !== "")
    .join(" › ");
  const cases = table.cases === null ? [] : casesText(table.cases);
  const printed = table.layout === "events" ? [] : rows.slice(0, MOST_ROWS);
  return [
    "",
    `【${name === "" ? "表" : name}】${layoutWords[table.layout]} · ${table.body.length} 行`,
    ...(columns.length === 0 || table.layout === "events"
      ? []
      : [`  ${["", ...columns.map(headText)].join(" | ")}`]),
    ...(folded.length === 0
      ? []
      : [`  （${folded.map(({ labels }) => labels.join(" ")).join("、")}：并在合计里，各是各的数）`]),
    ...printed.map(
      ({ names, figures }) => `  ${[names.join(" › "), ...figures.map(figureText)].join(" | ")}`,
    ),
    ...(rows.length > printed.length && table.layout !== "events"
      ? [`  ……还有 ${rows.length - printed.length} 行`]
      : []),
    ...cases,
    ...others.map(
      (fact) =>
        `  ${[...fact.rows, ...fact.columns].join(" › ")}${aboutText(fact)}：${figureText(fact)}${readingWords[fact.reading]}`,
    ),
  ];
}

const readingWords: Readonly<Record<Fact["reading"], string>> = {
  cell: "",
  within: "（说明里）",
  line: "",
  total: "（各项相加）",
};

const aboutText = ({ role, period }: Fact): string => {
  const words = [role === "actual" ? "" : roleWords[role], periodWords(period)].filter((word) => word !== "");
  return words.length === 0 ? "" : `（${words.join("，")}）`;
};

const figureText = (fact: Fact | null): string =>
  fact === null ? "" : `${fact.amount.hedge ?? ""}${fact.amount.digits}${fact.unit ?? ""}`;

function headText({ labels, role, unit, total }: FactColumn): string {
  const says = [role === "actual" ? "" : roleWords[role], unit ?? "", total === null ? "" : "合计"].filter(
    (word) => word !== "",
  );
  return `${labels.join(" ")}${says.length === 0 ? "" : `〔${says.join("，")}〕`}`;
}

function casesText({ rows, columns, roster }: CaseTable): readonly string[] {
  const held = rows.filter((row) => row.held).length;
  const out = rows.length - held;
  return [
    `  逐${roster ? "人" : "次"}登记：${held} ${roster ? "人" : "次"}${out === 0 ? "" : `，另有 ${out} 行没有发生，不计`}`,
    `  各列：${columns.map(({ label, kind }) => `${label === "" ? "（无表头）" : label}〔${columnWords.get(kind) ?? kind}〕`).join("，")}`,
    ...columns
      .filter(({ kind, values }) => kind === "category" && values.size > 0 && values.size <= 40)
      .map(
        ({ label, values }) =>
          `  按${label}：${[...values].map(([value, count]) => `${value} ${count}`).join("，")}`,
      ),
  ];
}
