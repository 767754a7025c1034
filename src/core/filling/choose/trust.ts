import { operationOf, termsOf } from "../derive/formula";
import { standsVerbatim } from "../compare/likeness";
import { weigh } from "../compare/weigh";
import { clamp, valuesOf, yes } from "../telling";
import type { Telling } from "../telling";
import type { Chosen } from "./chosen";
import { gates } from "./gates";
import { shape } from "./signTests";
import type { Standing } from "./standing";

/** The best answer of a place, with what stands around it. */
export interface Held {
  readonly best: Chosen;
  /** Of all answers of the place, surest first. */
  readonly answers: readonly Chosen[];
  /** How sure the other places of the document are on average: whether report and ledger speak of one thing. */
  readonly around: number;
}

/** One thing that tells whether an answer that leads can be relied on. */
export type Trust = Telling<Held>;

/** A share as a number that grows evenly: 0.5 is 0, 0.9997 is 1. */
const evenly = (share: number): number => clamp(Math.log(share / Math.max(1 - share, 1e-6)) / 8);

const likenessOf = ({ best }: Held): Chosen["standing"]["weighed"]["answer"]["likeness"] =>
  best.standing.weighed.answer.likeness;

const standing = (id: string, reason: string, of: (one: Chosen["standing"]) => number): Trust => ({
  id,
  sign: 1,
  reason,
  of: ({ best }) => of(best.standing),
});

const ofOperation = (operation: string): Trust => ({
  id: `by-${operation}`,
  sign: 0,
  reason: "怎样得来",
  of: ({ best }) => yes(operationOf(best.standing.weighed.answer.formula) === operation),
});

/** In the order of the weights: what speaks for an answer, then the gates that are weighed. */
export const trusts: readonly Trust[] = [
  { id: "bias", sign: 0, reason: "有此一答", of: () => 1 },
  { id: "sure", sign: 1, reason: "比别的答案像", of: ({ best }) => evenly(best.sure) },
  {
    id: "rival",
    sign: -1,
    reason: "另有一数也像",
    of: ({ best, answers }) =>
      clamp(
        (answers.find(({ standing: one }) => one.weighed.answer.value !== best.standing.weighed.answer.value)
          ?.sure ?? 0) * 2,
      ),
  },
  { id: "around", sign: 1, reason: "全文多半对得上", of: ({ around }) => around },
  {
    id: "unit",
    sign: 1,
    reason: "单位写明相同",
    of: (held) => {
      const kind = likenessOf(held)?.unit.kind;
      return yes(kind === "same" || kind === "equivalent" || kind === "scaled");
    },
  },
  {
    id: "both-whole",
    sign: 1,
    reason: "双方的词全部相见",
    of: (held) => {
      const likeness = likenessOf(held);
      return likeness === null ? 0 : yes(likeness.names > 0.97 && likeness.object > 0.97);
    },
  },
  { id: "names", sign: 1, reason: "行列名见到", of: (held) => likenessOf(held)?.names ?? 0 },
  { id: "asked", sign: 1, reason: "所问的词见到", of: (held) => likenessOf(held)?.object ?? 0 },
  {
    id: "verbatim",
    sign: 1,
    reason: "名称一字不差地在本句",
    of: (held) => yes(standsVerbatim(likenessOf(held))),
  },
  {
    id: "outer-unmet",
    sign: -1,
    reason: "分句里说的是谁、对谁，台账没有",
    of: (held) => 1 - (likenessOf(held)?.outer ?? 1),
  },
  {
    id: "dominated",
    sign: -1,
    reason: "别的数样样不差，有的更合",
    of: ({ best }) => yes(best.standing.dominated),
  },
  standing("agrees", "两种读法同一数", ({ agrees }) => yes(agrees)),
  standing("follows", "与前一个数在台账中相连", ({ follows }) => follows),
  standing("leads", "与后一个数在台账中相连", ({ leads }) => leads),
  standing("shape", "位数与占位符相合", (one) => shape(one, (fit) => fit.whole && fit.decimals)),
  standing("long", "不是一位数", ({ weighed: { answer } }) => clamp((answer.value.length - 1) / 2)),
  {
    id: "borrowed",
    sign: -1,
    reason: "本分句没有说数的是什么",
    of: ({ best }) => yes(best.standing.frame.borrowed),
  },
  {
    id: "line",
    sign: 0,
    reason: "出自成句的文字",
    of: ({ best }) => yes(termsOf(best.standing.weighed.answer.formula)[0]?.reading === "line"),
  },
  {
    id: "within",
    sign: 0,
    reason: "出自备注",
    of: ({ best }) => yes(termsOf(best.standing.weighed.answer.formula)[0]?.reading === "within"),
  },
  {
    id: "unused",
    sign: -1,
    reason: "登记表里还有文中说到的值没有用上",
    of: ({ best }) => clamp((termsOf(best.standing.weighed.answer.formula)[0]?.tally?.unused ?? 0) / 2),
  },
  ...["count", "sum", "share", "change", "difference", "conversion", "completion"].map(ofOperation),
  ...gates.map(({ id, reason, vetoes }): Trust => ({
    id: `gate-${id}`,
    sign: -1,
    reason,
    of: ({ best }) => yes(vetoes(best.standing)),
  })),
];

export const trustValues = (held: Held): Float64Array => valuesOf(trusts, held);

/** The best answers of all places with what stands around them; places without any are left out. */
export function heldOf(chosen: readonly (readonly Chosen[])[]): readonly Held[] {
  const sure = chosen.flatMap(([best]) =>
    best === undefined || best.standing.frame.gap === null ? [] : [best.sure],
  );
  const sum = sure.reduce((total, one) => total + one, 0);
  return chosen.flatMap((answers): readonly Held[] => {
    const [best] = answers;
    if (best === undefined) return [];
    return [{ best, answers, around: sure.length < 2 ? 0 : (sum - best.sure) / (sure.length - 1) }];
  });
}

/** Ids of the gates that speak against an answer. */
export const vetoesOf = (standing: Standing): readonly string[] =>
  gates.filter(({ vetoes }) => vetoes(standing)).map(({ id }) => id);

/** Nothing outweighs a final gate. */
export const isBarred = ({ best }: Held): boolean =>
  gates.some(({ final, vetoes }) => final && vetoes(best.standing));

/** How far the best answer of a place can be relied on, 0 to 1. */
export const trustOf = (held: Held, weights: readonly number[]): number =>
  1 / (1 + Math.exp(-weigh(trustValues(held), weights)));
