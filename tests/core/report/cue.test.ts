import { foldForCues, matchesAny, sortCues } from "../../../src/core/report/cue";

test.each<[string, string, boolean]>([
  ["存在…(问题|不足)", "存在的主要问题", true],
  ["存在…(问题|不足)", "存在。没有问题", false],
  ["^下一步", "下一步打算", true],
  ["^下一步", "研究下一步打算", false],
  ["计划$", "2026年工作计划", true],
  ["计划$", "计划完成情况", false],
  ["下一?步", "下步打算", true],
  ["我将+", "我将做", false],
])("%s in %s: %p", (cue, text, expected) => {
  expect(matchesAny(text, [cue])).toBe(expected);
});

test("… reaches 28 characters and no further", () => {
  expect(matchesAny(`存在${"的".repeat(28)}问题`, ["存在…问题"])).toBe(true);
  expect(matchesAny(`存在${"的".repeat(29)}问题`, ["存在…问题"])).toBe(false);
});

test("cues are sorted by their sign; one whose variable has no value is left out", () => {
  expect(sortCues(["甲", "&乙", "!丙", "{nextYear}年"])).toEqual({
    words: ["甲"],
    beside: ["乙"],
    vetoes: ["丙"],
  });
  expect(sortCues(["{nextYear}年"], { nextYear: "2026" }).words).toEqual(["2026年"]);
});

test("blanks, quotation marks and half-width commas make no difference", () => {
  expect(foldForCues("“第一 责任人”,履职")).toBe("第一责任人，履职");
});
