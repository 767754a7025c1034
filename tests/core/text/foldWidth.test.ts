import { foldWidth } from "../../../src/core/text/foldWidth";

test.each([
  ["１２．５％", "12.5%"],
  ["（Ａ）　ｂ", "(A) b"],
  ["汉字、。不变", "汉字、。不变"],
  ["", ""],
])("%s", (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
  expect(foldWidth(text)).toHaveLength(text.length);
});
