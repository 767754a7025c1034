import type { CheckWords } from "./checkWords";
import { figuresEnUS } from "./figures.en-US";
import { structureEnUS } from "./structure.en-US";
import { wordsEnUS } from "./words.en-US";

/** By the id of a check, as in the catalogue. */
export const checksEnUS: ReadonlyMap<string, CheckWords> = new Map([
  ...figuresEnUS,
  ...structureEnUS,
  ...wordsEnUS,
]);
