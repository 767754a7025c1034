import type { LedgerLayout } from "../../core/ledger/ledgerLayout";

/** The registry of ledger layouts. */
export const ledgerLayouts: readonly LedgerLayout[] = [];
