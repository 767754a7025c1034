import type { LedgerLayout } from "../../core/ledger/ledgerLayout";
import { fitsMatrix } from "../../core/ledger/fitsLayout";
import { readMatrix } from "../../core/ledger/readMatrix";
import { readTable } from "../../core/ledger/table";

export const matrixLayout: LedgerLayout = {
  id: "matrix",
  name: "分月（分部门）统计表",
  recognise: (sheet) => fitsMatrix(readTable(sheet)),
  read: (sheet, { year }) => readMatrix(readTable(sheet), year),
};
