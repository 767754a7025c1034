import fc from "fast-check";
import { compileDictionary } from "../../../src/core/checking/dictionary";

const found = (words: readonly string[], text: string): readonly string[] =>
  [...compileDictionary(words, (word) => word).find(text)].map(({ entry, start }) => `${start} ${entry}`);

test("words are found wherever they stand, the longer of two that begin together first", () => {
  expect(found(["任然", "整治生态", "整治"], "任然要整治生态")).toEqual(["0 任然", "3 整治生态", "3 整治"]);
});

test("agrees with looking for each word by itself", () => {
  const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "𠮷"), minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.array(word), (words, pieces) => {
      const text = pieces.join("");
      const expected = words.flatMap((each) =>
        Array.from({ length: text.length }, (_, start) => start)
          .filter((start) => text.startsWith(each, start))
          .map((start) => `${start} ${each}`),
      );
      expect([...found(words, text)].sort()).toEqual(expected.sort());
    }),
  );
});
