import { few, yes } from "../telling";
import type { Telling } from "../telling";
import type { Likeness } from "./likeness";

/** What speaks for and against a count of cases. */
export const tallyFeatures: readonly Telling<Likeness>[] = [
  {
    id: "tally",
    sign: 0,
    reason: "逐条计数",
    of: ({ words: { fact } }) => yes(fact.tally !== undefined),
  },
  {
    id: "tally-all",
    sign: 0,
    reason: "整表计数",
    of: ({ words: { fact } }) => yes(fact.tally?.conditions.length === 0),
  },
  {
    id: "tally-about",
    sign: 1,
    reason: "整表计数，所问的词见于表头",
    of: ({ words: { fact }, objectWide }) => (fact.tally?.conditions.length === 0 ? objectWide : 0),
  },
  {
    id: "tally-unused",
    sign: -1,
    reason: "登记表里还有文中说到的值没有用上",
    of: ({ words: { fact } }) => few(fact.tally?.unused ?? 0),
  },
  {
    id: "tally-met",
    sign: 1,
    reason: "每个条件都在本句说到",
    of: ({ words: { fact } }) =>
      fact.tally === undefined || fact.tally.conditions.length === 0
        ? 0
        : Math.min(...fact.tally.conditions.map(({ met }) => met)),
  },
  {
    id: "tally-sum",
    sign: 0,
    reason: "逐条相加",
    of: ({ words: { fact } }) => yes(fact.tally?.summed != null),
  },
];
