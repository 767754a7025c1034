import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textRows } from "../../src/adapters/spreadsheet/textRows";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { Snapshot } from "../../src/core/document/snapshot";
import { textCell, textSheet } from "../../src/core/ledger/sheet";
import type { Cell, Sheet } from "../../src/core/ledger/sheet";
import { fillPairs } from "../../tests/support/fillPairs";

export interface Expected {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Every value that is right; none where the ledger does not answer. */
  readonly values: readonly string[];
  readonly kind: "row" | "column" | "counted" | "derived" | "none" | "any";
  /** Digits typed beside the mask: neither right nor wrong is counted. */
  readonly half: boolean;
  readonly note: string;
}

/** A report, its ledger and what each mask should become; `hand` is who wrote it. */
export interface LabelledPair {
  readonly name: string;
  readonly hand: string;
  readonly snapshot: Snapshot;
  readonly sheets: readonly Sheet[];
  readonly expected: readonly Expected[];
}

interface Placeholder {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly answer: string | null;
  readonly indicator: string | null;
  readonly column?: string;
  readonly compute?: unknown;
  readonly note?: string;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  readonly derived: readonly { readonly placeholder: number; readonly formula: string }[];
  readonly ledgerTsv?: string;
  readonly ledgerSheets?: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

const handOf = (id: string): string =>
  /^(?<set>[a-z]+\d)-/u.exec(id)?.groups?.["set"] ?? /^[a-z]/u.exec(id)?.[0] ?? "n";

/** Pairs of a folder of JSON files, as `measure/fill` keeps them. */
export function pairsOfFolder(folder: string): readonly LabelledPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => pairOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as Case));
}

function pairOf(data: Case): LabelledPair {
  const kindOf = (one: Placeholder, index: number): Expected["kind"] => {
    if (one.answer === null) return "none";
    if (data.derived.some(({ placeholder }) => placeholder === index)) return "derived";
    if (one.compute !== undefined) return "counted";
    return one.column === undefined ? "row" : "column";
  };
  return {
    name: data.id,
    hand: handOf(data.id),
    snapshot: plainSnapshot(data.text.split("\n")),
    sheets:
      data.ledgerSheets === undefined
        ? [textSheet(textRows(data.ledgerTsv ?? "", "ifTable"))]
        : data.ledgerSheets.map(({ name, rows }) => ({
            name,
            rows: rows.map((row) => row.map((text) => workbookCell(String(text)))),
            merges: [],
          })),
    expected: data.placeholders.flatMap((one, index) =>
      one.kind === "figure"
        ? [
            {
              paragraph: one.line,
              start: one.start,
              end: one.end,
              values: one.answer === null ? [] : [one.answer],
              kind: kindOf(one, index),
              half: one.note?.startsWith("half-filled") === true,
              note: noteOf(one, data.derived.find(({ placeholder }) => placeholder === index)?.formula),
            },
          ]
        : [],
    ),
  };
}

const noteOf = (one: Placeholder, formula: string | undefined): string =>
  formula ??
  (one.compute === undefined ? `${one.indicator ?? ""}|${one.column ?? ""}` : JSON.stringify(one.compute));

const dateText = /^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})$/u;

function workbookCell(text: string): Cell {
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text;
  if (/^-?\d+(?:\.\d+)?$/u.test(plain) && !/^0\d+/u.test(plain))
    return { text: plain, number: Number(plain), date: false };
  const date = dateText.exec(text)?.groups;
  if (date === undefined) return textCell(text);
  const serial =
    Date.UTC(Number(date["year"]), Number(date["month"]) - 1, Number(date["day"])) / 86_400_000 + 25_569;
  return { text, number: serial, date: true };
}

/** The project's own pairs; nobody but their author wrote them. */
export function ownPairs(): readonly LabelledPair[] {
  return ["openPairs.txt", "asidePairs.txt"].flatMap((file) =>
    fillPairs(file).map((pair) => ({
      name: pair.name.split(" ")[0] ?? "",
      hand: "own",
      snapshot: pair.snapshot,
      sheets: pair.sheets,
      expected: pair.expected.map((one) => ({
        ...one,
        end: one.start,
        kind: one.values.length === 0 ? ("none" as const) : ("any" as const),
        half: false,
        note: "",
      })),
    })),
  );
}
