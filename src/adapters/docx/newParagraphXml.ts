import type { NewParagraph } from "../../core/document/edit";
import type { Body, BodyParagraph, WordNames } from "./bodyModel";
import { officialLook } from "./officialLook";
import type { RevisionMarks } from "./revisionMarks";
import { cutXml, runXml } from "./runXml";
import { withInsertedMark } from "./trackedSplices";

/**
 * XML of a new paragraph that looks like one of the document, or as its role looks in official documents.
 * @param marks for a paragraph that is put in as a revision, null for one that is not
 */
export function newParagraphXml(
  xml: string,
  body: Body,
  { text, role, like }: NewParagraph,
  marks: RevisionMarks | null = null,
): string {
  const { names } = body;
  const { prefix } = names;
  const model = like === null ? undefined : body.paragraphs[like];
  if (model !== undefined) {
    const properties = model.properties === null ? "" : cutXml(xml, model.properties, model.cuts);
    return paragraphXml(names, properties, runXml(text, lookOf(xml, model), names), marks);
  }
  const look = officialLook(role, prefix);
  const run = `<${prefix}rPr>${look.run}</${prefix}rPr>`;
  const properties = `<${prefix}pPr>${look.paragraph}${run}</${prefix}pPr>`;
  return paragraphXml(names, properties, runXml(text, run, names), marks);
}

function paragraphXml(
  names: WordNames,
  properties: string,
  run: string,
  marks: RevisionMarks | null,
): string {
  const { prefix, declaration } = names;
  if (marks === null) return `<${prefix}p${declaration}>${properties}${run}</${prefix}p>`;
  const own = withInsertedMark(properties, marks.mark(), names);
  const words = run === "" ? "" : marks.open("ins") + run + marks.close("ins");
  return `<${prefix}p${declaration}>${own}${words}</${prefix}p>`;
}

/** Of the first run that holds text; of a paragraph without text that of its mark. */
function lookOf(xml: string, model: BodyParagraph): string {
  const run = model.segments[0]?.run ?? model.firstRun;
  if (run !== null) return run.look === null ? "" : cutXml(xml, run.look, run.lookCuts);
  return model.markLook === null ? "" : cutXml(xml, model.markLook, model.cuts);
}
