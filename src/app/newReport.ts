import { reportKinds } from "../catalog/reportKinds/index";
import type { Edit } from "../core/document/edit";
import { textAt } from "../core/document/paragraphText";
import type { Snapshot } from "../core/document/snapshot";
import type { KindId } from "../core/report/reportKind";
import { planReport } from "../core/writing/planReport";
import type { Variables } from "../core/writing/planSection";

/** No word in it yet. */
export const isEmptyDocument = ({ paragraphs }: Snapshot): boolean =>
  paragraphs.every(({ text }) => text.trim() === "");

/** The whole skeleton of a kind, before whatever empty paragraphs the document has. */
export function newReportEdits(snapshot: Snapshot, kindId: KindId, variables: Variables): readonly Edit[] {
  const kind = reportKinds.find(({ id }) => id === kindId);
  if (kind === undefined || !isEmptyDocument(snapshot)) return [];
  const paragraphs = planReport({ kind, variables });
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
