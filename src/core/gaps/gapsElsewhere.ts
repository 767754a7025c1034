import type { Snapshot } from "../document/snapshot";
import { hasWords } from "../document/story";
import type { Story, StoryKind } from "../document/story";
import { findGaps } from "./findGaps";
import type { Gap } from "./gap";

/** A story (文本框、页眉…) that somebody reads words in, with what is left unfilled there. */
export interface StoryGaps {
  readonly story: Story;
  /** Positions count the story's own paragraphs. */
  readonly gaps: readonly Gap[];
}

/** What no check has read, by kind of story. */
export interface Skipped {
  readonly part: StoryKind;
  /** Stories with words. */
  readonly count: number;
  /** Gaps seen in them. */
  readonly masks: number;
}

/** Stories in the order of the document; what only older programs show is not asked for twice. */
export const gapsElsewhere = ({ elsewhere = [] }: Snapshot): readonly StoryGaps[] =>
  elsewhere
    .filter((story) => story.hidden !== true && hasWords(story))
    .map((story) => ({ story, gaps: findGaps({ paragraphs: story.paragraphs }) }));

export function skippedOf(stories: readonly StoryGaps[]): readonly Skipped[] {
  const byKind = new Map<StoryKind, { count: number; masks: number }>();
  for (const { story, gaps } of stories) {
    const known = byKind.get(story.kind) ?? { count: 0, masks: 0 };
    byKind.set(story.kind, known);
    known.count++;
    known.masks += gaps.filter(({ kind }) => kind !== "residue").length;
  }
  return [...byKind].map(([part, counts]) => ({ part, ...counts }));
}
