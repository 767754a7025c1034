import type { Source } from "../../core/filling/proposal";
import type { Strings } from "../strings/zh-CN";

/** Ledger, sheet and row: of several ledgers at hand, which. */
export function placeOfSource(
  { ledger = "", sheet, row }: Pick<Source, "ledger" | "sheet" | "row">,
  { fill }: Strings,
): string {
  const at = sheet === "" ? fill.row(row) : fill.sheetRow(sheet, row);
  return `${ledger === "" ? fill.pasteLedger : ledger} · ${at}`;
}
