import Papa from "papaparse";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { loadPastedLedger } from "../../src/app/loadLedger";
import type { Facts } from "../../src/core/ledger/facts/fact";
import { ledgerText } from "./material";
import { measureNow } from "./measure";
import type { Row } from "./measure";

export function benchLedger(rows: number): readonly Row[] {
  const text = ledgerText(rows);
  return [
    measureNow("floor: split", () => text.split("\n").map((line) => line.split("\t")).length),
    measureNow("papaparse", () => Papa.parse<string[]>(text, { delimiter: "\t", newline: "\n" }).data.length),
    measureNow("zhubi: read and understand", () => understood(text).size),
    measureNow("zhubi: … and look at every fact and case", () => {
      const { facts, tables } = understood(text);
      return tables.reduce((sum, { cases }) => sum + (cases?.rows.length ?? 0), facts.length);
    }),
  ];
}

function understood(text: string): Facts {
  const ledger = loadPastedLedger(spreadsheetSource, text, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  return ledger.value;
}
