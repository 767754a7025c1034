import type { FactNote, FactNoteCode } from "../../core/ledger/facts/fact";

/** What a row's note comes to for the person: only the first is a row that does not count. */
export type NoteGroup = "unread" | "blank" | "otherYear" | "notHeld" | "twoValues" | "sums" | "hidden";

export const noteGroups = ["unread", "blank", "otherYear", "notHeld", "twoValues", "sums", "hidden"] as const;

const groupOf: Readonly<Record<FactNoteCode, NoteGroup>> = {
  notANumber: "unread",
  noName: "unread",
  badDate: "unread",
  unread: "unread",
  blankValue: "blank",
  otherYear: "otherYear",
  notHeld: "notHeld",
  duplicate: "twoValues",
  sumRow: "sums",
  hiddenSheet: "hidden",
  hiddenRows: "hidden",
};

/** How many notes there are of each group; groups without one are left out. */
export const countNotes = (
  notes: readonly FactNote[],
): readonly { readonly group: NoteGroup; readonly count: number }[] =>
  noteGroups.flatMap((group) => {
    const count = notes.filter(({ code }) => groupOf[code] === group).length;
    return count === 0 ? [] : [{ group, count }];
  });
