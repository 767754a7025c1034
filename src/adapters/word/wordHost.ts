import type { Applied, Edit } from "../../core/document/edit";
import type { Snapshot } from "../../core/document/snapshot";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { TextRange } from "../../core/text/range";
import type { DocumentHost, HostError } from "../../ports/documentHost";
import { applyInWord } from "./applyInWord";
import { capabilities } from "./capabilities";
import { commentInWord } from "./commentInWord";
import { inWord } from "./inWord";
import { recordInWord } from "./recordInWord";
import { readTagged } from "./tagsInWord";
import { readDocument } from "./readParagraphs";
import { smallRequest } from "./requestSize";
import { revealInWord } from "./revealInWord";
import { Revisions } from "./revisions";
import { readSelection } from "./selectionInWord";
import { followParagraphs, wordEvents } from "./wordEvents";
import type { WordEvents } from "./wordEvents";
import { wordLayout } from "./wordLayout";
import { asRead } from "./wordText";
import type { WordText } from "./wordText";

export interface WordHostOptions {
  /** Keeps every request under 60 KB, at the price of more round trips: for Words without WordApi 1.4. */
  readonly smallRequests?: boolean;
}

export interface WordHost extends DocumentHost, WordEvents {}

/** The document that is open in Word, over Office.js; needs WordApi 1.3. Call after `Office.onReady`. */
export function createWordHost({ smallRequests = false }: WordHostOptions = {}): WordHost {
  const largestRequest = smallRequests ? smallRequest : Infinity;
  // One batch after the other: an edit planned on one reading must not meet the writing of another.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  // As they were read last.
  let texts: readonly WordText[] = [];
  const revisions = new Revisions();
  const here: Here = (work) => inTurn(() => inWord(work));
  return {
    ...wordEvents({
      selection: () => here((context) => readSelection(context, texts)),
      unchanged: () =>
        here(async (context) => {
          const { paragraphs } = context.document.body;
          paragraphs.load("items/text");
          await context.sync();
          const { items } = paragraphs;
          return (
            items.length === texts.length && items.every((item, at) => asRead(item, texts[at]) === texts[at])
          );
        }),
      followParagraphs: (changed) => inWord((context) => followParagraphs(context, changed)),
    }),
    layout: wordLayout((work) => inTurn(() => inWord(work)), largestRequest, revisions),
    async read(): Promise<Result<Snapshot, HostError>> {
      const read = await here((context) => readDocument(context, revisions, largestRequest));
      if (!read.ok) return read;
      texts = read.value.texts;
      return ok(read.value.snapshot);
    },
    apply: (edits: readonly Edit[]): Promise<Result<Applied, HostError>> =>
      here((context) => applyInWord(context, edits, { largestRequest, revisions })),
    portion,
    record: recordInWord(inTurn, largestRequest),
    tagged: () => here((context) => readTagged(context, { largestRequest, texts })),
    ...(capabilities().review ? { comment: commenter(here, () => texts) } : {}),
    async reveal(range: TextRange): Promise<Result<null, HostError>> {
      const shown = await here((context) => revealInWord(context, range, texts));
      if (!shown.ok) return shown;
      return shown.value ? ok(null) : err({ kind: "placeGone" });
    },
  };
}

/** An `insertText` takes about 220 ms on a Mac (OfficeDev/office-js 6721). */
const portion = 25;

type Here = <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<Result<T, HostError>>;

/** Comments are of WordApi 1.4. */
const commenter =
  (here: Here, texts: () => readonly WordText[]): Required<DocumentHost>["comment"] =>
  async (range, expected, words) => {
    const written = await here((context) =>
      commentInWord(context, range, { expected, words, texts: texts() }),
    );
    if (!written.ok) return written;
    return written.value ? ok(null) : err({ kind: "placeGone" });
  };
