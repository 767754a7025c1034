import { divide } from "./lexicon";
import type { LikelySlip, WordModel } from "./wordModel";
import { besideOne } from "./wordModel";

/** Common words of two characters by their readings. */
type WordsBySound = ReadonlyMap<string, readonly string[]>;

const tables = new WeakMap<WordModel, WordsBySound>();

function wordsBySound(model: WordModel): WordsBySound {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const table = new Map<string, string[]>();
  for (const word of model.lexicon.commonWords()) {
    if (word.length !== 2 || model.lexicon.isUnusual(word)) continue;
    for (const sound of model.soundsOfWord(word)) {
      const group = table.get(sound);
      if (group === undefined) table.set(sound, [word]);
      else group.push(word);
    }
  }
  tables.set(model, table);
  return table;
}

/** By how much rarer (ln of a ratio) a word that official writing does use must be than the one that is meant. */
const leastGap = 1.5;

/**
 * A word that official writing hardly uses, where exactly one common word of the same sound often stands beside what is
 * before or behind it (工作河里: 合力), and what is written never does. Of a word that official writing does use both sides
 * must say so.
 */
export function* soundSlips(text: string, model: WordModel): Generator<LikelySlip> {
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{4,}/gu)) {
    const { words } = divide(run, model.lexicon);
    let start = index;
    for (const [at, word] of words.entries()) {
      const meant = word.length === 2 ? meantBy(word, words[at - 1], words[at + 1], model) : null;
      if (meant !== null) yield { start, end: start + 2, written: word, meant, word: meant };
      start += word.length;
    }
  }
}

function meantBy(
  written: string,
  before: string | undefined,
  after: string | undefined,
  model: WordModel,
): string | null {
  const { lexicon, neighbours } = model;
  if (besideOne(neighbours, before, written) || besideOne(neighbours, written, after)) return null;
  // A verb and where it goes: 压力传到末端.
  if (after !== undefined && model.complements.has(written.charAt(1))) return null;
  const fits = (word: string): boolean => {
    if (word === written) return false;
    const [left, right] = [isClose(before, word, model), isClose(word, after, model)];
    if (lexicon.isUnusual(written)) return left || right;
    if (lexicon.cost(written) - lexicon.cost(word) < leastGap || !(left || right)) return false;
    return besideOne(neighbours, before, word) && besideOne(neighbours, word, after);
  };
  const alike = new Set(model.soundsOfWord(written).flatMap((sound) => wordsBySound(model).get(sound) ?? []));
  const [meant, other] = [...alike].filter(fits);
  return meant !== undefined && other === undefined && !isOtherForm(written, meant, model) ? meant : null;
}

/** Often beside one another, or one word together. */
const isClose = (before: string | undefined, after: string | undefined, model: WordModel): boolean =>
  besideOne(model.closeNeighbours, before, after) ||
  (before !== undefined && after !== undefined && model.lexicon.isCommon(before + after));

/** Words that differ in one character that is used for the other are a matter of another check. */
const isOtherForm = (a: string, b: string, { otherForms }: WordModel): boolean => {
  const [pair, ...others] = [0, 1]
    .filter((at) => a.charAt(at) !== b.charAt(at))
    .map((at) => a.charAt(at) + b.charAt(at));
  if (pair === undefined || others.length > 0) return false;
  return otherForms.has(pair) || otherForms.has(pair.charAt(1) + pair.charAt(0));
};
