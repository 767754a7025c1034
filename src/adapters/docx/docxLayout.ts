import type { LayoutReading } from "../../core/layout/layoutFacts";
import type { LayoutPlan } from "../../core/layout/planLayout";
import type { Snapshot } from "../../core/document/snapshot";
import type { Body } from "./bodyModel";
import type { DocxPackage } from "./docxPackage";
import { footLayout } from "./footFacts";
import { readLayoutStyles } from "./layoutStyles";
import { layoutSplices } from "./layoutSplices";
import { readListIndents } from "./listIndents";
import type { MainLinks } from "./mainLinks";
import { partText, readMainLinks } from "./mainLinks";
import { withPageNumbers } from "./pageNumbers";
import { paragraphLayouts } from "./paragraphLayouts";
import type { Section } from "./sections";
import { readSections, sectionLayout, sectionSplice } from "./sections";
import type { Splice } from "./splice";
import { applySplices } from "./splice";

/** A document as layout sees it: its package, and the main part with its paragraphs. */
export interface DocxState {
  readonly docx: DocxPackage;
  readonly xml: string;
  readonly body: Body;
}

export function readDocxLayout({ docx, xml, body }: DocxState, snapshot: Snapshot): LayoutReading {
  const links = readMainLinks(docx);
  const styles = readLayoutStyles(partText(docx, docx.stylesPart), partText(docx, links.themePart));
  const { prefix } = body.names;
  const sections = readSections(xml, prefix);
  return {
    snapshot,
    paragraphs: paragraphLayouts(xml, body, styles, readListIndents(partText(docx, docx.numberingPart))),
    page: {
      sections: sections.map((section) => sectionLayout(section, prefix)),
      foot: footLayout(docx, links, sections),
    },
  };
}

export interface LaidOutDocx {
  readonly docx: DocxPackage;
  readonly xml: string;
  readonly paragraphs: number;
  readonly left: readonly number[];
}

/** Carries out a plan. Everything that it does not name keeps its bytes. */
export function layOutDocx({ docx, xml, body }: DocxState, plan: LayoutPlan): LaidOutDocx {
  const { prefix } = body.names;
  const left: number[] = [];
  const splices: Splice[] = [];
  let paragraphs = 0;
  for (const change of plan.paragraphs) {
    const paragraph = body.paragraphs[change.paragraph];
    const stands = paragraph?.text === change.text;
    if (paragraph === undefined || !stands || paragraph.container.locked) left.push(change.paragraph);
    else {
      const own = layoutSplices(xml, paragraph, change, prefix);
      if (own.length > 0) paragraphs++;
      for (const splice of own) splices.push(splice);
    }
  }
  // A section's properties may stand within those of a paragraph, which are written anew: hence one after the other.
  const text = applySplices(xml, splices);
  return { ...layOutPages(docx, text, plan, prefix), paragraphs, left };
}

function layOutPages(
  docx: DocxPackage,
  xml: string,
  { page, profile }: LayoutPlan,
  prefix: string,
): { readonly docx: DocxPackage; readonly xml: string } {
  if (page.length === 0) return { docx, xml };
  const links = readMainLinks(docx);
  const sections = readSections(xml, prefix);
  const { number } = profile.page;
  const wanted = page.includes("pageNumber") && number !== null;
  const possible = wanted && footLayout(docx, links, sections) === "replaceable";
  const numbered = possible ? withPageNumbers(docx, links, number) : null;
  const splices = sections.flatMap((section, index) => {
    const references =
      numbered === null ? null : referencesOf(section, index === 0, numbered, links, xml, prefix);
    return sectionSplice(section, profile, page, references, prefix) ?? [];
  });
  return { docx: numbered?.docx ?? docx, xml: applySplices(xml, splices) };
}

/** Headers and footers of a section as they are to stand; null where it goes on with those of the section before. */
function referencesOf(
  { references }: Section,
  isFirst: boolean,
  { odd, even }: { readonly odd: string; readonly even: string },
  { typeBase }: MainLinks,
  xml: string,
  prefix: string,
): { readonly header: string; readonly footer: string } | null {
  if (!isFirst && references.length === 0) return null;
  const w = prefix;
  const declared = /<[^<>]*\sxmlns:r\s*=/u.test(xml.slice(0, 20_000)) ? "" : ` xmlns:r="${typeBase}"`;
  const reference = (kind: string, type: string, id: string): string =>
    `<${w}${kind}Reference${declared} ${w}type="${type}" r:id="${id}"/>`;
  const written = (kind: "header" | "footer", type: string): string | null =>
    references.find((one) => one.kind === kind && one.type === type)?.id ?? null;
  const headers = ["default", "first", "even"].flatMap((type) => {
    // Once odd and even pages differ, even ones would have no header: they go on with the one for all pages.
    const id = written("header", type) ?? (type === "even" ? written("header", "default") : null);
    return id === null ? [] : [reference("header", type, id)];
  });
  const firstFoot = written("footer", "first");
  const footers = [
    reference("footer", "default", odd),
    ...(firstFoot === null ? [] : [reference("footer", "first", firstFoot)]),
    reference("footer", "even", even),
  ];
  return { header: headers.join(""), footer: footers.join("") };
}
