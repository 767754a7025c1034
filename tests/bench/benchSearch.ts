import Fuse from "fuse.js";
import { phrases } from "../../src/catalog/phrases/index";
import { pinyinReadings } from "../../src/catalog/phrases/pinyin";
import { readReadings } from "../../src/core/writing/readings";
import { indexPhrases, searchPhrases } from "../../src/core/writing/searchPhrases";
import { measure } from "./measure";
import type { Row } from "./measure";

const queries = ["中心组", "zxz", "zhongxinzu", "警示教育 片", "中芯组", "zhongxnizu", "没有这样的词"];

/** One search of each kind over so many phrases; the slowest of ours must stay under a frame (16 ms). */
export async function benchSearch(count: number): Promise<readonly Row[]> {
  const many = Array.from({ length: count }, (_one, index) => {
    const phrase = phrases[index % phrases.length];
    if (phrase === undefined) throw new Error("no phrases");
    return { ...phrase, id: `${phrase.id}-${index}` };
  });
  const index = indexPhrases(many, readReadings(pinyinReadings));
  const wish = { role: "main-work", voice: "collective", year: 2025, recent: [], limit: 50 } as const;
  const rows = [
    await measure("floor: look for a word in every text", () =>
      many.filter(({ text }) => text.includes("中心组")),
    ),
  ];
  for (const words of queries)
    rows.push(
      await measure(`zhubi: ${words}`, () => searchPhrases(index, { ...wish, words, favourites: new Set() })),
    );
  const fuse = new Fuse(many, { keys: ["text"], ignoreLocation: true });
  rows.push(await measure("fuse.js: 中心组", () => fuse.search("中心组", { limit: 50 })));
  return rows;
}
