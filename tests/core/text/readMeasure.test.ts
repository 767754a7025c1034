import { measureWords } from "../../../src/core/text/measureWords";
import { readBracketedUnit, readMeasure } from "../../../src/core/text/readMeasure";

test.each([
  ["次学习", "次"],
  ["人次参加", "人次"],
  ["人大代表", null],
  ["人民法院", null],
  ["名师工作室", null],
  ["名师生", "名"],
  ["名人大代表", "名"],
  ["项目", null],
  ["项目标任务", "项"],
  ["条例", null],
  ["条线索", "条"],
  ["次生灾害", null],
  ["次第一议题", "次"],
  ["支部", null],
  ["支队伍", "支"],
  ["处处可见", null],
  ["万元", "万元"],
  ["万余人次", "万人次"],
  ["个百分点", "个百分点"],
  ["党组", null],
])("%s begins with the measure word %s", (text, unit) => {
  expect(readMeasure(text, 0)?.unit ?? null).toBe(unit);
});

test.each([
  ["人（次）", "人次"],
  ["场(次)", "场次"],
  ["篇（条）", "篇"],
  ["个（含2个新建）", "个"],
])("%s is counted in %s", (text, unit) => {
  const measure = readMeasure(text, 0);
  expect(measure && readBracketedUnit(text, measure).unit).toBe(unit);
});

test("no measure word is listed twice", () => {
  const words = measureWords.map(({ word }) => word);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
