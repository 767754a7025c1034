import type { BodyParagraph, Container, Field, Run, Segment, Slice, WordNames } from "./bodyModel";
import type { XmlAttributes, XmlVisitor } from "./scanXml";
import { decodeXmlText } from "./xmlText";

/** Holds no text of the paragraph: revisions taken out, drawings and text boxes, code of fields, 拼音 over words. */
const skipped = new Set([
  "w:del",
  "w:moveFrom",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:txbxContent",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:rubyPr",
  "w:sectPr",
  "w:pPrChange",
  "w:rPrChange",
  "w:tblPr",
  "w:trPr",
  "w:tcPr",
  "w:sdtEndPr",
  "{oMath}",
  "{oMathPara}",
]);

const containers = new Set([
  "w:body",
  "w:tc",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
]);
const bindings = new Set(["w:hyperlink", "w:fldSimple", "w:sdt"]);
const marks: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:br": "\n",
  "w:noBreakHyphen": "-",
};

interface Table {
  readonly index: number;
  row: number;
  column: number;
}

/** Collects paragraphs, runs and texts with their places while the XML goes by. */
export class BodyReader implements XmlVisitor {
  readonly paragraphs: BodyParagraph[] = [];
  sawBody = false;
  names: WordNames = { prefix: "w:", declaration: "" };

  private skipDepth = 0;
  private skipFrom = 0;
  private container: Container | null = null;
  private readonly outside: (Container | null)[] = [];
  private paragraph: BodyParagraph | null = null;
  private segments: Segment[] = [];
  private run: Run | null = null;
  /** Runs around the run: words with 拼音 over them stand in a run within a run. */
  private readonly outerRuns: Run[] = [];
  private openMark: Segment | null = null;
  private properties: "paragraph" | "mark" | "run" | "control" | null = null;
  private text: { readonly from: number; readonly contentFrom: number; readonly preserved: boolean } | null =
    null;
  private readonly fields: Field[] = [];
  private readonly tables: Table[] = [];
  private tableCount = 0;
  private readonly alternatives: { taken: boolean }[] = [];
  /** Inline content controls and hyperlinks around, the innermost last: whether it is locked. */
  private readonly bindings: boolean[] = [];

  constructor(private readonly xml: string) {}

  open(name: string, attributes: XmlAttributes, openEnd: number, selfClosing: boolean): void {
    if (this.skipDepth > 0) {
      this.skipDepth++;
      return;
    }
    if (skipped.has(name) || (this.paragraph !== null && name === "w:p")) {
      this.skip(name, openEnd);
      return;
    }
    if (this.properties !== null) this.openProperty(name, attributes, openEnd);
    else if (this.run !== null) this.openInRun(name, attributes, openEnd, this.run);
    else if (this.paragraph !== null) this.openInParagraph(name, attributes, openEnd, this.paragraph);
    else this.openBlock(name, openEnd, selfClosing);
  }

  close(name: string, end: number): void {
    if (this.skipDepth > 0) {
      if (--this.skipDepth === 0) this.endSkip(name, end);
      return;
    }
    if (this.properties !== null) this.closeProperty(name, end);
    else if (this.run !== null) this.closeInRun(name, end, this.run);
    else if (this.paragraph !== null) this.closeInParagraph(name, end, this.paragraph);
    else this.closeBlock(name, end);
  }

  private tagStart(end: number): number {
    // A start tag holds no "<" but its first.
    return this.xml.lastIndexOf("<", end - 1);
  }

  private skip(name: string, openEnd: number): void {
    this.skipDepth = 1;
    this.skipFrom = this.tagStart(openEnd);
    if (name === "w:sectPr" && this.properties !== null && this.paragraph) this.paragraph.endsSection = true;
  }

  private endSkip(name: string, end: number): void {
    const slice = { from: this.skipFrom, to: end };
    if (this.properties === "run" && name === "w:rPrChange") this.run?.lookCuts.push(slice);
    else if (this.properties === "paragraph" || this.properties === "mark") this.paragraph?.cuts.push(slice);
  }

  private openBlock(name: string, openEnd: number, selfClosing: boolean): void {
    if (name === "w:body") {
      this.sawBody = true;
      const start = this.tagStart(openEnd);
      this.names = wordNames(this.xml, this.xml.slice(start + 1, this.xml.indexOf("body", start)));
    }
    if (!this.sawBody) return;
    if (this.openAlternative(name)) return;
    if (name === "w:p") this.openParagraph(openEnd, selfClosing);
    else if (name === "w:tbl") this.tables.push({ index: this.tableCount++, row: -1, column: -1 });
    else if (name === "w:sdtPr") this.properties = "control";
    const table = this.tables.at(-1);
    if (name === "w:tr" && table) Object.assign(table, { row: table.row + 1, column: -1 });
    if (name === "w:tc" && table) table.column++;
    if (name === "w:sdt" || name === "w:tbl" || containers.has(name))
      this.enter(name, this.tagStart(openEnd));
  }

  private closeBlock(name: string, end: number): void {
    if (name === "mc:AlternateContent") this.alternatives.pop();
    if (name === "w:tbl") this.tables.pop();
    if (name !== "w:sdt" && name !== "w:tbl" && !containers.has(name)) return;
    if (this.container !== null) this.container.to = end;
    this.container = this.outside.pop() ?? null;
  }

  private enter(name: string, from: number): void {
    const parent = this.container;
    const table = this.tables.at(-1);
    const isCell = name === "w:tc" && table !== undefined;
    const place = isCell
      ? { table: table.index, row: table.row, column: table.column }
      : (parent?.place ?? null);
    const inTable = name === "w:tbl" || (!isCell && (parent?.inTable ?? false));
    const container: Container = {
      parent,
      cell: parent?.cell ?? null,
      place,
      inTable,
      holdsParagraphs: !inTable && name !== "w:sdt",
      locked: parent?.locked ?? false,
      from,
      to: from,
    };
    this.outside.push(parent);
    this.container = isCell ? withOwnCell(container) : container;
  }

  /** The first Choice is read, the others and the Fallback are not. Returns whether the element was one of these. */
  private openAlternative(name: string): boolean {
    if (name === "mc:AlternateContent") this.alternatives.push({ taken: false });
    else if (name === "mc:Choice" || name === "mc:Fallback") {
      const alternative = this.alternatives.at(-1);
      if (alternative?.taken) this.skipDepth = 1;
      else if (alternative) alternative.taken = true;
    } else return false;
    return true;
  }

  private openParagraph(openEnd: number, selfClosing: boolean): void {
    if (this.container === null) return;
    this.segments = [];
    this.paragraph = {
      container: this.container,
      from: this.tagStart(openEnd),
      openEnd,
      selfClosing,
      to: openEnd,
      properties: null,
      cuts: [],
      markLook: null,
      text: "",
      segments: this.segments,
      firstRun: null,
      endsSection: false,
      cutsField: this.fields.length > 0,
      openRanges: null,
      styleId: null,
      outlineLevel: null,
      alignment: null,
      numberingId: null,
      numberingLevel: null,
    };
  }

  private openInParagraph(
    name: string,
    attributes: XmlAttributes,
    openEnd: number,
    paragraph: BodyParagraph,
  ): void {
    if (this.openAlternative(name)) return;
    if (name === "w:r") {
      const from = this.tagStart(openEnd);
      const locked = paragraph.container.locked || this.bindings.includes(true);
      const bound = this.bindings.length > 0 || this.fields.length > 0;
      this.run = { from, to: openEnd, look: null, lookCuts: [], locked, bound };
      paragraph.firstRun ??= this.run;
    } else if (name === "w:pPr") {
      this.properties = "paragraph";
      paragraph.properties = { from: this.tagStart(openEnd), to: openEnd };
    } else if (name === "w:sdtPr") this.properties = "control";
    else if (bindings.has(name)) this.bindings.push(false);
    else {
      const range = rangeMark.exec(name);
      if (range !== null)
        toggle((paragraph.openRanges ??= new Set()), `${range[1] ?? ""} ${attributes.word("id") ?? ""}`);
    }
  }

  private closeInParagraph(name: string, end: number, paragraph: BodyParagraph): void {
    if (name === "mc:AlternateContent") this.alternatives.pop();
    else if (bindings.has(name)) this.bindings.pop();
    else if (name === "w:p") {
      paragraph.to = end;
      if (this.fields.length > 0) paragraph.cutsField = true;
      this.paragraphs.push(paragraph);
      this.paragraph = null;
    }
  }

  private openInRun(name: string, attributes: XmlAttributes, openEnd: number, run: Run): void {
    if (this.openAlternative(name)) return;
    if (name === "w:r") {
      this.outerRuns.push(run);
      this.run = { ...run, from: this.tagStart(openEnd), look: null, lookCuts: [] };
    } else if (name === "w:t") {
      const preserved = attributes.plain("xml:space") === "preserve";
      this.text = { from: this.tagStart(openEnd), contentFrom: openEnd, preserved };
    } else if (name === "w:rPr") {
      this.properties = "run";
      run.look ??= { from: this.tagStart(openEnd), to: openEnd };
    } else if (name === "w:fldChar") this.openFieldMark(attributes.word("fldCharType"));
    else if (name === "w:br" && isPageBreak(attributes.word("type"))) return;
    else {
      const mark = marks[name];
      if (mark !== undefined)
        this.openMark = this.addSegment(
          mark,
          run,
          { from: this.tagStart(openEnd), to: openEnd },
          null,
          false,
        );
    }
  }

  private closeInRun(name: string, end: number, run: Run): void {
    if (name === "mc:AlternateContent") this.alternatives.pop();
    else if (name === "w:t" && this.text !== null) {
      const { from, contentFrom, preserved } = this.text;
      this.text = null;
      const content = { from: contentFrom, to: Math.max(contentFrom, this.tagStart(end)) };
      const text = decodeXmlText(this.xml.slice(content.from, content.to));
      if (text !== "") this.addSegment(text, run, { from, to: end }, content, preserved);
    } else if (name === "w:r") {
      run.to = end;
      this.run = this.outerRuns.pop() ?? null;
    } else if (this.openMark !== null && name in marks) {
      this.openMark.to = end;
      this.openMark = null;
    }
  }

  private addSegment(
    text: string,
    run: Run,
    slice: Slice,
    content: Slice | null,
    preserved: boolean,
  ): Segment {
    const field = this.fields.findLast(({ inCode }) => inCode) ?? null;
    const segment = { ...slice, textStart: 0, text, run, content, preserved, field };
    this.segments.push(segment);
    return segment;
  }

  private openFieldMark(type: string | null): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ inCode: true, ended: false });
    else if (type === "separate" && field) field.inCode = false;
    else if (type === "end" && field) {
      field.ended = true;
      this.fields.pop();
    }
  }

  private openProperty(name: string, attributes: XmlAttributes, openEnd: number): void {
    const { paragraph } = this;
    if (this.properties === "control") {
      const lock = name === "w:lock" ? attributes.word("val") : null;
      if (lock === "contentLocked" || lock === "sdtContentLocked" || boundData.has(name)) this.lockControl();
    } else if (this.properties !== "run" && (name === "w:ins" || name === "w:moveTo"))
      this.skip(name, openEnd);
    else if (this.properties === "paragraph" && paragraph !== null) {
      const field = paragraphFields[name];
      if (field !== undefined) paragraph[field] = attributes.word("val");
      else if (name === "w:rPr") {
        this.properties = "mark";
        paragraph.markLook = { from: this.tagStart(openEnd), to: openEnd };
      }
    }
  }

  private closeProperty(name: string, end: number): void {
    const { paragraph, run } = this;
    if (name === "w:rPr" && this.properties === "mark") {
      if (paragraph?.markLook) paragraph.markLook = { ...paragraph.markLook, to: end };
      this.properties = "paragraph";
    } else if (name === "w:rPr" && this.properties === "run") {
      if (run?.look) run.look = { ...run.look, to: end };
      this.properties = null;
    } else if (name === "w:pPr" && this.properties === "paragraph") {
      if (paragraph?.properties) paragraph.properties = { ...paragraph.properties, to: end };
      this.properties = null;
    } else if (name === "w:sdtPr" && this.properties === "control") this.properties = null;
  }

  private lockControl(): void {
    if (this.paragraph !== null) this.bindings[this.bindings.length - 1] = true;
    else if (this.container !== null) this.container.locked = true;
  }
}

const paragraphFields: Readonly<
  Record<string, "styleId" | "outlineLevel" | "alignment" | "numberingId" | "numberingLevel">
> = {
  "w:pStyle": "styleId",
  "w:outlineLvl": "outlineLevel",
  "w:jc": "alignment",
  "w:numId": "numberingId",
  "w:ilvl": "numberingLevel",
};

/** Also the form of Word 2013 for rich text, in a namespace of its own. */
const boundData = new Set(["w:dataBinding", "{dataBinding}"]);

const rangeMark = /^w:(bookmark|commentRange|permission|perm|moveFromRange|moveToRange)(?:Start|End)$/u;

/** Page and column breaks are no text; a line break has the type textWrapping or none. */
const isPageBreak = (type: string | null): boolean => type === "page" || type === "column";

function toggle(set: Set<string>, item: string): void {
  if (!set.delete(item)) set.add(item);
}

/** A table cell is its own nearest cell. */
function withOwnCell(container: Container): Container {
  const cell: { -readonly [Key in keyof Container]: Container[Key] } = { ...container };
  cell.cell = cell;
  return cell;
}

function wordNames(xml: string, prefix: string): WordNames {
  if (prefix !== "") return { prefix, declaration: "" };
  const space = /\sxmlns\s*=\s*["']([^"']*)["']/u.exec(xml)?.[1] ?? "";
  return { prefix: "w:", declaration: ` xmlns:w="${space}"` };
}
