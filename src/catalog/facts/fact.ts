/** Something that the program states or corrects to. What nobody verified is kept as such and is not stated as a fact. */
export interface Fact {
  readonly id: string;
  readonly claim: string;
  /** The document that says so; null where it is an event or usage. */
  readonly document: string | null;
  /** Where it was seen; null where it was not verified. */
  readonly source: string | null;
  /** Month in which it was compared with the source; null = unverified. */
  readonly checked: string | null;
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
  readonly source: string | null;
  readonly checked: string | null;
}

/** A rule that holds, and what it replaced. */
export interface RuleFact {
  /** Without 《》. */
  readonly name: string;
  /** The year in which it was made or last revised. */
  readonly year: number;
  /** The day from which it holds in this text, as 20240101; a citation of an older text of the same name is told by it. */
  readonly since?: number;
  /** What it took the place of: the year of the version before, or another name. */
  readonly replaced?: string;
  readonly source: string | null;
  readonly checked: string | null;
}
