import { ok } from "../../core/result";
import type { TextRange } from "../../core/text/range";
import type { DocumentFile } from "../../ports/documentFile";
import type { DocumentHost } from "../../ports/documentHost";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { DocumentRecord } from "../../ports/documentRecord";
import type { DocumentStories } from "../../ports/documentStories";

export interface SessionEvents {
  /** The pages look different now. */
  readonly changed: () => void;
  /** What the document remembers changed; the pages did not. */
  readonly remember: () => void;
  readonly reveal: (range: TextRange) => void;
}

/** The open file as the pane sees it; the session hears of every change, as the file is to be saved then. */
export function sessionHost(
  document: DocumentFile,
  { changed, remember, reveal }: SessionEvents,
): DocumentHost {
  const { record, layout, stories } = document;
  return {
    read: () => document.read(),
    async apply(edits) {
      const applied = await document.apply(edits);
      if (applied.ok && applied.value.outcomes.some(({ kind }) => kind === "applied")) changed();
      return applied;
    },
    reveal(range) {
      reveal(range);
      return Promise.resolve(ok(null));
    },
    ...(document.tagged === undefined ? {} : { tagged: document.tagged.bind(document) }),
    ...(record === undefined ? {} : { record: recordOf(record, remember) }),
    ...(layout === undefined ? {} : { layout: layoutOf(layout, changed) }),
    ...(stories === undefined ? {} : { stories: storiesOf(stories, changed) }),
  };
}

const recordOf = (record: DocumentRecord, remember: () => void): DocumentRecord => ({
  get: () => record.get(),
  async set(text) {
    const kept = await record.set(text);
    if (kept.ok) remember();
    return kept;
  },
});

const layoutOf = (layout: DocumentLayout, changed: () => void): DocumentLayout => ({
  limits: layout.limits,
  ...(layout.untracked === true ? { untracked: true } : {}),
  read: () => layout.read(),
  async apply(plan) {
    const laidOut = await layout.apply(plan);
    if (laidOut.ok && laidOut.value.undo !== null) changed();
    return laidOut;
  },
  async putBack(undo) {
    const back = await layout.putBack(undo);
    if (back.ok) changed();
    return back;
  },
});

const storiesOf = (stories: DocumentStories, changed: () => void): DocumentStories => ({
  beyond: () => stories.beyond(),
  async apply(edits) {
    const applied = await stories.apply(edits);
    if (applied.ok && applied.value.outcomes.some(({ kind }) => kind === "applied")) changed();
    return applied;
  },
});
