import type { CountedThing } from "./countedThings";
import { countedThings, lastClause } from "./countedThings";
import type { FigureStatement } from "./figureStatements";
import type { NamesakeWords } from "./namesakes";
import type { CheckMaterial } from "./reading";
import type { Rereference } from "./rereferences";

export interface OneEachCount extends Rereference {
  /** What each of which has one: 党支部 for 支部书记. */
  readonly whole: string;
}

/** “与9名支部书记谈话” where there are 8 branches: of what each has one, there are not more. */
export function* oneEachCounts({ readings }: CheckMaterial, words: NamesakeWords): Generator<OneEachCount> {
  const told = readings
    .filter(({ place }) => place === "body")
    .flatMap((reading) => [...countedThings(reading)]);
  for (const pair of words.pairs) {
    const first = wholeOf(told, pair, words);
    if (first === null) continue;
    for (const thing of told) {
      const noun = pair.one.exec(thing.after)?.[0];
      if (noun !== undefined && isMore(thing, first.statement, words))
        yield { noun, whole: first.whole, first: first.statement, again: thing.statement };
    }
  }
}

/** How many there are said to be; null where nobody says so, or two places differ. */
function wholeOf(
  told: readonly CountedThing[],
  { each, unit }: NamesakeWords["pairs"][number],
  { stands }: NamesakeWords,
): (Pick<CountedThing, "statement"> & { readonly whole: string }) | null {
  const counted = told.flatMap(({ before, after, statement, ...thing }) => {
    const clause = lastClause(before);
    const whole = (each.exec(clause) ?? each.exec(after))?.[0];
    return thing.unit === unit && stands.test(clause) && whole !== undefined ? [{ whole, statement }] : [];
  });
  const [first] = counted;
  const differ = counted.some(({ statement }) => statement.value !== first?.statement.value);
  return first === undefined || differ ? null : first;
}

/** A little more than there are; many more would be those of others. */
function isMore(
  thing: CountedThing,
  first: FigureStatement,
  { partial, others, rhythm, people }: NamesakeWords,
): boolean {
  const whom = lastClause(thing.before).replace(rhythm, "");
  if (thing.unit !== people || partial.test(whom) || others.test(whom)) return false;
  const { value } = thing.statement;
  return value > first.value && value * 7 <= first.value * 10;
}
