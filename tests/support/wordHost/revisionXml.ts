import { escapeXml } from "../docxFixtures";
import { childXml } from "./propertyXml";
import { NotModelled } from "./wire";

// Private use characters, which no report holds: they lead from a text to its place in the XML.
const [begin, middle, end] = ["\ue000", "\ue001", "\ue002"] as const;

/** Whose revisions the stand-in writes. */
export const revisionAuthor = "主笔";

/** What to write in the place of `before`, so that `withRevision` finds it. */
export function markedRevision(before: string, after: string): string {
  if (/[\t\n]/u.test(before + after)) throw new NotModelled("a revision of tabs or line breaks");
  return begin + after + middle + before + end;
}

/** Splits the run around the marked text: its old part becomes `w:del`, its new one `w:ins`. */
export function withRevision(xml: string): string {
  const from = xml.indexOf(begin);
  const to = xml.indexOf(end) + 1;
  const [after = "", before = ""] = xml.slice(from + 1, to - 1).split(middle);
  const run = Math.max(xml.lastIndexOf("<w:r>", from), xml.lastIndexOf("<w:r ", from));
  const look = childXml(`${xml.slice(run, xml.indexOf("</w:r>", to))}</w:r>`, "rPr");
  const revision = (kind: "ins" | "del", text: string): string => {
    const element = kind === "ins" ? "t" : "delText";
    const inside = `<w:r>${look}<w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;
    const origin = `w:id="${from}" w:author="${escapeXml(revisionAuthor)}" w:date="2025-12-01T08:00:00Z"`;
    return text === "" ? "" : `<w:${kind} ${origin}>${inside}</w:${kind}>`;
  };
  const revisions = revision("del", before) + revision("ins", after);
  const reopened = `<w:r>${look}<w:t xml:space="preserve">`;
  return `${xml.slice(0, from)}</w:t></w:r>${revisions}${reopened}${xml.slice(to)}`;
}
