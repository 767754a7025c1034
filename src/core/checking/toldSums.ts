import { readChineseNumeral } from "../text/chineseNumeral";
import { textRange } from "../text/range";
import type { Match } from "./findIn";

/** What is left and what is gone are not all there were. */
export function remainderFault({ range, groups }: Match) {
  const { all = "", unit = "", one = "", rest = "" } = groups;
  const sum = Number(one) + Number(rest);
  if (sum === Number(all)) return null;
  // Who keeps as many as there were has written the total there.
  const start = rest === all ? range.end - unit.length - rest.length : range.start;
  const place = textRange(range.paragraph, start, start + all.length);
  return { messageId: "sum", range: place, data: { total: Number(all), unit, sum } } as const;
}

/** So many of each are not all. */
export function* manyFault({ range, text, groups }: Match) {
  const { all = "", unit = "", one = "", rest = "" } = groups;
  const sum = Number(one) * Number(rest);
  if (sum === Number(all)) return;
  const start = range.start + text.lastIndexOf(all);
  const place = textRange(range.paragraph, start, start + all.length);
  yield { messageId: "sum", range: place, data: { total: Number(all), unit, sum } } as const;
}

/** “各召开12次，两个小组共召开24次” */
export function productFault({ range, text, groups }: Match) {
  const { each = "", all = "", many = "", unit = "" } = groups;
  const sum = Number(each) * (readChineseNumeral(many.replace("两", "二")) ?? 0);
  if (sum === Number(all)) return null;
  const start = range.start + text.lastIndexOf(all);
  const data = { total: Number(all), unit, sum };
  return { messageId: "sum", range: textRange(range.paragraph, start, start + all.length), data } as const;
}
