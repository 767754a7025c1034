import type { NewParagraph } from "../../core/document/edit";
import type { Body, BodyParagraph } from "./bodyModel";
import { officialLook } from "./officialLook";
import { cutXml, runXml } from "./runXml";

/** XML of a new paragraph that looks like one of the document, or as its role looks in official documents. */
export function newParagraphXml(xml: string, body: Body, { text, role, like }: NewParagraph): string {
  const { names } = body;
  const { prefix, declaration } = names;
  const model = like === null ? undefined : body.paragraphs[like];
  if (model !== undefined) {
    const properties = model.properties === null ? "" : cutXml(xml, model.properties, model.cuts);
    return `<${prefix}p${declaration}>${properties}${runXml(text, lookOf(xml, model), names)}</${prefix}p>`;
  }
  const look = officialLook(role, prefix);
  const run = `<${prefix}rPr>${look.run}</${prefix}rPr>`;
  return `<${prefix}p${declaration}><${prefix}pPr>${look.paragraph}${run}</${prefix}pPr>${runXml(text, run, names)}</${prefix}p>`;
}

/** Of the first run that holds text; of a paragraph without text that of its mark. */
function lookOf(xml: string, model: BodyParagraph): string {
  const run = model.segments[0]?.run ?? model.firstRun;
  if (run !== null) return run.look === null ? "" : cutXml(xml, run.look, run.lookCuts);
  return model.markLook === null ? "" : cutXml(xml, model.markLook, model.cuts);
}
