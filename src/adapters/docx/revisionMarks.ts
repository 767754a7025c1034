import type { BodyParagraph, Revision, Segment, WordNames } from "./bodyModel";
import { decodeXmlText, escapeXmlAttribute } from "./xmlText";

/** Who is named in revisions of ours, as Word shows it beside them. */
export const revisionAuthor = "主笔";

/** Gives the moment of a writing; absent where nobody knows it: a revision need not have a date. */
export type Clock = () => Date;

/** Writes the tags of revisions of ours into one part (`CT_TrackChange`; ECMA-376 part 1, 17.13.5). */
export interface RevisionMarks {
  readonly open: (kind: "ins" | "del") => string;
  readonly close: (kind: "ins" | "del") => string;
  /** The insertion of a paragraph mark. */
  readonly mark: () => string;
  /** Start tags of revisions with numbers of their own: those of a piece of XML that stands twice from now on. */
  readonly renumbered: (xml: string) => string;
}

/** @param xml the part, whose numbers are taken @param clock null for revisions without a date */
export function revisionMarks(
  xml: string,
  { prefix, declaration }: WordNames,
  clock: Clock | null,
): RevisionMarks {
  const taken = new Set([...xml.matchAll(/\bid\s*=\s*["'](\d{1,9})["']/gu)].map(([, id]) => Number(id)));
  let last = 0;
  const next = (): number => {
    do last++;
    while (taken.has(last));
    return last;
  };
  const date = clock === null ? "" : ` w:date="${wordDate(clock())}"`;
  const author = ` w:author="${escapeXmlAttribute(revisionAuthor)}"${date}`;
  const own = declaration === "" ? prefix : "w:";
  const attributes = (): string => ` ${own}id="${next()}"${author.replaceAll(" w:", ` ${own}`)}`;
  return {
    open: (kind) => `<${prefix}${kind}${declaration}${attributes()}>`,
    close: (kind) => `</${prefix}${kind}>`,
    mark: () => `<${prefix}ins${declaration}${attributes()}/>`,
    renumbered: (piece) =>
      piece.replaceAll(
        /(<[\w.-]*:?(?:ins|rPrChange)\s[^>]*?\bid\s*=\s*["'])\d+/gu,
        (_, before: string) => `${before}${next()}`,
      ),
  };
}

/** Word writes the time of the wall, and calls it UTC. */
function wordDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":")}Z`;
}

export const isOurInsertion = ({ run }: Segment): boolean => run.insertion?.author === revisionAuthor;

export const ourRevisions = ({ revisions }: BodyParagraph): readonly Revision[] =>
  revisions.filter(({ author }) => author === revisionAuthor);

const pieces =
  /<(?:[\w.-]+:)?(?<mark>delText|tab|ptab|br|cr|noBreakHyphen)(?=[\s/>])[^>]*?(?:\/>|>(?<text>[\s\S]*?)<\/)/gu;
const marks = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/** The words that a deletion holds, as the paragraph's text would have them. */
export const deletedText = (xml: string, { contentFrom, contentTo }: Revision): string =>
  [...xml.slice(contentFrom, contentTo).matchAll(pieces)]
    .map(({ groups }) => marks.get(groups?.["mark"] ?? "") ?? decodeXmlText(groups?.["text"] ?? ""))
    .join("");
