import { figureRecordData, figureRecordFrom } from "../../../src/core/filling/figureRecord";
import type { Reckoning } from "../../../src/core/filling/derive/reckoning";
import type { RecordedFigure } from "../../../src/core/filling/figureRecord";

const rowText = "党委会议\t24\t次\t含扩大会议";
const written: RecordedFigure = {
  tag: "zb:1",
  before: "**",
  unit: "次",
  hedge: null,
  typed: null,
  written: {
    value: "24",
    ledger: "2025台账.xlsx",
    at: "2025-12-03 15:20",
    source: { indicator: "党委会议", formula: null, sheet: "汇总", row: 2, column: 2, text: "24", rowText },
  },
  last: null,
};
const typed: RecordedFigure = {
  ...written,
  tag: "zb:2",
  typed: "7",
  hedge: "余",
  unit: null,
  written: { value: "5", ledger: "", at: "", source: null },
};
const gap: RecordedFigure = { ...written, tag: "zb:3", written: null, last: { value: "22", year: 2024 } };
const figures = [written, { ...written, tag: "zb:4" }, typed, gap];

const stored = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test("figures are read back as they were kept", () => {
  expect(figureRecordFrom(stored(figureRecordData(figures)))).toEqual({ ok: true, value: figures });
});

test("a ledger row that several figures come from is kept once", () => {
  expect(JSON.stringify(figureRecordData(figures)).split("含扩大会议")).toHaveLength(2);
});

test("nothing kept is no figure", () => {
  expect(figureRecordFrom(null)).toEqual({ ok: true, value: [] });
});

test("a row of a page is cut without breaking a character", () => {
  const long = { ...written.written!, source: { ...written.written!.source!, rowText: "𠮷".repeat(500) } };
  const read = figureRecordFrom(stored(figureRecordData([{ ...written, written: long }])));
  if (!read.ok) throw new Error(read.error.kind);
  const text = read.value[0]?.written?.source?.rowText ?? "";
  expect(text).toMatch(/^𠮷{100,}…$/u);
});

test("what a later version kept is left alone", () => {
  expect(figureRecordFrom({ v: 2, figures: {} })).toEqual({ ok: false, error: { kind: "newer" } });
});

const data = stored(figureRecordData([written])) as { v: number; rows: string[]; figures: unknown[][] };
const entry = data.figures[0]!;
test.each<[string, unknown]>([
  ["a word", "甲"],
  ["no version", { rows: [], figures: [] }],
  ["rows of numbers", { ...data, rows: [1] }],
  ["no figures", { ...data, figures: null }],
  ["an entry that is none", { ...data, figures: [1] }],
  ["a row that is not there", { ...data, rows: [] }],
  ["a tag that is no text", { ...data, figures: [[1, ...entry.slice(1)]] }],
  ["no writing", { ...data, figures: [entry.slice(0, 5)] }],
  ["a last year without a year", { ...data, figures: [[...entry.slice(0, 6), ["22"]]] }],
])("damage is told: %s", (_name, damaged) => {
  expect(figureRecordFrom(damaged)).toEqual({ ok: false, error: { kind: "notOurs" } });
});

const counted: Reckoning = {
  kind: "count",
  of: "",
  conditions: [{ column: "类别", how: "is", values: ["党课", "宣讲"] }],
};
const cell: Reckoning = { kind: "cell", name: "制定" };
const withReckoning = (reckoning: Reckoning | undefined): RecordedFigure => {
  const source = { ...written.written!.source!, formula: "…" };
  return {
    ...written,
    written: { ...written.written!, source: reckoning === undefined ? source : { ...source, reckoning } },
  };
};

test.each<Reckoning>([
  counted,
  { kind: "sum", of: "人数", conditions: [] },
  { kind: "total", name: "隐患" },
  { kind: "periods", names: ["1月", "2月"] },
  { kind: "conversion", of: cell, shift: -4 },
  { kind: "change", now: cell, before: counted },
  { kind: "share", part: counted, whole: cell },
])("how a figure was reckoned is read back: %j", (reckoning) => {
  const figure = withReckoning(reckoning);
  expect(figureRecordFrom(stored(figureRecordData([figure])))).toEqual({ ok: true, value: [figure] });
});

test.each<[string, unknown]>([
  ["a kind of a later version", ["median", "人数"]],
  ["no list", "甲"],
  ["a condition of another kind", ["count", "", ["类别", "like", "党课"]]],
  ["a shift beyond any amount", ["conversion", ["cell", "制定"], 400]],
  [
    "terms without end",
    Array.from({ length: 99 }).reduce<unknown>((of) => ["conversion", of, 1], ["cell", "甲"]),
  ],
])("what is unknown of how it was reckoned is left out, and the figure stays: %s", (_, how) => {
  const data = stored(figureRecordData([withReckoning(counted)])) as { figures: unknown[][]; sum?: number };
  const source = (data.figures[0]![5] as unknown[])[3] as unknown[];
  source[7] = how;
  delete data.sum;
  expect(figureRecordFrom(data)).toEqual({ ok: true, value: [withReckoning(undefined)] });
});
