import { findConcepts } from "../concepts";
import type { ConceptSpan } from "../concepts";
import { contrastsOf } from "../contrastsOf";
import type { Contrasts } from "../contrastsOf";
import type { Lexicon, Token } from "../lexicon";
import type { Frame } from "../question/frame";
import { groundOf, stretchOf } from "./stretch";
import type { Ground, Stretch } from "./stretch";

/** A question's words, prepared for many comparisons. */
export interface Asked {
  readonly frame: Frame;
  readonly object: Stretch;
  readonly outer: Stretch;
  readonly inherited: Stretch;
  readonly context: Stretch;
  readonly wide: Stretch;
  /** Its own clause. */
  readonly own: Ground;
  /** … and what it goes on from. */
  readonly near: Ground;
  /** … and the sentence before it. */
  readonly sentence: Ground;
  /** … and the headings over it. */
  readonly all: Ground;
  readonly contrasts: Contrasts;
  /** The catalogue's indicators that the words name. */
  readonly concepts: readonly ConceptSpan[];
}

export function askedOf(frame: Frame, lexicon: Lexicon): Asked {
  const object = stretchOf(frame.object);
  const outer = stretchOf(frame.outer);
  const inherited = stretchOf(frame.inherited);
  const context = stretchOf(frame.context);
  const wide = stretchOf(frame.wide);
  const came = stretchOf(frame.came);
  const own = frame.borrowed ? [outer, came] : [object, outer];
  return {
    frame,
    object,
    outer,
    inherited,
    context,
    wide,
    own: groundOf(own),
    near: groundOf([object, outer, inherited, came]),
    sentence: groundOf([object, outer, inherited, came, context]),
    all: groundOf([object, outer, inherited, came, context, wide]),
    contrasts: contrastsOf([...frame.object, ...frame.outer], lexicon),
    concepts: findConcepts(frame.object, lexicon),
  };
}

/** The same place asked for something else: what a share is of, what a rate has done. */
export function askedAgain(
  frame: Frame,
  words: {
    readonly object: readonly Token[];
    readonly inherited: readonly Token[];
    readonly unit: string | null;
  },
  lexicon: Lexicon,
): Asked {
  const value = { kind: "value", direction: 0, whole: "" } as const;
  return askedOf(
    { ...frame, ...words, outer: [], came: [], borrowed: false, ask: value, shape: null, gap: null },
    lexicon,
  );
}
