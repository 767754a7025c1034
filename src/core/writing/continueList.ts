import { formatChineseNumeral, readChineseNumeral } from "../text/chineseNumeral";

const item = /(?:^|[。；：，:;])(?<value>[一二三四五六七八九十]{1,2})是(?!否)/gu;

/** What an enumeration that ends before the caret goes on with: “三是” after “一是…二是…。”; null where there is none. */
export function continueList(before: string): string | null {
  const last = [...before.matchAll(item)].at(-1);
  const value = readChineseNumeral(last?.groups?.["value"] ?? "");
  if (last === undefined || value === null || value >= 20) return null;
  // An item that is still being written is not to be followed by another.
  if (!/[。；;]\s*$/u.test(before) || before.slice(last.index + last[0].length).trim() === "") return null;
  return `${formatChineseNumeral(value + 1)}是`;
}
