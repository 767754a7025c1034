import { readAmount } from "../../../src/core/text/amount";

describe("readAmount", () => {
  const cases: readonly (readonly [
    text: string,
    digits: string,
    unit: string | null,
    hedge: string | null,
  ])[] = [
    ["12", "12", null, null],
    ["12次", "12", "次", null],
    ["１２次", "12", "次", null],
    ["1,284人次", "1284", "人次", null],
    ["１，２８４", "1284", null, null],
    ["约60", "60", null, "约"],
    ["60余", "60", null, "余"],
    ["60余人次", "60", "人次", "余"],
    ["近 300 人", "300", "人", "近"],
    ["超过20场次", "20", "场次", "超过"],
    ["30人以上", "30", "人", "以上"],
    ["92.5%", "92.5", "%", null],
    ["９２．５％", "92.5", "％", null],
    ["百分之九十二点五", "92.5", "％", null],
    ["十二", "12", null, null],
    ["二十个", "20", "个", null],
    ["一百零五次", "105", "次", null],
    ["两千余元", "2000", "元", "余"],
    ["十二万元", "12", "万元", null],
    ["一万二千元", "12000", "元", null],
    ["3.5万余人次", "3.5", "万人次", "余"],
    ["-3", "-3", null, null],
    ["－3.20", "-3.20", null, null],
    ["007", "7", null, null],
    ["共24 次", "24", "次", null],
    ["60人（次）", "60", "人次", null],
    ["8篇（条）", "8", "篇", null],
    ["2个百分点", "2", "个百分点", null],
    ["1.2亿元", "1.2", "亿元", null],
  ];
  test.each(cases)("%s", (text, digits, unit, hedge) => {
    expect(readAmount(text)).toEqual({ amount: { digits, value: Number(digits), hedge }, unit });
  });

  test.each([
    "",
    "次",
    "/",
    "-",
    "3-5次",
    "12次会议",
    "3/4",
    "1月9日",
    "2023-01-09",
    "第三",
    "12,34",
    "1,23次",
    "已完成",
    "3人民",
    "三四次",
    "两三点五万元",
  ])("%s is not one amount", (text) => {
    expect(readAmount(text)).toBeNull();
  });
});
