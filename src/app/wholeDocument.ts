import type { Applied, Edit, EditOutcome, ReplaceText } from "../core/document/edit";
import type { Snapshot } from "../core/document/snapshot";
import type { Story } from "../core/document/story";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { DocumentStories, StoryEdit } from "../ports/documentStories";

/**
 * The body and what stands outside of it as one run of paragraphs: those of the stories (文本框、页眉…) follow the body's,
 * in the order of `Snapshot.elsewhere`. So whoever works on all of a document works as on the body alone.
 */

const writableStories = ({ elsewhere = [] }: Snapshot): readonly Story[] =>
  elsewhere.filter(({ fixed }) => fixed !== true);

/** Body and stories that can be written to. */
export const wholeSnapshot = (snapshot: Snapshot): Snapshot => ({
  paragraphs: [...snapshot.paragraphs, ...writableStories(snapshot).flatMap(({ paragraphs }) => paragraphs)],
});

/** A story and the number of its first paragraph in the whole. */
export interface PlacedStory {
  readonly story: Story;
  readonly from: number;
}

export function placedStories(snapshot: Snapshot): readonly PlacedStory[] {
  let from = snapshot.paragraphs.length;
  return writableStories(snapshot).map((story) => {
    const placed = { story, from };
    from += story.paragraphs.length;
    return placed;
  });
}

/** The story that a paragraph of the whole stands in; null for the body's. */
export const storyAt = (snapshot: Snapshot, paragraph: number): Story | null =>
  placedStories(snapshot).findLast(({ from }) => from <= paragraph)?.story ?? null;

/** A host whose `apply` also takes replacements in paragraphs behind the body's, as `wholeSnapshot` counts them. */
export function wholeHost(host: DocumentHost): DocumentHost {
  const { stories, record, layout } = host;
  if (stories === undefined) return host;
  return {
    stories,
    read: () => host.read(),
    apply: (edits) => applyToWhole(host, stories, edits),
    reveal: (range) => host.reveal(range),
    ...(host.comment === undefined ? {} : { comment: host.comment.bind(host) }),
    ...(host.tagged === undefined ? {} : { tagged: host.tagged.bind(host) }),
    ...(record === undefined ? {} : { record }),
    ...(layout === undefined ? {} : { layout }),
  };
}

/** Stories first: a batch that fails in them has changed nothing; where the body fails, the stories are put back. */
async function applyToWhole(
  host: DocumentHost,
  stories: DocumentStories,
  edits: readonly Edit[],
): Promise<Result<Applied, HostError>> {
  const read = await host.read();
  if (!read.ok) return read;
  const placed = placedStories(read.value);
  const routes = edits.map((edit) => routeOf(placed, edit));
  const elsewhere = routes.flatMap((route) => (route === null ? [] : [route]));
  if (elsewhere.length === 0) return host.apply(edits);
  const inStories = await stories.apply(elsewhere);
  if (!inStories.ok) return inStories;
  const inBody = await host.apply(edits.filter((_, index) => routes[index] === null));
  if (!inBody.ok) {
    await stories.apply(inStories.value.undo);
    return inBody;
  }
  const after = await host.read();
  const undo = after.ok
    ? inStories.value.undo.map((edit) => wholeEdit(placedStories(after.value), edit))
    : [];
  return ok({
    outcomes: merged(routes, inBody.value.outcomes, inStories.value.outcomes),
    undo: [...inBody.value.undo, ...undo.filter((edit) => edit !== null)],
  });
}

function routeOf(placed: readonly PlacedStory[], edit: Edit): StoryEdit | null {
  if (edit.kind !== "replaceText") return null;
  const found = placed.findLast(({ from }) => from <= edit.range.paragraph);
  if (found === undefined) return null;
  const range = { ...edit.range, paragraph: edit.range.paragraph - found.from };
  return { story: found.story.id, edit: { ...edit, range } };
}

function wholeEdit(placed: readonly PlacedStory[], { story, edit }: StoryEdit): ReplaceText | null {
  const found = placed.find((one) => one.story.id === story);
  if (found === undefined) return null;
  return { ...edit, range: { ...edit.range, paragraph: edit.range.paragraph + found.from } };
}

function merged(
  routes: readonly (StoryEdit | null)[],
  body: readonly EditOutcome[],
  stories: readonly EditOutcome[],
): readonly EditOutcome[] {
  const waiting = { body: [...body], stories: [...stories] };
  return routes.map(
    (route) => waiting[route === null ? "body" : "stories"].shift() ?? { kind: "stale", found: null },
  );
}
