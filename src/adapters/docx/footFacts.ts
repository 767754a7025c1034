import type { FootLayout } from "../../core/layout/layoutFacts";
import type { DocxPackage } from "./docxPackage";
import type { MainLinks } from "./mainLinks";
import { partText } from "./mainLinks";
import { scanXml } from "./scanXml";
import type { Section } from "./sections";

/** What stands in a footer. */
interface Footer {
  readonly numbered: boolean;
  /** Its words without page numbers. */
  readonly words: string;
  readonly pictures: boolean;
  readonly alignment: string | null;
}

/** Reads what stands at the foot of the pages of all sections. */
export function footLayout(docx: DocxPackage, links: MainLinks, sections: readonly Section[]): FootLayout {
  // Under another prefix the references can not be written again as they are.
  if (sections.some(({ references }) => references.some(({ id }) => id === null))) return "ownContent";
  const footers = sections.flatMap(({ references, elements }) =>
    references
      .filter(({ kind, type }) => kind === "footer" && (type !== "first" || elements.has("titlePg")))
      .map(({ type, id }) => ({ type, footer: readFooter(docx, links, id) })),
  );
  if (footers.some(({ footer }) => footer === null || holdsMore(footer))) return "ownContent";
  const official = (type: string, alignment: string): boolean => {
    const ofType = footers.filter((footer) => footer.type === type);
    return (
      ofType.length > 0 &&
      ofType.every(
        ({ footer }) =>
          footer?.numbered === true &&
          footer.alignment === alignment &&
          /^[—－-] *[—－-]$/u.test(footer.words.trim()),
      )
    );
  };
  const both = evenAndOdd(partText(docx, links.settingsPart));
  return both && official("default", "right") && official("even", "left") ? "official" : "replaceable";
}

/** Words around a page number that belong to it: — 1 —, 第 1 页 共 3 页. */
const ofNumber = /[\s\d—–―－\-第页共/·~～]/gu;

const holdsMore = ({ words, pictures }: Footer): boolean => pictures || words.replace(ofNumber, "") !== "";

/** Null for a footer that can not be read. */
function readFooter(docx: DocxPackage, { targets }: MainLinks, id: string | null): Footer | null {
  const xml = id === null ? "" : partText(docx, targets.get(id) ?? null);
  if (xml === "") return null;
  const state = {
    words: "",
    inText: 0,
    instruction: 0,
    depth: 0,
    code: "",
    alignment: null as string | null,
  };
  let textFrom = 0;
  const scanned = scanXml(xml, {
    open: (name, attributes, openEnd) => {
      if (name === "w:t" || name === "w:instrText") textFrom = openEnd;
      else if (name === "w:fldSimple") {
        state.depth++;
        state.code += attributes.word("instr") ?? "";
      } else if (name === "w:fldChar") {
        const type = attributes.word("fldCharType");
        state.depth += type === "begin" ? 1 : type === "end" ? -1 : 0;
      } else if (name === "w:jc") state.alignment ??= attributes.word("val");
      else if (name === "w:framePr") state.alignment ??= attributes.word("xAlign");
    },
    close: (name, end) => {
      if (name === "w:fldSimple") state.depth--;
      if (name !== "w:t" && name !== "w:instrText") return;
      const text = xml.slice(textFrom, Math.max(textFrom, xml.lastIndexOf("</", end - 1)));
      if (name === "w:instrText") state.code += text;
      // The results of fields change with the page: what is written stands outside of them.
      else if (state.depth === 0) state.words += text;
    },
  });
  if (!scanned.ok) return null;
  const fields = state.code.replace(/\\\*?\s*\S+/gu, " ");
  const foreignField = /\b(?!PAGE\b|NUMPAGES\b|SECTIONPAGES\b)[A-Z]{3,}\b/u.test(fields);
  return {
    numbered: /\bPAGE\b/u.test(fields),
    words: state.words,
    pictures: foreignField || /<(?:[\w.-]+:)?(?:blip|imagedata|object|tbl)[\s>]/u.test(xml),
    alignment: state.alignment,
  };
}

/** Whether odd and even pages have footers of their own. */
export function evenAndOdd(settingsXml: string): boolean {
  let on = false;
  scanXml(settingsXml === "" ? "<none/>" : settingsXml, {
    open: (name, attributes) => {
      if (name === "w:evenAndOddHeaders") on = !["0", "false", "off"].includes(attributes.word("val") ?? "1");
    },
    close: () => undefined,
  });
  return on;
}
