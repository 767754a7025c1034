import type { Applied, ReplaceText } from "../../core/document/edit";
import { settleEdits } from "../../core/document/settleEdits";
import { applyEdits } from "../../core/document/applyEdits";
import { plainSnapshot } from "../../core/document/snapshot";
import type { Story } from "../../core/document/story";
import { undoEdits } from "../../core/document/undoEdits";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { HostError } from "../../ports/documentHost";
import type { DocumentStories, StoriesApplied, StoryEdit } from "../../ports/documentStories";
import { beyondOf } from "./beyondEdits";
import type { Body } from "./bodyModel";
import { isTracked, paragraphSplices, refusal } from "./documentText";
import type { DocxPackage } from "./docxPackage";
import type { LayoutState } from "./layoutSteps";
import { reread } from "./pageNumbers";
import type { Numbering } from "./readNumbering";
import type { Styles } from "./readStyles";
import type { Clock, RevisionMarks } from "./revisionMarks";
import { revisionMarks } from "./revisionMarks";
import type { Splice } from "./splice";
import { applySplices } from "./splice";
import type { StoryLinks } from "./storyParts";
import { fixedStories, readMainStories, readStoryLinks, storyFacts, storyId } from "./storyParts";
import type { ReadStory } from "./storyReader";
import { readStories } from "./storyReader";
import { encodeXml } from "./xmlEncoding";
import { writeZip } from "./writeZip";

/** The document whose stories these are. */
export interface StoryOwner {
  readonly get: () => LayoutState & { readonly body: Body };
  /** Refuses, with nothing changed, a state whose body does not read as before. */
  readonly set: (state: LayoutState) => HostError | null;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Whether changes are marked as revisions. */
  readonly tracks: boolean;
  readonly clock: Clock | null;
}

/** A part whose text is at hand, with its stories. */
interface Source {
  readonly part: string;
  readonly xml: string;
  readonly stories: readonly ReadStory[];
}

interface Step {
  readonly undo: string;
  readonly before: LayoutState;
  readonly after: LayoutState;
}

const rememberedSteps = 20;
const unreadable: HostError = { kind: "failed", code: "unreadableResult", detail: "stories" };
const gone = { kind: "stale", found: null } as const;

/** Text boxes, notes, headers, footers and comments of a .docx, read and written by the same means as its body. */
export class DocxStories implements DocumentStories {
  private links: { readonly docx: DocxPackage; readonly read: StoryLinks } | null = null;
  private main: { readonly xml: string; readonly stories: readonly ReadStory[] } | null = null;
  private steps: Step[] = [];

  constructor(private readonly owner: StoryOwner) {}

  /** As `Snapshot.elsewhere`. */
  read(): readonly Story[] {
    const { docx } = this.owner.get();
    return [
      ...this.sources().flatMap(({ part, stories }) => storyFacts(part, stories, this.owner)),
      ...fixedStories(docx, this.linksOf(docx)),
    ];
  }

  apply(edits: readonly StoryEdit[]): Promise<Result<StoriesApplied, HostError>> {
    return Promise.resolve(this.carryOut(edits));
  }

  beyond() {
    const { docx, xml, body } = this.owner.get();
    return Promise.resolve(ok(beyondOf(docx, { xml, body }, this.sources(), this.linksOf(docx))));
  }

  private linksOf(docx: DocxPackage): StoryLinks {
    if (this.links?.docx !== docx) this.links = { docx, read: readStoryLinks(docx) };
    return this.links.read;
  }

  private sources(): readonly Source[] {
    const { docx, xml } = this.owner.get();
    if (this.main?.xml !== xml) this.main = { xml, stories: readMainStories(xml) };
    const { parts } = this.linksOf(docx);
    return [
      { part: docx.mainPart, xml, stories: this.main.stories },
      ...parts.map(({ part, xml: { text }, stories }) => ({ part, xml: text, stories })),
    ];
  }

  private carryOut(edits: readonly StoryEdit[]): Result<StoriesApplied, HostError> {
    const before = this.owner.get();
    const outcomes: Applied["outcomes"][number][] = edits.map(() => gone);
    const undo: StoryEdit[] = [];
    const changed = new Map<string, string>();
    for (const source of this.sources()) {
      const written = editPart(source, edits, outcomes, this.owner);
      if (written === null) return err(unreadable);
      undo.push(...written.undo);
      if (written.xml !== source.xml) changed.set(source.part, written.xml);
    }
    if (changed.size === 0) return ok({ outcomes, undo });
    const after = this.takenBack(edits, before) ?? this.rewritten(before, changed);
    const failure = after === null ? unreadable : this.owner.set(after);
    if (after === null || failure !== null) return err(failure ?? unreadable);
    const kept = { undo: JSON.stringify(undo), before: { docx: before.docx, xml: before.xml }, after };
    this.steps = [...this.steps, kept].slice(-rememberedSteps);
    return ok({ outcomes, undo });
  }

  /** Null when the package does not read as it is to be written. */
  private rewritten({ docx, xml }: LayoutState, changed: ReadonlyMap<string, string>): LayoutState | null {
    const parts = new Map<string, Uint8Array>();
    for (const {
      part,
      xml: { encoding },
    } of this.linksOf(docx).parts) {
      const text = changed.get(part);
      if (text !== undefined) parts.set(part, encodeXml({ text, encoding }));
    }
    const packed = parts.size === 0 ? docx : reread(writeZip(docx.archive, parts, true));
    return packed === null ? null : { docx: packed, xml: changed.get(docx.mainPart) ?? xml };
  }

  /** A batch taken back as a whole leaves no trace. */
  private takenBack(edits: readonly StoryEdit[], now: LayoutState): LayoutState | null {
    const wanted = JSON.stringify(edits);
    const step = this.steps.findLast(
      ({ undo, after }) => undo === wanted && after.xml === now.xml && after.docx === now.docx,
    );
    return step?.before ?? null;
  }
}

interface Written {
  readonly xml: string;
  readonly undo: readonly StoryEdit[];
}

/** Carries out what concerns a part and fills in its outcomes; null when the part would not read as it should then. */
function editPart(
  { part, xml, stories }: Source,
  edits: readonly StoryEdit[],
  outcomes: Applied["outcomes"][number][],
  { tracks, clock }: Pick<StoryOwner, "tracks" | "clock">,
): Written | null {
  const splices: Splice[] = [];
  const undo: StoryEdit[] = [];
  const expected: (readonly string[])[] = [];
  const names = stories[0]?.body.names;
  const marks = tracks && names !== undefined ? revisionMarks(xml, names, clock) : null;
  stories.forEach(({ kind, body, copies }, index) => {
    const id = storyId(part, index);
    const own = edits.flatMap(({ story, edit }, order) =>
      story === id ? [{ edit: untagged(edit), order }] : [],
    );
    const texts = body.paragraphs.map(({ text }) => text);
    const settled = settleEdits(
      texts,
      own.map(({ edit }) => edit),
      (edit) =>
        // Word marks nothing in a comment.
        marks !== null && kind === "comment" && isTracked(edit)
          ? "notTracked"
          : [body, ...copies].reduce<ReturnType<typeof refusal>>(
              (no, one) => no ?? refusal(one, edit, marks === null ? null : xml),
              null,
            ),
    );
    own.forEach(({ order }, at) => (outcomes[order] = settled.outcomes[at] ?? gone));
    const accepted = settled.accepted.filter((edit) => edit.kind === "replaceText");
    for (const one of [body, ...copies]) splices.push(...bodySplices(xml, one, accepted, marks));
    const after = applyEdits(plainSnapshot(texts), accepted).snapshot.paragraphs.map(({ text }) => text);
    expected.push(after);
    for (const edit of undoEdits(accepted, after))
      if (edit.kind === "replaceText") undo.push({ story: id, edit });
  });
  if (splices.length === 0) return { xml, undo };
  const text = applySplices(xml, splices);
  return readsAs(text, stories, expected) ? { xml: text, undo } : null;
}

/** Nothing remembers a figure outside of the body. */
const untagged = ({ kind, range, before, after, traceless }: ReplaceText): ReplaceText => ({
  ...(traceless === true ? { traceless } : {}),
  kind,
  range,
  before,
  after,
});

function bodySplices(
  xml: string,
  body: Body,
  accepted: readonly ReplaceText[],
  marks: RevisionMarks | null,
): readonly Splice[] {
  const byParagraph = new Map<number, ReplaceText[]>();
  for (const edit of accepted) {
    const list = byParagraph.get(edit.range.paragraph) ?? [];
    byParagraph.set(edit.range.paragraph, list);
    list.push(edit);
  }
  return [...byParagraph].flatMap(([index, list]) => {
    const paragraph = body.paragraphs[index];
    return paragraph === undefined ? [] : paragraphSplices(xml, paragraph, list, body.names, marks);
  });
}

/** Every story and every copy of it reads as the reference says. */
function readsAs(
  xml: string,
  before: readonly ReadStory[],
  expected: readonly (readonly string[])[],
): boolean {
  const read = readStories(xml);
  if (!read.ok || read.value.length !== before.length) return false;
  return read.value.every(({ body, copies }, index) => {
    const texts = expected[index] ?? [];
    const same =
      body.paragraphs.length === texts.length && body.paragraphs.every(({ text }, at) => text === texts[at]);
    return same && copies.length === before[index]?.copies.length;
  });
}
