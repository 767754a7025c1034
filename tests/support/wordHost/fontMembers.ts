import type { BodyParagraph } from "../../../src/adapters/docx/bodyModel";
import { layoutSplices } from "../../../src/adapters/docx/layoutSplices";
import type { Splice } from "../../../src/adapters/docx/splice";
import { fontSplices } from "./formatWriter";
import type { Node, PlayedDocument, Span } from "./playedDocument";
import type { PlayedObject, PlayedValue } from "./playedObject";
import { numberArgument, textArgument } from "./playedObject";
import { withAttributes } from "./propertyXml";
import { NotModelled } from "./wire";

/** Of a whole paragraph, or of some of its words, whose runs are cut before they are written to. */
export function fontObject(doc: PlayedDocument, node: Node, words?: Span): PlayedObject {
  const within = (paragraph: BodyParagraph): BodyParagraph =>
    words === undefined
      ? paragraph
      : {
          ...paragraph,
          segments: paragraph.segments.filter(
            ({ textStart, text }) => textStart < words.end && textStart + text.length > words.start,
          ),
        };
  const read = (key: "name" | "latin" | "size" | "bold" | "italic" | "color") => (): unknown =>
    doc.format.font(doc.xml, within(doc.partOf(node)))[key];
  const set = (name: string, change: (present: string) => string): void => {
    if (words !== undefined) doc.reshape(node, (paragraph) => cutsAround(doc.xml, paragraph, words));
    doc.reshape(node, (paragraph) =>
      fontSplices(doc.xml, within(paragraph), name, change, words === undefined),
    );
  };
  const flag = (key: "bold" | "italic", element: string): PlayedValue => ({
    read: read(key),
    write: (value) => set(element, () => (value === true ? `<w:${element}/>` : `<w:${element} w:val="0"/>`)),
  });
  return {
    name: "Font",
    tracked: true,
    values: {
      Name: {
        read: () => read(doc.tellsLatinFonts ? "latin" : "name")(),
        write: (value) => {
          const name = textArgument(value, "Font.name");
          set("rFonts", (xml) => withAttributes("rFonts", xml, { ascii: name, hAnsi: name, eastAsia: name }));
        },
      },
      Size: {
        read: read("size"),
        write: (value) => {
          const halves = Math.round(numberArgument(value, "Font.size") * 2);
          set("sz", () => `<w:sz w:val="${halves}"/>`);
        },
      },
      Bold: flag("bold", "b"),
      Italic: flag("italic", "i"),
      Color: {
        read: read("color"),
        write: (value) => {
          const color = /^#([\dA-Fa-f]{6})$/u.exec(textArgument(value, "Font.color"))?.[1];
          if (color === undefined) throw new NotModelled(`a colour ${String(value)}`);
          set("color", () => `<w:color w:val="${color}"/>`);
        },
      },
    },
  };
}

/** Cuts the runs at both ends of the words, every piece with the look it had. */
const cutsAround = (xml: string, paragraph: BodyParagraph, { start, end }: Span): readonly Splice[] =>
  layoutSplices(
    xml,
    paragraph,
    { paragraph: 0, text: "", place: null, size: 0, linePitch: null, stretches: [{ start, end, look: {} }] },
    "w:",
  ).filter(({ text }) => text.includes("</w:r>") || text.includes("xml:space"));
