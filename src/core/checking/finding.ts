import type { RoleId } from "../report/reportKind";
import type { TextRange } from "../text/range";

/** 必改 · 应核 · 提示 */
export type Severity = "error" | "warning" | "advice";

/** Safe to apply: replaces the text at `range`. */
export interface Fix {
  readonly range: TextRange;
  readonly replacement: string;
}

/** A message before words were put to it. */
export interface Said {
  /** Of the check's messages; "" = that there are others of its kind, which are not listed. */
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly range: TextRange;
  /** The words in question, as they stand at `range`; "" for something missing. */
  readonly text: string;
  /** One sentence in Chinese: what is wrong, what is expected. */
  readonly message: string;
  /** What the message was made of, for who says it in another language; absent where no check says it. */
  readonly said?: Said;
  /** The standard, document or practice the rule rests on. */
  readonly basis: string;
  /** Null where a person must decide. */
  readonly fix: Fix | null;
  /** What a missing section is for, so that one can be inserted; absent otherwise. */
  readonly role?: RoleId;
}
