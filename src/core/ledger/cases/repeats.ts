/** Few texts that come again and again: 党委会, 党委会, 办公会. */
export function repeats(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length >= 4 && new Set(filled).size * 2 <= filled.length;
}
