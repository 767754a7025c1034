import type { LedgerLayout } from "../../core/ledger/ledgerLayout";
import { fitsLines } from "../../core/ledger/fitsLayout";
import { readLines } from "../../core/ledger/readLines";

export const linesLayout: LedgerLayout = {
  id: "lines",
  name: "文字条目",
  recognise: fitsLines,
  read: (sheet) => readLines(sheet),
};
