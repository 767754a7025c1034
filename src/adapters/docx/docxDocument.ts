import { applyEdits } from "../../core/document/applyEdits";
import { resultDifference } from "../../core/document/resultDifference";
import type { Refusal } from "../../core/document/settleEdits";
import { settleEdits } from "../../core/document/settleEdits";
import type { Applied, Edit } from "../../core/document/edit";
import type { Snapshot } from "../../core/document/snapshot";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { TextRange } from "../../core/text/range";
import type { DocumentFile, Preview } from "../../ports/documentFile";
import type { HostError, TaggedText } from "../../ports/documentHost";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { DocumentRecord } from "../../ports/documentRecord";
import type { Body } from "./bodyModel";
import type { DocxPackage } from "./docxPackage";
import type { LayoutState } from "./layoutSteps";
import { layoutOver } from "./layoutSteps";
import { DocxStories } from "./docxStories";
import { editedXml, refusal } from "./documentText";
import { paragraphFacts } from "./paragraphFacts";
import { previewParts } from "./previewParts";
import { readBody } from "./readBody";
import type { Numbering } from "./readNumbering";
import type { Styles } from "./readStyles";
import type { Clock } from "./revisionMarks";
import { revisionMarks } from "./revisionMarks";
import type { SettingsFacts } from "./settingsFacts";
import type { PackageWriting } from "./packageEdit";
import type { KeptInPackage } from "./recordPart";
import { writeKept } from "./recordPart";
import { taggedTexts } from "./tagControls";
import { writeZip } from "./writeZip";
import type { XmlEncoding } from "./xmlEncoding";
import { encodeXml } from "./xmlEncoding";

/** What stands behind an open document; `xml` and `body` always belong together. */
export interface DocxContent {
  readonly docx: DocxPackage;
  readonly encoding: XmlEncoding;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly record: KeptInPackage;
  readonly settings: SettingsFacts;
  /** For the date of revisions; null where there is none. */
  readonly clock: Clock | null;
  readonly xml: string;
  readonly body: Body;
}

/** A batch that can be taken back to the letter as long as nothing else has changed since. */
interface Step {
  /** The edits that take it back, as JSON. */
  readonly undo: string;
  readonly before: string;
  readonly after: string;
}

const rememberedSteps = 50;
/** In UTF-16 units over all steps: every step keeps the XML of its own. */
const rememberedText = 30_000_000;

/** A document over a package in memory. The bytes it was opened from stay as they are. */
export class DocxDocument implements DocumentFile {
  private xml: string;
  private body: Body;
  private snapshot: Snapshot;
  private readonly original: string;
  private steps: Step[] = [];
  /** The last reading, of the snapshot of the body that it was made from. */
  private whole: { readonly body: Snapshot; readonly read: Snapshot } | null = null;
  private recordText: string | null;
  private recordSet = false;
  private docx: DocxPackage;

  readonly record: DocumentRecord = {
    get: () => Promise.resolve(ok(this.recordText)),
    set: (text) => Promise.resolve(this.keepRecord(text)),
  };

  readonly layout: DocumentLayout = layoutOver({
    get: () => ({ docx: this.docx, xml: this.xml, body: this.body, snapshot: this.snapshot }),
    set: (state) => this.keepLayout(state),
  });

  readonly stories: DocxStories;

  constructor(private readonly content: DocxContent) {
    this.docx = content.docx;
    this.stories = new DocxStories({
      get: () => ({ docx: this.docx, xml: this.xml, body: this.body }),
      set: (state) => this.keepLayout(state),
      styles: content.styles,
      numbering: content.numbering,
      tracks: content.settings.tracks,
      clock: content.clock,
    });
    this.recordText = content.record.text;
    this.original = this.xml = content.xml;
    this.body = content.body;
    this.snapshot = this.snapshotOf(content.body);
  }

  read(): Promise<Result<Snapshot, HostError>> {
    if (this.whole?.body !== this.snapshot) {
      const elsewhere = this.stories.read();
      const read = elsewhere.length === 0 ? this.snapshot : { ...this.snapshot, elsewhere };
      this.whole = { body: this.snapshot, read };
    }
    return Promise.resolve(ok(this.whole.read));
  }

  tagged(): Promise<Result<readonly TaggedText[], HostError>> {
    return Promise.resolve(ok(taggedTexts(this.body.paragraphs)));
  }

  apply(edits: readonly Edit[]): Promise<Result<Applied, HostError>> {
    return Promise.resolve(this.applied(edits));
  }

  private readonly refusalOf: Refusal = (edit) =>
    this.content.settings.readOnly
      ? "readOnly"
      : refusal(this.body, edit, this.content.settings.tracks ? this.xml : null);

  private applied(edits: readonly Edit[]): Result<Applied, HostError> {
    // What is put back to the letter is asked for first: a refusal speaks of writing, and nothing is written anew.
    const kept = this.takenBack(edits);
    const refuse: Refusal | undefined = kept === null ? this.refusalOf : undefined;
    const { accepted } = settleEdits(this.texts(), edits, refuse);
    const { snapshot: expected, outcomes, undo } = applyEdits(this.snapshot, edits, refuse);
    if (accepted.length === 0) return ok({ outcomes, undo: [] });
    const before = this.xml;
    const after = kept ?? this.edited(accepted);
    const body = readBody(after);
    if (!body.ok)
      return err({ kind: "failed", code: "unreadableResult", detail: JSON.stringify(body.error) });
    const snapshot = this.snapshotOf(body.value);
    const difference = resultDifference(expected, snapshot);
    // Nothing has been taken over yet: the document is as it was.
    if (difference !== null) return err({ kind: "notAsWritten", paragraph: difference });
    this.take(after, body.value, snapshot);
    const room = Math.max(1, Math.min(rememberedSteps, Math.floor(rememberedText / after.length)));
    this.steps = [...this.steps, { undo: JSON.stringify(undo), before, after }].slice(-room);
    return ok({ outcomes, undo });
  }

  private edited(accepted: readonly Edit[]): string {
    const { xml, body } = this;
    const { settings, clock, styles } = this.content;
    const marks = settings.tracks ? revisionMarks(xml, body.names, clock) : null;
    return editedXml(xml, body, accepted, styles.prompts, marks);
  }

  reveal({ paragraph, start, end }: TextRange): Promise<Result<null, HostError>> {
    const text = this.body.paragraphs[paragraph]?.text;
    const stands = text !== undefined && start >= 0 && start <= end && end <= text.length;
    return Promise.resolve(stands ? ok(null) : err({ kind: "placeGone" }));
  }

  save(): Uint8Array {
    const { encoding } = this.content;
    const { docx, xml: text } = this;
    const { changed, added, removed } = this.recordWriting();
    const parts = new Map(changed);
    if (text !== this.original) parts.set(docx.mainPart, encodeXml({ text, encoding }));
    return writeZip(docx.archive, parts, true, added, removed);
  }

  preview(): Preview {
    const { encoding } = this.content;
    const { docx, xml, body } = this;
    const packed = (text: string): Uint8Array =>
      writeZip(docx.archive, new Map([[docx.mainPart, encodeXml({ text, encoding })]]), false);
    return { frame: docx, parts: previewParts(xml, body, packed) };
  }

  private keepRecord(text: string | null): Result<null, HostError> {
    const possible = writeKept(this.docx, this.content.record, text);
    if (!possible.ok)
      return err({ kind: "failed", code: "recordNotKept", detail: JSON.stringify(possible.error) });
    this.recordText = text;
    this.recordSet = true;
    return ok(null);
  }

  private recordWriting(): PackageWriting {
    const { record } = this.content;
    const nothing: PackageWriting = { changed: new Map(), added: [], removed: new Set() };
    // Told to keep nothing, we take away even what could not be read.
    const asItWas = this.recordText !== null && this.recordText === record.text;
    if (!this.recordSet || asItWas) return nothing;
    const writing = writeKept(this.docx, record, this.recordText);
    return writing.ok ? writing.value : nothing;
  }

  /**
   * Replacing a figure that spans several runs leaves its traces; taking back a batch as a whole does not. Null where
   * something else was changed since, or the batch is another one.
   */
  private takenBack(edits: readonly Edit[]): string | null {
    if (this.steps.length === 0 || edits.length === 0) return null;
    const wanted = JSON.stringify(edits);
    return this.steps.findLast(({ undo, after }) => undo === wanted && after === this.xml)?.before ?? null;
  }

  /** Null when the document can be read, with the same texts, as it is to stand. */
  private keepLayout({ docx, xml }: LayoutState): HostError | null {
    const body = readBody(xml);
    const texts = this.texts();
    const whole =
      body.ok &&
      body.value.paragraphs.length === texts.length &&
      body.value.paragraphs.every(({ text }, index) => text === texts[index]);
    if (this.content.settings.readOnly) return { kind: "readOnly" };
    if (!whole) return { kind: "failed", code: "unreadableResult", detail: "layout" };
    this.docx = docx;
    this.take(xml, body.value, this.snapshotOf(body.value));
    return null;
  }

  private take(xml: string, body: Body, snapshot: Snapshot): void {
    this.xml = xml;
    this.body = body;
    this.snapshot = snapshot;
  }

  private texts(): readonly string[] {
    return this.body.paragraphs.map(({ text }) => text);
  }

  private snapshotOf({ paragraphs }: Body): Snapshot {
    const { styles, numbering, settings } = this.content;
    return {
      paragraphs: paragraphFacts(paragraphs, styles, numbering),
      ...(settings.tracks ? { tracksChanges: true } : {}),
      ...(settings.readOnlyAdvised ? { readOnlyAdvised: true } : {}),
      ...(settings.readOnly ? { readOnly: true } : {}),
    };
  }
}
