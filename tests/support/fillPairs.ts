import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textRows } from "../../src/adapters/spreadsheet/textRows";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { Snapshot } from "../../src/core/document/snapshot";
import type { Facts } from "../../src/core/ledger/facts/fact";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import { textCell, textSheet } from "../../src/core/ledger/sheet";
import type { Cell, Sheet } from "../../src/core/ledger/sheet";

/** A mask of a report and what the ledger beside it says. */
export interface ExpectedFigure {
  readonly paragraph: number;
  /** UTF-16 offset of the mask. */
  readonly start: number;
  /** Every value that would be right; none where the ledger does not answer. */
  readonly values: readonly string[];
}

/** A report and its ledger, as texts: read with everything that reads a person's. */
export interface FillPair {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly expected: readonly ExpectedFigure[];
  readonly sheets: readonly Sheet[];
  readonly ledger: () => Facts;
}

/**
 * Pairs of a file of `tests/fixtures/fills`: `## name layout`, the report (one paragraph a line), `-----`, the ledger
 * with tabs between its cells (commas where the layout is followed by `commas`; `==name==` begins a sheet of a workbook).
 * `{12}` is a mask whose answer is 12, `{?}` one that the ledger does not answer; `{1}/{2}` in one mask: either is right;
 * `{80:***}` names the mask, else it is `**`.
 */
export function fillPairs(file: string): readonly FillPair[] {
  const text = readFileSync(join(__dirname, "../fixtures/fills", file), "utf8");
  return text
    .split(/^## /mu)
    .slice(1)
    .map((block) => pairOf(block));
}

function pairOf(block: string): FillPair {
  const [head = "", ...rest] = block.split("\n");
  const cut = rest.indexOf("-----");
  if (cut < 0) throw new Error(`no ledger: ${head}`);
  const expected: ExpectedFigure[] = [];
  const lines = rest.slice(0, cut).map((line, paragraph) => unmasked(line, paragraph, expected));
  const ledger = rest.slice(cut + 1).join("\n");
  const sheets = sheetsOf(ledger, head.includes("commas"));
  return {
    name: head,
    snapshot: plainSnapshot(lines),
    expected,
    sheets,
    ledger: () => readFacts(sheets, ledgerWords),
  };
}

function unmasked(line: string, paragraph: number, expected: ExpectedFigure[]): string {
  let text = "";
  for (const part of line.split(/(\{[^}]*\})/u)) {
    if (!part.startsWith("{")) {
      text += part;
      continue;
    }
    const [answer = "?", mask = "**"] = part.slice(1, -1).split(":");
    expected.push({ paragraph, start: text.length, values: answer === "?" ? [] : answer.split("/") });
    text += mask;
  }
  return text;
}

function sheetsOf(ledger: string, commas: boolean): readonly Sheet[] {
  const parts = ledger.trim().split(/^==(.*)==\n/mu);
  if (parts.length === 1) return [textSheet(textRows(ledger.trim(), commas ? "always" : "ifTable"))];
  const sheets: Sheet[] = [];
  for (let at = 1; at + 1 < parts.length; at += 2)
    sheets.push({ name: parts[at] ?? "", rows: rowsOf(parts[at + 1] ?? ""), merges: [] });
  return sheets;
}

/** As a workbook stores them: plain numbers are numbers. */
const rowsOf = (text: string): readonly (readonly Cell[])[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t").map(workbookCell));

const workbookCell = (text: string): Cell =>
  /^\d+(?:\.\d+)?$/u.test(text) ? { text, number: Number(text), date: false } : textCell(text);
