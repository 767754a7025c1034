import type { Facts } from "../../ledger/facts/fact";
import type { Asked } from "../compare/asked";
import { readVocabulary } from "../compare/factWords";
import { featureValues } from "../compare/feature";
import { likelihoods, weigh } from "../compare/weigh";
import type { Answer } from "../derive/answer";
import { derivedAnswers } from "../derive/derivedAnswers";
import type { Bases, Weighed } from "../derive/bases";
import { termsOf } from "../derive/formula";
import { readSiblings } from "../derive/siblings";
import { readCaseWords } from "../derive/caseWords";
import type { CaseVocabulary } from "../derive/caseWords";
import { valueAnswers } from "../derive/valueAnswers";
import type { Library } from "../derive/valueAnswers";
import type { Lexicon } from "../lexicon";
import type { BodyWords } from "../organ";
import type { Frame } from "../question/frame";

/** Words that the ledger's names use for time and role, and the words that only ask. */
export interface RoleWords {
  readonly roles: RegExp;
  readonly asking: RegExp;
  /** What an average is per, with the group `unit` or `before`: 每期, 人均. */
  readonly per: RegExp;
  /** 合计 · 全年: names that leave open what is counted. */
  readonly bare: RegExp;
  /** 合起来, 最少的: names that tell all, or one of many, and no part beside others. */
  readonly wholes: RegExp;
  /** 较计划, 比目标: what is held against the plan. */
  readonly plan: RegExp;
  readonly cases: CaseVocabulary;
}

export function readLibrary(facts: Facts, lexicon: Lexicon, words: RoleWords, bodies: BodyWords): Library {
  const vocabulary = readVocabulary(facts, lexicon, {
    ...bodies,
    bare: words.bare,
    chief: words.cases.chief,
  });
  return {
    vocabulary,
    cases: readCaseWords(facts, lexicon, words.cases),
    siblings: readSiblings(facts, vocabulary, words),
    lexicon,
  };
}

/** An answer of a question of value with its features: they do not depend on any weight. */
export interface Described {
  readonly answer: Answer;
  readonly values: Float64Array;
}

export const describeAnswers = (asked: Asked, library: Library): readonly Described[] =>
  valueAnswers(asked, library).flatMap((answer) =>
    answer.likeness === null ? [] : [{ answer, values: featureValues(answer.likeness) }],
  );

/** One frame with all its answers, best first by its words alone. */
export interface Ranked {
  readonly frame: Frame;
  readonly weighed: readonly Weighed[];
}

/** Best first; of several with one figure and one value the best stays. A written number is asked as a mask would be. */
export function weighAnswers(
  described: readonly Described[],
  weights: readonly number[],
): readonly Weighed[] {
  const scores = described.map(({ values }) => weigh(values, weights));
  const shares = likelihoods(scores);
  const weighed = described
    .map(({ answer }, at) => ({ answer, likely: shares[at] ?? 0, score: scores[at] ?? 0 }))
    .sort((a, b) => b.likely - a.likely);
  const seen = new Set<string>();
  const kept = weighed.filter(({ answer }) => {
    const first = termsOf(answer.formula)[0];
    const key = `${answer.value}|${answer.formula.kind}|${first?.id ?? ""}|${first?.rows.join() ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.slice(0, mostWeighed);
}

const mostWeighed = 12;

/** Every frame with what may answer it, and the same again once something has been chosen. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** With what follows from the answers that were chosen; `chosen`: by frame, answers of value, surest first. */
  readonly again: (chosen: readonly (readonly Weighed[])[]) => readonly Ranked[];
}

/** Every frame with what may answer it: by its words, and by what follows from the others. */
export function rankAll(
  frames: readonly Frame[],
  described: readonly (readonly Described[])[],
  library: Library,
  weights: readonly number[],
  words: RoleWords,
): Ranking {
  const first = frames.map((_, at) => weighAnswers(described[at] ?? [], weights));
  const asked = new Map<string, readonly Weighed[]>();
  const ask = (question: Asked): readonly Weighed[] => {
    const key =
      [question.object, question.inherited, question.context].map(({ text }) => text).join("|") +
      `|${question.frame.unit ?? ""}|${question.frame.index}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const found = weighAnswers(describeAnswers(question, library), weights);
    asked.set(key, found);
    return found;
  };
  const from = (told: readonly (readonly Weighed[])[]): readonly Ranked[] => {
    const known = frames.map((frame, at) => asWritten(frame, told[at] ?? []));
    const bases: Bases = {
      frames,
      answersOf: (frame) => known[frame] ?? [],
      ask,
      library,
      asking: { words: words.asking, plan: words.plan, per: words.per, heads: words.cases.heads },
    };
    return frames.map((frame, at) => ({
      frame,
      weighed: [
        ...(first[at] ?? []),
        ...(frame.gap === null
          ? []
          : derivedAnswers(frame, bases).map((answer) => ({ answer, likely: 0, score: 0 }))),
      ],
    }));
  };
  return { ranked: from(first), again: from };
}

const surely = 0.95;

/** Where the text writes a number that the ledgers have, that is the one it speaks of. */
function asWritten({ gap, digits }: Frame, told: readonly Weighed[]): readonly Weighed[] {
  if (gap !== null || digits === null) return told;
  const same = told.filter(({ answer }) => Number(answer.value) === Number(digits));
  return same.length === 0
    ? told
    : same.map((one) => ({ ...one, likely: Math.max(one.likely, surely / same.length) }));
}
