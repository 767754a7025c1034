/** The document behind the double of Word: paragraphs and ranges that move with the text around them. */
export interface ModelRange {
  paragraph: ModelParagraph;
  start: number;
  end: number;
}

export interface ModelFont {
  name: string;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: string;
}

export interface ModelParagraph {
  /** As Word gives it, control characters and all. */
  text: string;
  style: string;
  styleBuiltIn: string;
  outlineLevel: number;
  alignment: string;
  firstLineIndent: number;
  leftIndent: number;
  rightIndent: number;
  lineSpacing: number;
  spaceBefore: number;
  spaceAfter: number;
  font: ModelFont;
  list: { id: number; level: number; label: string } | null;
  cell: { depth: number; row: number; column: number } | null;
}

export const modelParagraph = (given: string | Partial<ModelParagraph>): ModelParagraph => ({
  text: "",
  style: "正文",
  styleBuiltIn: "Normal",
  outlineLevel: 10,
  alignment: "Justified",
  firstLineIndent: 32,
  leftIndent: 0,
  rightIndent: 0,
  lineSpacing: 28.95,
  spaceBefore: 0,
  spaceAfter: 0,
  font: { name: "仿宋_GB2312", size: 16, bold: false, italic: false, color: "#000000" },
  list: null,
  cell: null,
  ...(typeof given === "string" ? { text: given } : given),
});

export class OfficeFault extends Error {
  override readonly name = "RichApi.Error";
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export class WordModel {
  readonly ranges = new Set<ModelRange>();
  readonly locked: ModelRange[] = [];
  selection: string | null = null;
  selectionMode: string | null = null;
  /** The write with this number fails, counted from 1. */
  failingWrite: { number: number; code: string } | null = null;
  /** Word takes full-width and half-width characters for the same, as its search may be set to. */
  ignoresWidth = false;
  private writes = 0;

  constructor(readonly paragraphs: ModelParagraph[]) {}

  range(paragraph: ModelParagraph, start: number, end: number): ModelRange {
    const range = { paragraph, start, end };
    this.ranges.add(range);
    return range;
  }

  lock(index: number, start: number, end: number): void {
    this.locked.push(this.range(this.paragraphs[index]!, start, end));
  }

  replace({ paragraph, start, end }: ModelRange, after: string): void {
    this.write();
    if (/[\r\n]/.test(after)) throw new OfficeFault("InvalidArgument", "would split the paragraph");
    if (this.locked.some((l) => l.paragraph === paragraph && l.start < end && start < l.end))
      throw new OfficeFault("AccessDenied");
    paragraph.text = paragraph.text.slice(0, start) + after + paragraph.text.slice(end);
    const shift = after.length - (end - start);
    for (const range of this.ranges) {
      if (range.paragraph !== paragraph) continue;
      const { start: from, end: to } = range;
      const moved = (offset: number): number => (offset >= end ? offset + shift : Math.min(offset, start));
      range.start = from >= end && from > start ? moved(from) : Math.min(from, start);
      range.end = moved(to);
    }
  }

  insert(at: number, paragraph: ModelParagraph): void {
    this.write();
    if (/[\r\n]/.test(paragraph.text)) throw new OfficeFault("InvalidArgument", "would split the paragraph");
    this.paragraphs.splice(at, 0, paragraph);
  }

  remove(paragraph: ModelParagraph): void {
    this.write();
    this.paragraphs.splice(this.indexOf(paragraph), 1);
  }

  indexOf(paragraph: ModelParagraph): number {
    const index = this.paragraphs.indexOf(paragraph);
    if (index < 0) throw new OfficeFault("ItemNotFound");
    return index;
  }

  /** Hits from left to right, none overlapping, codes of the search box understood. */
  search({ paragraph, start, end }: ModelRange, searchText: string): ModelRange[] {
    if (searchText.length > 255) throw new OfficeFault("SearchStringInvalidOrTooLong");
    const wanted = this.folded(searchText.replace(/\^([\^tl~])/g, (_, code: string) => codes[code]!));
    if (/\^[^\^]/.test(searchText.replace(/\^[\^tl~]/g, "")))
      throw new OfficeFault("SearchStringInvalidOrTooLong");
    const text = this.folded(paragraph.text.slice(0, end));
    const hits: ModelRange[] = [];
    for (let at = text.indexOf(wanted, start); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      hits.push(this.range(paragraph, at, at + wanted.length));
    return hits;
  }

  private folded(text: string): string {
    return this.ignoresWidth ? text.replaceAll("＊", "*") : text;
  }

  private write(): void {
    this.writes++;
    if (this.failingWrite?.number === this.writes) throw new OfficeFault(this.failingWrite.code);
  }
}

const codes: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\u000b", "~": "\u001e" };
