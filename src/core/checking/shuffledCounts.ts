import type { CountedThing } from "./countedThings";
import { countedThings, lastClause } from "./countedThings";
import { digitsOf, leastTransposed } from "./digitSlips";
import type { NamesakeWords } from "./namesakes";
import type { CheckMaterial } from "./reading";
import type { Rereference } from "./rereferences";

/**
 * Digits that changed places: of one name (谈心谈话186人次, 谈心谈话168人次), of one kind (环境卫生类204件, 环境卫生方面的240件),
 * or of one deed in its unit (走访个体工商户1460户, 走访的1640户).
 */
export function* shuffledCounts({ readings }: CheckMaterial, words: NamesakeWords): Generator<Rereference> {
  const told = new Map<string, CountedThing>();
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    for (const each of countedThings(reading)) {
      const { value } = each.statement;
      if (value < leastTransposed) continue;
      for (const name of namesOf(each, words)) {
        const key = [name, each.unit, digitsOf(value)].join(" ");
        const first = told.get(key);
        if (first === undefined) told.set(key, each);
        else if (first.statement.value !== value)
          yield { noun: name, first: first.statement, again: each.statement };
      }
    }
  }
}

/** What stands before the figure without the word for a kind; and its deed, by which a figure of four digits is known. */
function namesOf({ before, statement }: CountedThing, { kind, deeds }: NamesakeWords): readonly string[] {
  const clause = lastClause(before).replace(kind, "");
  const name = /\p{Script=Han}{4}$/u.exec(clause)?.[0];
  const deed = statement.value < 1_000 ? undefined : deeds.exec(lastClause(before))?.[0];
  return [name, deed].filter((one) => one !== undefined);
}
