import type { SheetTable } from "../checking/submissionSheet";
import type { PlaceName } from "../checking/sheetTables";
import type { Snapshot } from "../document/snapshot";
import { excerpt } from "../text/excerpt";
import type { TextRange } from "../text/range";
import { compareRanges, rangesOverlap } from "../text/range";
import type { ReportFigure } from "../writing/reportFigures";
import { askAgain, noAnswer } from "./askAgain";
import type { Answer, AskedFigure, LedgerQuestion } from "./askAgain";
import type { Source } from "./proposal";
import type { FigurePlace } from "./recordFill";

/**
 * `filled`: from the ledger, as it was written · `rewritten`: from the ledger, then changed by a person · `typed`: given
 * by a person · `borneOut`: nobody recorded it, but the ledger certainly says the same · `contradicted`: the ledger
 * certainly says something else · `none`: 无台账依据.
 */
export type EvidenceKind = "filled" | "rewritten" | "typed" | "borneOut" | "contradicted" | "none";

/** A figure of the report with what it rests on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly range: TextRange;
  /** The figure as it stands, without unit. */
  readonly text: string;
  readonly unit: string | null;
  readonly source: Source | null;
  /** What the ledger gives for this place; null when it gives nothing. */
  readonly value: string | null;
  /** Name of the ledger's file, "" for a paste or when unknown. */
  readonly ledger: string;
  /** Local time of the fill, "" when it was not recorded. */
  readonly at: string;
}

export interface EvidenceRequest {
  readonly snapshot: Snapshot;
  readonly figures: readonly ReportFigure[];
  /** Figures that the document remembers. */
  readonly places: readonly FigurePlace[];
  /** The ledger at hand, with its name; null when there is none. */
  readonly question: (LedgerQuestion & { readonly name: string }) | null;
}

/** Every figure of a report with its origin (数据核对), in document order. */
export function evidenceOf({ snapshot, figures, places, question }: EvidenceRequest): readonly Evidence[] {
  const written = places.filter(({ figure }) => figure.written !== null);
  const unrecorded = figures.filter(
    ({ range }) => !written.some((place) => rangesOverlap(place.range, range)),
  );
  const recorded = written.map((place) => recordedEvidence(snapshot, place, figures));
  const asked = unrecorded.map(askedFigure);
  // What is recorded is masked as well, so that nothing of it stands in for its neighbours.
  const answers =
    question === null ? null : askAgain<AskedFigure>({ ...question, snapshot }, [...written, ...asked]);
  const others = asked.map((one) =>
    askedEvidence(
      { range: one.range, text: one.text, unit: one.figure.unit },
      answers?.get(one) ?? noAnswer,
      question?.name ?? "",
    ),
  );
  return [...recorded, ...others].sort((a, b) => compareRanges(a.range, b.range));
}

const askedFigure = ({ range, unit, hedge, text }: ReportFigure) => ({
  range,
  text,
  figure: { before: "**", unit, hedge, typed: null },
});

/** Digits that were typed before the mask belong to the figure: of 75 the ledger filled the 5. */
function recordedEvidence(
  snapshot: Snapshot,
  { figure, range, text, changed }: FigurePlace,
  figures: readonly ReportFigure[],
): Evidence {
  const { value = null, source = null, ledger = "", at = "" } = figure.written ?? {};
  const kind = source === null ? "typed" : changed ? "rewritten" : "filled";
  const stated = source === null ? null : value;
  const origin = { kind, source, value: stated, ledger, at } as const;
  const whole = figures.find((one) => rangesOverlap(one.range, range));
  if (whole === undefined) return { ...origin, range, text, unit: figure.unit };
  const { range: place, unit } = whole;
  return { ...origin, range: place, text: paragraphText(snapshot, place), unit: figure.unit ?? unit };
}

const paragraphText = ({ paragraphs }: Snapshot, { paragraph, start, end }: TextRange): string =>
  paragraphs[paragraph]?.text.slice(start, end) ?? "";

function askedEvidence(
  place: Pick<Evidence, "range" | "text" | "unit">,
  { certain, proposed }: Answer,
  ledger: string,
): Evidence {
  if (!certain || proposed === null)
    return { ...place, kind: "none", source: null, value: null, ledger: "", at: "" };
  const { value, source } = proposed;
  const same = plain(value) === plain(place.text);
  return { ...place, kind: same ? "borneOut" : "contradicted", source, value, ledger, at: "" };
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(",", "")
    .replace(/^0+(?=\d)/u, "");

const kindNames: Readonly<Record<EvidenceKind, string>> = {
  filled: "按台账填入",
  rewritten: "填入后人工改过",
  typed: "人工填写",
  borneOut: "与台账一致",
  contradicted: "与台账不符",
  none: "无台账依据",
};

/** What is said of a figure in the table: “与台账不符：台账为 26”. */
export function evidenceWords({ kind, value }: Pick<Evidence, "kind" | "value">): string {
  const name = kindNames[kind];
  return (kind === "rewritten" || kind === "contradicted") && value !== null
    ? `${name}，台账为 ${value}`
    : name;
}

/** 台账“汇总”B7 — as a spreadsheet names its cells. */
export function cellName({ row, column }: Pick<Source, "row" | "column">): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** 数据核对表 for a spreadsheet; the first row is its head. */
export function evidenceRows(
  snapshot: Snapshot,
  evidence: readonly Evidence[],
  place: PlaceName,
): readonly (readonly string[])[] {
  const head = [
    "序号",
    "位置",
    "数据",
    "单位",
    "所在文字",
    "依据",
    "指标",
    "台账",
    "工作表",
    "单元格",
    "推算方法",
    "台账原行",
    "填入时间",
  ];
  return [
    head,
    ...evidence.map((one, index) => {
      const { source } = one;
      return [
        String(index + 1),
        place(one.range.paragraph).replaceAll("\n", " "),
        one.text,
        one.unit ?? "",
        sentenceAround(snapshot, one.range),
        evidenceWords(one),
        source?.indicator ?? "",
        one.ledger,
        source?.sheet ?? "",
        source === null ? "" : cellName(source),
        source?.formula ?? "",
        source?.rowText.replaceAll("\t", "｜") ?? "",
        one.at,
      ];
    }),
  ];
}

function sentenceAround(snapshot: Snapshot, { paragraph, start, end }: TextRange): string {
  const { before, words, after } = excerpt(snapshot.paragraphs[paragraph]?.text ?? "", start, end, 16);
  return `${before}【${words}】${after}`;
}

/** 数据核对表 on paper. */
export const evidenceTable = (
  snapshot: Snapshot,
  evidence: readonly Evidence[],
  place: PlaceName,
): SheetTable => ({
  title: "数据",
  columns: [
    { name: "序号", share: 7, centred: true },
    { name: "位置", share: 18 },
    { name: "所在文字", share: 31 },
    { name: "依据", share: 16, centred: true },
    { name: "出处", share: 28 },
  ],
  rows: evidence.map((one, index) => [
    String(index + 1),
    place(one.range.paragraph),
    excerpt(snapshot.paragraphs[one.range.paragraph]?.text ?? "", one.range.start, one.range.end),
    evidenceWords(one),
    one.source === null ? "" : originWords(one.source, one.ledger),
  ]),
  none: "文稿里没有数据。",
});

function originWords(source: Source, ledger: string): string {
  const { indicator, sheet, formula } = source;
  const where = [ledger, sheet === "" ? "" : `“${sheet}”`, cellName(source)].filter((word) => word !== "");
  return `${indicator}\n${where.join(" ")}${formula === null ? "" : `\n${formula}`}`;
}
