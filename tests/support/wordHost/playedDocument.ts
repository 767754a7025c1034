import type { Body, BodyParagraph } from "../../../src/adapters/docx/bodyModel";
import type { DocxPackage } from "../../../src/adapters/docx/docxPackage";
import { findParts, readXmlPart } from "../../../src/adapters/docx/docxPackage";
import { editedXml } from "../../../src/adapters/docx/documentText";
import { newParagraphXml } from "../../../src/adapters/docx/newParagraphXml";
import { paragraphFacts } from "../../../src/adapters/docx/paragraphFacts";
import { readBody } from "../../../src/adapters/docx/readBody";
import type { Numbering } from "../../../src/adapters/docx/readNumbering";
import { noNumbering, readNumbering } from "../../../src/adapters/docx/readNumbering";
import type { Styles } from "../../../src/adapters/docx/readStyles";
import { noStyles, readStyles } from "../../../src/adapters/docx/readStyles";
import type { Splice } from "../../../src/adapters/docx/splice";
import { applySplices } from "../../../src/adapters/docx/splice";
import { writeZip } from "../../../src/adapters/docx/writeZip";
import type { XmlEncoding } from "../../../src/adapters/docx/xmlEncoding";
import { encodeXml } from "../../../src/adapters/docx/xmlEncoding";
import { readZip } from "../../../src/adapters/docx/zipArchive";
import type { Paragraph } from "../../../src/core/document/snapshot";
import type { Result } from "../../../src/core/result";
import { contentControls } from "./contentControls";
import type { ContentControl } from "./contentControls";
import { readProperties, writeProperties } from "./customProperties";
import { FormatReader } from "./formatReader";
import { markedRevision, revisionAuthor, withRevision } from "./revisionXml";
import { inWord, liveBefore, shownAt, shownPieces } from "./shownText";
import { HostFault, NotModelled } from "./wire";

/** A paragraph as Word knows it: the same one whatever is put before it. */
export interface Node {
  readonly kind: "paragraph";
}

/** A stretch of a paragraph that moves with the text around it; offsets in Word's text, UTF-16. */
export interface Span {
  readonly node: Node;
  start: number;
  end: number;
}

const sizeLimit = 256 * 1024 * 1024;

/** The document open in the stand-in: a .docx package whose main part is edited in place. */
export class PlayedDocument {
  /** Fails the write with this number, counted from 1. */
  failingWrite: { readonly number: number; readonly code: string } | null = null;
  readOnly = false;
  /** Opened for viewing: Word refuses every change, and does not say why. */
  viewing = false;
  /** Words whose paragraphs Word refuses to write into, for reasons of its own; null for none. */
  refusing: string | null = null;
  /** Putting a control around words fails; the words are in by then. */
  refusesNames = false;
  /** What the document keeps as custom properties. */
  readonly properties: Map<string, string>;
  /** Replacements of text become revisions: the new text is marked as inserted, the old one as deleted. */
  tracksChanges = false;
  /** Revisions are shown inline: what they delete is part of every text, and is found by searches. */
  showsDeletions = false;
  /** Words that Word's search does not find, as with some that came from an input method; null for none. */
  unsearchable: string | null = null;
  /** Words in whose paragraph Word writes twice what it is given; null for none. */
  stutters: string | null = null;
  /** `font.name` tells the font of Latin letters. */
  tellsLatinFonts = false;
  /** A point on the border of a range lies in it; else beside it. */
  bordersAreInside = false;
  /** What the person would have to undo. */
  undoItems = 0;
  /** Asked for a text without deletions, Word fails. */
  refusesReview = false;
  /** Words over whose paragraph's list Word fails, as on the web over one that a revision deletes; null for none. */
  unlistable: string | null = null;
  /** How often the reviewed text of the whole was asked for: Word may scroll for it. */
  reviews = 0;
  /** Whether Word would ask to save on closing: custom properties alone do not make it so. */
  dirty = false;
  /** Word takes full-width and half-width characters for the same, as its search may be set to. */
  ignoresWidth = false;
  /** What is selected, marked in its paragraph; "|" where the cursor stands. */
  selection: string | null = null;
  /** The stretch that is selected, and who is told when it becomes another. */
  selected: Span | null = null;
  whenSelected: () => void = () => undefined;
  /** Comments by the words they stand beside; a document with any is not saved, for they are not written. */
  readonly comments: { readonly beside: string; readonly words: string }[] = [];
  writes = 0;
  private nodes: Node[];
  private readonly spans = new Set<Span>();
  private parsed: Body | null = null;
  private facts: readonly Paragraph[] | null = null;
  private locks: readonly ContentControl[] | null = null;

  private constructor(
    private readonly docx: DocxPackage,
    private readonly encoding: XmlEncoding,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    readonly format: FormatReader,
    private text: string,
  ) {
    this.nodes = this.body.paragraphs.map(() => ({ kind: "paragraph" }));
    this.properties = readProperties(docx);
  }

  static open(bytes: Uint8Array): PlayedDocument {
    const docx = sure(findParts(sure(readZip(bytes)), sizeLimit));
    const part = (name: string | null): string | null =>
      name === null ? null : (sure(readXmlPart(docx.archive, name, sizeLimit))?.text ?? null);
    const main = sure(readXmlPart(docx.archive, docx.mainPart, sizeLimit));
    if (main === null) throw new Error("No main part");
    const styles = part(docx.stylesPart);
    const numbering = part(docx.numberingPart);
    return new PlayedDocument(
      docx,
      main.encoding,
      styles === null ? noStyles : sure(readStyles(styles)),
      numbering === null ? noNumbering : sure(readNumbering(numbering)),
      new FormatReader(styles ?? ""),
      main.text,
    );
  }

  get xml(): string {
    return this.text;
  }

  get body(): Body {
    return (this.parsed ??= sure(readBody(this.text)));
  }

  get paragraphs(): readonly Node[] {
    return this.nodes;
  }

  get controls(): readonly ContentControl[] {
    return (this.locks ??= contentControls(this.text));
  }

  save(): Uint8Array {
    if (this.comments.length > 0) throw new NotModelled("a document with comments that is saved");
    const { text, encoding, docx } = this;
    const { changed, added } = writeProperties(docx, this.properties);
    const parts = new Map([...changed, [docx.mainPart, encodeXml({ text, encoding })]]);
    return writeZip(docx.archive, parts, true, added);
  }

  indexOf(node: Node): number {
    const index = this.nodes.indexOf(node);
    if (index < 0) throw new HostFault("ItemNotFound");
    return index;
  }

  partOf(node: Node): BodyParagraph {
    return this.body.paragraphs[this.indexOf(node)]!;
  }

  factsOf(node: Node): Paragraph {
    this.facts ??= paragraphFacts(this.body.paragraphs, this.styles, this.numbering);
    return this.facts[this.indexOf(node)]!;
  }

  /** As Word gives it: a line break is U+000B. */
  textOf(node: Node): string {
    if (!this.showsDeletions) return inWord(this.partOf(node).text);
    return shownPieces(this.text, this.partOf(node))
      .map(({ text }) => text)
      .join("");
  }

  /** What stands in a stretch and is not deleted. */
  liveText(span: Span): string {
    const { start, end } = this.inModel(span);
    return inWord(this.partOf(span.node).text.slice(start, end));
  }

  /** The stretch in the text without deletions. */
  private inModel({ node, start, end }: Span): { readonly start: number; readonly end: number } {
    if (!this.showsDeletions) return { start, end };
    const pieces = shownPieces(this.text, this.partOf(node));
    return { start: liveBefore(pieces, start), end: liveBefore(pieces, end) };
  }

  span(node: Node, start: number, end: number): Span {
    const span = { node, start, end };
    this.spans.add(span);
    return span;
  }

  styleIdNamed(name: string): string | null {
    for (const [id, style] of this.styles.byId) if (style.name === name) return id;
    return null;
  }

  /** The innermost content control around the stretch. */
  controlAround(span: Span): ContentControl | null {
    const paragraph = this.partOf(span.node);
    const { start, end } = this.inModel(span);
    const within = paragraph.segments.filter(
      ({ textStart, text }) => textStart < Math.max(end, start + 1) && textStart + text.length > start,
    );
    const from = within[0]?.from ?? paragraph.from;
    const to = within.at(-1)?.to ?? paragraph.to;
    return this.controls.findLast((control) => control.from < from && to <= control.to) ?? null;
  }

  /** Where a control's words stand; null for one around paragraphs, or without words. */
  spanOf({ from, to }: ContentControl): Span | null {
    const index = this.body.paragraphs.findIndex((paragraph) => paragraph.from < from && to < paragraph.to);
    const node = this.nodes[index];
    const inside = this.body.paragraphs[index]?.segments.filter(
      (segment) => from < segment.from && segment.to < to,
    );
    const [first] = inside ?? [];
    const last = inside?.at(-1);
    if (node === undefined || first === undefined || last === undefined) return null;
    const [start, end] = [first.textStart, last.textStart + last.text.length];
    if (!this.showsDeletions) return this.span(node, start, end);
    const pieces = shownPieces(this.text, this.body.paragraphs[index]!);
    return this.span(node, shownAt(pieces, start), shownAt(pieces, end - 1) + 1);
  }

  /** Puts a control around words of one paragraph; in one of plain text, Word takes none. */
  wrap(span: Span, tag: string): void {
    const before = this.controls.length;
    const { node } = span;
    const { start, end } = this.inModel(span);
    const words = this.liveText(span);
    this.beginWrite(false);
    if (this.refusesNames) throw new HostFault("GeneralException");
    const range = { paragraph: this.indexOf(node), start, end };
    const edit = { kind: "replaceText", range, before: words, after: words, tag } as const;
    this.change(editedXml(this.text, this.body, [edit]));
    if (this.controls.length === before) throw new NotModelled("a content control where it can not stand");
  }

  retag(control: ContentControl, tag: string): void {
    const head = this.text.slice(control.from, control.to);
    const named = head.replace(/<w:tag w:val="[^"]*"/u, `<w:tag w:val="${tag}"`);
    this.change(this.text.slice(0, control.from) + named + this.text.slice(control.to));
  }

  unwrap({ from, to }: ContentControl): void {
    this.beginWrite(false);
    const whole = this.text.slice(from, to);
    const inside = /<w:sdtContent>([\s\S]*)<\/w:sdtContent>/u.exec(whole)?.[1] ?? "";
    this.change(this.text.slice(0, from) + inside + this.text.slice(to));
  }

  replace(span: Span, after: string): void {
    const { node } = span;
    const { start, end } = this.inModel(span);
    if (/[\r\n]/.test(after)) throw new NotModelled("a text that splits its paragraph");
    const paragraph = this.indexOf(node);
    const present = this.body.paragraphs[paragraph]!.text;
    this.beginWrite(this.touchesLock(span));
    if (this.refusing !== null && present.includes(this.refusing)) throw new HostFault("GeneralException");
    if (start === end && after === "") return;
    const range = { paragraph, start, end };
    const stutter = this.stutters !== null && present.includes(this.stutters) ? 2 : 1;
    const written = after.replaceAll("\u000b", "\n").repeat(stutter);
    const before = present.slice(start, end);
    const tracked = this.tracksChanges && !this.isOurInsertion(node, start, end);
    const marked = tracked ? markedRevision(before, written) : written;
    const edit = { kind: "replaceText", range, before, after: marked } as const;
    const edited = editedXml(this.text, this.body, [edit]);
    this.change(tracked ? withRevision(edited) : edited);
    if (tracked && this.showsDeletions) this.moveBehind(span, written.length);
    else this.moveSpans(span, written.length);
  }

  insertBeside(node: Node, side: "Before" | "After", text: string): Node {
    if (/[\r\n]/.test(text)) throw new NotModelled("a text that splits its paragraph");
    const index = this.indexOf(node);
    const beside = this.body.paragraphs[index]!;
    this.beginWrite(beside.container.locked && this.isLocked(beside.from, beside.to));
    const written = { text: text.replaceAll("\u000b", "\n"), role: "body", like: index } as const;
    const from = side === "After" ? beside.to : beside.from;
    const made = newParagraphXml(this.text, this.body, written);
    this.change(applySplices(this.text, [{ from, to: from, text: made }]));
    const created: Node = { kind: "paragraph" };
    this.nodes = this.nodes.toSpliced(index + (side === "After" ? 1 : 0), 0, created);
    return created;
  }

  delete(node: Node): void {
    const index = this.indexOf(node);
    const { from, to, container } = this.body.paragraphs[index]!;
    this.beginWrite(this.isLocked(from, to));
    if (this.nodes.length === 1) throw new NotModelled("the only paragraph is deleted");
    const cell = this.body.paragraphs.filter((other) => other.container === container);
    if (container.cell !== null && cell.length === 1)
      throw new NotModelled("the only paragraph of a cell is deleted");
    this.change(applySplices(this.text, [{ from, to, text: "" }]));
    this.nodes = this.nodes.toSpliced(index, 1);
  }

  /** Changes of the look, as splices of the main part. */
  reshape(node: Node, splices: (paragraph: BodyParagraph) => readonly Splice[]): void {
    const paragraph = this.partOf(node);
    this.beginWrite(this.isLocked(paragraph.from, paragraph.to));
    this.change(applySplices(this.text, splices(paragraph)));
  }

  comment({ node, start, end }: Span, words: string): void {
    this.beginWrite(false);
    this.comments.push({ beside: this.textOf(node).slice(start, end), words });
  }

  select({ node, start, end }: Span): void {
    const text = this.textOf(node);
    const inside = start === end ? "|" : `⟦${text.slice(start, end)}⟧`;
    this.selection = text.slice(0, start) + inside + text.slice(end);
    this.selected = this.span(node, start, end);
    this.whenSelected();
  }

  /** What was put in as a revision is changed without another one. */
  private isOurInsertion(node: Node, start: number, end: number): boolean {
    const within = this.partOf(node).segments.filter(
      ({ textStart, text }) => textStart < end && textStart + text.length > start,
    );
    return within.length > 0 && within.every(({ run }) => run.insertion?.author === revisionAuthor);
  }

  /** What is deleted stays shown; the new words stand behind it. */
  private moveBehind(span: Span, length: number): void {
    const { node, end } = span;
    this.moveSpans({ node, start: end, end }, length);
    span.start = end;
    span.end = end + length;
  }

  private touchesLock({ node, start, end }: Span): boolean {
    return this.controlAround({ node, start, end })?.cannotEdit === true;
  }

  private isLocked(from: number, to: number): boolean {
    return this.controls.some((control) => control.cannotEdit && control.from < to && from < control.to);
  }

  private beginWrite(locked: boolean): void {
    this.writes++;
    this.undoItems++;
    if (this.failingWrite?.number === this.writes) throw new HostFault(this.failingWrite.code);
    if (this.viewing) throw new HostFault("GeneralException");
    if (this.readOnly || locked) throw new HostFault("AccessDenied");
  }

  private change(xml: string): void {
    this.text = xml;
    this.dirty = true;
    this.parsed = this.facts = this.locks = null;
  }

  private moveSpans({ node, start, end }: Span, length: number): void {
    const shift = length - (end - start);
    for (const span of this.spans) {
      if (span.node !== node) continue;
      const { start: from, end: to } = span;
      span.start = from >= end && from > start ? from + shift : Math.min(from, start);
      span.end = to >= end ? to + shift : Math.min(to, start);
    }
  }
}

function sure<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
