import { isOurTag, markOf, numberOfTag, tagOf } from "../../../src/core/document/tag";

test("a tag is short, ours, and gives its number back", () => {
  for (const number of [1, 35, 36, 5000]) {
    const tag = tagOf(number, markOf("甲"));
    expect(isOurTag(tag)).toBe(true);
    expect(numberOfTag(tag)).toBe(number);
    expect(tag.length).toBeLessThanOrEqual(20);
  }
});

test("changes are told apart", () => {
  expect(markOf(["甲", 1])).not.toBe(markOf(["乙", 1]));
  expect(tagOf(1, "甲")).not.toBe(tagOf(2, "甲"));
});

test.each(["", "zb", "amount", "zb:", "zb:?", "zb:.1a", "ZB:1", "zb:123456789"])(
  "what was made otherwise has no number: %j",
  (tag) => {
    expect(numberOfTag(tag)).toBe(0);
  },
);

test.each(["zb:1a", "zb:1a.x3k"])("with a mark and without: %s", (tag) => {
  expect(numberOfTag(tag)).toBe(46);
});
