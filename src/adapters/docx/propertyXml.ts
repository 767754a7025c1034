import { SaxesParser } from "saxes";
import type { SaxesTagPlain } from "saxes";
import type { Slice } from "./bodyModel";

/** An element right within `w:pPr`, `w:rPr` or `w:sectPr`; offsets into the text that was given. */
export interface PropertyElement extends Slice {
  /** As it is written, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Properties {
  /** Name of the root as it is written. */
  readonly root: string;
  /** Behind the root's start tag, which is `selfClosing` when nothing is within. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly children: readonly PropertyElement[];
}

/** Reads a piece of well-formed XML; prefixes need not be declared in it. */
function readProperties(xml: string): Properties {
  const children: PropertyElement[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let root = { root: "", openEnd: 0, selfClosing: false };
  let open = { name: "", attributes: {}, from: 0 };
  parser.on("opentag", ({ name, attributes, isSelfClosing }: SaxesTagPlain) => {
    depth++;
    if (depth === 1) root = { root: name, openEnd: parser.position, selfClosing: isSelfClosing };
    else if (depth === 2) open = { name, attributes, from: xml.lastIndexOf("<", parser.position - 1) };
  });
  parser.on("closetag", () => {
    if (depth === 2) children.push({ ...open, to: parser.position });
    depth--;
  });
  parser.write(xml).close();
  return { ...root, children };
}

/** Children of the root; "" has none. */
export const propertyElements = (xml: string): readonly PropertyElement[] =>
  xml === "" ? [] : readProperties(xml).children;

/** Which children a properties element may have, in the order of the schema (ECMA-376 part 1, annex A). */
export interface PropertyOrder {
  readonly root: "pPr" | "rPr" | "sectPr";
  readonly names: readonly string[];
}

const words = (text: string): readonly string[] => text.split(/\s+/u);

export const paragraphOrder: PropertyOrder = {
  root: "pPr",
  names: words(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
      "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
      "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
      "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
};

export const runOrder: PropertyOrder = {
  root: "rPr",
  names: words(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint " +
      "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText " +
      "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  ),
};

export const sectionOrder: PropertyOrder = {
  root: "sectPr",
  names: words(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType " +
      "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  ),
};

/**
 * The properties with some children written anew, everything else as it stands and every new child where the schema
 * wants it.
 * @param xml the properties element, or "" where there is none
 * @param wanted by local name: the element whole, "" to take it out
 */
export function withProperties(
  xml: string,
  { root, names }: PropertyOrder,
  wanted: ReadonlyMap<string, string>,
  prefix: string,
): string {
  if (wanted.size === 0) return xml;
  // Extensions of later versions stand behind what the schema names, before the record of an earlier look.
  const rank = (name: string): number => {
    const found = name.startsWith(prefix) ? names.indexOf(name.slice(prefix.length)) : -1;
    return found < 0 ? names.length - 1.5 : found;
  };
  const isWanted = (name: string): boolean =>
    name.startsWith(prefix) && wanted.has(name.slice(prefix.length));
  const fresh = [...wanted]
    .filter(([, element]) => element !== "")
    .map(([name, element]) => ({ element, rank: names.indexOf(name) }));
  const present = xml === "" ? null : readProperties(xml);
  const kept = (present?.children ?? [])
    .filter(({ name }) => !isWanted(name))
    .map(({ name, from, to }) => ({ element: xml.slice(from, to), rank: rank(name) }));
  const inside = merged(kept, fresh)
    .map(({ element }) => element)
    .join("");
  if (present === null) return inside === "" ? "" : `<${prefix}${root}>${inside}</${prefix}${root}>`;
  const start = xml.slice(0, present.openEnd);
  return `${present.selfClosing ? start.replace(/\s{0,99}\/>$/u, ">") : start}${inside}</${present.root}>`;
}

interface Ranked {
  readonly element: string;
  readonly rank: number;
}

/** New elements before the first kept one that comes behind them in the schema; what is kept stays in its order. */
function merged(kept: readonly Ranked[], fresh: readonly Ranked[]): readonly Ranked[] {
  const waiting = [...fresh].sort((a, b) => a.rank - b.rank);
  const all: Ranked[] = [];
  for (const element of kept) {
    while ((waiting[0]?.rank ?? Infinity) < element.rank) all.push(...waiting.splice(0, 1));
    all.push(element);
  }
  return [...all, ...waiting];
}
