import { phrases } from "../../../src/catalog/phrases/index";
import { pinyinReadings } from "../../../src/catalog/phrases/pinyin";
import type { Phrase } from "../../../src/core/writing/phrase";
import { readReadings } from "../../../src/core/writing/readings";
import { indexPhrases, searchPhrases } from "../../../src/core/writing/searchPhrases";
import type { PhraseWish } from "../../../src/core/writing/searchPhrases";

const readings = readReadings(pinyinReadings);
const index = indexPhrases(phrases, readings);

const search = (words: string, more: Partial<PhraseWish> = {}): readonly Phrase[] =>
  searchPhrases(index, {
    words,
    role: null,
    voice: null,
    year: null,
    favourites: new Set(),
    recent: [],
    limit: 20,
    ...more,
  }).map(({ phrase }) => phrase);

test.each([
  ["中心组", /中心组/u],
  ["zhongxinzu", /中心组/u],
  ["shyk", /三会一课/u],
  ["警示教育 片", /警示教育.*片/u],
  ["jsjy", /警示教育/u],
  ["zhongdian", /重点|终点/u],
])("%s finds what is meant", (words, meant) => {
  expect(search(words)[0]?.text).toMatch(meant);
});

test.each([
  ["理论中心组", /理论学习中心组/u],
  ["中芯组", /中心组/u],
  ["警示教玉", /警示教育/u],
  ["zhongxnizu", /中心组/u],
  ["意识形太", /意识形态/u],
  // A letter left out, one too many, a wrong one; at the beginning, in the middle, at the end.
  ["zhogxinzu", /中心组/u],
  ["zhongxinnzu", /中心组/u],
  ["zhongxibzu", /中心组/u],
  ["xhongxinzu", /中心组/u],
  ["zhongxinz", /中心组/u],
  ["hzongxinzu", /中心组/u],
  ["jingsihjiaoyu", /警示教育/u],
])("%s, typed wrong, still finds it", (words, meant) => {
  expect(search(words)[0]?.text).toMatch(meant);
});

test("first letters find the words that have them as they are usually read", () => {
  const found = search("zxz", { limit: 3 });
  expect(found).toHaveLength(3);
  for (const { text } of found) expect(text).toMatch(/中心组/u);
});

test("every word must be met", () => {
  for (const { text } of search("谈话 制度")) expect(text).toMatch(/谈话/u);
  expect(search("谈话 没有这样的词语")).toEqual([]);
});

test("the section one writes in, favourites and what was used come first", () => {
  expect(search("学习", { role: "problems" })[0]?.role).toBe("problems");
  expect(search("学习", { role: "next-steps" })[0]?.role).toBe("next-steps");
  const later = search("学习")[7];
  if (later === undefined) throw new Error("too few");
  expect(search("学习", { favourites: new Set([later.id]), recent: [later.id] })[0]).toBe(later);
});

test("what belongs to a later year is left out", () => {
  const texts = (year: number): string =>
    search("四中全会", { year })
      .map(({ text }) => text)
      .join("");
  expect(texts(2025)).toContain("二十届四中全会");
  expect(texts(2024)).not.toContain("二十届四中全会");
});

test("without words everything that suits is listed, no more than asked for", () => {
  expect(search("", { role: "causes", limit: 5 }).map(({ role }) => role)).toEqual(Array(5).fill("causes"));
});
