import type { ReplaceText } from "../core/document/edit";

/** The smallest replacement that turns `before` into `after`, null when they are equal. Never splits a surrogate pair. */
export function paragraphEdit(paragraph: number, before: string, after: string): ReplaceText | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head > 0 && isHighSurrogate(before, head - 1)) head--;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail--;
  const end = before.length - tail;
  return {
    kind: "replaceText",
    range: { paragraph, start: head, end },
    before: before.slice(head, end),
    after: after.slice(head, after.length - tail),
  };
}

const isHighSurrogate = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
