/**
 * What calls take on the wire in UTF-16 units, the library's bookkeeping included, rounded up. Word itself counts
 * more or less; the figures need only keep requests well under a limit.
 */
export const wireSize = {
  /** The text of the paragraph is asked for along with it. */
  search: (text: string): number => 700 + text.length,
  write: (text: string): number => 700 + text.length,
  /** A new paragraph, its look written property by property. */
  paragraph: (text: string): number => 3000 + text.length,
  /** A custom property; what is not ASCII takes more. */
  property: (value: string): number => 400 + value.length,
  /** The paragraph around a control; the text before one; the controls of a paragraph. */
  paragraphOf: 1300,
  leadOf: 1700,
  controlsOf: 800,
};

/** Words that offer WordApi 1.3 alone are known to hang over larger requests. */
export const smallRequest = 56_000;

/** Cuts a list into runs that stay under the limit; one alone may be larger. */
export function inRequests<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room) {
      requests.push([]);
      room = limit;
    }
    requests.at(-1)?.push(item);
    room -= size;
  }
  return requests;
}
