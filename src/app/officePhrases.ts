import { phrases as shipped } from "../catalog/phrases/index";
import type { PackFault, ReadPack } from "./phrasePack";
import { readPack } from "./phrasePack";

export const noOfficePhrases: ReadPack = { phrases: [], faults: [] };

/** Reads an office's phrases; ids of the product's own phrases are not theirs to use. */
export function readOfficePhrases(text: string): ReadPack {
  const read = readPack(text);
  const own = new Map(shipped.map((phrase) => [phrase.id, phrase.text]));
  const faults: readonly PackFault[] = read.phrases.flatMap(({ id, text: words }) => {
    const taken = own.get(id);
    return taken === undefined || taken === words
      ? []
      : [{ entry: 0, message: `编号“${id}”是主笔自带用语的编号，没有读入，请换一个编号。` }];
  });
  return {
    phrases: read.phrases.filter(({ id }) => !own.has(id)),
    faults: [...read.faults, ...faults],
  };
}
