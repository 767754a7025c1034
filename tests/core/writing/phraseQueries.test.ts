import { phrases } from "../../../src/catalog/phrases/index";
import { phraseIndex } from "../../../src/app/findPhrases";
import { searchPhrases } from "../../../src/core/writing/searchPhrases";
import { queries } from "../../fixtures/phrases/queries";

const index = phraseIndex([]);
const found = (words: string, limit = 3) =>
  searchPhrases(index, {
    words,
    role: null,
    voice: null,
    year: 2026,
    favourites: new Set(),
    recent: [],
    limit,
  }).map(({ phrase }) => phrase);

test.each(queries.map((query) => [query.words, query] as const))(
  "%s: what is looked for is among the first three",
  (words, { sort, text }) => {
    const hits = found(words);
    const right = hits.filter((hit) => (sort === undefined || hit.sort === sort) && text.test(hit.text));
    expect([right.length > 0, hits.map(({ id }) => id)]).toEqual([true, hits.map(({ id }) => id)]);
  },
);

test("the name of a sort filters", () => {
  for (const words of ["警示教育 打算", "下一步 警示教育"])
    expect(new Set(found(words, 20).map(({ sort }) => sort))).toEqual(new Set(["next-step"]));
});

test("a word of two characters is met as it is or not at all", () => {
  expect(new Set(found("酒驾", 20).map(({ topic }) => topic))).toEqual(new Set(["off-hours"]));
});

test("phrases for another organ, another kind of institution and another year are left out", () => {
  const texts = (speaker: { organ: string; sector: string }, words: string) =>
    searchPhrases(index, {
      words,
      role: null,
      voice: null,
      year: 2024,
      speaker: { ...speaker, unit: "", year: null },
      favourites: new Set(),
      recent: [],
      limit: phrases.length,
    }).map(({ phrase }) => phrase.text);
  expect(texts({ organ: "党支部", sector: "" }, "立案")).toEqual([]);
  expect(texts({ organ: "党委", sector: "" }, "立案").length).toBeGreaterThan(0);
  expect(texts({ organ: "党委", sector: "机关" }, "校园餐")).toEqual([]);
  for (const text of texts({ organ: "党委", sector: "" }, "正确政绩观"))
    expect(text).not.toContain("学习教育");
});
