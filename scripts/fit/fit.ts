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
import { choose, vetoesOf } from "../../src/core/filling/choose/decide";
import type { Chosen } from "../../src/core/filling/choose/decide";
import { gates } from "../../src/core/filling/choose/gates";
import { readScene, weighScene } from "../../src/core/filling/choose/scene";
import type { Scene } from "../../src/core/filling/choose/scene";
import { signs, signValues } from "../../src/core/filling/choose/sign";
import type { Standing } from "../../src/core/filling/choose/standing";
import type { Weights } from "../../src/core/filling/choose/weights";
import { features } from "../../src/core/filling/compare/feature";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import { ownPairs, pairsOfFolder } from "./labelledPairs";
import type { Expected, LabelledPair } from "./labelledPairs";
import { learn } from "./learn";
import type { Example } from "./learn";
import { sameValue } from "./sameValue";

interface Read {
  readonly pair: LabelledPair;
  readonly scene: Scene;
  readonly wanted: readonly (Expected | null)[];
}

/** One decision on a pair that was not fitted. */
interface Reading {
  readonly hand: string;
  readonly wanted: Expected;
  readonly best: Chosen | null;
  readonly right: boolean;
  readonly among: boolean;
  readonly vetoes: readonly string[];
}

const isRight = (value: string, { values, kind }: Expected): boolean =>
  values.some((one) => sameValue(value, one, kind === "derived"));

function read(pair: LabelledPair): Read {
  const { snapshot, outline, gaps, year } = checkSnapshot(pair.snapshot);
  const facts = readFacts(pair.sheets, ledgerWords);
  const scene = readScene({ snapshot, outline, gaps, facts, year, catalogue: indicatorCatalogue });
  const wanted = scene.frames.map(({ gap }) =>
    gap === null
      ? null
      : (pair.expected.find((one) => one.paragraph === gap.range.paragraph && one.start === gap.range.start && !one.half) ?? null),
  );
  return { pair, scene, wanted };
}

const hundredths = (weights: readonly number[]): readonly number[] => weights.map((one) => Math.round(one * 100) / 100);

function fitFeatures(reads: readonly Read[]): readonly number[] {
  const examples = reads.flatMap(({ scene, wanted }) =>
    wanted.flatMap((one, at): Example[] => {
      const answers = scene.described[at] ?? [];
      return one === null || answers.length === 0
        ? []
        : [{ values: answers.map(({ values }) => values), right: answers.map(({ answer }) => isRight(answer.value, one)), weight: 1 }];
    }),
  );
  return hundredths(learn(examples, { signs: features.map(({ sign }) => sign), rounds: 150, pull: 3 }));
}

function fitSigns(reads: readonly Read[], weights: readonly number[]): readonly number[] {
  const examples = reads.flatMap(({ scene, wanted }) =>
    weighScene(scene, weights).flatMap((standings: readonly Standing[], at): Example[] => {
      const one = wanted[at] ?? null;
      return one === null || standings.length === 0
        ? []
        : [{ values: standings.map(signValues), right: standings.map(({ weighed: { answer } }) => isRight(answer.value, one)), weight: 1 }];
    }),
  );
  return hundredths(learn(examples, { signs: signs.map(({ sign }) => sign), rounds: 150, pull: 2 }));
}

function fit(reads: readonly Read[]): Weights {
  const found = fitFeatures(reads);
  return { features: found, signs: fitSigns(reads, found), certainFrom: 1, likelyFrom: 0.5 };
}

function readings({ pair, scene, wanted }: Read, weights: Weights): readonly Reading[] {
  return weighScene(scene, weights.features).flatMap((standings, at): Reading[] => {
    const one = wanted[at] ?? null;
    if (one === null) return [];
    const chosen = choose(standings, weights);
    const best = chosen[0] ?? null;
    const values = [...new Set(chosen.map(({ standing }) => standing.weighed.answer.value))].slice(0, 5);
    return [
      {
        hand: pair.hand,
        wanted: one,
        best,
        right: best !== null && isRight(best.standing.weighed.answer.value, one),
        among: values.some((value) => isRight(value, one)),
        vetoes: best === null ? [] : vetoesOf(best.standing),
      },
    ];
  });
}

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
    sum += Math.exp(logChoose + (all - wrong) * Math.log(Math.max(share, 1e-12)) + wrong * Math.log(Math.max(1 - share, 1e-12)));
  }
  return sum;
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

function tell(name: string, all: readonly Reading[], certainFrom: number, likelyFrom: number): void {
  const answerable = all.filter(({ wanted }) => wanted.values.length > 0);
  const sure = (one: Reading): number => one.best?.sure ?? 0;
  const certain = all.filter((one) => one.vetoes.length === 0 && sure(one) >= certainFrom);
  const likely = all.filter((one) => !certain.includes(one) && sure(one) >= likelyFrom);
  const right = (some: readonly Reading[]): number => some.filter((one) => one.right).length;
  const filled = new Set([...certain, ...likely]);
  const open = answerable.filter((one) => !filled.has(one) || !one.right);
  const kinds = ["row", "column", "counted", "derived", "any"].map((kind) => {
    const some = answerable.filter(({ wanted }) => wanted.kind === kind);
    return some.length === 0 ? "" : ` ${kind} ${share(right(some.filter((one) => filled.has(one))), some.length)}`;
  });
  process.stdout.write(
    `${name}: certain ${right(certain)}/${certain.length} = ${share(right(certain), certain.length)} (≥ ${lowerBound(right(certain), certain.length).toFixed(3)}), ` +
      `covers ${share(right(certain), answerable.length)}, with likely ${share(right(certain) + right(likely), answerable.length)}, ` +
      `likely right ${share(right(likely), likely.length)}, unanswerable ${certain.filter(({ wanted }) => wanted.values.length === 0).length} certain ` +
      `${[...filled].filter(({ wanted }) => wanted.values.length === 0).length} in all of ${all.length - answerable.length};${kinds.join("")}; ` +
      `among candidates ${share(open.filter((one) => one.among).length, open.length)}\n`,
  );
}

/** What each gate keeps from being certain: wrong ones, and right ones that it costs. */
function tellGates(all: readonly Reading[], certainFrom: number): void {
  for (const { id } of gates) {
    const kept = all.filter((one) => one.vetoes.length === 1 && one.vetoes[0] === id && (one.best?.sure ?? 0) >= certainFrom);
    process.stdout.write(`  gate ${id}: alone keeps back ${kept.filter((one) => !one.right).length} wrong, ${kept.filter((one) => one.right).length} right\n`);
  }
}

const most = 0.995;
const leastLikely = 0.45;

/** The lowest cut from which on all that is certain is right often enough, faults allowed as the share says. */
function cutOf(all: readonly Reading[]): number {
  const sorted = all.filter(({ best, vetoes }) => best !== null && vetoes.length === 0).sort((a, b) => (b.best?.sure ?? 0) - (a.best?.sure ?? 0));
  let right = 0;
  let cut = 1;
  sorted.forEach((one, at) => {
    right += Number(one.right);
    if (right / (at + 1) >= most) cut = one.best?.sure ?? cut;
  });
  return Math.ceil(cut * 1000) / 1000;
}

function main(folders: readonly string[]): void {
  const pairs = [...folders.flatMap((folder) => pairsOfFolder(folder)), ...ownPairs()];
  const reads = pairs.map(read);
  const hands = [...new Set(pairs.map(({ hand }) => hand))];
  const all: Reading[] = [];
  for (const hand of hands) {
    const weights = fit(reads.filter(({ pair }) => pair.hand !== hand));
    const some = reads.filter(({ pair }) => pair.hand === hand).flatMap((one) => readings(one, weights));
    all.push(...some);
  }
  const certainFrom = cutOf(all);
  for (const hand of hands) tell(hand, all.filter((one) => one.hand === hand), certainFrom, leastLikely);
  tell(`all (cut ${certainFrom})`, all, certainFrom, leastLikely);
  tellGates(all, certainFrom);
  const weights = { ...fit(reads), certainFrom, likelyFrom: leastLikely };
  writeFileSync(join(__dirname, "../../src/core/filling/choose/fitted.ts"), printed(weights));
}

function printed({ features: ofFeatures, signs: ofSigns, certainFrom, likelyFrom }: Weights): string {
  const lines = (ids: readonly { readonly id: string }[], weights: readonly number[]): string =>
    weights.map((weight, at) => `    ${weight}, // ${ids[at]?.id ?? ""}\n`).join("");
  return (
    'import type { Weights } from "./weights";\n\n/** Written by `npm run fit`. */\nexport const fitted: Weights = {\n' +
    `  features: [\n${lines(features, ofFeatures)}  ],\n  signs: [\n${lines(signs, ofSigns)}  ],\n` +
    `  certainFrom: ${certainFrom},\n  likelyFrom: ${likelyFrom},\n};\n`
  );
}

main([...process.argv.slice(2), ...(process.env["ZHUBI_PAIRS"] ?? "").split(":")].filter((folder) => folder !== ""));
