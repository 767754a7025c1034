import { checkSnapshot } from "../../src/app/checkDocument";
import { indicatorCatalogue } from "../../src/catalog/indicators";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import { contestedOnes } from "../../src/core/filling/choose/decide";
import { rankScene, readScene, settle } from "../../src/core/filling/choose/scene";
import type { Scene } from "../../src/core/filling/choose/scene";
import { heldOf, isBarred, trustOf, vetoesOf } from "../../src/core/filling/choose/trust";
import type { Held } from "../../src/core/filling/choose/trust";
import type { Weights } from "../../src/core/filling/choose/weights";
import { operationOf, termsOf } from "../../src/core/filling/derive/formula";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import type { Expected, LabelledPair } from "./labelledPairs";
import { sameValue } from "./sameValue";

export interface Read {
  /** Rows that answer are left out. */
  readonly bare: boolean;
  readonly pair: LabelledPair;
  readonly scene: Scene;
  readonly wanted: readonly (Expected | null)[];
}

/** One decision on a pair that was not fitted. */
export interface Reading {
  readonly bare: boolean;
  readonly pair: string;
  readonly hand: string;
  readonly wanted: Expected;
  readonly held: Held | null;
  readonly right: boolean;
  readonly among: boolean;
  /** Never certain, whatever its trust. */
  readonly barred: boolean;
  readonly vetoes: readonly string[];
  /** 0 to 1; fitted on the other hands. */
  readonly trust: number;
}

export const isRight = (value: string, { values, lost, kind }: Expected): boolean =>
  [...values, ...(lost === null ? [] : [lost])].some((one) => sameValue(value, one, kind === "derived"));

export function read(pair: LabelledPair, bare: boolean): Read {
  const { snapshot, outline, gaps, year } = checkSnapshot(pair.snapshot);
  const facts = readFacts(pair.sheets, ledgerWords);
  const scene = readScene({ snapshot, outline, gaps, facts, year, catalogue: indicatorCatalogue });
  const wanted = scene.frames.map(({ gap }) =>
    gap === null
      ? null
      : (pair.expected.find(
          (one) => one.paragraph === gap.range.paragraph && one.start === gap.range.start && !one.half,
        ) ?? null),
  );
  return { bare, pair, scene, wanted };
}

export function readings(
  { bare, pair, scene, wanted }: Read,
  weights: Pick<Weights, "features" | "signs">,
): readonly Reading[] {
  const chosen = settle(rankScene(scene, weights.features), weights.signs);
  const contested = contestedOnes(chosen);
  const held = new Map(heldOf(chosen).map((one) => [one.best.standing.frame.index, one]));
  return wanted.flatMap((one, at): Reading[] => {
    if (one === null) return [];
    const mine = held.get(at) ?? null;
    const values = [
      ...new Set((chosen[at] ?? []).map(({ standing }) => standing.weighed.answer.value)),
    ].slice(0, 5);
    return [
      {
        bare,
        pair: pair.name,
        hand: pair.hand,
        wanted: one,
        held: mine,
        right: mine !== null && isRight(mine.best.standing.weighed.answer.value, one),
        among: values.some((value) => isRight(value, one)),
        barred: mine === null || isBarred(mine) || contested.has(mine.best),
        vetoes: mine === null ? [] : vetoesOf(mine.best.standing),
        trust: 0,
      },
    ];
  });
}

export const trusted = (one: Reading, weights: readonly number[]): Reading =>
  one.held === null ? one : { ...one, trust: trustOf(one.held, weights) };

/** A reading as a flat record, for looking at many of them: names of rows and columns, words of the question. */
export function recordOf({ bare, pair, hand, wanted, held, right, among, barred, vetoes, trust }: Reading) {
  const text = (tokens: readonly { readonly text: string }[]): string =>
    tokens.map((one) => one.text).join("");
  const standing = held?.best.standing;
  const terms = standing === undefined ? [] : termsOf(standing.weighed.answer.formula);
  return {
    bare,
    pair,
    hand,
    at: `${wanted.paragraph}:${wanted.start}`,
    kind: wanted.values.length === 0 ? "none" : wanted.kind,
    want: wanted.values.join("/"),
    note: wanted.note.slice(0, 80),
    got: standing?.weighed.answer.value ?? "",
    right,
    among,
    barred,
    vetoes,
    trust: Math.round(trust * 1000) / 1000,
    sure: Math.round((held?.best.sure ?? 0) * 1000) / 1000,
    near: standing?.frame.near.slice(-40) ?? "",
    unit: standing?.frame.unit ?? "",
    ask: standing?.frame.ask.kind ?? "",
    object: text(standing?.frame.object ?? []),
    outer: text(standing?.frame.outer ?? []),
    inherited: text(standing?.frame.inherited ?? []),
    formula: standing === undefined ? "" : operationOf(standing.weighed.answer.formula),
    terms: terms.map(
      ({ rows, columns, role, unit, caption }) =>
        `${rows.join(">")}|${columns.join(">")}${unit ?? ""}${role === "actual" ? "" : `:${role}`}{${caption.slice(0, 12)}}`,
    ),
    others: (held?.answers ?? [])
      .slice(0, 6)
      .map(
        ({ standing: one, sure }) =>
          `${one.weighed.answer.value} ${operationOf(one.weighed.answer.formula)} ${sure.toFixed(2)}`,
      ),
  };
}
