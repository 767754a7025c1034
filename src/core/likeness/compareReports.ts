import type { LikeFigure, LikeReport, LikeSentence } from "./likeText";
import { shingleLength, shinglesOf } from "./shingles";

/** How a sentence of the new report stands to the old one. */
export type SentenceStanding =
  /** Word for word, figures and years apart. */
  | "same"
  /** Mostly the old one's words: lightly edited, merged, cut. */
  | "changed"
  | "new";

export interface ComparedSentence {
  readonly sentence: LikeSentence;
  readonly standing: SentenceStanding;
  /** Share of its words that the old report has in stretches of six or more, 0 to 1. */
  readonly covered: number;
  /** The sentence of the old report that shares most with it, null where none does. */
  readonly counterpart: LikeSentence | null;
}

export interface ComparedFigure {
  readonly figure: LikeFigure;
  /** What stands in its place in the old report, null where the old report says nothing alike. */
  readonly before: LikeFigure | null;
  readonly standing: "same" | "changed" | "new";
}

export interface ReportLikeness {
  /** Share of the new report's words that are the old one's, 0 to 1; formulations and titles of documents do not count. */
  readonly likeness: number;
  readonly sentences: readonly ComparedSentence[];
  readonly figures: readonly ComparedFigure[];
}

/** A sentence with less in common shares turns of phrase, no text. */
const leastCovered = 0.5;
/** What is left of a sentence when every six signs around one changed word are lost. */
const wholly = 0.97;
/** Words on either side of a figure that have to agree before two figures are held to be the same one's. */
const leastContext = 7;
const context = 24;

/** Compares a report with an earlier one. Moved, merged and lightly edited sentences are found. Linear in both lengths. */
export function compareReports(older: LikeReport, newer: LikeReport): ReportLikeness {
  const known = indexOf(older.sentences);
  const sentences = newer.sentences.map((sentence) => standingOf(sentence, older, known));
  const counted = sentences.filter(({ sentence }) => sentence.weight >= shingleLength);
  const total = counted.reduce((sum, { sentence }) => sum + sentence.weight, 0);
  const shared = counted.reduce(
    (sum, { sentence, standing, covered }) => sum + (standing === "new" ? 0 : sentence.weight * covered),
    0,
  );
  return {
    likeness: total === 0 ? 0 : shared / total,
    sentences,
    figures: compareFigures(older, newer, sentences),
  };
}

interface Known {
  /** Sentences that hold a shingle, at most a few: where many do, it is a turn of phrase. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  readonly whole: ReadonlyMap<string, number>;
}

const fewHolders = 8;

function indexOf(sentences: readonly LikeSentence[]): Known {
  const holders = new Map<number, number[]>();
  const whole = new Map<string, number>();
  sentences.forEach(({ words }, index) => {
    if (!whole.has(words)) whole.set(words, index);
    for (const { hash } of shinglesOf(words)) {
      const group = holders.get(hash);
      if (group === undefined) holders.set(hash, [index]);
      else if (group.length < fewHolders && group.at(-1) !== index) group.push(index);
    }
  });
  return { holders, whole };
}

function standingOf(sentence: LikeSentence, older: LikeReport, known: Known): ComparedSentence {
  const twin = known.whole.get(sentence.words);
  if (twin !== undefined)
    return { sentence, standing: "same", covered: 1, counterpart: older.sentences[twin] ?? null };
  const { covered, best } = coverOf(sentence, known);
  const standing = covered < leastCovered ? "new" : covered >= wholly ? "same" : "changed";
  const counterpart = best === null ? undefined : older.sentences[best];
  return { sentence, standing, covered, counterpart: standing === "new" ? null : (counterpart ?? null) };
}

/** How much of a sentence stands in known stretches, and which sentence has most of them. */
function coverOf(
  { words, weight }: LikeSentence,
  { holders }: Known,
): { readonly covered: number; readonly best: number | null } {
  const votes = new Map<number, number>();
  let covered = 0;
  let until = 0;
  for (const { at, hash } of shinglesOf(words)) {
    const group = holders.get(hash);
    if (group === undefined) continue;
    covered += at + shingleLength - Math.max(until, at);
    until = at + shingleLength;
    for (const index of group) votes.set(index, (votes.get(index) ?? 0) + 1);
  }
  return { covered: Math.min(1, covered / weight), best: bestOf(votes) };
}

function bestOf(votes: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [index, count] of votes)
    if (count > most || (count === most && best !== null && index < best)) {
      best = index;
      most = count;
    }
  return best;
}

/** Figures are paired by the words around them; each figure of the old report answers once. */
function compareFigures(
  older: LikeReport,
  newer: LikeReport,
  sentences: readonly ComparedSentence[],
): readonly ComparedFigure[] {
  const places = older.figures.map((figure) => placeOf(figure, older));
  const byNeighbours = groupPlaces(places);
  const used = new Set<FigurePlace>();
  return newer.figures.map((figure): ComparedFigure => {
    const own = placeOf(figure, newer);
    const counterpart = sentences[figure.sentence]?.counterpart ?? null;
    let best: FigurePlace | null = null;
    let most = leastContext - 0.5;
    for (const other of candidatesOf(own, byNeighbours)) {
      if (used.has(other) || !isSameUnit(other.figure.figure.unit, figure.figure.unit)) continue;
      const agreed = agreement(own, other) + (other.sentence === counterpart ? 2 : 0);
      if (agreed <= most) continue;
      best = other;
      most = agreed;
    }
    if (best === null) return { figure, before: null, standing: "new" };
    used.add(best);
    const same = best.figure.figure.digits === figure.figure.digits;
    return { figure, before: best.figure, standing: same ? "same" : "changed" };
  });
}

/** 98.5% is 98.5％. */
const isSameUnit = (a: string | null, b: string | null): boolean => a === b || (isPercent(a) && isPercent(b));

const isPercent = (unit: string | null): boolean => unit !== null && /^[%％﹪]$/u.test(unit);

/** A figure with the words of its sentence. */
interface FigurePlace {
  readonly figure: LikeFigure;
  readonly sentence: LikeSentence | null;
  readonly before: string;
  readonly behind: string;
}

function placeOf(figure: LikeFigure, { sentences }: LikeReport): FigurePlace {
  const sentence = sentences[figure.sentence] ?? null;
  const words = sentence?.words ?? "";
  return { figure, sentence, before: words.slice(0, figure.at), behind: words.slice(figure.at + 1) };
}

/** The signs right before and right behind a figure: a counterpart shares one of the two. */
const keysOf = ({ before, behind }: FigurePlace): readonly string[] => [
  `<${before.slice(-4)}`,
  `>${behind.slice(0, 4)}`,
];

function groupPlaces(places: readonly FigurePlace[]): ReadonlyMap<string, readonly FigurePlace[]> {
  const groups = new Map<string, FigurePlace[]>();
  for (const place of places)
    for (const key of keysOf(place)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  return groups;
}

/** More places with the same neighbours tell nothing apart. */
const fewPlaces = 40;

const candidatesOf = (
  place: FigurePlace,
  groups: ReadonlyMap<string, readonly FigurePlace[]>,
): ReadonlySet<FigurePlace> =>
  new Set(keysOf(place).flatMap((key) => groups.get(key)?.slice(0, fewPlaces) ?? []));

/** How many signs agree before and behind two figures, up to `context` on either side; an edge agrees with an edge. */
function agreement(one: FigurePlace, other: FigurePlace): number {
  const reach = (a: string, b: string, from: (text: string, at: number) => string): number => {
    const most = Math.min(context, a.length, b.length);
    let at = 0;
    while (at < most && from(a, at) === from(b, at)) at++;
    return at === a.length && at === b.length ? at + edge : at;
  };
  return (
    reach(one.before, other.before, (text, at) => text.charAt(text.length - 1 - at)) +
    reach(one.behind, other.behind, (text, at) => text.charAt(at))
  );
}

const edge = 2;
