import type { LedgerNote, LedgerNoteCode } from "../../core/ledger/ledger";

/** What a row's note comes to for the person: only the first is a row that does not count. */
export type NoteGroup =
  "unread" | "blank" | "otherYear" | "notHeld" | "twoPurposes" | "twoValues" | "sums" | "hidden";

export const noteGroups = [
  "unread",
  "blank",
  "otherYear",
  "notHeld",
  "twoPurposes",
  "twoValues",
  "sums",
  "hidden",
] as const;

const groupOf: Readonly<Record<LedgerNoteCode, NoteGroup>> = {
  notANumber: "unread",
  noIndicator: "unread",
  badDate: "unread",
  unread: "unread",
  blankValue: "blank",
  otherYear: "otherYear",
  notHeld: "notHeld",
  twoPurposes: "twoPurposes",
  duplicate: "twoValues",
  sumRow: "sums",
  hiddenSheet: "hidden",
  hiddenRows: "hidden",
};

/** How many notes there are of each group; groups without one are left out. */
export const countNotes = (
  notes: readonly LedgerNote[],
): readonly { readonly group: NoteGroup; readonly count: number }[] =>
  noteGroups.flatMap((group) => {
    const count = notes.filter(({ code }) => groupOf[code] === group).length;
    return count === 0 ? [] : [{ group, count }];
  });
