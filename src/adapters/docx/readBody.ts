import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { Body, BodyParagraph } from "./bodyModel";
import { BodyReader } from "./bodyReader";
import { scanXml } from "./scanXml";

export type BodyError =
  { readonly kind: "brokenXml"; readonly line: number } | { readonly kind: "notADocument" };

/** Reads the paragraphs of a main part with their places in its text. */
export function readBody(xml: string): Result<Body, BodyError> {
  const reader = new BodyReader(xml);
  const scanned = scanXml(xml, reader);
  if (!scanned.ok) return err({ kind: "brokenXml", line: scanned.error.line });
  if (!reader.sawBody) return err({ kind: "notADocument" });
  return ok(bodyOf(reader));
}

/** What a reader has collected, once all of it went by. */
export function bodyOf({ paragraphs, names, fieldDepth }: BodyReader): Body {
  paragraphs.forEach(joinText);
  return { paragraphs, names, fieldDepth };
}

/** Done last, because only the end of the document tells whether a field ends. */
function joinText(paragraph: BodyParagraph): void {
  const { segments } = paragraph;
  const hidden = segments.some(({ field }) => field?.ended === true);
  const shown = hidden ? segments.filter(({ field }) => field?.ended !== true) : segments;
  let text = "";
  for (const segment of shown) {
    segment.textStart = text.length;
    text += segment.text;
  }
  paragraph.text = text;
  paragraph.segments = shown;
}
