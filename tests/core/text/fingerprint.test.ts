import { fingerprint } from "../../../src/core/text/fingerprint";

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("is FNV-1a, as published: %j", (text, sum) => {
  expect(fingerprint(text)).toBe(sum);
});

test("tells texts apart that differ in order or in one character", () => {
  const texts = ["甲乙", "乙甲", "甲乙 ", "甲已", "24", "42"];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});
