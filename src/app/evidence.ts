import { indicatorCatalogue } from "../catalog/indicators";
import type { SubmissionSheet } from "../core/checking/submissionSheet";
import { placeNames } from "../core/checking/sheetTables";
import { evidenceOf, evidenceRows, evidenceTable } from "../core/filling/evidenceTable";
import type { Evidence } from "../core/filling/evidenceTable";
import type { Facts } from "../core/ledger/facts/fact";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import { reportFigures } from "../core/writing/reportFigures";
import type { DocumentHost } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";
import type { FigureNotesError } from "./figureNotes";
import { readFigurePlaces } from "./figureNotes";
import { reckoningSentence } from "./reckoningSentence";

export interface LedgerAtHand {
  readonly ledger: Facts;
  /** Name of its file, "" for a paste. */
  readonly name: string;
}

type Read = Pick<CheckReport, "snapshot" | "outline" | "year">;

/** Every figure of the report with its origin; a document that can not remember any is asked of the ledger alone. */
export async function collectEvidence(
  host: DocumentHost,
  { snapshot, outline, year }: Read,
  atHand: LedgerAtHand | null,
): Promise<Result<readonly Evidence[], FigureNotesError>> {
  const found = await readFigurePlaces(host);
  if (!found.ok && found.error.kind !== "noPlace") return found;
  return ok(
    evidenceOf({
      snapshot,
      figures: reportFigures(snapshot, outline),
      places: found.ok ? found.value.places : [],
      question:
        atHand === null
          ? null
          : { snapshot, year, ledger: atHand.ledger, name: atHand.name, catalogue: indicatorCatalogue },
    }),
  );
}

/** 数据核对表 for a spreadsheet: one sheet of texts, the first row its head. */
export const evidenceWorkbook = ({ snapshot, outline }: Read, evidence: readonly Evidence[]) => [
  {
    name: "数据核对表",
    rows: evidenceRows(snapshot, evidence.map(inWords), placeNames({ snapshot, outline })),
  },
];

/** On paper stands how a figure was reckoned in words. */
const inWords = (one: Evidence): Evidence =>
  one.source === null ? one : { ...one, source: { ...one.source, formula: reckoningSentence(one.source) } };

/** 数据核对表 on paper, to be signed. @param document name of the report, "" when it has none */
export function evidenceSheet(
  { snapshot, outline }: Read,
  evidence: readonly Evidence[],
  document: string,
): Pick<SubmissionSheet, "title" | "facts" | "verdict" | "tables" | "signatures"> {
  const count = (...kinds: readonly Evidence["kind"][]): number =>
    evidence.filter(({ kind }) => kinds.includes(kind)).length;
  const grounded = count("filled", "borneOut");
  const bad = count("contradicted", "rewritten");
  const none = count("none", "typed");
  return {
    title: "数据核对表",
    facts: [
      { label: "文稿", value: document },
      { label: "数据", value: `${evidence.length} 处` },
    ],
    verdict: `有台账依据 ${grounded} 处，与台账不同 ${bad} 处，无台账依据 ${none} 处。`,
    tables: [evidenceTable(snapshot, evidence.map(inWords), placeNames({ snapshot, outline }))],
    signatures: ["填报", "核对", "审定"],
  };
}
