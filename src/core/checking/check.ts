import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { Facts } from "../ledger/facts/fact";
import type { SectionMatch } from "../report/matchSections";
import type { ReportKind, Role, RoleId } from "../report/reportKind";
import type { TextRange } from "../text/range";
import type { Fix, Severity } from "./finding";
import type { OfficeLists } from "./officeLists";
import type { CheckMaterial } from "./reading";

/** All that a check may look at. Read once for all checks. */
export interface CheckInput {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly kind: ReportKind | null;
  readonly year: number | null;
  readonly sections: readonly SectionMatch[];
  readonly gaps: readonly Gap[];
  readonly roles: readonly Role[];
  readonly ledger: Facts | null;
  /** Absent where the office has none of its own. */
  readonly lists?: OfficeLists;
}

type SlotName<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotName<Rest>
  : never;

/** A finding before words are put to it: which message, where, and what fills its slots. */
export type Draft<Messages extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof Messages & string]: {
    readonly messageId: Id;
    readonly range: TextRange;
    readonly fix?: Fix | null;
    /** Overrides the check's severity. */
    readonly severity?: Severity;
    /** What a missing section is for. */
    readonly role?: RoleId;
  } & ([SlotName<Messages[Id]>] extends [never]
    ? { readonly data?: undefined }
    : { readonly data: Readonly<Record<SlotName<Messages[Id]>, string | number>> });
}[keyof Messages & string];

/** Example documents: paragraphs are lines; ⟦ ⟧ mark what is flagged. They are tests and documentation at once. */
export interface CheckExamples {
  readonly clean: readonly string[];
  readonly flagged: readonly string[];
}

export interface Check<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  readonly id: string;
  readonly severity: Severity;
  /** Name shown to the person, e.g. "前后不一". */
  readonly name: string;
  /** One sentence in Chinese for the list of checks. */
  readonly summary: string;
  readonly basis: string;
  /** Chinese sentences by id, with {slots}. */
  readonly messages: Messages;
  readonly examples: CheckExamples;
  /** Speaks about gaps themselves; findings of other checks that lie inside a gap are dropped. */
  readonly aboutGaps?: boolean;
  find(material: CheckMaterial): Iterable<Draft<Messages>>;
}

/** A check whose messages are forgotten by the type, so that many can stand in one list. */
export type AnyCheck = Omit<Check, "find"> & {
  find(material: CheckMaterial): Iterable<{
    readonly messageId: string;
    readonly range: TextRange;
    readonly fix?: Fix | null;
    readonly severity?: Severity;
    readonly role?: RoleId;
    readonly data?: Readonly<Record<string, string | number>> | undefined;
  }>;
};

/** Keeps the literal types of messages, so that a misspelt message id or slot does not compile. */
export const defineCheck = <const Messages extends Readonly<Record<string, string>>>(
  check: Check<Messages>,
): AnyCheck => check;
