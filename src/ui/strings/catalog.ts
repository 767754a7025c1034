import type { KindId } from "../../core/report/reportKind";
import type { Entry } from "../panel/entries";

/** How what the catalogue says is told: in Chinese as it stands there. What is quoted of the document is never changed. */
export interface CatalogStrings {
  /** @param name as in the catalogue */
  readonly check: (id: string, name: string) => string;
  readonly kind: (id: KindId, name: string) => string;
  readonly shortKind: (id: KindId, name: string) => string;
  readonly entries: (entries: readonly Entry[]) => readonly Entry[];
}

export const catalogZhCN: CatalogStrings = {
  check: (_, name) => name,
  kind: (_, name) => name,
  shortKind: (_, name) => name,
  entries: (entries) => entries,
};
