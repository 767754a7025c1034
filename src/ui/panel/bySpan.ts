/** Paragraphs, half-open. */
export interface ParagraphSpan {
  readonly from: number;
  readonly to: number;
}

/** What stands in each of the spans, in its order; cost does not grow with the number of spans. Spans rise and do not overlap. */
export function bySpan<T>(
  spans: readonly ParagraphSpan[],
  items: readonly T[],
  paragraphOf: (item: T) => number,
): readonly (readonly T[])[] {
  const inside = spans.map((): T[] => []);
  for (const item of items) {
    const paragraph = paragraphOf(item);
    const index = lastFrom(spans, paragraph);
    if (paragraph < (spans[index]?.to ?? -Infinity)) inside[index]?.push(item);
  }
  return inside;
}

/** Number of the last span that begins at the paragraph or before; -1 for none. */
function lastFrom(spans: readonly ParagraphSpan[], paragraph: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
