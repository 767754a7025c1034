import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorCatalogue } from "../../src/catalog/indicators";
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
  /** What its row said that was left out: what is left may still add up to it. */
  readonly lost: string | null;
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
  readonly lost?: string | null;
  /** Whether it can still be answered is not known. */
  readonly unknown?: boolean;
  readonly indicator: string | null;
  readonly column?: string;
  readonly compute?: { readonly table?: number };
  readonly note?: string;
  /** Block of the ledger, row, column. */
  readonly cell?: readonly [number, number, number];
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  readonly derived: readonly {
    readonly placeholder: number;
    readonly formula: string;
    readonly inputs?: readonly { readonly cell?: readonly [number, number, number] }[];
  }[];
  readonly ledgerTsv?: string;
  readonly ledgerSheets?: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

const handOf = (id: string): string =>
  /^(?<set>[a-z]+\d)-/u.exec(id)?.groups?.["set"] ?? /^[a-z]/u.exec(id)?.[0] ?? "n";

/** Pairs of a folder of JSON files, as `measure/fill` keeps them. */
export const pairsOfFolder = (folder: string): readonly LabelledPair[] => casesOf(folder).map(pairOf);

const casesOf = (folder: string): readonly Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Case);

/**
 * The same pairs with every third row that answers something left out of the ledger: what it answered has no answer, and
 * what stands beside it is the nearest miss.
 */
export const pairsWithoutRows = (folder: string): readonly LabelledPair[] =>
  casesOf(folder).map((data, seed) => pairOf(withoutRows(data, seed)));

function withoutRows(data: Case, seed: number): Case {
  const blocks = (data.ledgerTsv ?? "").split("\n\n").map((block) => block.split("\n"));
  const keyOf = (cell: readonly [number, number, number] | undefined): string =>
    cell === undefined ? "" : `${cell[0]}:${cell[1]}`;
  const holds = ({ cell, answer }: Placeholder): boolean => {
    const text = (blocks[cell?.[0] ?? -1]?.[cell?.[1] ?? -1] ?? "").split("\t")[cell?.[2] ?? -1] ?? "";
    return answer !== null && text.replaceAll(",", "").includes(answer);
  };
  // Labels that number the ledger's blocks otherwise can not be followed.
  if (
    data.placeholders.some(
      (one) => one.cell !== undefined && one.answer !== null && !one.answer.includes(".") && !holds(one),
    )
  )
    return data;
  // Rows of registers stay: what is counted over them would be another number.
  const registers = new Set(data.placeholders.flatMap(({ compute }) => compute?.table ?? []).map(String));
  const all = [...new Set(data.placeholders.map(({ cell }) => keyOf(cell)))]
    .filter((key) => key !== "" && !registers.has(key.split(":")[0] ?? ""))
    .sort();
  const isReckoned = (one: Placeholder, index: number): boolean =>
    one.cell === undefined &&
    one.compute === undefined &&
    one.answer !== null &&
    (one.indicator === null || data.derived.some(({ placeholder }) => placeholder === index));
  const out = new Set(all.filter((_, index) => index % 3 === seed % 3));
  const { ledgerSheets: _, ...rest } = data;
  return {
    ...rest,
    id: data.id,
    ledgerTsv: blocks
      .map((rows, block) => rows.filter((_row, row) => !out.has(`${block}:${row}`)).join("\n"))
      .join("\n\n"),
    placeholders: data.placeholders.map((one, index) => {
      const inputs = data.derived
        .filter(({ placeholder }) => placeholder === index)
        .flatMap((found) => found.inputs ?? []);
      const gone = out.has(keyOf(one.cell)) || inputs.some(({ cell }) => out.has(keyOf(cell)));
      // Of what is reckoned from cells that nobody names it can not be told whether they are left.
      const unknown = out.size > 0 && isReckoned(one, index) && inputs.length === 0;
      return gone || unknown ? { ...one, answer: null, lost: one.answer, unknown } : one;
    }),
  };
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
              lost: one.lost ?? null,
              kind: kindOf(one, index),
              half: one.note?.startsWith("half-filled") === true || one.unknown === true,
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

const plain = (name: string): boolean => !/[“”（）\d《》]/u.test(name);
const beginsWithVerb =
  /^(?:开展|组织|召开|制定|完成|签订|发放|撰写|观看|讲|上|慰问|走访|受理|处置|排查|发展|培养|给予|运用|报送|编发|获得|收到)/u;

/**
 * Every name of every indicator of the catalogue, asked of a ledger with one name of each, a quarter of them left out: what
 * is nearly the same by its words and another thing.
 */
export function namePairs(): readonly LabelledPair[] {
  const { indicators } = indicatorCatalogue;
  const names = indicators.map(({ name, synonyms }) => [name, ...synonyms].filter(plain));
  const asked = names.flatMap((all, index) => all.map((name) => ({ name, index })));
  const texts = asked.map(
    ({ name, index }) =>
      `全年共${beginsWithVerb.test(name) ? "" : "开展"}${name}**${indicators[index]?.units[0] ?? ""}。`,
  );
  return [0, 1, 2, 3].map((part) => {
    const kept = (index: number): boolean => index % 4 !== part;
    const rows = names.flatMap((all, index) =>
      kept(index) && all.length > 0
        ? [`${all[part % all.length] ?? ""}\t${1000 + index}\t${indicators[index]?.units[0] ?? ""}`]
        : [],
    );
    return {
      name: `names${part}`,
      hand: "names",
      snapshot: plainSnapshot(texts),
      sheets: [textSheet(textRows(["指标\t数量\t单位", ...rows].join("\n"), "ifTable"))],
      expected: asked.map(({ index }, paragraph) => ({
        paragraph,
        start: (texts[paragraph] ?? "").indexOf("**"),
        end: 0,
        values: kept(index) ? [String(1000 + index)] : [],
        lost: null,
        kind: kept(index) ? ("row" as const) : ("none" as const),
        half: false,
        note: "",
      })),
    };
  });
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
        lost: null,
        kind: one.values.length === 0 ? ("none" as const) : ("any" as const),
        half: false,
        note: "",
      })),
    })),
  );
}
