/**
 * Styles come from the document by way of the renderer, which writes what it finds into its sheet as it stands: a
 * colour may close its rule and begin another. The browser's own parser tells what came of it; what goes on is
 * written anew from that, and only rules about the renderer's classes.
 */
export function safeSheet(text: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].flatMap((rule) => safeRule(rule) ?? []).join("\n");
}

function safeRule(rule: CSSRule): string | null {
  if (rule instanceof CSSFontFaceRule) {
    return onlyOwnAddresses(rule.style.getPropertyValue("src")) ? rule.cssText : null;
  }
  if (!(rule instanceof CSSStyleRule)) return null;
  const selectors = rule.selectorText.split(/(?<!\\),/u).map((selector) => selector.trim());
  const root = selectors.some((selector) => rootSelectors.has(selector));
  if (!root && !selectors.every((selector) => inPages.test(selector))) return null;
  dropOutsideAddresses(rule.style);
  // The renderer counts and keeps colours at the root; what stands there shapes every page.
  if (root) for (const name of [...rule.style]) if (!atRoot(name)) rule.style.removeProperty(name);
  // Not cssText: rules within the rule would come with it.
  return `${rule.selectorText} { ${rule.style.cssText} }`;
}

const rootSelectors: ReadonlySet<string> = new Set([".docx-wrapper", ".docx"]);
const atRoot = (name: string): boolean => name.startsWith("--docx-") || name === "counter-reset";

/** A class of the renderer's, or an element within its pages; below it the parts of a table. */
const inPages =
  /^(?:[a-z]*\.docx(?:_|-num-)(?:[^\s\\>+~:.#[\](){},]|\\[^\n])*|\.docx [a-z]+)(?: [a-z]+(?:\.[a-z-]+)?)*(?:::before)?$/u;

/** Takes every value away that names something outside the file. */
export function dropOutsideAddresses(style: CSSStyleDeclaration): void {
  for (const name of [...style]) {
    const value = style.getPropertyValue(name);
    const hidden = name.startsWith("--") && value.includes("\\");
    if (hidden || !onlyOwnAddresses(value)) style.removeProperty(name);
  }
}

const outside = /\b(?:image-set|image|cross-fade|element|paint|src)\(|\burl\((?!\s*["']?data:)/iu;

export const onlyOwnAddresses = (value: string): boolean => !outside.test(value);
