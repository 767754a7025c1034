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
import { readSnapshot } from "./readParagraphs";
import { smallRequest } from "./requestSize";
import { revealInWord } from "./revealInWord";
import { readSelection } from "./selectionInWord";
import { followParagraphs, wordEvents } from "./wordEvents";
import type { WordEvents } from "./wordEvents";
import { wordLayout } from "./wordLayout";

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
  let texts: readonly string[] = [];
  const here: Here = (work) => inTurn(() => inWord(work));
  return {
    ...wordEvents({
      selection: () => here((context) => readSelection(context, texts)),
      unchanged: () =>
        here(async (context) => {
          const { paragraphs } = await readSnapshot(context);
          return paragraphs.length === texts.length && paragraphs.every(({ text }, at) => text === texts[at]);
        }),
      followParagraphs: (changed) => inWord((context) => followParagraphs(context, changed)),
    }),
    layout: wordLayout((work) => inTurn(() => inWord(work)), largestRequest),
    async read(): Promise<Result<Snapshot, HostError>> {
      const snapshot = await here(readSnapshot);
      if (snapshot.ok) texts = snapshot.value.paragraphs.map(({ text }) => text);
      return snapshot;
    },
    apply: (edits: readonly Edit[]): Promise<Result<Applied, HostError>> =>
      here((context) => applyInWord(context, edits, largestRequest)),
    record: recordInWord(inTurn, largestRequest),
    tagged: () => here((context) => readTagged(context, largestRequest)),
    ...(capabilities().review ? { comment: commenter(here) } : {}),
    async reveal(range: TextRange): Promise<Result<null, HostError>> {
      const shown = await here((context) => revealInWord(context, range));
      if (!shown.ok) return shown;
      return shown.value ? ok(null) : err({ kind: "placeGone" });
    },
  };
}

type Here = <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<Result<T, HostError>>;

/** Comments are of WordApi 1.4. */
const commenter =
  (here: Here): Required<DocumentHost>["comment"] =>
  async (range, expected, words) => {
    const written = await here((context) => commentInWord(context, range, { expected, words }));
    if (!written.ok) return written;
    return written.value ? ok(null) : err({ kind: "placeGone" });
  };
