/** Children of `w:pPr` and `w:rPr` in the order the schema wants (ECMA-376 part 1, 17.3.1.26 and 17.3.2.28). */
const paragraphOrder =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
    " ",
  );
const runOrder =
  "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(
    " ",
  );

export interface Child {
  readonly name: string;
  readonly xml: string;
}

/** The elements right within one element. @param whole its XML, "" for none */
export function childrenOf(whole: string): readonly Child[] {
  const children: Child[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of whole.matchAll(/<[^>]+>/gu)) {
    const closes = tag.startsWith("</");
    if (!closes && depth === 1) from = index;
    if (closes) depth--;
    else if (!tag.endsWith("/>")) depth++;
    else if (depth === 0) return [];
    const ended = closes || tag.endsWith("/>");
    if (ended && depth === 1) {
      const xml = whole.slice(from, index + tag.length);
      children.push({ name: /^<w:([^\s/>]+)/u.exec(xml)?.[1] ?? "", xml });
    }
  }
  return children;
}

/** Puts a child in its place, in that of one of its name, or takes it out when `xml` is "". */
export function withChild(element: "pPr" | "rPr", whole: string, name: string, xml: string): string {
  const order = element === "pPr" ? paragraphOrder : runOrder;
  const rest = childrenOf(whole).filter((child) => child.name !== name);
  const at = rest.findIndex((child) => order.indexOf(child.name) > order.indexOf(name));
  const children = xml === "" ? rest : rest.toSpliced(at < 0 ? rest.length : at, 0, { name, xml });
  return `<w:${element}>${children.map((child) => child.xml).join("")}</w:${element}>`;
}

export const childXml = (whole: string, name: string): string =>
  childrenOf(whole).findLast((child) => child.name === name)?.xml ?? "";

/** Of a `w:` attribute in the start tag of `xml`. */
export function attributeOf(xml: string, name: string): string | null {
  const tag = /^<[^>]*>/u.exec(xml)?.[0] ?? "";
  return new RegExp(`\\sw:${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? null;
}

/** The start tag with attributes set, or taken out where they are null. */
export function withAttributes(
  name: string,
  xml: string,
  attributes: Readonly<Record<string, string | null>>,
): string {
  const present = new Map(
    [...xml.matchAll(/\sw:([^\s=]+)="([^"]*)"/gu)].map(([, key, value]) => [key ?? "", value ?? ""]),
  );
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) present.delete(key);
    else present.set(key, value);
  }
  return `<w:${name}${[...present].map(([key, value]) => ` w:${key}="${value}"`).join("")}/>`;
}
