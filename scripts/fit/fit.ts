/**
 * Finds the weights of filling from labelled pairs and writes them to `src/core/filling/choose/fitted.ts`:
 * `npm run fit [-- FOLDER…]` (or ZHUBI_PAIRS): the project's own pairs, and those of every folder, as JSON files.
 * Prints how it does on each hand when fitted on the others. The same pairs give the same file.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorCatalogue } from "../../src/catalog/indicators";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import { checkSnapshot } from "../../src/app/checkDocument";
import { contestedOnes } from "../../src/core/filling/choose/decide";
import { gates } from "../../src/core/filling/choose/gates";
import { rankScene, readScene, settle, standingsAgain } from "../../src/core/filling/choose/scene";
import type { Scene } from "../../src/core/filling/choose/scene";
import { signs, signValues } from "../../src/core/filling/choose/sign";
import type { Ranking } from "../../src/core/filling/choose/rank";
import { standingsOf } from "../../src/core/filling/choose/standing";
import type { Standing } from "../../src/core/filling/choose/standing";
import {
  heldOf,
  isBarred,
  trusts,
  trustOf,
  trustValues,
  vetoesOf,
} from "../../src/core/filling/choose/trust";
import type { Held } from "../../src/core/filling/choose/trust";
import type { Weights } from "../../src/core/filling/choose/weights";
import { termsOf } from "../../src/core/filling/derive/formula";
import { features } from "../../src/core/filling/compare/feature";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import { namePairs, ownPairs, pairsOfFolder, pairsWithoutRows } from "./labelledPairs";
import type { Expected, LabelledPair } from "./labelledPairs";
import { learn } from "./learn";
import type { Example } from "./learn";
import { sameValue } from "./sameValue";

interface Read {
  /** Rows that answer are left out. */
  readonly bare: boolean;
  readonly pair: LabelledPair;
  readonly scene: Scene;
  readonly wanted: readonly (Expected | null)[];
}

/** One decision on a pair that was not fitted. */
interface Reading {
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

const isRight = (value: string, { values, kind }: Expected): boolean =>
  values.some((one) => sameValue(value, one, kind === "derived"));

function read(pair: LabelledPair, bare: boolean): Read {
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

const hundredths = (weights: readonly number[]): readonly number[] =>
  weights.map((one) => Math.round(one * 100) / 100);

function fitFeatures(reads: readonly Read[]): readonly number[] {
  const examples = reads.flatMap(({ scene, wanted }) =>
    wanted.flatMap((one, at): Example[] => {
      const answers = scene.described[at] ?? [];
      return one === null || answers.length === 0
        ? []
        : [
            {
              values: answers.map(({ values }) => values),
              right: answers.map(({ answer }) => isRight(answer.value, one)),
              weight: 1,
            },
          ];
    }),
  );
  return hundredths(learn(examples, { signs: features.map(({ sign }) => sign), rounds: 150, pull: 3 }));
}

/** Names by themselves and rows left out teach what is not to be relied on; as many misses no ledger has. */
const ofMisses = 0.3;

type Stand = (ranking: Ranking) => readonly (readonly Standing[])[];

function fitSigns(reads: readonly Read[], weights: readonly number[], stand: Stand): readonly number[] {
  const examples = reads.flatMap(({ scene, wanted }) =>
    stand(rankScene(scene, weights)).flatMap((standings: readonly Standing[], at): Example[] => {
      const one = wanted[at] ?? null;
      return one === null || standings.length === 0
        ? []
        : [
            {
              values: standings.map(signValues),
              right: standings.map(({ weighed: { answer } }) => isRight(answer.value, one)),
              weight: 1,
            },
          ];
    }),
  );
  return hundredths(learn(examples, { signs: signs.map(({ sign }) => sign), rounds: 150, pull: 2 }));
}

const fit = (all: readonly Read[]): Pick<Weights, "features" | "signs"> => {
  const reads = all.filter(({ bare, pair }) => !bare && pair.hand !== "names");
  const found = fitFeatures(reads);
  const first = fitSigns(reads, found, ({ ranked }) => standingsOf(ranked));
  return { features: found, signs: fitSigns(reads, found, (ranking) => standingsAgain(ranking, first)) };
};

function readings(
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

const fitTrusts = (some: readonly Reading[]): readonly number[] =>
  hundredths(
    learn(
      some.flatMap(({ bare, hand, held, right }) =>
        held === null
          ? []
          : [
              {
                values: [trustValues(held)],
                right: [right],
                weight: hand === "names" || bare ? ofMisses : 1,
              },
            ],
      ),
      { signs: trusts.map(({ sign }) => sign), rounds: 400, pull: 2 },
    ),
  );

const trusted = (one: Reading, weights: readonly number[]): Reading =>
  one.held === null ? one : { ...one, trust: trustOf(one.held, weights) };

/** Of n without more than k faults, what share is right at least, at 95 % confidence (Clopper–Pearson, by bisection). */
function lowerBound(right: number, all: number): number {
  if (all === 0) return 0;
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (tail(right, all, middle) > 0.05) high = middle;
    else low = middle;
  }
  return low;
}

/** P(at least `right` of `all`) where each is right with `share`. */
function tail(right: number, all: number, share: number): number {
  let sum = 0;
  let logChoose = 0;
  for (let wrong = 0; wrong <= all - right; wrong++) {
    if (wrong > 0) logChoose += Math.log((all - wrong + 1) / wrong);
    sum += Math.exp(
      logChoose +
        (all - wrong) * Math.log(Math.max(share, 1e-12)) +
        wrong * Math.log(Math.max(1 - share, 1e-12)),
    );
  }
  return sum;
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

function tell(name: string, all: readonly Reading[], certainFrom: number, likelyFrom: number): void {
  const answerable = all.filter(({ wanted }) => wanted.values.length > 0);
  const certain = all.filter((one) => !one.barred && one.trust >= certainFrom);
  const likely = all.filter((one) => !certain.includes(one) && one.trust >= likelyFrom);
  const right = (some: readonly Reading[]): number => some.filter((one) => one.right).length;
  const filled = new Set([...certain, ...likely]);
  const open = answerable.filter((one) => !filled.has(one) || !one.right);
  const kinds = ["row", "column", "counted", "derived", "any"].map((kind) => {
    const some = answerable.filter(({ wanted }) => wanted.kind === kind);
    return some.length === 0
      ? ""
      : ` ${kind} ${share(right(some.filter((one) => filled.has(one))), some.length)} (top ${share(right(some), some.length)})`;
  });
  process.stdout.write(
    `${name}: certain ${right(certain)}/${certain.length} = ${share(right(certain), certain.length)} (≥ ${lowerBound(right(certain), certain.length).toFixed(3)}), ` +
      `covers ${share(right(certain), answerable.length)}, with likely ${share(right(certain) + right(likely), answerable.length)}, ` +
      `likely right ${share(right(likely), likely.length)}, unanswerable ${certain.filter(({ wanted }) => wanted.values.length === 0).length} certain ` +
      `${[...filled].filter(({ wanted }) => wanted.values.length === 0).length} in all of ${all.length - answerable.length};${kinds.join("")}; ` +
      `among candidates ${share(open.filter((one) => one.among).length, open.length)}, right on top ${share(right(answerable), answerable.length)}\n`,
  );
}

/** What is certain at every cut, for choosing one. */
function tellCuts(all: readonly Reading[]): void {
  const answerable = all.filter(({ wanted }) => wanted.values.length > 0).length;
  for (const cut of [
    0.999, 0.998, 0.997, 0.995, 0.993, 0.99, 0.985, 0.98, 0.97, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4,
  ]) {
    const some = all.filter((one) => !one.barred && one.trust >= cut);
    const any = all.filter((one) => one.trust >= cut);
    const right = some.filter((one) => one.right).length;
    const anyRight = any.filter((one) => one.right).length;
    process.stdout.write(
      `  from ${cut}: ${right}/${some.length} = ${share(right, some.length)} (≥ ${lowerBound(right, some.length).toFixed(3)}) covers ${share(right, answerable)}; barred too ${share(anyRight, any.length)} covers ${share(anyRight, answerable)}\n`,
    );
  }
}

/** What is wrong though it is trusted, surest first. */
function tellFaults(all: readonly Reading[], from: number): void {
  for (const { pair, held, wanted, trust, barred, vetoes } of all
    .filter((one) => !one.right && one.trust >= from)
    .sort((a, b) => b.trust - a.trust)) {
    if (held === null) continue;
    const { frame, weighed } = held.best.standing;
    const names = termsOf(weighed.answer.formula).map(
      ({ rows, columns, role, unit, caption }) =>
        `${rows.join(">")}|${columns.join(">")}${unit ?? ""}${role === "actual" ? "" : role}{${caption.slice(0, 12)}}`,
    );
    const text = (tokens: readonly { readonly text: string }[]): string =>
      tokens.map((one) => one.text).join("");
    process.stdout.write(
      `${trust.toFixed(3)}${barred ? " barred" : ""} ${pair} ${wanted.kind} “${frame.near.slice(-22)}[${frame.unit ?? ""}]” object ${text(frame.object)} outer ${text(frame.outer)} inherited ${text(frame.inherited)}: want ${wanted.values.join("/")} (${wanted.note.slice(0, 60)}) got ${weighed.answer.value} ${weighed.answer.formula.kind} [${names.join(" & ")}] ${vetoes.join(",")}\n`,
    );
  }
}

/** What each gate keeps from being certain: wrong ones, and right ones that it costs. */
function tellGates(all: readonly Reading[], certainFrom: number): void {
  for (const { id, final } of gates) {
    const kept = all.filter(
      (one) => one.trust >= certainFrom && one.vetoes.length === 1 && one.vetoes[0] === id,
    );
    if (final)
      process.stdout.write(
        `  gate ${id}: alone keeps back ${kept.filter((one) => !one.right).length} wrong, ${kept.filter((one) => one.right).length} right\n`,
      );
  }
}

const written = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map((name) =>
  join(__dirname, "../../tests/fixtures/fills", name),
);

/** At least so many of 100 are right on what others wrote, at 95 % confidence (Clopper–Pearson). */
const most = 0.995;
/** … and so many on names asked of a ledger of near misses, which no report is so full of. */
const mostOfNames = 0.975;
const leastLikely = 0.45;

/** The lowest cut from which on enough of all that is certain is right. */
function cutOf(all: readonly Reading[], isEnough: (right: number, all: number) => boolean): number {
  const sorted = all.filter(({ barred }) => !barred).sort((a, b) => b.trust - a.trust);
  let right = 0;
  let cut = 1;
  sorted.forEach((one, at) => {
    right += Number(one.right);
    if (isEnough(right, at + 1)) cut = one.trust;
  });
  return Math.ceil(cut * 1000) / 1000;
}

function main(folders: readonly string[]): void {
  const labelled = [...written, ...folders];
  const pairs = [...labelled.flatMap(pairsOfFolder), ...ownPairs(), ...namePairs()];
  const bare = labelled.flatMap(pairsWithoutRows);
  const reads = [...pairs.map((pair) => read(pair, false)), ...bare.map((pair) => read(pair, true))];
  const hands = [...new Set(pairs.map(({ hand }) => hand))];
  const apart = hands.flatMap((hand) => {
    const weights = fit(reads.filter(({ pair }) => pair.hand !== hand));
    return reads.filter(({ pair }) => pair.hand === hand).flatMap((one) => readings(one, weights));
  });
  const all = hands.flatMap((hand) => {
    const weights = fitTrusts(apart.filter((one) => one.hand !== hand));
    return apart.filter((one) => one.hand === hand).map((one) => trusted(one, weights));
  });
  // The project's own pairs were written beside its rules: what others wrote says how sure is sure enough.
  const others = all.filter(({ hand }) => hand !== "own" && hand !== "names");
  const certainFrom = Math.max(
    cutOf(others, (right, of) => lowerBound(right, of) >= most),
    cutOf(
      all.filter(({ hand }) => hand === "names"),
      (right, of) => right >= mostOfNames * of,
    ),
  );
  for (const hand of hands)
    tell(
      hand,
      all.filter((one) => one.hand === hand),
      certainFrom,
      leastLikely,
    );
  tell(`all (cut ${certainFrom})`, all, certainFrom, leastLikely);
  const apartWhole = others.filter(({ bare: left }) => !left);
  tell("other hands", apartWhole, certainFrom, leastLikely);
  tellCuts(apartWhole);
  tellGates(all, certainFrom);
  if (process.env["ZHUBI_FAULTS"] !== undefined) tellFaults(all, Number(process.env["ZHUBI_FAULTS"]));
  const weights = { ...fit(reads), trusts: fitTrusts(apart), certainFrom, likelyFrom: leastLikely };
  writeFileSync(join(__dirname, "../../src/core/filling/choose/fitted.ts"), printed(weights));
}

function printed({
  features: ofFeatures,
  signs: ofSigns,
  trusts: ofTrusts,
  certainFrom,
  likelyFrom,
}: Weights): string {
  const lines = (ids: readonly { readonly id: string }[], weights: readonly number[]): string =>
    weights.map((weight, at) => `    ${weight}, // ${ids[at]?.id ?? ""}\n`).join("");
  return (
    'import type { Weights } from "./weights";\n\n/** Written by `npm run fit`. */\nexport const fitted: Weights = {\n' +
    `  features: [\n${lines(features, ofFeatures)}  ],\n  signs: [\n${lines(signs, ofSigns)}  ],\n  trusts: [\n${lines(trusts, ofTrusts)}  ],\n` +
    `  certainFrom: ${certainFrom},\n  likelyFrom: ${likelyFrom},\n};\n`
  );
}

main(
  [...process.argv.slice(2), ...(process.env["ZHUBI_PAIRS"] ?? "").split(":")].filter(
    (folder) => folder !== "",
  ),
);
