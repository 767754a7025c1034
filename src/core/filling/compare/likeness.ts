import type { Figure } from "../derive/formula";
import { compareContrasts } from "../contrastsOf";
import type { TokenKind } from "../lexicon";
import { comparePeriods } from "../reportPeriod";
import type { PeriodFit } from "../reportPeriod";
import { compareUnits } from "../unitRules";
import type { UnitFit } from "../unitRules";
import type { Asked } from "./asked";
import type { FactWords, Vocabulary } from "./factWords";
import { emptyStretch, meet, shareMet } from "./stretch";
import type { Ground, Stretch } from "./stretch";

/** What a question and a fact have in common: everything that features and gates look at. All shares are 0 to 1. */
export interface Likeness {
  readonly asked: Asked;
  readonly words: FactWords;
  /** Of the row's name: in the own clause, with what it goes on from, with the sentence, with the headings. */
  readonly rowOwn: number;
  readonly rowNear: number;
  readonly rowSentence: number;
  readonly rowAll: number;
  readonly rowEmpty: boolean;
  readonly groupAll: number;
  readonly groupEmpty: boolean;
  readonly columnOwn: number;
  readonly columnNear: number;
  readonly columnAll: number;
  readonly columnEmpty: boolean;
  readonly captionAll: number;
  /** Of row, group and column together. */
  readonly names: number;
  /** Of what is asked: met by the names, and by the caption too. */
  readonly object: number;
  readonly objectWide: number;
  readonly outer: number;
  /** Of what clauses before it count, where its own only says what became of it: 督办信访件**件，已办结**件. */
  readonly carried: number;
  /** … by its own names, not those of its table. */
  readonly carriedByName: number;
  /** The last word asked is met. */
  readonly head: boolean;
  /** The last word of the row's name is met. */
  readonly rowHead: boolean;
  readonly contrast: "none" | "unequal" | "conflict";
  /** Narrowing words of one side that the other lacks, by kind. */
  readonly narrowerFact: number;
  readonly narrowerAsked: number;
  readonly stepOfFact: number;
  readonly stepOfAsked: number;
  readonly verbOfAsked: number;
  readonly unit: UnitFit;
  readonly period: PeriodFit;
  /** It stands in what is kept of the chief's own doings. */
  readonly ofChief: boolean;
  /** Its names say that it is the chief's: 书记, 本人主持. */
  readonly saysChief: boolean;
}

export function compare(asked: Asked, words: FactWords, vocabulary: Vocabulary): Likeness {
  const { rarity, isChief, isArea } = vocabulary;
  const { fact, group, caption } = words;
  // 合计 · 门急诊人次: where the row has no name of its own, the column's is what is counted.
  const upright = weighsNothing(words.leaf) && !weighsNothing(words.columns);
  const leaf = upright ? words.columns : words.leaf;
  const columns = upright ? emptyStretch : words.columns;
  const share = (stretch: Stretch, ground: Ground, empty: number): number =>
    shareMet(meet(stretch, ground, rarity), empty);
  const all = [leaf, group, columns].map((stretch) => meet(stretch, asked.sentence, rarity));
  const object = meet(asked.object, words.ground, rarity);
  return {
    asked,
    words,
    rowOwn: share(leaf, asked.own, 0),
    rowNear: share(leaf, asked.near, 0),
    rowSentence: share(leaf, asked.sentence, 0),
    rowAll: share(leaf, asked.all, 0),
    rowEmpty: weighsNothing(leaf),
    groupAll: share(group, asked.all, 1),
    groupEmpty: weighsNothing(group),
    columnOwn: share(columns, asked.own, 1),
    columnNear: share(columns, asked.near, 1),
    columnAll: share(columns, asked.all, 1),
    columnEmpty: weighsNothing(columns),
    captionAll: share(caption, asked.all, 0),
    names: shareMet(
      all.reduce((sum, one) => ({ size: sum.size + one.size, met: sum.met + one.met })),
      0,
    ),
    object: shareMet(object, 0),
    objectWide: share(asked.object, words.wideGround, 0),
    outer: share(asked.outer, words.wideGround, 1),
    carried: asked.frame.object.every(({ kind }) => becomes.has(kind))
      ? share(asked.inherited, words.wideGround, 1)
      : 1,
    carriedByName: share(asked.inherited, words.ground, 0),
    head: lastMet(asked.object, words.ground),
    rowHead: lastMet(leaf, asked.near),
    contrast: compareContrasts(asked.contrasts, words.contrasts),
    narrowerFact: missing(
      words.over === "teller" || isArea(group.text) ? [leaf, columns] : [leaf, group, columns],
      asked.sentence,
      narrowing,
      // 我主持**次: what the chief did, the ledger tells by a title.
      asked.frame.ofChief ? isChief : undefined,
    ),
    narrowerAsked: missing([asked.object, asked.outer], words.wideGround, narrowing),
    stepOfFact: missing([leaf, columns], asked.sentence, steps),
    stepOfAsked: missing(
      [asked.object, asked.outer],
      // 处置方式=谈话函询: what became of cases, the headers of a register say.
      fact.tally === undefined ? words.ground : words.wideGround,
      steps,
    ),
    verbOfAsked: missing([asked.object], words.wideGround, verbs),
    unit: compareUnits(asked.frame.unit, fact.unit, []),
    period: comparePeriods(monthsAsked(asked), monthsOf(fact, asked), fact.period !== null),
    ...chiefIn(asked, words, vocabulary),
  };
}

/** Where the chief's doing is asked: whether the ledger, and whether the names, say that it is. */
const chiefIn = (
  { frame: { person } }: Asked,
  { fact, ground }: FactWords,
  { isOfChief, saysChief }: Vocabulary,
): Pick<Likeness, "ofChief" | "saysChief"> => ({
  ofChief: person !== null && isOfChief(fact),
  saysChief: person !== null && [...ground.words].some(saysChief),
});

const weighsNothing = ({ text }: Stretch): boolean => text === "";

const becomes: ReadonlySet<TokenKind> = new Set<TokenKind>(["step", "verb", "filler", "support", "weak"]);
const narrowing: ReadonlySet<TokenKind> = new Set<TokenKind>(["scope", "people", "negation"]);
const verbs: ReadonlySet<TokenKind> = new Set<TokenKind>(["verb"]);
const steps: ReadonlySet<TokenKind> = new Set<TokenKind>(["step"]);

/** How many words of these kinds find no counterpart. @param isSaid words that the other side has without naming them */
function missing(
  stretches: readonly Stretch[],
  ground: Ground,
  kinds: ReadonlySet<TokenKind>,
  isSaid: (word: string) => boolean = () => false,
): number {
  let count = 0;
  for (const { tokens } of stretches)
    for (const { kind, text } of tokens)
      if (
        kinds.has(kind) &&
        !ground.words.has(text) &&
        !ground.pairs.has(text.slice(0, 2)) &&
        !hasTitle(text, ground) &&
        !isSaid(text)
      )
        count++;
  return count;
}

const chief = /^(?:党委|党组|党工委|党总支)?书记$/u;

/** 党委书记 is who the other side calls 书记. */
const hasTitle = (text: string, { words }: Ground): boolean =>
  chief.test(text) && [...words].some((word) => chief.test(word) && (word === "书记" || text === "书记"));

function lastMet({ tokens, owner }: Stretch, ground: Ground): boolean {
  const last = owner.at(-1);
  if (last === undefined || tokens.length === 0) return false;
  const { text } = last;
  return ground.words.has(text) || (text.length > 1 && ground.pairs.has(text.slice(-2)));
}

const monthsAsked = ({ frame }: Asked): { year: number | null; from: number; to: number } | null => {
  const { months, year } = frame;
  if (months !== null) return { ...months, year: months.year ?? year };
  return { year, from: 1, to: 12 };
};

/** The months of a fact; a year it does not name is the one that is asked. Null where nothing names any. */
function monthsOf(
  { period, role }: Figure,
  { frame }: Asked,
): { year: number | null; from: number; to: number } | null {
  const told = role === "previous" && frame.reportYear !== null ? frame.reportYear - 1 : frame.reportYear;
  // What is planned is asked of a plan column without a year as well.
  const year = period?.year ?? (frame.plan ? frame.year : told);
  return { year, from: period?.from ?? 1, to: period?.to ?? 12 };
}

const longEnough = 4;

/** 城东南湖安全检查: the row's name stands word for word in the clause. */
export function standsVerbatim(likeness: Likeness | null): boolean {
  if (likeness === null) return false;
  const { text } = likeness.words.leaf;
  const { object, outer } = likeness.asked;
  return text.length >= longEnough && (object.text.includes(text) || outer.text.includes(text));
}

/** Whether its name is long enough to stand word for word in a clause by more than chance. */
export const isLong = ({ words }: Likeness): boolean => words.leaf.text.length >= longEnough;
