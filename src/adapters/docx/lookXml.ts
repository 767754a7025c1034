import type { WantedLook } from "../../core/layout/planLayout";
import type { LayoutAlignment, Place } from "../../core/layout/profile";
import { propertyElements } from "./propertyXml";
import { escapeXmlAttribute } from "./xmlText";

/** Elements for `w:rPr` by local name. @param present the `w:rPr` they go into, "" for none */
export function runElements(look: WantedLook, present: string, prefix: string): ReadonlyMap<string, string> {
  const elements = new Map<string, string>();
  const w = prefix;
  if (look.font !== undefined || look.latinFont !== undefined)
    elements.set("rFonts", fontsElement(look, present, w));
  if (look.size !== undefined) {
    const halfPoints = Math.round(2 * look.size);
    elements.set("sz", `<${w}sz ${w}val="${halfPoints}"/>`);
    elements.set("szCs", `<${w}szCs ${w}val="${halfPoints}"/>`);
  }
  if (look.plain === true) {
    for (const name of ["b", "bCs", "i", "iCs"]) elements.set(name, `<${w}${name} ${w}val="0"/>`);
    elements.set("color", `<${w}color ${w}val="auto"/>`);
  }
  return elements;
}

const latin = ["ascii", "hAnsi", "cs"];
const latinThemes = ["asciiTheme", "hAnsiTheme", "cstheme"];

/** The fonts that are not asked for stay; a place in the theme would go before a font's name, and goes. */
function fontsElement({ font, latinFont }: WantedLook, present: string, w: string): string {
  const old = propertyElements(present).find(({ name }) => name === `${w}rFonts`)?.attributes ?? {};
  const fonts = new Map(Object.entries(old));
  const put = (names: readonly string[], themes: readonly string[], value: string): void => {
    themes.forEach((name) => fonts.delete(w + name));
    names.forEach((name) => fonts.set(w + name, value));
  };
  if (latinFont !== undefined) put(latin, latinThemes, latinFont);
  if (font !== undefined) put(["eastAsia"], ["eastAsiaTheme"], font);
  const attributes = [...fonts].map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`);
  return `<${w}rFonts${attributes.join("")}/>`;
}

const alignments: Readonly<Record<LayoutAlignment, string>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "both",
};

/** Elements for `w:pPr`. Characters follow the size of the text; other readers take the twentieths of a point. */
export function placeElements(
  { alignment, firstLine, left, right }: Place,
  size: number,
  prefix: string,
): readonly (readonly [name: string, xml: string])[] {
  const w = prefix;
  const length = (name: string, characters: number): string =>
    ` ${w}${name}Chars="${Math.round(100 * characters)}" ${w}${name}="${Math.round(20 * size * characters)}"`;
  return [
    ["ind", `<${w}ind${length("left", left)}${length("right", right)}${length("firstLine", firstLine)}/>`],
    ["jc", `<${w}jc ${w}val="${alignments[alignment]}"/>`],
  ];
}

/**
 * Lines keep their fixed distance and not the grid's (17.3.1.32); what the grid adds to characters is a matter of runs
 * (17.3.2.34) and stays. Readers that fit each character into whole cells of the grid then set the text as it is.
 */
export const offGrid = (prefix: string): string => `<${prefix}snapToGrid ${prefix}val="0"/>`;

/** A fixed distance of lines, without space before and after. @param points of the distance */
export function spacingElement(points: number, prefix: string): string {
  const w = prefix;
  return (
    `<${w}spacing ${w}before="0" ${w}beforeAutospacing="0" ${w}beforeLines="0" ${w}after="0" ${w}afterAutospacing="0" ` +
    `${w}afterLines="0" ${w}line="${Math.round(20 * points)}" ${w}lineRule="exact"/>`
  );
}

/** The inside of a `w:rPr` of its own. */
export const runElementsInOrder = (look: WantedLook, prefix: string): string =>
  [...runElements(look, "", prefix).values()].join("");
