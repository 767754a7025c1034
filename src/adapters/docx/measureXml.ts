import { documentLimits, tooMuch } from "../../core/document/documentLimits";
import type { TooMuch } from "../../core/document/documentLimits";

/**
 * Counts elements, paragraphs and depth of XML by its angle brackets alone, before anything is built of it. What stands in
 * comments is counted too: no honest part comes near the limits either way.
 * @returns the first limit that is passed, null for none
 */
export function measureXml(xml: string): TooMuch | null {
  let elements = 0;
  let paragraphs = 0;
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === slash) {
      depth -= 1;
      continue;
    }
    if (next === bang || next === question) continue;
    elements += 1;
    if (elements > documentLimits.elements) return tooMuch("elements");
    if (isParagraph(xml, at + 1) && ++paragraphs > documentLimits.paragraphs) return tooMuch("paragraphs");
    const close = xml.indexOf(">", at);
    if (close < 0) return null; // not well-formed: the parser says where
    if (xml.charCodeAt(close - 1) === slash) continue;
    depth += 1;
    if (depth > documentLimits.depth) return tooMuch("depth");
  }
  return null;
}

const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const longestPrefix = 16;

/** A name that is `p` behind its prefix, whatever namespace it is of. */
function isParagraph(xml: string, from: number): boolean {
  const direct = xml.charCodeAt(from) === letterP && endsName(xml.charCodeAt(from + 1));
  if (direct) return true;
  for (let at = from; at < from + longestPrefix; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === colon) return xml.charCodeAt(at + 1) === letterP && endsName(xml.charCodeAt(at + 2));
    if (endsName(code)) return false;
  }
  return false;
}

const letterP = 0x70;
const colon = 0x3a;
/** A blank, “>” or “/”; not a number at the end of the text. */
const endsName = (code: number): boolean => code <= 0x20 || code === 0x3e || code === slash;
