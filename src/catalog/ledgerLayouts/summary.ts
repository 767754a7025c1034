import type { LedgerLayout } from "../../core/ledger/ledgerLayout";
import { fitsSummary } from "../../core/ledger/fitsLayout";
import { readSummary } from "../../core/ledger/readSummary";
import { readTable } from "../../core/ledger/table";

export const summaryLayout: LedgerLayout = {
  id: "summary",
  name: "汇总表",
  recognise: (sheet) => fitsSummary(readTable(sheet)),
  read: (sheet, { year }) => readSummary(readTable(sheet), year),
};
