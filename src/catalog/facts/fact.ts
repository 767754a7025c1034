/** Something that the program states or corrects to, with the source it was compared with: what has none is not stated. */
export interface Fact {
  readonly id: string;
  readonly claim: string;
  /** The document that says so; null where it is an event or usage. */
  readonly document: string | null;
  /** Where it was seen. */
  readonly source: string;
  /** Month in which it was compared with the source, as 2026-11. */
  readonly checked: string;
}

/** An event that belongs to years, days as 20251020. */
export interface DatedEvent {
  readonly id: string;
  /** How it is told: 党的二十届四中全会召开于2025年10月. */
  readonly note: string;
  readonly first: number;
  readonly last: number;
  /** The days are exact; else they only part the years. */
  readonly exact?: true;
  readonly source: string;
  readonly checked: string;
}

/** A rule that holds, and what it replaced. */
export interface RuleFact {
  /** Without 《》. */
  readonly name: string;
  /** The year in which it was made, last revised or made public; absent where no dated source was seen. */
  readonly year?: number;
  /** The day from which it holds in this text, as 20240101; a citation of an older text of the same name is told by it. */
  readonly since?: number;
  /** The day on which it was made public, where only that was seen, as 20190400 for a month. */
  readonly published?: number;
  /** What it took the place of: the year of the version before, or another name. */
  readonly replaced?: string;
  readonly source: string;
  readonly checked: string;
}
