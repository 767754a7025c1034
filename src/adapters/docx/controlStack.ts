import type { BodyParagraph, Control, Segment } from "./bodyModel";

/** Keeps track of the content controls within a paragraph while the XML goes by. */
export class ControlStack {
  /** The innermost last, each with the count of segments before it. */
  private readonly stack: { readonly control: Control; readonly before: number }[] = [];

  get current(): Control | null {
    return this.stack.at(-1)?.control ?? null;
  }

  /** @param from where the start tag begins */
  open(name: string, from: number, openEnd: number, segments: number): void {
    if (name === "w:sdt") {
      const control = {
        from,
        to: openEnd,
        tag: null,
        placeholder: null,
        contentFrom: -1,
        contentTo: -1,
        segments: [],
      };
      this.stack.push({ control, before: segments });
    } else if (name === "w:sdtContent" && this.current !== null) this.current.contentFrom = openEnd;
  }

  /** @param endFrom where the end tag begins; of an empty-element tag its start */
  close(
    name: string,
    endFrom: number,
    end: number,
    paragraph: BodyParagraph,
    segments: readonly Segment[],
  ): void {
    if (name === "w:sdtContent" && this.current !== null)
      this.current.contentTo = Math.max(this.current.contentFrom, endFrom);
    if (name !== "w:sdt") return;
    const last = this.stack.pop();
    if (last === undefined) return;
    last.control.to = end;
    last.control.segments = segments.slice(last.before);
    (paragraph.controls ??= []).push(last.control);
  }
}
