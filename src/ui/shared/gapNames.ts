import { cellLabels } from "../../core/filling/question/cellLabels";
import type { Gap } from "../../core/gaps/gap";
import { usePanelWith } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";

const followed = ["report"] as const;

/** Names a cell of the document's table by its row and column (表 · 党组会 · 数量); null outside tables and for cells without either. */
export function useCellNames(): (paragraph: number) => string | null {
  const { table } = useStrings().check;
  const { state } = usePanelWith(followed);
  const { report } = state;
  return (paragraph) => {
    if (report === null || (report.snapshot.paragraphs[paragraph]?.cell ?? null) === null) return null;
    const { rows, columns } = cellLabels(report.snapshot, paragraph);
    const names = [...rows.slice(0, 2), ...columns.slice(-1)].map((name) => name.trim());
    return names.length === 0 ? null : [table, ...names].join(" · ");
  };
}

/** What a gap is called where its sentence is not beside it. */
export function useGapNames(): (gap: Gap) => string {
  const nameOf = useCellNames();
  return ({ range, raw, unit }) => nameOf(range.paragraph) ?? `${raw}${unit ?? ""}`;
}
