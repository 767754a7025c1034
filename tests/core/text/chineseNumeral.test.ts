import {
  formatChineseNumeral,
  readChineseCount,
  readChineseNumeral,
} from "../../../src/core/text/chineseNumeral";

describe("readChineseNumeral", () => {
  test.each([
    ["零", 0],
    ["七", 7],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["廿三", 23],
    ["九十九", 99],
    ["一百零五", 105],
    ["一百一十", 110],
    ["一百五", 150],
    ["两千", 2000],
    ["三千二", 3200],
    ["三千二百", 3200],
    ["三千零二", 3002],
    ["一万二千", 12000],
    ["一万二", 12000],
    ["一万零二", 10002],
    ["十二万三千", 123000],
    ["三亿五千万", 350000000],
    ["二〇二五", 2025],
    ["二○二三", 2023],
    ["壹佰贰拾", 120],
  ])("%s is %d", (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  test.each(["", "个", "十十", "百", "一二十", "万", "一百二百", "三个"])("%s is no numeral", (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });
});

describe("formatChineseNumeral", () => {
  test.each([
    [0, "零"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [105, "一百零五"],
    [110, "一百一十"],
    [1010, "一千零一十"],
    [20000, "二万"],
    [10002, "一万零二"],
    [123000, "十二万三千"],
    [100000001, "一亿零一"],
    [350000000, "三亿五千万"],
  ])("%d is %s", (value, text) => {
    expect(formatChineseNumeral(value)).toBe(text);
  });

  test("is read back", () => {
    for (let value = 0; value < 30000; value += 7) {
      expect(readChineseNumeral(formatChineseNumeral(value))).toBe(value);
    }
  });

  test("refuses what is no whole number", () => {
    expect(() => formatChineseNumeral(1.5)).toThrow(RangeError);
  });
});

test("digits one after the other count about so many", () => {
  expect(["三四", "两三", "三五", "七八九"].map(readChineseCount)).toEqual([null, null, null, null]);
  expect(["四", "十四", "二〇", "一〇五", "二〇二五"].map(readChineseCount)).toEqual([4, 14, 20, 105, 2025]);
});
