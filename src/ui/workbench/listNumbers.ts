/** What stands between the number of a list and the text, by the class of its level. */
export type NumberedLevels = ReadonlyMap<string, string>;

/**
 * The levels that the renderer counts, from its sheets. Its counts run from the first paragraph that is drawn, so that
 * numbers are written by us, as the document reads, wherever not all of it is drawn.
 */
export function numberedLevels(styles: readonly Node[]): NumberedLevels {
  const levels = new Map<string, string>();
  for (const style of styles) {
    const sheet = style instanceof HTMLStyleElement ? style.sheet : null;
    for (const rule of sheet?.cssRules ?? []) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const name = /^p\.(docx-num-\d+-\d+)::?before$/u.exec(rule.selectorText)?.[1];
      const content = rule.style.getPropertyValue("content");
      if (name !== undefined && content.includes("counter(")) levels.set(name, gapOf(content));
    }
  }
  return levels;
}

const gapOf = (content: string): string =>
  /\t|\\9\b/u.test(content) ? "\t" : /\u00a0|\\a0\b/iu.test(content) ? "\u00a0" : "";

/** Writes a paragraph's number before it. */
export function numberParagraph(element: HTMLElement, label: string | null, levels: NumberedLevels): void {
  const level = [...element.classList].find((name) => levels.has(name));
  if (level === undefined || label === null) delete element.dataset["number"];
  else element.dataset["number"] = label + (levels.get(level) ?? "");
}

/** Goes before what the renderer says of the class. */
export const numberStyles =
  ".docx-wrapper p[data-number][data-number]::before { content: attr(data-number); counter-increment: none; }";
