import { askedAgain } from "../compare/asked";
import type { Asked } from "../compare/asked";
import type { Token } from "../lexicon";
import type { AskKind } from "../question/ask";
import type { Frame } from "../question/frame";
import { isPercent } from "../unitRules";

import type { Answer } from "./answer";
import { termsOf } from "./formula";
import type { Figure, Formula } from "./formula";
import type { Library } from "./valueAnswers";

/** An answer of a question of value with how likely it is the one that is meant. */
export interface Weighed {
  readonly answer: Answer;
  /** 0 to 1. */
  readonly likely: number;
  /** Sum of its weighted features. */
  readonly score: number;
}

/** The answers of the other figures, and of questions asked on the way. */
export interface Bases {
  readonly frames: readonly Frame[];
  readonly answersOf: (frame: number) => readonly Weighed[];
  readonly ask: (asked: Asked) => readonly Weighed[];
  readonly library: Library;
  /** Words that ask for a change, a share, a rate, and name nothing: 同比增长, 占比. */
  readonly asking: {
    readonly words: RegExp;
    readonly plan: RegExp;
    readonly per: RegExp;
    readonly heads: RegExp;
  };
}

/** A figure that the place speaks of. */
export interface Base {
  readonly formula: Formula;
  readonly figure: Figure;
  readonly likely: number;
  readonly own: boolean;
  readonly back: number;
  /** Unit of the figure before it that it answers. */
  readonly told?: string | null;
}

/** What a figure may be held against: a change, a remainder tells of nothing but another figure. */
const tells: ReadonlySet<AskKind> = new Set<AskKind>(["value", "rate", "share", "average"]);
const mostBases = 4;
export const mostOfBase = 3;

/** What the place speaks of: by its own words where they name something, and the figures before it in its sentence. */
export function basesOf(frame: Frame, bases: Bases, rates: boolean): readonly Base[] {
  const found: Base[] = [];
  const add = (weighed: readonly Weighed[], own: boolean, back: number, told: string | null): void => {
    for (const { answer, likely } of weighed.slice(0, mostOfBase)) {
      const figure = termsOf(answer.formula)[0];
      if (figure !== undefined && likely > 0.02)
        found.push({ formula: answer.formula, figure, likely, own, back, told });
    }
  };
  const stem = stemOf([...frame.outer, ...frame.object], bases.asking.words);
  if (stem.length > 0)
    add(
      bases.ask(
        askedAgain(
          frame,
          { object: stem, inherited: frame.inherited, unit: rates ? frame.unit : null },
          bases.library.lexicon,
        ),
      ),
      true,
      0,
      null,
    );
  let back = 0;
  for (const index of frame.earlier) {
    const other = bases.frames[index];
    if (other === undefined || back >= mostBases) break;
    if (!tells.has(other.ask.kind)) continue;
    if (!rates && isPercent(other.unit)) continue;
    add(bases.answersOf(index), false, back, other.unit);
    back++;
  }
  return found;
}

/** The words that name something, without those that only ask. */
function stemOf(tokens: readonly Token[], asking: RegExp): readonly Token[] {
  const text = tokens
    .map((token) => token.text)
    .join("")
    .replace(asking, "");
  if (!/\p{Script=Han}{2}/u.test(text)) return [];
  return tokens.flatMap((token) => {
    const rest = token.text.replace(asking, "");
    return rest === "" ? [] : [rest === token.text ? token : { ...token, text: rest }];
  });
}
