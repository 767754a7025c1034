import { speakingVariables } from "../catalog/organs";
import { reportKinds } from "../catalog/reportKinds/index";
import type { Edit } from "../core/document/edit";
import { textAt } from "../core/document/paragraphText";
import type { Snapshot } from "../core/document/snapshot";
import type { KindId } from "../core/report/reportKind";
import { planReport } from "../core/writing/planReport";
import type { Variables } from "../core/writing/planSection";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentFile } from "../ports/documentFile";
import type { HostError } from "../ports/documentHost";
import { applyLayout, checkLayout, standardProfile } from "./layout";

/** No word in it yet. */
export const isEmptyDocument = ({ paragraphs }: Snapshot): boolean =>
  paragraphs.every(({ text }) => text.trim() === "");

/** The whole skeleton of a kind, before whatever empty paragraphs the document has. */
export function newReportEdits(snapshot: Snapshot, kindId: KindId, variables: Variables): readonly Edit[] {
  const kind = reportKinds.find(({ id }) => id === kindId);
  if (kind === undefined || !isEmptyDocument(snapshot)) return [];
  const paragraphs = planReport({ kind, variables: speakingVariables(variables) });
  const last = snapshot.paragraphs.length - 1;
  const at = Math.max(0, last);
  return [
    {
      kind: "insertParagraphs",
      at,
      following: at === 0 ? null : textAt(snapshot, at - 1),
      paragraphs,
    },
  ];
}

/** A new document with page, grid and page numbers as the standard has them. */
export async function withOfficialPage(document: DocumentFile): Promise<Result<Uint8Array, HostError>> {
  if (document.layout === undefined) return ok(document.save());
  const report = await checkLayout(document.layout, standardProfile);
  if (!report.ok) return report;
  const applied = await applyLayout(document.layout, report.value, standardProfile);
  return applied.ok ? ok(document.save()) : applied;
}
