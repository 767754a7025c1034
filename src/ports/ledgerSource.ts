import type { Sheet } from "../core/ledger/sheet";
import type { Result } from "../core/result";

export type SheetError =
  | { readonly kind: "notASpreadsheet" }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "broken"; readonly detail: string }
  /**
   * More than `limit` of something; `places`: cells up to the last filled one of each row; `cellText` in one cell, `text` in
   * all of them, `parts` within a zip; `figures`: what was understood, `filled`: that and the cases, where each is compared.
   */
  | {
      readonly kind: "tooLarge";
      readonly limit: number;
      readonly of:
        | "bytes"
        | "rows"
        | "columns"
        | "cells"
        | "places"
        | "cellText"
        | "text"
        | "parts"
        | "figures"
        | "filled";
    }
  | { readonly kind: "empty" };

/** Turns a file into grids of cells. */
export interface SheetFiles {
  /** .xlsx .xls .csv .tsv .txt by content, the name only helps. */
  readFile(name: string, bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetError>>;
}

/** Turns what a person brings into grids of cells. */
export interface LedgerSource extends SheetFiles {
  /** A paste from Excel, WPS, a Word table, or lines of text. */
  readText(text: string): Result<readonly Sheet[], SheetError>;
}
