import fc from "fast-check";
import { compileNearWords } from "../../../src/core/checking/nearWords";

const alike = (a: string, b: string): boolean => `${a}${b}` === "继既" || `${a}${b}` === "则责";
const found = (words: readonly string[], text: string): readonly string[] =>
  [...compileNearWords(words, alike).find(text)].map(({ word, start, end }) => `${start}-${end} ${word}`);

test.each([
  [
    "the first, the second, the third or the last character",
    "一如继往地守土有则",
    ["0-4 一如既往", "5-9 守土有责"],
  ],
  ["a word that stands rightly", "一如既往", []],
  ["another character than one that is easily taken for it", "一如即往", []],
  ["two characters at once", "一样继往", []],
  ["a piece of a word at either end", "一如继", []],
])("%s", (_name, text, expected) => {
  expect(found(["一如既往", "守土有责"], text)).toEqual(expected);
});

test("a word that is right itself is not taken for its neighbour", () => {
  expect(found(["守土有责", "守土有则"], "守土有则")).toEqual([]);
});

test("agrees with comparing every place with every word", () => {
  const letter = fc.constantFrom("甲", "乙", "丙");
  const word = fc.string({ unit: letter, minLength: 4, maxLength: 6 });
  const anything = (): boolean => true;
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), fc.string({ unit: letter }), (words, text) => {
      const places = [...compileNearWords(words, anything).find(text)].map(
        ({ start, word: w }) => `${start} ${w}`,
      );
      const expected = words.flatMap((each) =>
        Array.from({ length: Math.max(0, text.length - each.length + 1) }, (_, start) => start)
          .filter((start) => {
            const written = text.slice(start, start + each.length);
            const differences = Array.from(each, (character, at) => character !== written.charAt(at)).filter(
              Boolean,
            ).length;
            return differences === 1 && !words.includes(written);
          })
          .map((start) => `${start} ${each}`),
      );
      expect(places.sort()).toEqual(expected.sort());
    }),
  );
});
