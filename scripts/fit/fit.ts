/**
 * Finds the weights of filling from labelled pairs and writes them to `src/core/filling/choose/fitted.ts`:
 * `npm run fit [-- FOLDER…]` (or ZHUBI_PAIRS): the project's own pairs, and those of every folder, as JSON files.
 * Prints how it does on each hand when fitted on the others. The same pairs give the same file.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { signs } from "../../src/core/filling/choose/sign";
import { trusts } from "../../src/core/filling/choose/trust";
import type { Weights } from "../../src/core/filling/choose/weights";
import { features } from "../../src/core/filling/compare/feature";
import { fit, fitTrusts } from "./fitWeights";
import { namePairs, ownPairs, pairsOfFolder, pairsWithoutRows } from "./labelledPairs";
import { read, readings, recordOf, trusted } from "./readings";
import type { Reading } from "./readings";
import { lowerBound, tell, tellCuts, tellFaults, tellGates } from "./tell";

const written = [
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "twelfth",
].map((name) => join(__dirname, "../../tests/fixtures/fills", name));

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
  const dump = process.env["ZHUBI_READINGS"];
  if (dump !== undefined)
    writeFileSync(dump, all.map((one) => `${JSON.stringify(recordOf(one))}\n`).join(""));
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
