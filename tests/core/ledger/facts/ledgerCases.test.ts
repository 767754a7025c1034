import { spreadsheetSource } from "../../../../src/adapters/spreadsheet/spreadsheetSource";
import { ledgerWords } from "../../../../src/catalog/language/ledgerWords";
import { tallyCases } from "../../../../src/core/ledger/cases/tallyCases";
import type { Facts } from "../../../../src/core/ledger/facts/fact";
import { readFacts } from "../../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../../src/core/ledger/sheet";
import type { Sheet } from "../../../../src/core/ledger/sheet";
import { ledgerCases } from "../../../fixtures/ledgers/ledgerCases";

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

const factsOf = ({ facts }: Facts): readonly string[] =>
  facts.map(({ rows, columns, amount: { hedge, digits }, unit, role }) =>
    [`${rows.join(">")}|${columns.join(">")} ${hedge ?? ""}${digits}${unit ?? ""}`, role]
      .filter((word) => word !== "actual")
      .join(" "),
  );

const period = { year: 2025, from: null, to: null, cumulative: false };

const countsOf = ({ tables }: Facts): readonly string[] =>
  tables.flatMap(({ cases }) =>
    (cases?.columns ?? []).flatMap(({ values }, column) =>
      [...values.keys()].map((value) => {
        const conditions = [{ column, values: [value], how: "is" }] as const;
        return `${value} ${cases === null ? 0 : tallyCases(cases, { conditions, period, what: "rows" }).value}`;
      }),
    ),
  );

test.each(ledgerCases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const read = readFacts(sheetsOf(one.text), ledgerWords);
  const [facts, counts] = [factsOf(read), countsOf(read)];
  expect({
    facts: (one.facts ?? []).filter((fact) => !facts.includes(fact)),
    counts: (one.counts ?? []).filter((count) => !counts.includes(count)),
    notes: read.notes.map(({ row, code }) => `${row} ${code}`),
  }).toEqual({ facts: [], counts: [], notes: one.notes ?? [] });
  const left = Object.values(read.left).reduce((sum, count) => sum + count, 0);
  const origins = new Set(
    read.facts.map(({ origin: { sheet, row, column } }) => `${sheet} ${row} ${column}`),
  );
  expect(read.numeric).toBeGreaterThanOrEqual(left);
  expect(origins.size).toBeGreaterThanOrEqual(read.numeric - left);
});
