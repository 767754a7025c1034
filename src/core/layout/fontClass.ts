/** The standard names classes of fonts; which member of a class a computer has is another matter. */
export type FontClass = "仿宋" | "楷体" | "黑体" | "小标宋" | "宋体";

const members: readonly (readonly [FontClass, RegExp])[] = [
  ["小标宋", /小标宋|xiaobiaosong|dabiaosong|大标宋/iu],
  ["仿宋", /仿宋|fang\s?song/iu],
  ["楷体", /楷|kai(?:ti)?/iu],
  ["黑体", /黑|hei|yahei/iu],
  ["宋体", /宋|song|simsun/iu],
];

/** Null for a font of no class, e.g. 等线. 微软雅黑 is none of 黑体: its strokes and widths are of another kind. */
export function fontClass(name: string): FontClass | null {
  if (/雅黑|yahei/iu.test(name)) return null;
  return members.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Whether a font will do where another is asked for. */
export function fontFits(found: string, wanted: string): boolean {
  if (found.toLowerCase() === wanted.toLowerCase()) return true;
  const wantedClass = fontClass(wanted);
  return wantedClass !== null && fontClass(found) === wantedClass;
}

/** What stands in for a font that a computer has not, the nearest first. */
const substitutes: Readonly<Record<FontClass, readonly string[]>> = {
  仿宋: ["仿宋_GB2312", "仿宋", "方正仿宋_GBK", "华文仿宋"],
  楷体: ["楷体_GB2312", "楷体", "方正楷体_GBK", "华文楷体"],
  黑体: ["黑体", "方正黑体_GBK", "华文黑体"],
  小标宋: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"],
  宋体: ["宋体", "新宋体", "华文宋体"],
};

/** A font that is asked for and not there, with what to take in its place; null where nothing fitting is there either. */
export interface MissingFont {
  readonly font: string;
  readonly substitute: string | null;
}

/** @param has whether the computer has a font */
export function missingFonts(
  fonts: readonly string[],
  has: (font: string) => boolean,
): readonly MissingFont[] {
  return [...new Set(fonts)]
    .filter((font) => !has(font))
    .map((font) => ({ font, substitute: substitutesFor(font).find(has) ?? null }));
}

/** Other fonts of its class, the nearest first. */
export function substitutesFor(font: string): readonly string[] {
  const kind = fontClass(font);
  return kind === null ? [] : substitutes[kind].filter((other) => other !== font);
}
