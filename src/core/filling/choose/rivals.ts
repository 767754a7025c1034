import type { Likeness } from "../compare/likeness";
import type { Weighed } from "../derive/bases";
import { isWithin } from "../derive/aligned";
import { termsOf } from "../derive/formula";
import type { Figure } from "../derive/formula";
import type { Frame } from "../question/frame";

/** How an answer stands against the others of its place. */
export interface Behind {
  /** How much more of what is asked, and of its names, another answer in a fitting unit meets. */
  readonly askedBehind: number;
  readonly namesBehind: number;
  /** … and of the rest of the clause, than one that meets as much of what is asked: whose figure it is. */
  readonly outerBehind: number;
}

/** How much less an answer meets of what is asked, of its names and of the rest of the clause than the best of them. */
export function behindOf(weighed: readonly Weighed[]): (likeness: Likeness | null) => Behind {
  const object = bestOf(weighed, (likeness) => likeness.object);
  const names = bestOf(weighed, (likeness) => likeness.names);
  return (likeness) =>
    likeness === null
      ? { askedBehind: 0, namesBehind: 0, outerBehind: 0 }
      : {
          askedBehind: object - likeness.object,
          namesBehind: names - likeness.names,
          outerBehind:
            bestOf(weighed, (other) => (other.object >= likeness.object - clearly ? other.outer : 0)) -
            likeness.outer,
        };
}

const bestOf = (weighed: readonly Weighed[], of: (likeness: Likeness) => number): number =>
  Math.max(
    0,
    ...weighed.map(({ answer: { likeness } }) =>
      likeness === null || likeness.unit.kind === "different" ? 0 : of(likeness),
    ),
  );

const shortestName = 3;

/**
 * Another figure of its table, of another value, has a name that its clause has; or it is the total of one that the sentence
 * begins with. It has none itself.
 */
export const isNamedElsewhere = (
  figure: Figure,
  value: string,
  { near, said }: Frame,
  weighed: readonly Weighed[],
): boolean => {
  if (figure.rows.some((own) => own !== "" && near.includes(own))) return false;
  return weighed.some(({ answer }) => {
    const other = termsOf(answer.formula)[0];
    const name = other?.rows.at(-1) ?? "";
    if (other?.table !== figure.table || answer.value === value || name.length < shortestName) return false;
    return near.includes(name) || (isTotal(figure) && said.startsWith(name) && isPartOf(other, figure));
  });
};

/** Whether an answer is another figure, told in the remark of a figure's row as something else that was done (支出27.6万元). */
export function isRemarkOf({ formula, value, likeness }: Weighed["answer"], figure: Figure): boolean {
  const other = termsOf(formula)[0];
  return (
    other?.reading === "within" &&
    figure.reading === "cell" &&
    other.table === figure.table &&
    other.row === figure.row &&
    other.role === "actual" &&
    likeness?.unit.kind === "same" &&
    likeness.words.leaf.tokens.some(({ kind }) => kind === "verb") &&
    Number(value) !== figure.amount.value
  );
}

const periods: Readonly<Record<Likeness["period"], number>> = { same: 2, unsure: 1, different: 0 };
const units: Readonly<Record<Likeness["unit"]["kind"], number>> = {
  same: 3,
  equivalent: 3,
  scaled: 3,
  kindred: 1,
  unnamed: 2,
  different: 0,
};

/** What is held against one another: the greater the better. */
const merits = (likeness: Likeness): readonly number[] => [
  units[likeness.unit.kind],
  periods[likeness.period],
  Number((likeness.words.fact.role === "plan") === likeness.asked.frame.plan),
  Number((likeness.words.fact.role === "previous") === (likeness.asked.frame.ask.kind === "previous")),
  likeness.object,
  likeness.rowEmpty ? 0 : likeness.rowSentence,
  likeness.columnEmpty ? 1 : likeness.columnAll,
  likeness.groupAll,
  -likeness.narrowerFact,
  -likeness.stepOfFact,
];

const clearly = 0.1;

/** An answer of another value that meets as much of what is asked, in a unit and a time that fit, and is no part of it. */
export function isRival(other: Weighed, { answer }: Weighed): boolean {
  const [mine, theirs] = [answer.likeness, other.answer.likeness];
  if (mine === null || theirs === null || other.answer.value === answer.value) return false;
  return (
    theirs.object >= mine.object - clearly &&
    units[theirs.unit.kind] > units.kindred &&
    periods[theirs.period] === periods.same &&
    theirs.words.fact.role === mine.words.fact.role &&
    (other.likely >= worthy || !isPartOf(theirs.words.fact, mine.words.fact))
  );
}

/** So likely, a part may be what is asked. */
const worthy = 0.1;

/** One of the rows of a total, a name under its name, or a count of its cases by more conditions. */
function isPartOf(part: Figure, whole: Figure): boolean {
  if (part.table !== whole.table) return false;
  if (part.parent === whole.id && whole.id >= 0) return true;
  if (part.tally !== undefined && whole.tally !== undefined) return isWithin(part.tally, whole.tally);
  return isTotal(whole) && part.columns.join() === whole.columns.join();
}

const isTotal = ({ total, reading, rows }: Figure): boolean =>
  total !== null || reading === "total" || rows.length === 0;

export function dominates(other: Weighed, one: Weighed): boolean {
  if (
    other.answer.likeness === null ||
    one.answer.likeness === null ||
    other.answer.value === one.answer.value
  )
    return false;
  const [mine, theirs] = [merits(one.answer.likeness), merits(other.answer.likeness)];
  return (
    theirs.every((merit, at) => merit >= (mine[at] ?? 0) - 0.01) &&
    theirs.some((merit, at) => merit > (mine[at] ?? 0) + clearly)
  );
}
