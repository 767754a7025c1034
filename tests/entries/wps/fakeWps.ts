/** As much of the objects of WPS as the self-check asks for, over plain text; by its published types. */
export class FakeWps {
  readonly Version = "12.1.0";
  readonly Build = "12.1.0.17145";
  writes = 0;
  /** Of what is no text; none where this WPS does not say. */
  readonly counts = new Map(["Tables", "Shapes", "InlineShapes", "Revisions"].map((name) => [name, 0]));
  private readonly properties = new Map<string, string>();
  private controls = 0;

  constructor(public text: string) {}

  get ActiveDocument(): object {
    const paragraphs = (): { text: string; start: number }[] => {
      let start = 0;
      return this.text
        .match(/[^\r]*\r/gu)!
        .map((text) => ({ text, start: (start += text.length) - text.length }));
    };
    const length = (): number => this.text.length;
    return {
      Saved: true,
      ReadOnly: false,
      ProtectionType: -1,
      TrackRevisions: false,
      FullName: "C:\\稿.docx",
      ...Object.fromEntries([...this.counts].map(([name, Count]) => [name, { Count }])),
      Revisions: { Count: this.counts.get("Revisions"), AcceptAll: () => undefined },
      Comments: { Count: 0 },
      Footnotes: { Count: 0 },
      Content: {
        get End() {
          return length();
        },
      },
      PageSetup: { TopMargin: 104.9, LeftMargin: 79.4, CharsLine: 28, LinesPage: 22 },
      Undo: () => (this.text = this.text.replace("甲乙", "")),
      ContentControls: {
        Count: this.controls,
        Add: (_type: number, range: object) => ({ Tag: "", Range: range, Delete: () => undefined }),
      },
      CustomDocumentProperties: {
        Count: this.properties.size,
        Add: (name: string, _linked: boolean, _type: number, value: string) =>
          void this.properties.set(name, value),
        Item: (name: string) => ({
          Value: this.properties.get(name),
          Delete: () => void this.properties.delete(name),
        }),
      },
      Paragraphs: {
        Count: paragraphs().length,
        Item: (at: number) => {
          const { text, start } = paragraphs()[at - 1]!;
          return {
            Range: this.range(start, start + text.length),
            Style: { NameLocal: "正文" },
            OutlineLevel: 10,
            Alignment: 3,
          };
        },
      },
      Range: (start: number, end: number) => this.range(start, end),
    };
  }

  readonly Selection = { Range: { Start: 0, End: 0, Paragraphs: { Count: 1 } } };
  readonly UndoRecord = { StartCustomRecord: () => undefined, EndCustomRecord: () => undefined };

  private range(Start: number, End: number): object {
    const replace = (start: number, end: number, words: string): void => {
      this.writes++;
      this.text = this.text.slice(0, start) + words + this.text.slice(end);
      if (!this.text.endsWith("\r")) this.text += "\r";
    };
    const slice = (start: number, end: number): string => this.text.slice(start, end);
    const range = {
      Start,
      End,
      get Text() {
        return slice(range.Start, range.End);
      },
      set Text(words: string) {
        replace(range.Start, range.End, words);
        range.End = range.Start + words.length;
      },
      ListFormat: { ListString: "" },
      Font: { Name: "仿宋", NameFarEast: "仿宋", NameAscii: "Times New Roman", Size: 16 },
      Information: () => false,
      InsertAfter: (words: string) => replace(range.End, range.End, words),
      Delete: () => replace(range.Start, range.End, ""),
      Find: {
        Execute: (wanted: string) => {
          const at = range.Text.indexOf(wanted);
          if (at < 0) return false;
          range.Start += at;
          range.End = range.Start + wanted.length;
          return true;
        },
      },
    };
    return range;
  }
}
