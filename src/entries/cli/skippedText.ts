import { skippedSentence, storyName } from "../../app/skippedSentence";
import { skippedOf } from "../../core/gaps/gapsElsewhere";
import type { StoryGaps } from "../../core/gaps/gapsElsewhere";
import { excerpt } from "../../core/text/excerpt";
import { gapWords, marked } from "./words";

/** What was not read by the checks, with the gaps that stand there; nothing where everything was read. */
export function skippedLines(elsewhere: readonly StoryGaps[]): readonly string[] {
  const sentence = skippedSentence(skippedOf(elsewhere));
  if (sentence === null) return [];
  const gaps = elsewhere.flatMap(({ story, gaps: found }) =>
    found.map(({ kind, range }) => {
      const text = story.paragraphs[range.paragraph]?.text ?? "";
      return `  ${storyName(story.kind)} ${gapWords[kind]} ${marked(excerpt(text, range.start, range.end))}`;
    }),
  );
  return [`  ${sentence}`, ...gaps];
}
