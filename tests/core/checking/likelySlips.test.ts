import { readFilter } from "../../../src/core/checking/bloomFilter";
import { divide, readLexicon } from "../../../src/core/checking/lexicon";
import { likelySlips } from "../../../src/core/checking/likelySlips";
import { soundSlips } from "../../../src/core/checking/soundSlips";
import type { WordModel } from "../../../src/core/checking/wordModel";

const lexicon = readLexicon("监R督Q督d|工E作b|督R|作F|都D");

describe("a lexicon", () => {
  test("reads words, their cost and whether they are common", () => {
    expect(lexicon.isCommon("监督")).toBe(true);
    expect(lexicon.isCommon("监")).toBe(false);
    expect(lexicon.inCommonWord("工作")).toBe(true);
    expect(lexicon.cost("工作")).toBeLessThan(lexicon.cost("监"));
    expect(lexicon.cost("监作")).toBe(Infinity);
  });

  test("divides a run into the likeliest words", () => {
    expect(divide("监督工作", lexicon).words).toEqual(["监督", "工作"]);
    expect(divide("监都工作", lexicon).words).toEqual(["监", "都", "工作"]);
  });
});

test("a filter without cells holds nothing", () => {
  expect(readFilter("4").has("监督")).toBe(false);
  expect(readFilter(`4${"_".repeat(8)}`).has("监督")).toBe(true);
});

describe("likely slips", () => {
  const model: WordModel = {
    lexicon,
    seenPairs: { has: (pair) => pair === "督工" },
    neighbours: { has: (pair) => pair === "监督 工作" },
    closeNeighbours: { has: (words) => words === "监督 工作" },
    takenFor: (character) => (character === "都" ? ["督"] : []),
    sameSound: () => true,
    soundsOfWord: () => [],
    otherForms: new Set(),
    parallelLeads: new Set(["深", "细"]),
    complements: new Set(["到"]),
  };
  const slipsIn = (text: string): readonly string[] =>
    [...likelySlips(text, model)].map(({ start, written, meant }) => `${start} ${written} ${meant}`);

  test("one change gives a common word beside words that it stands beside", () => {
    expect(slipsIn("做好监都工作。")).toEqual(["2 监都 监督"]);
  });

  test("what has been seen is left alone", () => {
    const seen: WordModel = { ...model, seenPairs: { has: () => true } };
    expect([...likelySlips("做好监都工作。", seen)]).toEqual([]);
  });

  test("two changes of equal weight are no answer", () => {
    const twice: WordModel = {
      ...model,
      lexicon: readLexicon("监R督d|工E作b|间R都d|都D"),
      takenFor: (character) => (character === "都" ? ["督"] : character === "监" ? ["间"] : []),
    };
    expect([...likelySlips("做好监都工作。", twice)]).toEqual([]);
  });
});

describe("words of the same sound", () => {
  const model: WordModel = {
    lexicon: readLexicon("合E法b|权E益b力b|维D护b", "权宜K"),
    seenPairs: { has: () => true },
    neighbours: { has: (words) => words === "合法 权益" || words === "维护 权宜" },
    closeNeighbours: { has: (words) => words === "合法 权益" },
    takenFor: () => [],
    sameSound: () => true,
    soundsOfWord: (word) => (word.startsWith("权") ? ["quan yi"] : []),
    otherForms: new Set(),
    parallelLeads: new Set(["深", "细"]),
    complements: new Set(["到"]),
  };
  const slipsIn = (text: string): readonly string[] =>
    [...soundSlips(text, model)].map(({ start, written, meant }) => `${start} ${written} ${meant}`);

  test("the one that stands beside its neighbour is meant", () => {
    expect(slipsIn("，合法权宜。")).toEqual(["3 权宜 权益"]);
  });

  test("what stands beside its neighbour as written is left alone, and so is a word without a witness", () => {
    expect(slipsIn("维护权宜，权宜合法。")).toEqual([]);
  });
});
