import fc from "fast-check";
import { pieceFrom, pieceUpTo, searchPlace, searchText } from "../../../src/adapters/word/searchPlace";

test.each([
  ["**", "**"],
  ["a^b", "a^^b"],
  ["一\t二\u000b三\u001e四", "一^t二^l三^~四"],
  ["", null],
  ["长".repeat(255), "长".repeat(255)],
  ["长".repeat(256), null],
  ["^".repeat(128), null],
  ["图\u0001", null],
])("search text for %j", (literal, expected) => {
  expect(searchText(literal)).toBe(expected);
});

/** Word's hits: from left to right, none overlapping. */
function hits(raw: string, literal: string): number[] {
  const found: number[] = [];
  for (let at = raw.indexOf(literal); at >= 0; at = raw.indexOf(literal, at + literal.length)) found.push(at);
  return found;
}

const texts = fc.string({ unit: fc.constantFrom("*", "次", "啊", "𠮷"), minLength: 1, maxLength: 40 });
const isBetweenCharacters = (raw: string, offset: number): boolean =>
  !/[\udc00-\udfff]/.test(raw.charAt(offset));
const places = fc
  .tuple(texts, fc.nat(60), fc.nat(60))
  .map(([raw, a, b]) => ({
    raw,
    start: Math.min(a, b, raw.length),
    end: Math.min(Math.max(a, b), raw.length),
  }))
  .filter(
    ({ raw, start, end }) => start < end && isBetweenCharacters(raw, start) && isBetweenCharacters(raw, end),
  );

test("every place is reached, and by hits that Word would give", () => {
  fc.assert(
    fc.property(places, ({ raw, start, end }) => {
      const place = searchPlace(raw, start, end)!;
      const [first, last] = place.kind === "hit" ? [place.hit, place.hit] : [place.first, place.last];
      expect(hits(raw, first.literal)[first.index]).toBe(start);
      expect(hits(raw, last.literal)[last.index]! + last.literal.length).toBe(end);
      for (const hit of [first, last]) expect(hits(raw, hit.literal)).toHaveLength(hit.count);
    }),
  );
});

test("pieces stay within their place", () => {
  fc.assert(
    fc.property(places, ({ raw, start, end }) => {
      expect(pieceFrom(raw, start, end)!.literal.length).toBeLessThanOrEqual(end - start);
      expect(raw.slice(start, end).endsWith(pieceUpTo(raw, start, end)!.literal)).toBe(true);
    }),
  );
});
