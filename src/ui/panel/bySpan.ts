import { firstNotBefore } from "../../core/text/orderedSearch";

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
    // The last that begins there or before.
    const index = firstNotBefore(spans, ({ from }) => from <= paragraph) - 1;
    if (paragraph < (spans[index]?.to ?? -Infinity)) inside[index]?.push(item);
  }
  return inside;
}
