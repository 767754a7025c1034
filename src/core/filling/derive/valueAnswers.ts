import type { Asked } from "../compare/asked";
import { nearestFacts } from "../compare/factWords";
import type { FactWords, Vocabulary } from "../compare/factWords";
import { compare, isLong, standsVerbatim } from "../compare/likeness";
import type { Likeness } from "../compare/likeness";
import { emptyStretch, groundOf, labelTokens, stretchOf } from "../compare/stretch";
import type { Stretch } from "../compare/stretch";
import { findConcepts } from "../concepts";
import { contrastsOf } from "../contrastsOf";
import type { Lexicon } from "../lexicon";
import type { Frame } from "../question/frame";
import { compareUnits, isPercent, powerOf } from "../unitRules";
import { answerOf } from "./answer";
import type { Answer } from "./answer";
import { digitsOf } from "./formula";
import type { Figure, Formula } from "./formula";
import type { Months, Siblings } from "./siblings";
import { talliesFor } from "./tallies";
import type { CaseWords } from "./caseWords";

/** What is asked of all ledgers, prepared once. */
export interface Library {
  readonly vocabulary: Vocabulary;
  readonly cases: readonly CaseWords[];
  readonly siblings: Siblings;
  readonly lexicon: Lexicon;
}

const mostFacts = 70;

/** Facts, sums of their months and tallies of cases that may answer a question of value, each with its likeness. */
export function valueAnswers(asked: Asked, library: Library): readonly Answer[] {
  const { vocabulary, cases } = library;
  const { frame, object, outer, inherited, context, wide } = asked;
  const near = nearestFacts(
    vocabulary,
    [
      { stretch: object, weight: 1 },
      { stretch: outer, weight: 0.8 },
      { stretch: inherited, weight: 0.8 },
      { stretch: context, weight: 0.4 },
      { stretch: wide, weight: 0.2 },
    ],
    mostFacts,
  );
  const answers: Answer[] = [];
  const add = (likeness: Likeness, formula: Formula): void => {
    const answer = answerOf(formula, frame, { likeness, derived: null });
    if (answer !== null) answers.push(answer);
  };
  const added = new Set<string>();
  const addWhole = (fact: Figure): void => {
    const parts = library.siblings.partsOf(fact);
    const key = parts.map(({ id }) => id).join();
    if (parts.length === 0 || added.has(key) || parts.some((part) => isSaid(part, frame))) return;
    added.add(key);
    const whole = wholeFigure(fact, parts);
    const likeness = compare(asked, wholeWords(whole, library.lexicon), vocabulary);
    add(likeness, inUnit({ kind: "sum", parts }, likeness));
  };
  let apart = 0;
  for (const index of near) {
    const words = vocabulary.facts[index];
    if (words === undefined || words.ofCase || (isApart(frame, words.fact) && ++apart > mostApart)) continue;
    const likeness = compare(asked, words, vocabulary);
    add(likeness, inUnit({ kind: "cell", figure: words.fact }, likeness));
    addUnnamed(likeness, frame, words.fact, add);
    addParts(asked, words, likeness, library, add);
    addWhole(words.fact);
  }
  for (const table of cases)
    for (const figure of talliesFor(asked, table, vocabulary.rarity)) {
      if (isApart(frame, figure)) continue;
      const likeness = compare(asked, tallyWords(figure, table.about, library.lexicon), vocabulary);
      add(likeness, inUnit({ kind: "cell", figure }, likeness));
      addUnnamed(likeness, frame, figure, add);
    }
  return verbatimFirst(answers);
}

/** 我本人入户走访**户: the clause names one of the parts, and does not ask for all of them. */
const isSaid = ({ reading, rows, columns }: Figure, { near }: Frame): boolean => {
  const name = (reading === "line" ? rows : columns).at(-1) ?? "";
  return name.length > 1 && near.includes(name);
};

/** In another unit a figure answers nothing; a few are looked at all the same, to say why. */
const mostApart = 3;
const isApart = ({ unit }: Frame, figure: Figure): boolean =>
  compareUnits(unit, figure.unit, []).kind === "different" && !areHeads(unit, figure.unit);
const areHeads = (a: string | null, b: string | null): boolean =>
  /^[人名]/u.test(a ?? "") && /^[人名]/u.test(b ?? "");

const inUnit = (formula: Formula, { unit }: Likeness): Formula =>
  unit.kind === "scaled" && unit.shift !== 0
    ? { kind: "conversion", of: formula, shift: unit.shift }
    : formula;

const nearlyAll = 0.9;

/** A name that stands word for word in the clause, of the time that is asked, comes before those that its pieces make up as well. */
function verbatimFirst(answers: readonly Answer[]): readonly Answer[] {
  const stands = ({ likeness }: Answer): boolean =>
    standsVerbatim(likeness) && likeness?.period !== "different" && likeness?.words.fact.role !== "plan";
  if (!answers.some(stands)) return answers;
  return answers.filter(
    ({ likeness }) =>
      likeness === null || standsVerbatim(likeness) || likeness.rowOwn < nearlyAll || !isLong(likeness),
  );
}

/** **万人次 of 45017 in a column without a unit. */
function addUnnamed(
  { unit, ...rest }: Likeness,
  frame: Frame,
  figure: Figure,
  add: (likeness: Likeness, formula: Formula) => void,
): void {
  const power = frame.unit === null ? 0 : powerOf(frame.unit);
  if (power === 0 || figure.unit !== null || figure.amount.value < 10 ** (power - 1)) return;
  add({ unit, ...rest }, { kind: "conversion", of: { kind: "cell", figure }, shift: -power });
}

const summed: ReadonlySet<Figure["role"]> = new Set<Figure["role"]>(["actual", "previous", "plan"]);

/** A stretch of months that no column states: its months added up, or a longer one less what came before. */
function addParts(
  asked: Asked,
  words: FactWords,
  likeness: Likeness,
  { siblings }: Library,
  add: (likeness: Likeness, formula: Formula) => void,
): void {
  const { frame } = asked;
  const { fact } = words;
  const months = frame.months ?? wholeYear(fact, siblings);
  if (months === null || !summed.has(fact.role) || isPercent(fact.unit)) return;
  const same: Likeness = { ...likeness, period: "same", columnAll: 1, columnEmpty: true };
  const stretch = monthsFrom(fact, months, siblings);
  if (stretch !== null) add(same, inUnit({ kind: "sum", ...stretch }, likeness));
  const reckoned = fact.reading === "total" || siblings.states(fact, months.from, months.to);
  const before = reckoned ? null : upToStart(fact, months, siblings);
  if (before !== null)
    add(
      same,
      inUnit(
        {
          kind: "difference",
          now: { kind: "cell", figure: fact },
          before: { kind: "cell", figure: before },
        },
        likeness,
      ),
    );
}

const year = { year: null, from: 1, to: 12 } as const;

/** 月 · 1月 · 2月 …: of a table of months that tells no year the whole year is asked. */
const wholeYear = (fact: Figure, siblings: Siblings): typeof year | null =>
  fact.period?.from === 1 && fact.period.to !== 12 && !fact.period.cumulative && !siblings.states(fact, 1, 12)
    ? year
    : null;

/** The months of a stretch, where a figure is of the first of them: they are told once. */
function monthsFrom(
  fact: Figure,
  { from, to }: NonNullable<Frame["months"]>,
  siblings: Siblings,
): Months | null {
  const { period } = fact;
  if (period?.from == null || period.from < from || period.to === to) return null;
  const stretch = siblings.monthsOf(fact, from, to);
  return stretch !== null && stretch.parts.length > 1 && stretch.parts[0] === fact ? stretch : null;
}

/** Of a figure from January to the end of a stretch: the one to its beginning, where it is no greater. */
function upToStart(
  fact: Figure,
  { from, to }: NonNullable<Frame["months"]>,
  siblings: Siblings,
): Figure | null {
  const { period, amount } = fact;
  if (from === 1 || (period?.from ?? 1) !== 1 || (period?.to ?? 12) !== to) return null;
  const before = siblings.upTo(fact, from - 1);
  return before !== null && before.amount.value <= amount.value ? before : null;
}

/** What parts add up to: named by what they stand under. */
function wholeFigure(fact: Figure, parts: readonly Figure[]): Figure {
  const digits = digitsOf({ kind: "sum", parts }) ?? "";
  return {
    ...fact,
    amount: { digits, value: Number(digits), hedge: null },
    reading: "total",
    rows: fact.reading === "line" ? fact.rows.slice(0, -1) : fact.rows,
    columns: fact.reading === "line" ? fact.columns : fact.columns.slice(0, -1),
  };
}

function wholeWords(figure: Figure, lexicon: Lexicon): FactWords {
  const of = (labels: readonly string[]): Stretch =>
    stretchOf(labels.flatMap((label) => labelTokens(label, lexicon)));
  const [leaf, group, columns] = [
    of(figure.rows.slice(-1)),
    of(figure.rows.slice(0, -1)),
    of(figure.columns),
  ];
  const caption = of([figure.caption]);
  return {
    fact: figure,
    leaf,
    group,
    columns,
    caption,
    ground: groundOf([leaf, group, columns]),
    wideGround: groundOf([leaf, group, columns, caption]),
    contrasts: contrastsOf([...leaf.tokens, ...group.tokens, ...columns.tokens], lexicon),
    ofCase: false,
    oneOfRow: false,
    over: "name",
    concepts: findConcepts([...leaf.tokens, ...columns.tokens], lexicon),
  };
}

/** The words of what was counted: its conditions are its name. */
function tallyWords(figure: Figure, about: Stretch, lexicon: Lexicon): FactWords {
  const leaf = stretchOf(figure.rows.flatMap((label) => labelTokens(label, lexicon)));
  const columns = stretchOf(figure.columns.flatMap((label) => labelTokens(label, lexicon)));
  const caption = stretchOf(labelTokens(figure.caption, lexicon));
  return {
    fact: figure,
    leaf,
    group: emptyStretch,
    columns: emptyStretch,
    caption,
    ground: groundOf([leaf, columns]),
    wideGround: groundOf([leaf, columns, about]),
    contrasts: contrastsOf(leaf.tokens, lexicon),
    ofCase: false,
    oneOfRow: false,
    over: "name",
    concepts: findConcepts(leaf.tokens, lexicon),
  };
}
