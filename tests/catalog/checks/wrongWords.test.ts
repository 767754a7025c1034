import { wrongWords } from "../../../src/catalog/wording/wrongWords";

const pairs = wrongWords.map(({ wrong, right }) => [wrong, right] as const);

test("there are at least 400, each once", () => {
  const all = wrongWords.map(({ wrong }) => wrong);
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(400);
});

test("a correction changes the word and needs no further correction", () => {
  for (const [wrong, right] of pairs) expect(right).not.toBe(wrong);
  const rewritten = pairs.filter(([, right]) =>
    wrongWords.some(
      ({ wrong, before, after, notBefore, notAfter }) =>
        right.includes(wrong) && [before, after, notBefore, notAfter].every((list) => list === undefined),
    ),
  );
  expect(rewritten).toEqual([]);
});

test("no wrong word hides a shorter unconditional one with another correction", () => {
  const plain = wrongWords.filter(
    ({ before, after, notBefore, notAfter }) => (before ?? after ?? notBefore ?? notAfter) === undefined,
  );
  const clashing = pairs.filter(([wrong, right]) =>
    plain.some(
      (other) => other.wrong !== wrong && wrong.startsWith(other.wrong) && !right.startsWith(other.right),
    ),
  );
  expect(clashing).toEqual([]);
});
