import type { Ledger, LedgerLayoutId } from "./ledger";
import type { LedgerOptions } from "./readLedger";
import type { Sheet } from "./sheet";

export interface LedgerLayout {
  readonly id: LedgerLayoutId;
  readonly name: string;
  /** 0 to 1: how well the sheet fits this layout. */
  recognise(sheet: Sheet): number;
  read(sheet: Sheet, options: LedgerOptions): Ledger;
}
