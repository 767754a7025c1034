import { checkSnapshot } from "../../src/app/checkDocument";
import { loadPastedLedger } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import type { Snapshot } from "../../src/core/document/snapshot";
import type { Facts } from "../../src/core/ledger/facts/fact";
import { textSheet } from "../../src/core/ledger/sheet";
import type { Sheet } from "../../src/core/ledger/sheet";
import { err, ok } from "../../src/core/result";

export const readLedger = (sheet: Sheet) =>
  loadPastedLedger(
    { readText: () => ok([sheet]), readFile: () => Promise.resolve(err({ kind: "empty" })) },
    "",
    { year: 2025 },
  );

export function smallLedger(): Facts {
  const read = readLedger(
    textSheet([
      ["指标", "数量"],
      ["召开党组会（次）", "12"],
      ["走访群众（户）", "30"],
    ]),
  );
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** The whole check, and what the ledger proposes for its gaps. */
export const checkAndPropose = (snapshot: Snapshot, ledger: Facts): void =>
  void proposeFigures(checkSnapshot(snapshot), ledger);
