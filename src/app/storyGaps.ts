import type { Snapshot } from "../core/document/snapshot";
import { findGaps } from "../core/gaps/findGaps";
import type { Gap } from "../core/gaps/gap";
import { placedStories } from "./wholeDocument";

const moved = (gap: Gap, by: number): Gap => ({
  ...gap,
  range: { ...gap.range, paragraph: gap.range.paragraph + by },
});

/** Gaps of the stories, with their places in the whole. @param all also of those that only older programs show */
export const gapsOfStories = (snapshot: Snapshot, all: boolean): readonly Gap[] =>
  placedStories(snapshot)
    .filter(({ story }) => all || story.hidden !== true)
    .flatMap(({ story, from }) => findGaps({ paragraphs: story.paragraphs }).map((gap) => moved(gap, from)));
