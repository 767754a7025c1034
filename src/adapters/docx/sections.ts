import { gridPitch, gridSpace } from "../../core/layout/comparePage";
import type { SectionLayout } from "../../core/layout/layoutFacts";
import type { LayoutProfile, PageAspect } from "../../core/layout/profile";
import type { Slice } from "./bodyModel";
import type { PropertyElement } from "./propertyXml";
import { propertyElements, sectionOrder, withProperties } from "./propertyXml";
import { scanXml } from "./scanXml";
import type { Splice } from "./splice";

/** Properties of a section (`w:sectPr`) where they stand; an empty slice where the document leaves them to the program. */
export interface Section extends Slice {
  readonly xml: string;
  readonly elements: ReadonlyMap<string, PropertyElement>;
  /** Headers and footers it names itself. */
  readonly references: readonly Reference[];
}

export interface Reference {
  readonly kind: "header" | "footer";
  readonly type: string;
  /** Relationship id, null when it is written under another prefix than "r". */
  readonly id: string | null;
}

/** The sections of a main part in document order; the last one is the body's own. */
export function readSections(xml: string, prefix: string): readonly Section[] {
  const slices: Slice[] = [];
  let from = -1;
  let depth = 0;
  let foreign = 0;
  let bodyEnd = xml.length;
  scanXml(xml, {
    open: (name, _, openEnd) => {
      if (foreign > 0 || name === "w:txbxContent" || name === "w:sectPrChange") foreign++;
      else if (name === "w:sectPr" && depth++ === 0) from = xml.lastIndexOf("<", openEnd - 1);
    },
    close: (name, end) => {
      if (foreign > 0) foreign--;
      else if (name === "w:sectPr" && --depth === 0) slices.push({ from, to: end });
      else if (name === "w:body") bodyEnd = xml.lastIndexOf("</", end - 1);
    },
  });
  const last = slices.at(-1);
  const hasOwn = last !== undefined && /^\s*$/u.test(xml.slice(last.to, bodyEnd));
  const all = hasOwn ? slices : [...slices, { from: bodyEnd, to: bodyEnd }];
  return all.map((slice) => readSection(xml, slice, prefix));
}

function readSection(xml: string, { from, to }: Slice, prefix: string): Section {
  const own = xml.slice(from, to);
  const elements = propertyElements(own);
  const local = ({ name }: PropertyElement): string => name.slice(prefix.length);
  const references = elements.flatMap((element): Reference[] => {
    const kind = /^(?<kind>header|footer)Reference$/u.exec(local(element))?.groups?.["kind"];
    if (kind !== "header" && kind !== "footer") return [];
    const { attributes } = element;
    return [{ kind, type: attributes[`${prefix}type`] ?? "default", id: attributes["r:id"] ?? null }];
  });
  return { from, to, xml: own, references, elements: new Map(elements.map((one) => [local(one), one])) };
}

const twipsToMillimetres = (twips: number): number => (twips / 1440) * 25.4;
const millimetresToTwips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** What Word takes where a section says nothing: letter paper with margins of an inch. */
const defaults = { w: 12240, h: 15840, margin: 1440 };

export function sectionLayout({ elements }: Section, prefix: string): SectionLayout {
  const read = (element: string, attribute: string): number | null => {
    const value = Number.parseFloat(elements.get(element)?.attributes[prefix + attribute] ?? "");
    return Number.isNaN(value) ? null : value;
  };
  const margin = (side: string): number => Math.abs(read("pgMar", side) ?? defaults.margin);
  const width = read("pgSz", "w") ?? defaults.w;
  const height = read("pgSz", "h") ?? defaults.h;
  const type = elements.get("docGrid")?.attributes[`${prefix}type`] ?? "default";
  const linePitch = read("docGrid", "linePitch");
  return {
    upright: height >= width,
    width: twipsToMillimetres(width),
    height: twipsToMillimetres(height),
    top: twipsToMillimetres(margin("top")),
    bottom: twipsToMillimetres(margin("bottom")),
    left: twipsToMillimetres(margin("left") + (read("pgMar", "gutter") ?? 0)),
    right: twipsToMillimetres(margin("right")),
    linePitch: type === "default" || linePitch === null ? null : linePitch / 20,
    characterSpace:
      type === "linesAndChars" || type === "snapToChars" ? (read("docGrid", "charSpace") ?? 0) / 4096 : null,
  };
}

/** Gives a section the profile's page. Columns, borders and everything else of it stay. */
export function sectionSplice(
  section: Section,
  profile: LayoutProfile,
  aspects: readonly PageAspect[],
  references: { readonly header: string; readonly footer: string } | null,
  prefix: string,
): Splice | null {
  const wanted = new Map<string, string>();
  const upright = sectionLayout(section, prefix).upright;
  const { page } = profile;
  const w = prefix;
  if (upright && aspects.includes("paper")) {
    const size = { w: millimetresToTwips(page.width), h: millimetresToTwips(page.height) };
    wanted.set("pgSz", `<${w}pgSz ${w}w="${size.w}" ${w}h="${size.h}"/>`);
  }
  if (upright && (aspects.includes("margins") || references !== null))
    wanted.set(
      "pgMar",
      marginsElement(section, profile, aspects.includes("margins"), references !== null, w),
    );
  if (upright && aspects.includes("grid")) wanted.set("docGrid", gridElement(profile, w));
  if (references !== null) {
    wanted.set("headerReference", references.header);
    wanted.set("footerReference", references.footer);
  }
  const changed = withProperties(section.xml, sectionOrder, wanted, prefix);
  return changed === section.xml ? null : { from: section.from, to: section.to, text: changed };
}

function marginsElement(
  { elements }: Section,
  { page }: LayoutProfile,
  margins: boolean,
  foot: boolean,
  w: string,
): string {
  const inch = String(defaults.margin);
  const usual = {
    top: inch,
    right: inch,
    bottom: inch,
    left: inch,
    header: "851",
    footer: "992",
    gutter: "0",
  };
  const values = new Map(Object.entries(usual));
  for (const name of values.keys()) {
    const present = elements.get("pgMar")?.attributes[w + name];
    if (present !== undefined) values.set(name, present);
  }
  if (margins) {
    for (const side of ["top", "right", "bottom", "left"] as const)
      values.set(side, String(millimetresToTwips(page[side])));
    // Set aside for binding, it would come on top of the binding margin.
    values.set("gutter", "0");
  }
  if (foot && page.number !== null) {
    // The dashes stand in the middle of a line of the footer; the footer's distance is that of its lower edge.
    const middle = (page.number.size * 1.2 * 25.4) / 72 / 2;
    const bottom = margins ? page.bottom : sectionLayoutBottom(values.get("bottom"));
    values.set("footer", String(millimetresToTwips(Math.max(5, bottom - page.number.below - middle))));
  }
  return `<${w}pgMar${[...values].map(([name, value]) => ` ${w}${name}="${value}"`).join("")}/>`;
}

const sectionLayoutBottom = (twips: string | undefined): number =>
  twipsToMillimetres(Math.abs(Number(twips ?? defaults.margin)));

function gridElement(profile: LayoutProfile, w: string): string {
  // Rounded down: too high or too wide by a hair, a page would lose its last line, a line its last character.
  const linePitch = Math.floor(20 * gridPitch(profile.page));
  const space = Math.floor(4096 * gridSpace(profile.page, profile.paragraphs.body.size));
  return `<${w}docGrid ${w}type="linesAndChars" ${w}linePitch="${linePitch}" ${w}charSpace="${space}"/>`;
}
