import type { LedgerLayout } from "../../core/ledger/ledgerLayout";
import { eventsLayout } from "./events";
import { linesLayout } from "./lines";
import { matrixLayout } from "./matrix";
import { summaryLayout } from "./summary";

/** The registry of ledger layouts. */
export const ledgerLayouts: readonly LedgerLayout[] = [
  eventsLayout,
  linesLayout,
  matrixLayout,
  summaryLayout,
];
