import { isOurTag } from "../../core/document/tag";
import type { BodyParagraph, Control, Run, Slice } from "./bodyModel";
import type { XmlAttributes } from "./scanXml";

/** Whose properties are being read. */
export type PropertyOwner =
  | { readonly kind: "paragraph"; readonly paragraph: BodyParagraph; inMark: boolean }
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "control"; readonly control: Control | null; readonly around: Surrounding };

/** What a content control does to the words in it. */
export interface Surrounding {
  /** They may not be edited, or Word overwrites them. */
  locked: boolean;
  /** No other content control may stand in it. */
  closed: boolean;
  /** The result of a simple field that is calculated. */
  readonly computed?: boolean;
  /** Of a content control around whole paragraphs: `w:showingPlcHdr`. */
  placeholder?: Slice | null;
}

type ParagraphField = "styleId" | "outlineLevel" | "alignment" | "numberingId" | "numberingLevel";

const paragraphFields: ReadonlyMap<string, ParagraphField> = new Map([
  ["w:pStyle", "styleId"],
  ["w:outlineLvl", "outlineLevel"],
  ["w:jc", "alignment"],
  ["w:numId", "numberingId"],
  ["w:ilvl", "numberingLevel"],
]);

/** Belongs to one paragraph alone, within its properties or those of its mark: revisions, the section it ends. */
export const ownToParagraph = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:sectPr",
  "w:pPrChange",
  "w:rPrChange",
]);

/** Also the form of Word 2013 for rich text, in a namespace of its own. */
const boundData = new Set(["w:dataBinding", "{dataBinding}"]);
/** Kinds of controls that hold no rich text, and what is not there to stay (ECMA-376 part 1, 17.5.2). */
const closedKinds = new Set([
  "w:text",
  "w:date",
  "w:comboBox",
  "w:dropDownList",
  "w:picture",
  "w:citation",
  "w:bibliography",
  "w:equation",
  "w:docPartObj",
  "w:docPartList",
  "w:group",
  "w:showingPlcHdr",
  "{checkbox}",
  "{repeatingSection}",
  "{repeatingSectionItem}",
]);
const lockedContent = new Set(["contentLocked", "sdtContentLocked"]);

/** A property's start tag. @param from where it begins */
export function openProperty(
  owner: PropertyOwner,
  name: string,
  attributes: XmlAttributes,
  from: number,
): void {
  if (owner.kind === "control") openControlProperty(owner, name, attributes, from);
  else if (owner.kind === "paragraph" && !owner.inMark) {
    const field = paragraphFields.get(name);
    if (field !== undefined) owner.paragraph[field] = attributes.word("val");
    else if (name === "w:rPr") {
      owner.inMark = true;
      owner.paragraph.markLook = { from, to: from };
    }
  }
}

function openControlProperty(
  owner: Extract<PropertyOwner, { kind: "control" }>,
  name: string,
  attributes: XmlAttributes,
  from: number,
): void {
  if (boundData.has(name) || (name === "w:lock" && lockedContent.has(attributes.word("val") ?? "")))
    owner.around.locked = true;
  else if (closedKinds.has(name)) {
    owner.around.closed = true;
    if (name === "w:showingPlcHdr") (owner.control ?? owner.around).placeholder = { from, to: from };
  } else if (name === "w:tag") nameControl(owner, attributes.word("val"));
}

function nameControl(
  { control, around }: Extract<PropertyOwner, { kind: "control" }>,
  tag: string | null,
): void {
  if (control !== null) control.tag = tag;
  // A figure has one name.
  if (tag !== null && isOurTag(tag)) around.closed = true;
}

/** A property's end tag. Returns whether the properties end with it. */
export function closeProperty(owner: PropertyOwner, name: string, end: number): boolean {
  switch (owner.kind) {
    case "control": {
      const holder = owner.control ?? owner.around;
      if (name === "w:showingPlcHdr") holder.placeholder = ended(holder.placeholder ?? null, end);
      return name === "w:sdtPr";
    }
    case "run":
      if (name === "w:rPr") owner.run.look = ended(owner.run.look, end);
      return name === "w:rPr";
    case "paragraph": {
      const { paragraph } = owner;
      if (name === "w:rPr" && owner.inMark) {
        owner.inMark = false;
        paragraph.markLook = ended(paragraph.markLook, end);
      } else if (name === "w:pPr") paragraph.properties = ended(paragraph.properties, end);
      return name === "w:pPr";
    }
  }
}

const ended = (slice: Slice | null, to: number): Slice | null =>
  slice === null ? null : { from: slice.from, to };

/** A part of the properties that was passed over: not to be copied to another paragraph or run. */
export function cutProperty(owner: PropertyOwner, name: string, slice: Slice): void {
  if (owner.kind === "run") owner.run.lookCuts.push(slice);
  else if (owner.kind === "paragraph") {
    owner.paragraph.cuts.push(slice);
    if (name === "w:sectPr") owner.paragraph.endsSection = true;
  }
}
