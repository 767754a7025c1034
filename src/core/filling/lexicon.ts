import type { Indicator, IndicatorCatalogue } from "./indicator";
import { addTo } from "../groups";

/**
 * How a word of the genre weighs when a sentence is compared with a ledger's name. It is grammar, not content: what is
 * counted is the catalogue's business.
 *
 * - `filler`: says nothing about what is counted (全年 累计 次数).
 * - `support`: a light verb before its object (开展 召开); ends the adverbial part of a clause.
 * - `verb`: a verb that its object implies (撰写 → 心得体会); free when missing, but 修订 is not 新建.
 * - `step`: a verb that makes another figure of the same object (整改措施: 制定 45, 完成 40).
 * - `weak`: a modifier that practice adds and leaves out at will (集中 支部).
 * - `scope`: narrows the circle that is counted (企业 女 市级); must be on both sides or on none.
 * - `people`: a kind of people; counted itself, and narrowing where it stands beside what is counted.
 * - `crowd`: those whom nearly everything is done for (党员干部): weak in a sentence, but narrowing in a ledger's name.
 * - `preposition`: begins an adverbial.
 * - `negation`: turns the meaning round.
 * - `noun`: anything else that is known as a word.
 */
export type WordClass =
  | "filler"
  | "support"
  | "verb"
  | "step"
  | "weak"
  | "scope"
  | "people"
  | "crowd"
  | "preposition"
  | "negation"
  | "noun";

export type TokenKind = WordClass | "unknown";

/** What the words of the genre are; `catalog/language/wordClasses.ts`. */
export interface LexiconWords {
  readonly classes: Readonly<Record<WordClass, readonly string[]>>;
  /**
   * Words that exclude one another: where a sentence has one and a ledger's name another of the same line, they are two
   * things however alike the rest is. Members of a line are separated by `|`, ways of saying a member by `/`.
   */
  readonly contrasts: readonly string[];
  /** Ways of writing one word; the first stands for all. */
  readonly spellings: readonly (readonly string[])[];
  /** Compounds that say two things at once. */
  readonly compounds: ReadonlyMap<string, readonly string[]>;
  /** What a ledger calls in short, where that is all it says: 已改 is 完成整改, and 已改造 is not. */
  readonly wholes: ReadonlyMap<string, string>;
}

/** A word of a sentence or of a ledger's name. */
export interface Token {
  /** The spelling that stands for all: 党组会议 → 党组会. */
  readonly text: string;
  readonly kind: TokenKind;
}

/** A word's place in the contrasts: two words of one line and different members exclude one another. */
export interface ContrastPlace {
  readonly line: number;
  readonly member: number;
}

/** Words, spellings and indicators, prepared once for a catalogue. */
export interface Lexicon {
  /** By surface. */
  readonly words: ReadonlyMap<string, Token>;
  /** Lengths of the words that begin with a character, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Words that stand for several. */
  readonly compounds: ReadonlyMap<string, readonly Token[]>;
  readonly wholes: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, readonly ContrastPlace[]>;
  /** Indicators by the significant words of their names (`keyOf`). Filled by `indexIndicators`. */
  readonly indicators: Map<string, Set<string>>;
  readonly byId: ReadonlyMap<string, Indicator>;
}

const kindsInOrder: readonly WordClass[] = [
  "negation",
  "step",
  "people",
  "crowd",
  "scope",
  "noun",
  "weak",
  "verb",
  "support",
  "preposition",
  "filler",
];

function kindTable(classes: LexiconWords["classes"]): ReadonlyMap<string, WordClass> {
  const kinds = new Map<string, WordClass>();
  for (const kind of kindsInOrder)
    for (const word of classes[kind]) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
}

function canonicalTable(catalogue: IndicatorCatalogue): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  for (const group of [...catalogue.questions.words.spellings, ...catalogue.synonyms]) {
    const known = group.map((word) => canonical.get(word)).find((word) => word !== undefined);
    const head = known ?? group[0];
    if (head === undefined) continue;
    for (const word of group) if (!canonical.has(word)) canonical.set(word, head);
  }
  return canonical;
}

function contrastTable(
  contrasts: LexiconWords["contrasts"],
  canonical: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly ContrastPlace[]> {
  const places = new Map<string, ContrastPlace[]>();
  contrasts.forEach((row, line) => {
    row.split("|").forEach((ways, member) => {
      for (const word of new Set(ways.split("/").map((way) => canonical.get(way) ?? way)))
        addTo(places, word, { line, member });
    });
  });
  return places;
}

function lengthTable(words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
  }
  return new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}

/**
 * The lexicon with words of a ledger's names that it would take to pieces: 出 · 院 of 出院人次 are fillers by themselves. A
 * run of single characters in a name is a word of that ledger.
 */
export function withNames(
  lexicon: Lexicon,
  names: Iterable<string>,
  split: (text: string, lexicon: Lexicon) => readonly Token[],
): Lexicon {
  const fresh = new Map<string, Token>();
  for (const name of new Set(names)) {
    let run = "";
    const close = (): void => {
      if (run.length > 1 && run.length <= longestRun && !lexicon.words.has(run))
        fresh.set(run, { text: run, kind: "unknown" });
      run = "";
    };
    for (const part of name.match(/\p{Script=Han}+/gu) ?? []) {
      for (const { text, kind } of split(part, lexicon))
        if (text.length === 1 && part.includes(text)) run += text;
        else if (kind === "unknown" && text.length === 2 && run.length === 1) run += text;
        else close();
      close();
    }
  }
  if (fresh.size === 0) return lexicon;
  const words = new Map([...lexicon.words, ...fresh]);
  return { ...lexicon, words, lengths: lengthTable(words.keys()) };
}

const longestRun = 4;

export function buildLexicon(catalogue: IndicatorCatalogue): Lexicon {
  const { classes, contrasts, compounds, wholes } = catalogue.questions.words;
  const canonical = canonicalTable(catalogue);
  const kinds = kindTable(classes);
  const words = new Map<string, Token>();
  const kindOf = (word: string): WordClass => kinds.get(word) ?? "noun";
  for (const [word, kind] of kinds) {
    const text = canonical.get(word) ?? word;
    words.set(word, { text, kind: text === word ? kind : kindOf(text) });
  }
  const token = (word: string): Token => words.get(word) ?? { text: word, kind: kindOf(word) };
  for (const word of compounds.keys()) words.set(word, { text: word, kind: "noun" });
  for (const [word, text] of canonical) if (!words.has(word)) words.set(word, { text, kind: kindOf(text) });
  return {
    words,
    lengths: lengthTable(words.keys()),
    compounds: new Map([...compounds].map(([word, parts]) => [word, parts.map(token)])),
    wholes,
    places: contrastTable(contrasts, canonical),
    indicators: new Map(),
    byId: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
  };
}
