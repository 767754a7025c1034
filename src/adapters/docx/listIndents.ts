import type { LookProperties } from "./lookProperties";
import { takeParagraphProperty } from "./lookProperties";
import { scanXml } from "./scanXml";
import type { XmlAttributes, XmlVisitor } from "./scanXml";

/** Indents that lists give to their paragraphs, by list and level. */
export type ListIndents = (numberingId: string, level: string) => LookProperties;

/** @param xml numbering.xml, "" where the document has none; what can not be read counts as absent */
export function readListIndents(xml: string): ListIndents {
  const reader = new IndentReader();
  scanXml(xml === "" ? "<none/>" : xml, reader);
  const { abstractIds, levels } = reader;
  return (numberingId, level) => levels.get(`${abstractIds.get(numberingId) ?? ""} ${level}`) ?? {};
}

class IndentReader implements XmlVisitor {
  readonly abstractIds = new Map<string, string>();
  readonly levels = new Map<string, LookProperties>();
  private list = "";
  private level = "";
  /** Of a list whose levels change those of its model: the model's indents are near enough. */
  private overriding = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "w:abstractNum") {
      this.list = attributes.word("abstractNumId") ?? "";
      this.overriding = false;
    } else if (name === "w:num") {
      this.list = attributes.word("numId") ?? "";
      this.overriding = true;
    } else if (name === "w:abstractNumId") this.abstractIds.set(this.list, attributes.word("val") ?? "");
    else if (name === "w:lvl") this.level = attributes.word("ilvl") ?? "0";
    else if (name === "w:ind" && !this.overriding) {
      const look: LookProperties = {};
      takeParagraphProperty(look, "ind", (local) => attributes.word(local));
      this.levels.set(`${this.list} ${this.level}`, look);
    }
  }

  close(): void {
    // What a list says ends with the next one that begins.
  }
}
