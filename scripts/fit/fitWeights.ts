import { rankScene, standingsAgain } from "../../src/core/filling/choose/scene";
import { signs, signValues } from "../../src/core/filling/choose/sign";
import { standingsOf } from "../../src/core/filling/choose/standing";
import type { Standing } from "../../src/core/filling/choose/standing";
import type { Ranking } from "../../src/core/filling/choose/rank";
import { trusts, trustValues } from "../../src/core/filling/choose/trust";
import type { Weights } from "../../src/core/filling/choose/weights";
import { features } from "../../src/core/filling/compare/feature";
import { learn } from "./learn";
import type { Example } from "./learn";
import { isRight } from "./readings";
import type { Read, Reading } from "./readings";

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

export const fit = (all: readonly Read[]): Pick<Weights, "features" | "signs"> => {
  const reads = all.filter(({ bare, pair }) => !bare && pair.hand !== "names");
  const found = fitFeatures(reads);
  const first = fitSigns(reads, found, ({ ranked }) => standingsOf(ranked));
  return { features: found, signs: fitSigns(reads, found, (ranking) => standingsAgain(ranking, first)) };
};

export const fitTrusts = (some: readonly Reading[]): readonly number[] =>
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
