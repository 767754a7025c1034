import { readOutline } from "../core/document/outline";
import type { Snapshot } from "../core/document/snapshot";
import { hasWords } from "../core/document/story";
import type { Story, StoryKind } from "../core/document/story";
import { reportFigures } from "../core/writing/reportFigures";
import type { ReportFigure } from "../core/writing/reportFigures";
import { storyName } from "./skippedSentence";

/** A story (文本框、页眉…) with the figures that stand there; positions count its own paragraphs. */
export interface StoryFigures {
  readonly story: Story;
  readonly figures: readonly ReportFigure[];
}

/** Stories with figures, in the order of the document. A comment is somebody's question, not the report's text. */
export const figuresElsewhere = ({ elsewhere = [] }: Snapshot): readonly StoryFigures[] =>
  elsewhere
    .filter((story) => story.hidden !== true && story.kind !== "comment" && hasWords(story))
    .map((story) => {
      const snapshot = { paragraphs: story.paragraphs };
      return { story, figures: reportFigures(snapshot, readOutline(snapshot)) };
    })
    .filter(({ figures }) => figures.length > 0);

/** “文本框、脚注里还有 3 处数据，没有列入。” Null where there are none. @param untold what was not done with them */
export function figuresElsewhereSentence(found: readonly StoryFigures[], untold: string): string | null {
  if (found.length === 0) return null;
  const kinds = [...new Set<StoryKind>(found.map(({ story }) => story.kind))];
  const count = found.reduce((sum, { figures }) => sum + figures.length, 0);
  return `${kinds.map((kind) => storyName(kind)).join("、")}里还有 ${count} 处数据，${untold}。`;
}
