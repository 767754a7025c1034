import { noteSentence } from "../../app/noteSentence";
import type { Ledger, LedgerEvent, LedgerFigure } from "../../core/ledger/ledger";
import { openLedger } from "./files";
import { oneOf, parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";
import { layoutWords } from "./words";

const options = { year: { type: "string" }, format: { type: "string" } } as const;

export async function ledgerCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const format = oneOf("--format", values.format, ["text", "json"], "text");
  const year = yearOption(values.year);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("请给出一份台账。");
  if (more.length > 0) throw new UsageError(`一次只看一份台账，却给了 ${positionals.length} 份。`);
  const ledger = await openLedger(file, year);
  if (!ledger.ok) {
    if (format === "json") process.stdout.write(`${JSON.stringify({ file, error: ledger.error })}\n`);
    else process.stderr.write(`${file}：${ledger.error.message}\n`);
    return 2;
  }
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify(ledgerJson(file, ledger.value))}\n`
      : ledgerText(file, ledger.value),
  );
  return 0;
}

function ledgerJson(file: string, ledger: Ledger) {
  return {
    file,
    layout: ledger.layout,
    rows: ledger.rows,
    indicators: ledger.figures.map((figure) => ({
      indicator: figure.indicator,
      path: figure.path,
      value: figure.amount.digits,
      hedge: figure.amount.hedge,
      unit: figure.unit,
      period: figure.period,
      total: figure.total,
      formula: figure.formula,
      source: {
        sheet: figure.origin.sheet,
        row: figure.origin.row,
        column: figure.origin.column,
        text: figure.origin.text,
      },
    })),
    events: Object.fromEntries(monthsByCategory(ledger.events)),
    notes: ledger.notes.map((note) => ({ row: note.row, message: noteSentence(note) })),
  };
}

/** Category → twelve counts, January first; events without a date are not in them. */
function monthsByCategory(events: readonly LedgerEvent[]): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, number[]>();
  for (const { date, categories } of events) {
    for (const category of categories) {
      const counts = months.get(category) ?? new Array<number>(12).fill(0);
      months.set(category, counts);
      if (date !== null) counts[date.month - 1] = (counts[date.month - 1] ?? 0) + 1;
    }
  }
  return months;
}

function ledgerText(file: string, ledger: Ledger): string {
  const months = [...monthsByCategory(ledger.events)].map(
    ([category, counts]) =>
      `  ${category}：${counts.map((count, index) => `${index + 1}月 ${count}`).join("，")}`,
  );
  const lines = [
    `${file} · ${layoutWords[ledger.layout]} · ${ledger.rows} 行 · 读懂 ${ledger.figures.length} 项`,
    ...ledger.figures.map(figureLine),
    ...(months.length > 0 ? ["按月："] : []),
    ...months,
    ...(ledger.notes.length > 0 ? ["说明："] : []),
    ...ledger.notes.map((note) => `  ${noteSentence(note)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function figureLine({ path, amount, unit, period, formula, origin }: LedgerFigure): string {
  const value = `${amount.hedge ?? ""}${amount.digits}${unit ?? ""}`;
  const how = formula ?? `第 ${origin.row} 行第 ${origin.column} 列`;
  return `  ${path.join(" › ")}${period === null ? "" : `（${period}）`}：${value}（${how}）`;
}
