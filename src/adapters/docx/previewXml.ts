import type { Body, BodyParagraph } from "./bodyModel";
import { applySplices } from "./splice";
import type { Splice } from "./splice";

/** The XML with an empty bookmark `zbN` in the N-th paragraph, behind its properties. */
export function previewXml(xml: string, { paragraphs, names: { prefix, declaration } }: Body): string {
  const first = freeId(xml);
  const splices = paragraphs.map((paragraph, index): Splice => {
    const id = first + index;
    const start = `<${prefix}bookmarkStart${declaration} ${prefix}id="${id}" ${prefix}name="zb${index}"/>`;
    const end = `<${prefix}bookmarkEnd${declaration} ${prefix}id="${id}"/>`;
    return placed(xml, paragraph, start + end);
  });
  return applySplices(xml, splices);
}

function placed(
  xml: string,
  { from, to, openEnd, properties, selfClosing }: BodyParagraph,
  inside: string,
): Splice {
  const at = properties?.to ?? openEnd;
  if (!selfClosing) return { from: at, to: at, text: inside };
  const tag = xml.slice(from, to);
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? "";
  return { from, to, text: `${tag.replace(/\s*\/>$/u, ">")}${inside}</${name}>` };
}

/** Bookmarks, comments and revisions share one set of ids. */
function freeId(xml: string): number {
  let highest = 0;
  for (const [, id] of xml.matchAll(/\bid\s*=\s*["'](\d{1,9})["']/gu))
    highest = Math.max(highest, Number(id));
  return highest + 1;
}
