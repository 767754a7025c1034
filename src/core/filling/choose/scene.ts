import type { Outline } from "../../document/outline";
import type { Snapshot } from "../../document/snapshot";
import type { Gap } from "../../gaps/gap";
import type { Fact, Facts } from "../../ledger/facts/fact";
import { askedOf } from "../compare/asked";
import { lexiconOf } from "../concepts";
import type { Library } from "../derive/valueAnswers";
import type { IndicatorCatalogue } from "../indicator";
import { withNames } from "../lexicon";
import type { Frame } from "../question/frame";
import { readFrames } from "../question/readFrames";
import { segment } from "../segment";
import { choose } from "./chosen";
import type { Chosen } from "./chosen";
import { describeAnswers, rankAll, readLibrary } from "./rank";
import type { Described, Ranking } from "./rank";
import { standingsOf } from "./standing";
import type { Standing } from "./standing";

export interface SceneRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline | null;
  readonly gaps: readonly Gap[];
  readonly facts: Facts;
  readonly year: number | null;
  readonly catalogue: IndicatorCatalogue;
}

/** A report and its ledgers, with everything that does not depend on any weight. */
export interface Scene {
  readonly frames: readonly Frame[];
  readonly library: Library;
  readonly described: readonly (readonly Described[])[];
  readonly catalogue: IndicatorCatalogue;
}

export function readScene({ facts, ...request }: SceneRequest): Scene {
  const { catalogue } = request;
  const { asks, places, roles, bodies } = catalogue.questions;
  const lexicon = withNames(lexiconOf(catalogue), namesIn(facts), segment);
  const frames = readFrames({ ...request, lexicon, asks, places, bodies });
  const library = readLibrary(inYear(facts, request.year), lexicon, roles, bodies);
  const described = frames.map((frame) => describeAnswers(askedOf(frame, lexicon), library));
  return { frames, library, described, catalogue };
}

function* namesIn({ facts, tables }: Facts): Iterable<string> {
  for (const { rows, columns } of facts) {
    yield* rows;
    yield* columns;
  }
  for (const { cases } of tables) for (const { label } of cases?.columns ?? []) yield label;
}

const timed: ReadonlySet<Fact["role"]> = new Set(["actual", "previous", "rate", "average"]);

/** Roles as the report's year makes them: in the report of 2024 a column of 2024 is this year's, whatever stands beside it. */
function inYear(facts: Facts, year: number | null): Facts {
  if (year === null) return facts;
  const roleOf = ({ role, period }: Fact): Fact["role"] => {
    if (period?.year == null || !timed.has(role)) return role;
    if (period.year > year) return "plan";
    return period.year < year ? "previous" : role === "previous" ? "actual" : role;
  };
  return { ...facts, facts: facts.facts.map((fact) => ({ ...fact, role: roleOf(fact) })) };
}

/** Every frame with its answers by their words; `weights`: of the features. */
export const rankScene = (
  { frames, described, library, catalogue }: Scene,
  weights: readonly number[],
): Ranking => rankAll(frames, described, library, weights, catalogue.questions.roles);

/** The answers of every frame, surest first: chosen once by the words, then once more by what the neighbours then are; `weights`: of the signs. */
export function settle(ranking: Ranking, weights: readonly number[]): readonly (readonly Chosen[])[] {
  return standingsAgain(ranking, weights).map((standings) => choose(standings, weights));
}

/** Every answer as it stands once a first choice has been made everywhere, and what follows from that choice. */
export function standingsAgain(
  { ranked, again }: Ranking,
  weights: readonly number[],
): readonly (readonly Standing[])[] {
  // Of a written number nothing is derived: what leads must be the same before and after a place is filled.
  const chosen = standingsOf(ranked).map((standings) =>
    choose(standings, weights).filter(({ standing }) => standing.weighed.answer.derived === null),
  );
  return standingsOf(
    again(
      chosen.map((answers) => answers.map(({ standing, own }) => ({ ...standing.weighed, likely: own }))),
    ),
    chosen.map(([best]) => best?.standing.weighed ?? null),
  );
}
