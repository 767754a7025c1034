import type { RankedFigure } from "./rankFigures";

const isAnswer = ({ match, unit, period }: RankedFigure): boolean =>
  match.clean && unit.kind !== "different" && period === "same";

const isOfEvents = ({ figure: { figure } }: RankedFigure): boolean =>
  figure.formula !== null && /^(?:count|sum|distinct)\(/u.test(figure.formula);

const besideTopic = 0.7;
const besideKind = 0.88;

/**
 * 赴监狱开展警示教育**次: where topics tell some events of a category apart, neither they nor all of the category are a sure
 * answer; the words that are there speak for the topics. Null `topic`: nothing is told apart.
 */
export function weighTopic(
  ranked: readonly RankedFigure[],
  topic: RankedFigure | null,
): readonly RankedFigure[] {
  if (topic === null) return ranked;
  const others = (one: RankedFigure): boolean => one.candidate.value !== topic.candidate.value;
  const kinds = ranked.map((one) => (isOfEvents(one) && others(one) ? doubted(one, besideTopic) : one));
  return [...kinds, ranked.some((one) => isAnswer(one) && others(one)) ? doubted(topic, besideKind) : topic];
}

const doubted = (one: RankedFigure, most: number): RankedFigure => ({
  ...one,
  sound: false,
  match: { ...one.match, exact: false, clean: false, suits: false },
  candidate: { ...one.candidate, confidence: Math.min(one.candidate.confidence, most) },
});
