import type { Gap } from "../gaps/gap";
import type { Operation } from "./derive/formula";
import type { Reckoning } from "./derive/reckoning";
import type { FactOrigin } from "../ledger/facts/fact";

/** Where a proposed figure comes from; enough to answer “这个数哪来的？”. */
export interface Source extends Omit<FactOrigin, "ledger"> {
  readonly indicator: string;
  /** null when it stands in one cell; else "count(类别=中心组学习)", "完成/制定". */
  readonly formula: string | null;
  /** What `formula` is made of, for whoever puts it into words; absent in one cell, and in what was remembered before it was told. */
  readonly reckoning?: Reckoning;
  /** Name of the ledger it stands in, "" for a paste; absent in what was remembered before there were several. */
  readonly ledger?: string;
  /** How it follows from what the ledger states; absent in what was remembered before it was told. */
  readonly operation?: Operation;
}

/** A feature that decided, 0 to 1, with the words it met ("" where it is none of words). */
export interface Why {
  readonly feature: string;
  readonly value: number;
  readonly words: string;
}

export interface Candidate {
  /** What would stand in the text, without the unit. */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly source: Source;
  /** What spoke for it, best first, at most eight. */
  readonly why: readonly Why[];
}

/** A figure for a gap. `certain`: right in every case we can think of; `likely`: a person should look. */
export interface Proposal extends Candidate {
  readonly gap: Gap;
  readonly decision: "certain" | "likely";
  readonly alternatives: readonly Candidate[];
}

export type OpenReason =
  | "no-match" // 台账中没有
  | "ambiguous" // several fit about as well
  | "unit-differs" // the wording fits, the unit does not
  | "not-a-figure" // a name, a text, residue
  | "half-filled" // digits stand before the mask, and no value completes them
  | "field-result"; // in the result of a calculated field (域): an update would take the figure back

export interface OpenGap {
  readonly gap: Gap;
  readonly reason: OpenReason;
  readonly candidates: readonly Candidate[];
}

/** Every gap is in exactly one of the two, each in document order. */
export interface FillPlan {
  readonly proposals: readonly Proposal[];
  readonly open: readonly OpenGap[];
}
