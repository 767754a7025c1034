import type { Segment } from "./bodyModel";
import { prefixOf } from "./replacementSplices";
import type { LocalEdit } from "./replacementSplices";
import type { RevisionMarks } from "./revisionMarks";
import { cutXml, preserveSpace, runContentXml } from "./runXml";
import type { Splice } from "./splice";
import { escapeXmlText, isPlainXmlText } from "./xmlText";

/** The element of a run that holds text, and how its run is ended and begun again around a revision. */
export class TrackedSegment {
  private readonly prefix: string;
  private readonly look: string;
  private readonly newLook: string;

  constructor(
    private readonly xml: string,
    private readonly segment: Segment,
    private readonly marks: RevisionMarks,
  ) {
    const { run } = segment;
    this.prefix = prefixOf(xml, segment);
    this.look = run.look === null ? "" : xml.slice(run.look.from, run.look.to);
    this.newLook = run.look === null ? "" : cutXml(xml, run.look, run.lookCuts);
  }

  splices(edits: readonly LocalEdit[]): readonly Splice[] {
    const { segment, xml } = this;
    if (segment.contentFrom < 0) return edits.flatMap((edit) => this.markSplices(edit));
    const [only, ...more] = edits;
    if (only !== undefined && more.length === 0 && this.isWholeRun(only)) return this.wholeRun(only);
    const { contentFrom, contentTo } = segment;
    const plain = isPlainXmlText(xml.slice(contentFrom, contentTo));
    const within = (edit: LocalEdit): string =>
      `</${this.prefix}t>${this.endRun}${this.revised(edit)}${this.beginRun()}<${this.prefix}t${preserveSpace}>`;
    const preserved = segment.preserved ? [] : this.spaceSplices();
    if (plain)
      return [
        ...preserved,
        ...edits.map((edit) => ({
          from: contentFrom + edit.start,
          to: contentFrom + edit.end,
          text: within(edit),
        })),
      ];
    // References and CDATA sections do not stand unit for unit: the text is written anew as a whole.
    let text = "";
    let at = 0;
    for (const edit of edits) {
      text += escapeXmlText(segment.text.slice(at, edit.start)) + within(edit);
      at = edit.end;
    }
    text += escapeXmlText(segment.text.slice(at));
    return [...preserved, { from: contentFrom, to: contentTo, text }];
  }

  /** What is left of the text may end with a blank. */
  private spaceSplices(): readonly Splice[] {
    const { from, contentFrom } = this.segment;
    const tag = this.xml.slice(from, contentFrom);
    const bare = tag.replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
    return [{ from, to: contentFrom, text: bare.replace(/>$/u, `${preserveSpace}>`) }];
  }

  /** Its tag goes with the run. */
  private isWholeRun({ start, end }: LocalEdit): boolean {
    const { xml, segment } = this;
    const { run, from, to, text } = segment;
    const before = xml.slice(run.look?.to ?? xml.indexOf(">", run.from) + 1, from);
    const behind = xml.slice(to, run.to);
    return (
      start === 0 && end === text.length && end > 0 && before.trim() === "" && /^\s*<\/[^<>]*>$/u.test(behind)
    );
  }

  private wholeRun({ text }: LocalEdit): readonly Splice[] {
    const { marks, segment, prefix } = this;
    const { run, from, to } = segment;
    const name = from + 1 + prefix.length;
    const end = this.xml.lastIndexOf("</", to - 1) + 2 + prefix.length;
    return [
      { from: run.from, to: run.from, text: marks.open("del") },
      { from: name, to: name + 1, text: "delText" },
      { from: end, to: end + 1, text: "delText" },
      { from: run.to, to: run.to, text: marks.close("del") + this.inserted(text) },
    ];
  }

  /** A tab, a break or a hyphen. */
  private markSplices({ start, end, text }: LocalEdit): readonly Splice[] {
    const { from, to } = this.segment;
    const { marks } = this;
    if (start === end) {
      const at = start === 0 ? from : to;
      return [{ from: at, to: at, text: this.endRun + this.inserted(text) + this.beginRun() }];
    }
    const opened = `${this.endRun}${marks.open("del")}${this.beginRun()}`;
    const closed = `${this.endRun}${marks.close("del")}${this.inserted(text)}${this.beginRun()}`;
    return [
      { from, to: from, text: opened },
      { from: to, to, text: closed },
    ];
  }

  private readonly revised = ({ start, end, text }: LocalEdit): string => {
    const { marks, segment, prefix } = this;
    const gone = escapeXmlText(segment.text.slice(start, end));
    const deleted = `${this.beginRun()}<${prefix}delText${preserveSpace}>${gone}</${prefix}delText>${this.endRun}`;
    return (gone === "" ? "" : marks.open("del") + deleted + marks.close("del")) + this.inserted(text);
  };

  /** Another's insertion is parted: new words are not the other's. */
  private inserted(text: string): string {
    if (text === "") return "";
    const { marks, prefix, xml } = this;
    const run = `<${prefix}r>${this.newLook}${runContentXml(text, prefix)}${this.endRun}`;
    const ours = marks.open("ins") + run + marks.close("ins");
    const { insertion } = this.segment.run;
    if (insertion === null) return ours;
    const opened = marks.renumbered(xml.slice(insertion.from, insertion.contentFrom));
    return xml.slice(insertion.contentTo, insertion.to) + ours + opened;
  }

  private get endRun(): string {
    return `</${this.prefix}r>`;
  }

  private beginRun(): string {
    return `<${this.prefix}r>${this.marks.renumbered(this.look)}`;
  }
}
