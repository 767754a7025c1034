import { documentXml } from "./openedDocx";
import { buildDocxOf } from "./docxFixtures";

const base = "http://schemas.openxmlformats.org";
const settings = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="${base}/wordprocessingml/2006/main">${inside}</w:settings>`;

/** A document with settings of its own. @param body inside of `w:body`, without the last section */
export function docxWithSettings(body: string, inside = "<w:trackRevisions/>"): Uint8Array {
  return buildDocxOf(body, {
    parts: {
      "word/settings.xml": settings(inside),
      "word/_rels/document.xml.rels": `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId9" Type="${base}/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>`,
    },
  });
}

/** The same document as it stands when a reader rejects all that 主笔 did, by means that are not ours. */
export function rejectedXml(bytes: Uint8Array): string {
  const own = '[^<>]*w:author="主笔"[^<>]*';
  return documentXml(bytes)
    .replaceAll(
      new RegExp(`<w:p>(?:(?!</?w:p[ >]).)*?<w:rPr><w:ins${own}/>(?:(?!</?w:p[ >]).)*</w:p>`, "gsu"),
      "",
    )
    .replaceAll(new RegExp(`<w:ins${own}(?<!/)>(?:(?!<w:ins ).)*?</w:ins>`, "gsu"), "")
    .replaceAll(new RegExp(`<w:del${own}>(.*?)</w:del>`, "gsu"), (_, inside: string) =>
      inside.replaceAll("w:delText", "w:t"),
    );
}
