import type { LedgerLayout } from "../../core/ledger/ledgerLayout";
import { fitsEvents } from "../../core/ledger/fitsLayout";
import { readEvents } from "../../core/ledger/readEvents";
import { readTable } from "../../core/ledger/table";

export const eventsLayout: LedgerLayout = {
  id: "events",
  name: "事项台账",
  recognise: (sheet) => fitsEvents(readTable(sheet)),
  read: (sheet, { year, notHeld }) => readEvents(readTable(sheet), year, notHeld),
};
