import type { Result } from "../../core/result";
import type { TextRange } from "../../core/text/range";
import type { HostError } from "../../ports/documentHost";
import { capabilities } from "./capabilities";
import type { FoundSelection } from "./selectionInWord";

/** Ends what was begun. */
type Stop = () => void;

/** What the person does in Word itself, as far as this Word tells it. */
export interface WordEvents {
  /** Positions as in the newest reading. */
  readonly onSelection: (listener: (place: TextRange) => void) => Stop;
  /** The document is no longer as it was read. */
  readonly onDocumentChange: (listener: () => void) => Stop;
}

export interface EventSources {
  readonly selection: () => Promise<Result<FoundSelection, HostError>>;
  /** Whether the document still has the texts that were read last. */
  readonly unchanged: () => Promise<Result<boolean, HostError>>;
  /** Registers for the events of WordApi 1.6, where there are any. */
  readonly followParagraphs: (changed: () => void) => Promise<unknown>;
}

/** In milliseconds: a click is answered at once, text that is being typed is read when the person pauses. */
const clickPause = 150;
const typingPause = 1000;

/**
 * Every Word since 1.1 tells that the selection has moved, which typing does too. A paragraph whose text was not read
 * before means that the document was changed. What changes without the selection (replace all, a coauthor) is seen
 * when the person comes back to the pane, and at once where Word and the library tell changes of paragraphs (WordApi 1.6).
 */
export function wordEvents(sources: EventSources): WordEvents {
  const selected = new Set<(place: TextRange) => void>();
  const changed = new Set<() => void>();
  const tellChange = paused(typingPause, () => changed.forEach((listener) => listener()));
  const look = paused(clickPause, () => {
    void sources.selection().then((found) => {
      if (!found.ok) return;
      if (found.value.kind === "unknown") return found.value.changed ? tellChange() : undefined;
      const { place } = found.value;
      selected.forEach((listener) => listener(place));
    });
  });
  const comeBack = (): void => {
    void sources.unchanged().then((same) => {
      if (same.ok && !same.value) changed.forEach((listener) => listener());
    });
  };
  const begin = once(() => {
    followSelection(look);
    globalThis.addEventListener("focus", comeBack);
    if (capabilities().paragraphEvents) void sources.followParagraphs(tellChange);
  });
  const listenIn =
    <T>(listeners: Set<T>) =>
    (listener: T): Stop => {
      begin();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
  return { onSelection: listenIn(selected), onDocumentChange: listenIn(changed) };
}

function followSelection(moved: () => void): void {
  // A host without the event answers by the callback; the pane then follows nothing, as in a Word that tells nothing.
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved, () => undefined);
}

type ParagraphEvents = Pick<Word.Document, "onParagraphAdded" | "onParagraphChanged" | "onParagraphDeleted">;

/** Registered for as long as the pane is open. */
export async function followParagraphs(context: Word.RequestContext, changed: () => void): Promise<null> {
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  // The library's copy beside the pane may be older than this Word: then it knows no such events.
  const events: Partial<ParagraphEvents> = context.document;
  if (events.onParagraphAdded === undefined) return null;
  events.onParagraphAdded.add(tell);
  events.onParagraphChanged?.add(tell);
  events.onParagraphDeleted?.add(tell);
  await context.sync();
  return null;
}

function paused(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
