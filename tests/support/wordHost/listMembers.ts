import type { Node, PlayedDocument } from "./playedDocument";
import type { PlayedObject } from "./playedObject";
import { numberArgument } from "./playedObject";
import { paragraphSplices } from "./formatWriter";
import { HostFault } from "./wire";

/** Automatic numbering as a paragraph's members. A list is known by its number in the file. */
export const listMembers = {
  things: (doc: PlayedDocument, node: Node): Readonly<Record<string, () => PlayedObject | null>> => ({
    ListItemOrNullObject: () => {
      if (doc.unlistable !== null && doc.textOf(node).includes(doc.unlistable))
        throw new HostFault("GeneralException", "list of a deleted paragraph");
      const { listLabel } = doc.factsOf(node);
      if (listLabel === null) return null;
      const { text, level } = listLabel;
      const values = { ListString: { read: () => text }, Level: { read: () => level } };
      return { name: "ListItem", tracked: true, values };
    },
    ListOrNullObject: () => {
      if (doc.factsOf(node).listLabel === null) return null;
      const id = Number(doc.partOf(node).numberingId ?? 0);
      return { name: "List", tracked: true, values: { Id: { read: () => id } } };
    },
  }),
  methods: (doc: PlayedDocument, node: Node): NonNullable<PlayedObject["methods"]> => ({
    AttachToList: (id, level) => {
      const list = numberArgument(id, "Paragraph.attachToList");
      const depth = numberArgument(level, "Paragraph.attachToList");
      number(doc, node, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
      return { name: "List", tracked: true };
    },
    DetachFromList: () => {
      if (doc.factsOf(node).listLabel === null) throw new HostFault("GeneralException", "no list item");
      number(doc, node, '<w:numPr><w:numId w:val="0"/></w:numPr>');
      return undefined;
    },
  }),
};

function number(doc: PlayedDocument, node: Node, numPr: string): void {
  doc.reshape(node, (paragraph) => paragraphSplices(doc.xml, paragraph, "numPr", () => numPr));
}
