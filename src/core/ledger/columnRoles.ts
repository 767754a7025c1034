/** What a person says that a column is for. `passedOver`: it holds nothing that a report asks for. */
export const columnRoles = [
  "name",
  "value",
  "unit",
  "plan",
  "date",
  "category",
  "topic",
  "people",
  "place",
  "remark",
  "passedOver",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Roles by header, as `headerKey` writes it. */
export type ColumnRoles = ReadonlyMap<string, ColumnRole>;

const unitBracket = /[（(][^（()）]*[)）]$/u;

/** A header without blanks, colon and unit bracket: the same column of next month's ledger has the same key. */
export const headerKey = (header: string): string =>
  header.replace(/[\s:：]+/gu, "").replace(unitBracket, "");
