import type { CountedThing } from "./countedThings";
import { countedThings, lastClause, nounBehind } from "./countedThings";
import type { Rereference } from "./rereferences";
import type { CheckMaterial } from "./reading";

/** How a language of reports says that there are so many of something. */
export interface StandingWords {
  /** Meets the words of a clause up to its figure: groups `who` has them, and `noun` where it stands before the figure. */
  readonly there: RegExp;
  /** Meets a `who` that is the unit itself, or nothing. */
  readonly whole: RegExp;
}

/** What the unit has, told twice with two numbers, in either order of number and noun: 下设党支部14个, 现有15个党支部. */
export function* standingCounts(
  { readings }: CheckMaterial,
  { there, whole }: StandingWords,
): Generator<Rereference> {
  const told = new Map<string, CountedThing>();
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    for (const each of countedThings(reading)) {
      const noun = standingNoun(each, there, whole);
      if (noun === null) continue;
      const key = `${noun} ${each.unit}`;
      const first = told.get(key);
      if (first === undefined) told.set(key, each);
      else if (first.statement.value !== each.statement.value)
        yield { noun, first: first.statement, again: each.statement };
    }
  }
}

/** Of what the unit itself has so many; null of others, and where the figure says nothing of the kind. */
function standingNoun(each: CountedThing, there: RegExp, whole: RegExp): string | null {
  const groups = there.exec(lastClause(each.before))?.groups;
  if (groups === undefined || !whole.test(groups["who"] ?? "")) return null;
  const noun = groups["noun"] ?? nounBehind(each);
  return noun !== null && noun.length >= 2 ? noun : null;
}
