/** How far the characters of a label may lie apart, all together. */
const reach = 24;
const blank = "[ \\u3000\\u00a0\\t]";
const before = new RegExp(
  `(?:^|[，。；、：:（(|]|${blank}{2})${blank}{0,24}(?:\\p{Script=Han}${blank}{1,8})*(?<last>\\p{Script=Han})$`,
  "u",
);
const behind = new RegExp(`^\\p{Script=Han}(?:${blank}{1,8}\\p{Script=Han})*${blank}*(?:$|[：:])`, "u");
/** What a number is said with: `共  次` in a cell is to be filled in. */
const announcing = /[共计约近超逾达第均有为仅各每满增减占]/u;

/**
 * `姓  名`, `责  任  人：`: the characters of one word set apart so that labels are of one width. They are all that the
 * paragraph (mostly a table cell) holds, or stand before a colon.
 * @param start of the blanks between two of them @param end behind these blanks
 */
export function isSpreadLabel(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - reach);
  // What is cut off by the reach is no beginning of a paragraph, and none of its ends.
  const head = (from > 0 ? "-" : "") + text.slice(from, start);
  const tail = text.slice(end, end + reach) + (end + reach < text.length ? "-" : "");
  const last = before.exec(head)?.groups?.["last"];
  return last !== undefined && !announcing.test(last) && behind.test(tail);
}
