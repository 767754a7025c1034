import type { StoryKind } from "../../core/document/story";
import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { Body, Slice } from "./bodyModel";
import { BodyReader } from "./bodyReader";
import { bodyOf } from "./readBody";
import { scanXml } from "./scanXml";
import type { XmlAttributes, XmlVisitor } from "./scanXml";
import { addTo } from "../../core/groups";

/** One story of a part; offsets of its body are into the part's XML. */
export interface ReadStory {
  readonly kind: StoryKind;
  readonly body: Body;
  /** What reads the same in the other branches of `mc:AlternateContent`, to be changed alike. */
  readonly copies: readonly Body[];
  /** In a branch that is not shown, and reads otherwise than the one that is. */
  readonly hidden: boolean;
}

const roots = new Map<string, StoryKind>([
  ["w:txbxContent", "text-box"],
  ["w:footnote", "footnote"],
  ["w:endnote", "endnote"],
  ["w:hdr", "header"],
  ["w:ftr", "footer"],
  ["w:comment", "comment"],
]);
/** What stands in these is taken out of the document. */
const deletions = new Set(["w:del", "w:moveFrom"]);

interface Open {
  readonly kind: StoryKind;
  readonly reader: BodyReader;
  readonly deleted: boolean;
  readonly copyOf: Open | null;
}

interface Alternative {
  branch: number;
  /** Stories of the branch that is shown, in order. */
  readonly shown: Open[];
  /** Stories seen in the branch at hand. */
  seen: number;
}

/** Hands what goes by to a reader of its own for every story, the innermost first. */
class StoryVisitor implements XmlVisitor {
  readonly all: Open[] = [];
  private readonly open_: Open[] = [];
  private readonly alternatives: Alternative[] = [];
  private deletedDepth = 0;

  constructor(private readonly xml: string) {}

  open(name: string, attributes: XmlAttributes, openEnd: number, selfClosing: boolean): void {
    this.open_.at(-1)?.reader.open(name, attributes, openEnd, selfClosing);
    if (deletions.has(name)) this.deletedDepth++;
    else if (name === "mc:AlternateContent") this.alternatives.push({ branch: -1, shown: [], seen: 0 });
    else if (name === "mc:Choice" || name === "mc:Fallback") this.nextBranch();
    const kind = roots.get(name);
    if (kind === undefined) return;
    const story: Open = {
      kind,
      reader: new BodyReader(this.xml),
      deleted: this.deletedDepth > 0,
      copyOf: this.enterStory(),
    };
    for (const alternative of this.alternatives) if (alternative.branch === 0) alternative.shown.push(story);
    this.open_.push(story);
    this.all.push(story);
    story.reader.open("w:body", attributes, openEnd, selfClosing);
  }

  close(name: string, end: number): void {
    if (roots.has(name)) this.open_.pop()?.reader.close("w:body", end);
    if (deletions.has(name)) this.deletedDepth--;
    else if (name === "mc:AlternateContent") this.alternatives.pop();
    this.open_.at(-1)?.reader.close(name, end);
  }

  private nextBranch(): void {
    const alternative = this.alternatives.at(-1);
    if (alternative === undefined) return;
    alternative.branch++;
    alternative.seen = 0;
  }

  /** The story that stands in the same place of the branch that is shown, for the outermost that is not. */
  private enterStory(): Open | null {
    let copyOf: Open | null = null;
    for (const alternative of this.alternatives) {
      const { branch, shown, seen } = alternative;
      if (branch > 0) copyOf ??= shown[seen] ?? null;
      alternative.seen++;
    }
    return copyOf;
  }
}

const textOf = ({ paragraphs }: Body): string => paragraphs.map(({ text }) => text).join("\n");

/** All stories of a part in document order. What is marked as deleted is none. */
export function readStories(xml: string): Result<readonly ReadStory[], { readonly line: number }> {
  const visitor = new StoryVisitor(xml);
  const scanned = scanXml(xml, visitor);
  if (!scanned.ok) return scanned;
  const bodies = new Map(visitor.all.map((story) => [story, bodyOf(story.reader)]));
  const copies = new Map<Open, Body[]>();
  const found: { readonly story: Open; readonly body: Body; readonly hidden: boolean }[] = [];
  for (const story of visitor.all) {
    const body = bodies.get(story);
    if (body === undefined || story.deleted) continue;
    const original = originalOf(story);
    const shown = bodies.get(original);
    if (original !== story && shown !== undefined && textOf(shown) === textOf(body))
      addTo(copies, original, body);
    else found.push({ story, body, hidden: original !== story });
  }
  return ok(
    found.map(({ story, body, hidden }) => ({
      kind: story.kind,
      body,
      copies: copies.get(story) ?? [],
      hidden,
    })),
  );
}

function originalOf(story: Open): Open {
  let original = story;
  while (original.copyOf !== null) original = original.copyOf;
  return original;
}

/** Where the text of stories stands in a part. */
export const slicesOf = ({ body, copies }: ReadStory): readonly Slice[] =>
  [body, ...copies].flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) =>
      segments.map(({ contentFrom, contentTo }) => ({ from: contentFrom, to: contentTo })),
    ),
  );
