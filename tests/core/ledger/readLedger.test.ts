import { spreadsheetSource } from "../../../src/adapters/spreadsheet/spreadsheetSource";
import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import type { Ledger, LedgerFigure } from "../../../src/core/ledger/ledger";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { textSheet } from "../../../src/core/ledger/sheet";
import type { Sheet } from "../../../src/core/ledger/sheet";
import { heldCases, usedCases } from "../../fixtures/ledgers/ledgerCases";
import type { LedgerCase } from "../../fixtures/ledgers/ledgerCases";

function sheetsOf(text: string): readonly Sheet[] {
  if (!text.startsWith("===")) {
    const read = spreadsheetSource.readText(text.replaceAll("|", "\t"));
    if (!read.ok) throw new Error(read.error.kind);
    return read.value;
  }
  return text
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.trimEnd().split("\n");
      return textSheet(
        lines.map((line) => line.split("|")),
        name,
      );
    });
}

const written = ({ path, amount, unit, period, total, formula }: LedgerFigure): string =>
  [
    `${path.join(">")} ${amount.hedge ?? ""}${amount.digits}${unit ?? ""}`,
    ...(period === null ? [] : [`@${period}`]),
    ...(formula === null ? [] : [`=${formula}`]),
    ...(total ? ["total"] : []),
  ].join(" ");

function read({ text, year = 2025 }: LedgerCase): Ledger {
  const ledger = readLedger(sheetsOf(text), ledgerLayouts, { year });
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.error));
  return ledger.value;
}

describe.each([
  ["used", usedCases],
  ["held aside", heldCases],
])("invented ledgers, %s", (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const ledger = read(one);
    const figures = ledger.figures.map(written);
    const notes = ledger.notes.map(({ row, code }) => `${row} ${code}`);
    expect({
      layout: ledger.layout,
      missing: one.figures.filter((figure) => !figures.includes(figure)),
      wrong: (one.not ?? []).filter((figure) => figures.includes(figure)),
      notes: (one.notes ?? []).filter((note) => !notes.includes(note)),
      events: one.events === undefined ? null : ledger.events.length,
      rows: one.rows === undefined ? null : ledger.rows,
      all: [],
    }).toEqual({
      layout: one.layout,
      missing: [],
      wrong: [],
      notes: [],
      events: one.events ?? null,
      rows: one.rows ?? null,
      all: [],
    });
  });
});

test("figures of a table on its side come from the cells where they stand", () => {
  const ledger = read({
    name: "",
    layout: "summary",
    text: "某局台账\n\n指标|党员大会|支委会|廉政谈话\n单位|次|次|人次\n数量|4||72",
    figures: [],
  });
  expect(
    ledger.figures.map(({ indicator, origin: { row, column, text } }) => [indicator, row, column, text]),
  ).toEqual([
    ["党员大会", 5, 2, "4"],
    ["廉政谈话", 5, 4, "72"],
  ]);
  expect(ledger.notes.map(({ row, code, text }) => [row, code, text])).toEqual([
    [3, "blankValue", "支委会\t次"],
  ]);
});
