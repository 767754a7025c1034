import { shapeFit } from "../derive/answer";
import type { Condition } from "../derive/conditions";
import { operationOf, termsOf } from "../derive/formula";
import type { Figure } from "../derive/formula";
import { powerOf } from "../unitRules";
import type { Standing } from "./standing";

const yes = (value: boolean): number => (value ? 1 : 0);

/** Kinds of questions that ask for a figure which follows from others. */
export const derivedKinds: ReadonlySet<string> = new Set([
  "share",
  "completion",
  "change",
  "points",
  "difference",
  "remainder",
  "average",
]);

export function shape(
  { frame, weighed }: Standing,
  test: (fit: { whole: boolean; decimals: boolean }) => boolean,
): number {
  const fit = shapeFit(weighed.answer, frame);
  return yes(fit.told && test(fit));
}

export function tallied(
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

/** Whether it tells of the very cases that the figure before it counted; null where that is of another table. */
export function sameCases(one: Standing): boolean | null {
  const mine = tallyOf(one);
  const before = one.before === null ? undefined : termsOf(one.before.answer.formula)[0]?.tally;
  if (mine === undefined || before === undefined || mine.table !== before.table || one.frame.part)
    return null;
  const same =
    mine.result.counted.length === before.result.counted.length &&
    mine.result.counted.every((row, at) => row === before.result.counted[at]);
  return same && (mine.summed !== before.summed || mine.distinct !== before.distinct);
}

/** Whether it counts fewer of the same cases by more conditions; null where the figure before it counts none. */
export function extending(one: Standing): boolean | null {
  const mine = tallyOf(one);
  const before = one.before === null ? undefined : termsOf(one.before.answer.formula)[0]?.tally;
  if (mine === undefined || before === undefined) return null;
  if (mine.table !== before.table) return false;
  return before.conditions.every((condition) =>
    mine.conditions.some(
      ({ column, values }) => column === condition.column && values.join() === condition.values.join(),
    ),
  );
}

export const exceeds = ({ before, weighed, frame }: Standing): boolean =>
  before !== null &&
  before.likely > 0.3 &&
  termsOf(before.answer.formula)[0]?.unit === termsOf(weighed.answer.formula)[0]?.unit &&
  frame.ask.kind === "value" &&
  Number(weighed.answer.value) > Number(before.answer.value);
