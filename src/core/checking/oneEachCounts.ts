import type { CountedThing } from "./countedThings";
import { countedThings, lastClause } from "./countedThings";
import type { FigureStatement } from "./figureStatements";
import type { NamesakeWords } from "./namesakes";
import type { CheckMaterial } from "./reading";
import type { Rereference } from "./rereferences";

/** “与9名支部书记谈话” where there are 8 branches: of what each has one, there are not more. */
export function* oneEachCounts({ readings }: CheckMaterial, words: NamesakeWords): Generator<Rereference> {
  const told = readings
    .filter(({ place }) => place === "body")
    .flatMap((reading) => [...countedThings(reading)]);
  for (const pair of words.pairs) {
    const first = wholeOf(told, pair, words);
    if (first === null) continue;
    for (const thing of told) {
      const noun = pair.one.exec(thing.after)?.[0];
      if (noun !== undefined && isMore(thing, first, words)) yield { noun, first, again: thing.statement };
    }
  }
}

/** How many there are said to be; null where nobody says so, or two places differ. */
function wholeOf(
  told: readonly CountedThing[],
  { each, unit }: NamesakeWords["pairs"][number],
  { stands }: NamesakeWords,
): FigureStatement | null {
  const whole = told.filter((thing) => {
    const clause = lastClause(thing.before);
    return thing.unit === unit && stands.test(clause) && (each.test(clause) || each.test(thing.after));
  });
  const [first] = whole;
  const differ = whole.some(({ statement }) => statement.value !== first?.statement.value);
  return first === undefined || differ ? null : first.statement;
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
