import type { CheckOptions, CheckReport } from "../../app/checkDocument";
import type { LikenessReport } from "../../app/compareReports";
import type { LedgerOptions } from "../../app/loadLedger";
import type { OfficeLists } from "../../core/checking/officeLists";
import type { Snapshot } from "../../core/document/snapshot";
import type { Comparison } from "../../core/filling/compareWithLedger";
import type { FillPlan } from "../../core/filling/proposal";
import type { FigurePlace } from "../../core/filling/recordFill";
import type { Facts } from "../../core/ledger/facts/fact";
import type { LoadedLedger } from "./compute";

/**
 * Something large that the other side may have already: sent whole once, later by its number alone. What is the same
 * object on one side stays the same object on the other.
 */
export type Shared<T> = { readonly id: number; readonly whole?: T };

/** Without what is shared. */
export type PlainOptions = Pick<CheckOptions, "kind" | "year">;

export type Request =
  | {
      readonly kind: "check";
      readonly snapshot: Snapshot;
      readonly options: PlainOptions;
      readonly ledger: Shared<Facts> | null;
      readonly lists: Shared<OfficeLists> | null;
      /** The report is known by this number from now on. */
      readonly reportId: number;
    }
  | { readonly kind: "propose"; readonly report: Shared<CheckReport>; readonly ledger: Shared<Facts> }
  | {
      readonly kind: "compare";
      readonly report: Shared<CheckReport>;
      readonly ledger: Shared<Facts>;
      readonly places: readonly FigurePlace[];
    }
  | { readonly kind: "liken"; readonly report: Shared<CheckReport>; readonly lastYears: Shared<Snapshot> }
  | {
      readonly kind: "join";
      readonly ledgers: readonly [Shared<Facts>, ...Shared<Facts>[]];
      readonly ledgerId: number;
    }
  | {
      readonly kind: "readPaste";
      readonly name: string;
      readonly text: string;
      readonly options: LedgerOptions;
      readonly ledgerId: number;
    }
  | {
      readonly kind: "readFile";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly options: LedgerOptions;
      readonly ledgerId: number;
    };

export type Answer =
  /** Without paragraphs in its snapshot: whoever asked has them. */
  | { readonly kind: "check"; readonly report: CheckReport }
  | { readonly kind: "propose"; readonly plan: FillPlan }
  | { readonly kind: "compare"; readonly comparison: Comparison }
  | { readonly kind: "liken"; readonly likeness: LikenessReport }
  | { readonly kind: "ledger"; readonly ledger: LoadedLedger };

export interface Asked {
  readonly run: number;
  readonly request: Request;
}

export interface Answered {
  readonly run: number;
  /** Null when the work failed for a reason nobody foresaw. */
  readonly answer: Answer | null;
}
