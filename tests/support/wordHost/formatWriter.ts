import type { BodyParagraph, Slice } from "../../../src/adapters/docx/bodyModel";
import type { Splice } from "../../../src/adapters/docx/splice";
import { ownProperties } from "./formatReader";
import { childXml, withAttributes, withChild } from "./propertyXml";

/** Sets one child of the paragraph's own properties. @param change from its present XML ("" when absent) to the new */
export function paragraphSplices(
  xml: string,
  paragraph: BodyParagraph,
  name: string,
  change: (present: string) => string,
): readonly Splice[] {
  const own = ownProperties(xml, paragraph);
  const text = withChild("pPr", own, name, change(childXml(own, name)));
  const { from, to, openEnd, selfClosing, properties } = paragraph;
  if (properties !== null) return [{ ...properties, text }];
  if (!selfClosing) return [{ from: openEnd, to: openEnd, text }];
  const open = xml.slice(from, to).replace(/\s*\/>$/u, ">");
  return [{ from, to, text: `${open}${text}</w:p>` }];
}

/** Sets one child of the look of every run with text, and of the paragraph's mark where that is meant too. */
export function fontSplices(
  xml: string,
  paragraph: BodyParagraph,
  name: string,
  change: (present: string) => string,
  withMark = true,
): readonly Splice[] {
  const changed = (look: string): string => withChild("rPr", look, name, change(childXml(look, name)));
  const runs = new Set(paragraph.segments.map(({ run }) => run));
  const inRuns = [...runs].map((run): Splice => {
    if (run.look !== null)
      return { ...slice(run.look), text: changed(xml.slice(run.look.from, run.look.to)) };
    const at = xml.indexOf(">", run.from) + 1;
    return { from: at, to: at, text: changed("") };
  });
  return withMark ? [...inRuns, ...paragraphSplices(xml, paragraph, "rPr", changed)] : inRuns;
}

const slice = ({ from, to }: Slice): Slice => ({ from, to });

const twips = (points: number): string => String(Math.round(points * 20));

/** How each length of Word's is written: element, attributes to set, attributes that would say otherwise. */
export const lengthWrites: Readonly<
  Record<string, (points: number) => readonly [string, (present: string) => string]>
> = {
  FirstLineIndent: (points) => [
    "ind",
    (present) =>
      withAttributes("ind", present, {
        firstLineChars: "0",
        firstLine: points < 0 ? null : twips(points),
        hanging: points < 0 ? twips(-points) : null,
      }),
  ],
  LeftIndent: (points) => [
    "ind",
    (present) => withAttributes("ind", present, { leftChars: "0", left: twips(points) }),
  ],
  RightIndent: (points) => [
    "ind",
    (present) => withAttributes("ind", present, { rightChars: "0", right: twips(points) }),
  ],
  LineSpacing: (points) => [
    "spacing",
    // The rule stays: 28.95 where lines are counted in multiples makes 2.4 lines, as Word's own dialogue would.
    (present) => withAttributes("spacing", present, { line: twips(points) }),
  ],
  SpaceBefore: (points) => [
    "spacing",
    (present) => withAttributes("spacing", present, { before: twips(points) }),
  ],
  SpaceAfter: (points) => [
    "spacing",
    (present) => withAttributes("spacing", present, { after: twips(points) }),
  ],
};
