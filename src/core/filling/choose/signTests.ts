import { shapeFit } from "../derive/answer";
import type { Condition } from "../derive/condition";
import { operationOf, termsOf } from "../derive/formula";
import type { Figure } from "../derive/formula";
import { powerOf } from "../unitRules";
import { isWithin } from "../derive/aligned";
import { yes } from "../telling";
import type { Standing } from "./standing";

/** 1 where its digits pass a test against the mask's; 0 also where the mask tells nothing. */
export function shape(
  { frame, weighed }: Standing,
  test: (fit: { whole: boolean; decimals: boolean }) => boolean,
): number {
  const fit = shapeFit(weighed.answer, frame);
  return yes(fit.told && test(fit));
}

/** Whether it was counted or added up over cases, by so many conditions. */
export function talliedBy(
  { weighed: { answer } }: Standing,
  kind: "count" | "sum",
  test: (conditions: number) => boolean,
): boolean {
  const figure = termsOf(answer.formula)[0];
  return (
    answer.derived === null &&
    figure?.tally !== undefined &&
    operationOf({ kind: "cell", figure }) === kind &&
    test(figure.tally.conditions.length)
  );
}

export const unsaid = ({ frame, weighed: { answer } }: Standing): boolean =>
  answer.likeness?.unit.kind === "unnamed" && frame.unit !== null && powerOf(frame.unit) > 0;

export const tallyOf = ({ weighed: { answer } }: Standing): Figure["tally"] =>
  answer.derived === null ? termsOf(answer.formula)[0]?.tally : undefined;

export const conditioned = (one: Standing, test: (condition: Condition) => boolean): boolean =>
  tallyOf(one)?.conditions.some(test) === true;

export function headsCounted(one: Standing): boolean {
  const tally = tallyOf(one);
  return (
    tally?.summed === null &&
    tally.distinct === null &&
    !tally.table.roster &&
    /^(?:人|名|人次)$/u.test(one.frame.unit ?? "") &&
    tally.table.columns.some(
      ({ kind, label }) => kind === "amount" && /人数|人次|到|多少人|几人|^人$|的人$/u.test(label),
    )
  );
}

type Tally = NonNullable<Figure["tally"]>;

const countsSame = (a: Tally, b: Tally): boolean => a.result.counted.join() === b.result.counted.join();

/** What the figure before it counted, where it is of the same table. */
const before = ({ before: one }: Standing, mine: Tally): Tally | null => {
  const tally = one === null ? undefined : termsOf(one.answer.formula)[0]?.tally;
  return tally?.table === mine.table ? tally : null;
};

/** It goes on from the figure before it, and counts other cases of that table. */
export function leavesCases(one: Standing): boolean {
  const mine = termsOf(one.weighed.answer.formula)[0]?.tally;
  const told = mine === undefined ? null : before(one, mine);
  return one.frame.borrowed && mine !== undefined && told !== null && !countsSame(mine, told);
}

/** Whether it tells of the very cases that the figure before it counted; null where that is of another table. */
export function sameCases(one: Standing): boolean | null {
  const mine = tallyOf(one);
  const told = mine === undefined ? null : before(one, mine);
  if (mine === undefined || told === null || one.frame.part) return null;
  return countsSame(mine, told) && (mine.summed !== told.summed || mine.distinct !== told.distinct);
}

/** Whether it counts some of the same cases; null where the figure before it counts none. */
export function extending(one: Standing): boolean | null {
  const mine = tallyOf(one);
  const told = one.before === null ? undefined : termsOf(one.before.answer.formula)[0]?.tally;
  if (mine === undefined || told === undefined) return null;
  return isWithin(mine, told);
}

/**
 * Whether it adds up the column that the figure before it adds up, in the same unit; false where it counts rows of that table
 * instead, null where that is no such sum.
 */
export function sumGoesOn(one: Standing): boolean | null {
  const mine = tallyOf(one);
  const told = one.before === null ? undefined : termsOf(one.before.answer.formula)[0];
  if (mine === undefined || told?.tally === undefined || told.tally.summed === null) return null;
  if (told.tally.table !== mine.table || one.unitBefore !== one.frame.unit) return null;
  return mine.summed === told.tally.summed ? true : mine.summed === null ? false : null;
}

export const exceeds = ({ before, weighed, frame }: Standing): boolean =>
  before !== null &&
  before.likely > 0.3 &&
  termsOf(before.answer.formula)[0]?.unit === termsOf(weighed.answer.formula)[0]?.unit &&
  frame.ask.kind === "value" &&
  Number(weighed.answer.value) > Number(before.answer.value);

/** Whether the names of its figure, or what its ledger is, say that it is the first person's. */
export const metByPerson = ({
  weighed: {
    answer: { likeness },
  },
}: Standing): boolean => likeness !== null && (likeness.ofChief || likeness.saysChief);
