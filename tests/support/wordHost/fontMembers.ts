import { fontSplices } from "./formatWriter";
import type { Node, PlayedDocument } from "./playedDocument";
import type { PlayedObject, PlayedValue } from "./playedObject";
import { numberArgument, textArgument } from "./playedObject";
import { withAttributes } from "./propertyXml";
import { NotModelled } from "./wire";

export function fontObject(doc: PlayedDocument, node: Node): PlayedObject {
  const read = (key: "name" | "size" | "bold" | "italic" | "color") => (): unknown =>
    doc.format.font(doc.xml, doc.partOf(node))[key];
  const set = (name: string, change: (present: string) => string): void =>
    doc.reshape(node, (paragraph) => fontSplices(doc.xml, paragraph, name, change));
  const flag = (key: "bold" | "italic", element: string): PlayedValue => ({
    read: read(key),
    write: (value) => set(element, () => (value === true ? `<w:${element}/>` : `<w:${element} w:val="0"/>`)),
  });
  return {
    name: "Font",
    tracked: true,
    values: {
      Name: {
        read: read("name"),
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
