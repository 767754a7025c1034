import { fontClass, fontFits, missingFonts } from "../../../src/core/layout/fontClass";

test.each([
  ["仿宋_GB2312", "仿宋"],
  ["FangSong", "仿宋"],
  ["方正仿宋_GBK", "仿宋"],
  ["KaiTi_GB2312", "楷体"],
  ["SimHei", "黑体"],
  ["方正小标宋简体", "小标宋"],
  ["SimSun", "宋体"],
  ["微软雅黑", null],
  ["Microsoft YaHei", null],
  ["等线", null],
])("%s is of the class %s", (font, expected) => {
  expect(fontClass(font)).toBe(expected);
});

test("a font of no class fits itself alone", () => {
  expect(fontFits("等线", "等线")).toBe(true);
  expect(fontFits("等线", "微软雅黑")).toBe(false);
});

test("for a missing font, one of its class that is there is named", () => {
  const has = (font: string): boolean => ["黑体", "仿宋"].includes(font);
  expect(missingFonts(["黑体", "仿宋_GB2312", "楷体_GB2312"], has)).toEqual([
    { font: "仿宋_GB2312", substitute: "仿宋" },
    { font: "楷体_GB2312", substitute: null },
  ]);
});
