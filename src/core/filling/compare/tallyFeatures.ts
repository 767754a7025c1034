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
    id: "tally-besides",
    sign: -1,
    reason: "数的是条数，所问可能是各条的数量之和",
    of: ({ words: { fact } }) => amountsBeside.get(fact.tally?.besides ?? "none") ?? 0,
  },
  {
    id: "tally-unit",
    sign: 1,
    reason: "登记表的一行正是这样论的：信访登记 — **件",
    of: ({ words: { fact } }) => yes(fact.tally?.unit === "own"),
  },
  {
    id: "tally-unit-other",
    sign: -1,
    reason: "登记表的一行不是这样论的：信访登记 — **次",
    of: ({ words: { fact } }) => yes(fact.tally?.unit === "other"),
  },
  {
    id: "tally-bound",
    sign: 1,
    reason: "按文中所说的界限计数：80分以上",
    of: ({ words: { fact } }) => yes(fact.tally?.conditions.some(({ how }) => bounds.has(how)) === true),
  },
  {
    id: "tally-sum",
    sign: 0,
    reason: "逐条相加",
    of: ({ words: { fact } }) => yes(fact.tally?.summed != null),
  },
  {
    id: "tally-sum-unsaid",
    sign: -1,
    reason: "相加的一列文中没有说到：已整改**个 — 整改措施数",
    of: ({ words: { fact }, columnNear, columnEmpty }) =>
      fact.tally?.summed == null || columnEmpty ? 0 : 1 - columnNear,
  },
  {
    id: "tally-titled",
    sign: -1,
    reason: "整张表就是所问的事，不必再按文字挑：警示教育活动登记 — 节前警示教育会",
    of: ({ words: { fact } }) =>
      yes(
        fact.tally?.conditions.some(
          ({ how, values }) => how === "contains" && values.some((value) => isTitled(fact.caption, value)),
        ) === true,
      ),
  },
];

/** The title names it, and nothing beside it: not 培训、宣讲登记. */
function isTitled(title: string, value: string): boolean {
  const at = title.indexOf(value);
  const sides = `${title.charAt(at - 1)}${title.charAt(at + value.length)}`;
  return at >= 0 && !/[、和与及]/u.test(sides);
}

const bounds: ReadonlySet<string> = new Set(["above", "atLeast", "below", "atMost"]);

const amountsBeside: ReadonlyMap<string, number> = new Map([
  ["same", 1],
  ["maybe", 0.5],
]);
