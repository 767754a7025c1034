import type { BodyParagraph, Control, Run, Segment, Slice, WordNames } from "./bodyModel";
import { newParagraph } from "./bodyModel";
import { bindings, marks, rangeMark, skipped } from "./bodyElements";
import { ContainerStack } from "./containerStack";
import { ControlStack } from "./controlStack";
import type { PropertyOwner, Surrounding } from "./propertyReader";
import { closeProperty, cutProperty, openProperty, ownToParagraph } from "./propertyReader";
import { authorOf, RevisionStack } from "./revisionStack";
import type { XmlAttributes, XmlVisitor } from "./scanXml";
import { bindingOf } from "./fieldCode";
import { FieldStack } from "./fieldStack";
import { isOn } from "./settingsFacts";
import { wordNamesAt } from "./wordNames";
import { decodeXmlText } from "./xmlText";

/** Collects paragraphs, runs and texts with their places while the XML goes by. */
export class BodyReader implements XmlVisitor {
  readonly paragraphs: BodyParagraph[] = [];
  sawBody = false;
  names: WordNames = { prefix: "w:", declaration: "" };

  private skipDepth = 0;
  private skipFrom = 0;
  private readonly containers = new ContainerStack();
  private paragraph: BodyParagraph | null = null;
  private segments: Segment[] = [];
  private run: Run | null = null;
  /** Runs around the run: words with 拼音 over them stand in a run within a run. */
  private readonly outerRuns: Run[] = [];
  private openMark: Segment | null = null;
  private owner: PropertyOwner | null = null;
  private readonly text = { from: -1, contentFrom: 0, preserved: false };
  private readonly fields = new FieldStack();
  private readonly alternatives: { taken: boolean }[] = [];
  /** Hyperlinks, fields and content controls around, the innermost last. */
  private readonly bindings: Surrounding[] = [];
  private readonly controls = new ControlStack();
  private readonly revisions = new RevisionStack();

  constructor(private readonly xml: string) {}

  /** Fields within fields, at the most. */
  get fieldDepth(): number {
    return this.fields.depth;
  }

  open(name: string, attributes: XmlAttributes, openEnd: number, selfClosing: boolean): void {
    if (this.skipDepth > 0) {
      this.skipDepth++;
      return;
    }
    // A start tag holds no "<" but its first.
    const from = this.xml.lastIndexOf("<", openEnd - 1);
    if (this.owner !== null) {
      if (ownToParagraph.has(name)) this.skipOwn(name, attributes, from, this.owner);
      else openProperty(this.owner, name, attributes, from);
    } else if (skipped.has(name) || (this.paragraph !== null && name === "w:p")) {
      if (name === "w:del") this.revisions.openDeletion(attributes);
      this.skip(from);
    } else if (this.openAlternative(name)) return;
    else if (this.run !== null) this.openInRun(name, attributes, from, openEnd, this.run);
    else if (this.paragraph !== null) this.openInParagraph(name, attributes, from, openEnd, this.paragraph);
    else this.openBlock(name, from, openEnd, selfClosing);
  }

  close(name: string, end: number): void {
    if (this.skipDepth > 0) {
      if (--this.skipDepth === 0) this.closeSkipped(name, { from: this.skipFrom, to: end });
    } else if (this.owner !== null) {
      if (closeProperty(this.owner, name, end)) this.owner = null;
    } else if (name === "mc:AlternateContent") this.alternatives.pop();
    else if (this.run !== null) this.closeInRun(name, end, this.run);
    else if (this.paragraph !== null) this.closeInParagraph(name, end, this.paragraph);
    else this.containers.close(name, end);
  }

  private closeSkipped(name: string, slice: Slice): void {
    if (this.owner !== null) cutProperty(this.owner, name, slice);
    else if (name === "w:del" && this.paragraph !== null && this.run === null)
      this.revisions.closeDeletion(this.xml, slice.from, slice.to, this.paragraph);
    const field = this.fields.inCode;
    if (name !== "w:instrText" || field === null) return;
    const content = this.xml.slice(
      this.xml.indexOf(">", slice.from) + 1,
      this.xml.lastIndexOf("<", slice.to - 1),
    );
    field.code += decodeXmlText(content);
  }

  private skipOwn(name: string, attributes: XmlAttributes, from: number, owner: PropertyOwner): void {
    if (name === "w:ins" && owner.kind === "paragraph" && owner.inMark)
      owner.paragraph.markInsertedBy = authorOf(attributes);
    this.skip(from);
  }

  private skip(from: number): void {
    this.skipDepth = 1;
    this.skipFrom = from;
  }

  /** The first Choice is read, the others and the Fallback are not. Returns whether the element was one of these. */
  private openAlternative(name: string): boolean {
    if (!name.startsWith("mc:")) return false;
    if (name === "mc:AlternateContent") this.alternatives.push({ taken: false });
    const alternative = this.alternatives.at(-1);
    if (alternative && (name === "mc:Choice" || name === "mc:Fallback")) {
      if (alternative.taken) this.skipDepth = 1;
      alternative.taken = true;
    }
    return true;
  }

  private openBlock(name: string, from: number, openEnd: number, selfClosing: boolean): void {
    const { containers } = this;
    if (name === "w:body") {
      this.sawBody = true;
      this.names = wordNamesAt(this.xml, from);
    }
    if (!this.sawBody) return;
    containers.open(name, from);
    if (name === "w:p" && containers.current !== null) {
      this.segments = [];
      const place = { from, openEnd, selfClosing };
      this.paragraph = newParagraph(containers.current, place, this.segments, !this.fields.isEmpty);
    } else if (name === "w:sdtPr") this.owner = this.controlOwner(null, containers.current);
  }

  private controlOwner(control: Control | null, around: Surrounding | null): PropertyOwner {
    return { kind: "control", control, around: around ?? { locked: false, closed: false } };
  }

  private openInParagraph(
    name: string,
    attributes: XmlAttributes,
    from: number,
    openEnd: number,
    paragraph: BodyParagraph,
  ): void {
    this.controls.open(name, from, openEnd, this.segments.length);
    this.revisions.open(name, attributes, from, openEnd, paragraph);
    if (name === "w:r") {
      this.run = this.newRun(paragraph, from, openEnd);
      paragraph.firstRun ??= this.run;
    } else if (name === "w:pPr") {
      paragraph.properties = { from, to: openEnd };
      this.owner = { kind: "paragraph", paragraph, inMark: false };
    } else if (name === "w:sdtPr") {
      this.owner = this.controlOwner(this.controls.current, this.bindings.at(-1) ?? null);
    } else if (bindings.has(name)) this.bindings.push(bindingOf(name, attributes));
    else {
      const kind = rangeMark.exec(name)?.[1];
      if (kind !== undefined)
        toggle((paragraph.openRanges ??= new Set()), `${kind} ${attributes.word("id") ?? ""}`);
    }
  }

  private newRun(paragraph: BodyParagraph, from: number, to: number): Run {
    const around = [paragraph.container, ...this.bindings];
    const locked = around.some((one) => one.locked);
    const bound = this.bindings.length > 0 || !this.fields.isEmpty;
    const open = this.fields.isEmpty && !around.some(({ closed }) => closed);
    const computed = this.bindings.some((one) => one.computed === true);
    const revised = this.revisions.surrounding(paragraph.container);
    return { from, to, look: null, lookCuts: [], locked, bound, open, computed, ...revised };
  }

  private closeInParagraph(name: string, end: number, paragraph: BodyParagraph): void {
    const from = this.xml.lastIndexOf("<", end - 1);
    this.controls.close(name, from, end, paragraph, this.segments);
    this.revisions.close(name, from, end);
    if (bindings.has(name)) this.bindings.pop();
    else if (name === "w:p") {
      paragraph.to = end;
      if (!this.fields.isEmpty) paragraph.cutsField = true;
      this.paragraphs.push(paragraph);
      this.paragraph = null;
    }
  }

  private openInRun(name: string, attributes: XmlAttributes, from: number, openEnd: number, run: Run): void {
    if (name === "w:t") {
      this.text.from = from;
      this.text.contentFrom = openEnd;
      this.text.preserved = attributes.plain("xml:space") === "preserve";
    } else if (name === "w:rPr") {
      run.look = { from, to: openEnd };
      this.owner = { kind: "run", run };
    } else if (name === "w:r") {
      this.outerRuns.push(run);
      this.run = { ...run, bound: true, open: false, splittable: false, from, look: null, lookCuts: [] };
    } else if (name === "w:fldChar")
      this.fields.mark(attributes.word("fldCharType"), isOn(attributes.word("fldLock")));
    else {
      const mark = marks.get(name);
      if (mark === undefined || (name === "w:br" && isPageBreak(attributes.word("type")))) return;
      this.openMark = this.newSegment(mark, run, from, openEnd);
      this.segments.push(this.openMark);
    }
  }

  private closeInRun(name: string, end: number, run: Run): void {
    if (name === "w:t" && this.text.from >= 0) this.closeText(end, run);
    else if (name === "w:r") {
      run.to = end;
      this.run = this.outerRuns.pop() ?? null;
    } else if (this.openMark !== null && marks.has(name)) {
      this.openMark.to = end;
      this.openMark = null;
    }
  }

  private closeText(end: number, run: Run): void {
    const { from, contentFrom, preserved } = this.text;
    this.text.from = -1;
    const contentTo = Math.max(contentFrom, this.xml.lastIndexOf("<", end - 1));
    const text = decodeXmlText(this.xml.slice(contentFrom, contentTo));
    if (text === "") return;
    const segment = this.newSegment(text, run, from, end);
    segment.contentFrom = contentFrom;
    segment.contentTo = contentTo;
    segment.preserved = preserved;
    this.segments.push(segment);
  }

  private newSegment(text: string, run: Run, from: number, to: number): Segment {
    const content = { contentFrom: -1, contentTo: -1, preserved: false };
    return { from, to, textStart: 0, text, run, ...content, ...this.fields.around() };
  }
}

/** Page and column breaks are no text; a line break has the type textWrapping or none. */
const isPageBreak = (type: string | null): boolean => type === "page" || type === "column";

const toggle = (set: Set<string>, item: string): boolean => set.delete(item) || set.add(item).has(item);
