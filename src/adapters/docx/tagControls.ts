import type { ReplaceText } from "../../core/document/edit";
import { isOurTag } from "../../core/document/tag";
import type { TaggedText } from "../../ports/documentHost";
import type { BodyParagraph, Control, Segment, WordNames } from "./bodyModel";
import { cutXml, preserveSpace, runXml } from "./runXml";
import type { Splice } from "./splice";
import { escapeXmlAttribute } from "./xmlText";

/**
 * A name on written words is a content control around their run, without a frame (`w15:appearance`; [MS-DOCX] 2.5.1.1),
 * title or placeholder: a reader sees nothing of it, and Word keeps it while the paragraph is moved and saved.
 */

const w15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Start and end of a control. @param look `w:rPr` whole, for what is typed into it later, or "" */
export function controlTags(
  xml: string,
  tag: string,
  look: string,
): { readonly open: string; readonly close: string } {
  // Where the document does not know the namespace, it is declared, and named as one that may be passed over.
  const local = knowsAppearance(xml)
    ? ""
    : ` xmlns:w15="${w15}" xmlns:mc="${compatibility}" mc:Ignorable="w15"`;
  return {
    open: `<w:sdt${local}><w:sdtPr>${look}<w:tag w:val="${escapeXmlAttribute(tag)}"/><w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>`,
    close: "</w:sdtContent></w:sdt>",
  };
}

function knowsAppearance(xml: string): boolean {
  const root = /<w:document\s[^>]*>/u.exec(xml.slice(0, 20_000))?.[0] ?? "";
  const ignorable = /\smc:Ignorable="(?<names>[^"]*)"/u.exec(root)?.groups?.["names"] ?? "";
  return root.includes(`xmlns:w15="${w15}"`) && ignorable.split(/\s+/u).includes("w15");
}

/**
 * Whether a control may stand in the place of the segment's text: a control must not end up in a field or in a control
 * that takes none, nor split what stands around the text within its run.
 */
export function canCarryTag(xml: string, segment: Segment, { prefix, declaration }: WordNames): boolean {
  const { run, contentFrom } = segment;
  if (contentFrom < 0 || !run.open || run.locked || prefix !== "w:" || declaration !== "") return false;
  return (
    xml.startsWith("<w:t", segment.from) &&
    xml.startsWith("<w:r", run.from) &&
    !xml.slice(run.from, run.to).includes("AlternateContent")
  );
}

const lookOfRun = (xml: string, { run }: Segment): string =>
  run.look === null ? "" : cutXml(xml, run.look, run.lookCuts);

/** For the inside of `w:t`: ends its run, and opens another behind the control. */
export function textInControl(xml: string, segment: Segment, text: string, tag: string): string {
  const look = lookOfRun(xml, segment);
  const { open, close } = controlTags(xml, tag, look);
  const run = runXml(text, look, { prefix: "w:", declaration: "" });
  return `</w:t></w:r>${open}${run}${close}<w:r>${look}<w:t${preserveSpace}>`;
}

/** A control around the whole run. */
export function runInControl(xml: string, segment: Segment, tag: string): readonly Splice[] {
  const { from, to } = segment.run;
  const { open, close } = controlTags(xml, tag, lookOfRun(xml, segment));
  return [
    { from, to: from, text: open },
    { from: to, to, text: close },
  ];
}

/** Where a control's words stand in the paragraph's text; null when nothing is left of them. */
function rangeOf({ segments }: Control) {
  // The code of a field is no text of the paragraph.
  const inside = segments.filter(({ field }) => field?.ended !== true);
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined
    ? null
    : { start: first.textStart, end: last.textStart + last.text.length };
}

const ourControls = ({ controls }: BodyParagraph): readonly Control[] =>
  controls?.filter(({ tag }) => tag !== null && isOurTag(tag)) ?? [];

export function taggedTexts(paragraphs: readonly BodyParagraph[]): readonly TaggedText[] {
  return paragraphs.flatMap((paragraph, index) =>
    ourControls(paragraph)
      .flatMap((control) => {
        const range = rangeOf(control);
        if (range === null || control.tag === null) return [];
        const text = paragraph.text.slice(range.start, range.end);
        return [{ tag: control.tag, range: { paragraph: index, ...range }, text }];
      })
      .sort((a, b) => a.range.start - b.range.start),
  );
}

/** Takes our controls away from around words that are put back, deleted, or rewritten together with their neighbours. */
export function unwrapSplices(paragraph: BodyParagraph, edits: readonly ReplaceText[]): readonly Splice[] {
  return ourControls(paragraph).flatMap((control) => {
    const range = rangeOf(control);
    if (range === null || control.contentFrom < 0) return [];
    const { start, end } = range;
    const goes = edits.some(({ range: place, after, tag }) => {
      if (place.start === place.end || place.start > start || place.end < end) return false;
      return tag === null || after === "" || place.start < start || place.end > end;
    });
    return goes
      ? [
          { from: control.from, to: control.contentFrom, text: "" },
          { from: control.contentTo, to: control.to, text: "" },
        ]
      : [];
  });
}
