import { fontObject } from "./fontMembers";
import { lengthWrites, paragraphSplices } from "./formatWriter";
import { listMembers } from "./listMembers";
import type { Node, PlayedDocument, Span } from "./playedDocument";
import type { PlayedObject, PlayedValue } from "./playedObject";
import { numberArgument, oneOf, textArgument } from "./playedObject";
import { controlCollection, hits, part, rangeObject, selected } from "./rangeMembers";
import { builtInName, fileStyleName, shownStyleName } from "./styleNames";
import { HostFault } from "./wire";

export function paragraphObject(doc: PlayedDocument, node: Node): PlayedObject {
  const whole = (): Span => doc.span(node, 0, doc.textOf(node).length);
  return {
    name: "Paragraph",
    tracked: true,
    values: {
      Text: { read: () => doc.textOf(node) },
      ...lookValues(doc, node),
      ...lengthValues(doc, node),
      IsListItem: { read: () => doc.factsOf(node).listLabel !== null },
      TableNestingLevel: { read: () => nesting(doc, node) },
    },
    things: {
      Font: () => fontObject(doc, node),
      ...listMembers.things(doc, node),
      ContentControls: () => {
        const { from, to } = doc.partOf(node);
        return controlCollection(
          doc,
          doc.controls.filter((control) => from < control.from && control.to < to),
        );
      },
      ParentTableCellOrNullObject: () => {
        const { cell } = doc.factsOf(node);
        if (cell === null) return null;
        const values = { RowIndex: { read: () => cell.row }, CellIndex: { read: () => cell.column } };
        return { name: "TableCell", tracked: true, values };
      },
    },
    answers: {
      GetReviewedText: (version) => {
        oneOf(version, ["Current"], "Paragraph.getReviewedText");
        return doc.liveText(whole());
      },
    },
    methods: {
      Search: (text, options) => hits(doc, whole(), text, options),
      InsertText: (text, where) => {
        const { end } = whole();
        const place = oneOf(where, ["Start", "End", "Replace"], "Paragraph.insertText");
        const span = doc.span(node, place === "End" ? end : 0, place === "Start" ? 0 : end);
        doc.replace(span, textArgument(text, "Paragraph.insertText"));
        return rangeObject(doc, span);
      },
      InsertParagraph: (text, where) => {
        const side = oneOf(where, ["Before", "After"], "Paragraph.insertParagraph");
        return paragraphObject(doc, doc.insertBeside(node, side, textArgument(text, "insertParagraph")));
      },
      Delete: () => {
        doc.delete(node);
        return undefined;
      },
      Select: (mode) => selected(doc, whole(), mode),
      GetRange: (where) => part(doc, whole(), where),
      ...listMembers.methods(doc, node),
    },
  };
}

function lookValues(doc: PlayedDocument, node: Node): Readonly<Record<string, PlayedValue>> {
  const set = (name: string, xml: (present: string) => string): void =>
    doc.reshape(node, (paragraph) => paragraphSplices(doc.xml, paragraph, name, xml));
  return {
    Style: {
      read: () => shownStyleName(doc.factsOf(node).styleName),
      write: (value) => {
        const name = textArgument(value, "Paragraph.style");
        const id = doc.styleIdNamed(fileStyleName(name));
        // The code is our guess; that a name nobody has fails is Word's word.
        if (id === null) throw new HostFault("ItemNotFound", name);
        set("pStyle", () => `<w:pStyle w:val="${id}"/>`);
      },
    },
    StyleBuiltIn: { read: () => builtInName(doc.factsOf(node).styleName) },
    OutlineLevel: {
      read: () => doc.factsOf(node).outlineLevel ?? 10,
      write: (value) => {
        const level = numberArgument(value, "Paragraph.outlineLevel");
        if (!Number.isInteger(level) || level < 1 || level > 10) throw new HostFault("InvalidArgument");
        set("outlineLvl", () => `<w:outlineLvl w:val="${level - 1}"/>`);
      },
    },
    Alignment: {
      read: () => alignments[doc.factsOf(node).alignment ?? "left"],
      write: (value) => {
        const names = { Left: "left", Centered: "center", Right: "right", Justified: "both" } as const;
        const name = oneOf(value, ["Left", "Centered", "Right", "Justified"], "Paragraph.alignment");
        set("jc", () => `<w:jc w:val="${names[name]}"/>`);
      },
    },
  };
}

const alignments = { left: "Left", center: "Centered", right: "Right", justify: "Justified" } as const;

function lengthValues(doc: PlayedDocument, node: Node): Readonly<Record<string, PlayedValue>> {
  const entries = Object.entries(lengthWrites).map(([name, write]): [string, PlayedValue] => {
    const key = (name.charAt(0).toLowerCase() + name.slice(1)) as "leftIndent";
    return [
      name,
      {
        read: () => doc.format.lengths(doc.xml, doc.partOf(node))[key],
        write: (value) => {
          const points = numberArgument(value, `Paragraph.${key}`);
          const [element, change] = write(points);
          doc.reshape(node, (paragraph) => paragraphSplices(doc.xml, paragraph, element, change));
        },
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Tables within tables are told by their cells alone. */
function nesting(doc: PlayedDocument, node: Node): number {
  let depth = 0;
  let { cell } = doc.partOf(node).container;
  while (cell !== null) {
    depth++;
    cell = cell.parent?.cell ?? null;
  }
  return depth;
}
