import type { BodyParagraph, Container, Revision, Run } from "./bodyModel";
import type { XmlAttributes } from "./scanXml";

/** Elements in a paragraph whose end tag is met elsewhere: properties and runs. */
const apart = new Set(["w:pPr", "w:sdtPr", "w:r"]);

interface Inline {
  readonly name: string;
  readonly revision: Revision | null;
}

/** Keeps track of the elements around the runs of a paragraph, and of the revisions (修订) of its words. */
export class RevisionStack {
  private readonly open_: Inline[] = [];
  /** Author of the deletion that is being passed over; null outside of one. */
  private deletedBy: string | null = null;

  open(
    name: string,
    attributes: XmlAttributes,
    from: number,
    contentFrom: number,
    { revisions }: BodyParagraph,
  ): void {
    if (apart.has(name)) return;
    const revision: Revision | null =
      name === "w:ins"
        ? { kind: "insertion", author: authorOf(attributes), from, contentFrom, contentTo: -1, to: -1 }
        : null;
    if (revision !== null) revisions.push(revision);
    this.open_.push({ name, revision });
  }

  close(name: string, from: number, to: number): void {
    if (name === "w:p") return;
    const revision = this.open_.pop()?.revision ?? null;
    if (revision === null) return;
    revision.contentTo = from;
    revision.to = to;
  }

  /** `w:del` in a paragraph, whose inside is passed over. */
  openDeletion(attributes: XmlAttributes): void {
    this.deletedBy = authorOf(attributes);
  }

  closeDeletion(xml: string, from: number, to: number, paragraph: BodyParagraph): void {
    const author = this.deletedBy ?? "";
    this.deletedBy = null;
    const contentFrom = xml.indexOf(">", from) + 1;
    const contentTo = Math.max(contentFrom, xml.lastIndexOf("<", to - 1));
    paragraph.revisions.push({ kind: "deletion", author, from, contentFrom, contentTo, to });
  }

  /** What a new run stands in: the insertion right around it, and whether a revision may begin or end within it. */
  surrounding(container: Container): Pick<Run, "insertion" | "splittable"> {
    const insertion = this.open_.at(-1)?.revision ?? null;
    const outer = insertion === null ? this.open_ : this.open_.slice(0, -1);
    const moved = outer.some(({ name }) => name === "w:ins" || name === "w:moveTo");
    return { insertion, splittable: !moved && !container.revised };
  }
}

export const authorOf = (attributes: XmlAttributes): string => attributes.word("author") ?? "";
