import type { Edit, ReplaceText } from "../../core/document/edit";
import type { Body, BodyParagraph, Container, Run, Slice } from "./bodyModel";
import { touchedSegments } from "./replacementSplices";
import type { Splice } from "./splice";

/**
 * A content control that shows its prompt (`w:showingPlcHdr`; ECMA-376 part 1, 17.5.2.39) loses it with the first click:
 * once words of ours stand there, it must say so no more, nor look like a prompt.
 * @param styles ids of the character style in which prompts are written
 */
export function placeholderSplices(
  xml: string,
  { paragraphs }: Body,
  accepted: readonly Edit[],
  styles: ReadonlySet<string>,
): readonly Splice[] {
  const marks = new Set<Slice>();
  const runs = new Set<Run>();
  const around = new Set<Container>();
  for (const edit of accepted) {
    const paragraph = edit.kind === "replaceText" ? paragraphs[edit.range.paragraph] : undefined;
    if (edit.kind !== "replaceText" || paragraph === undefined) continue;
    promptsAround(paragraph).forEach((container) => around.add(container));
    collectControls(paragraph, edit, marks, runs);
  }
  for (const { placeholder } of around) if (placeholder !== null) marks.add(placeholder);
  if (around.size > 0)
    for (const paragraph of paragraphs)
      if (promptsAround(paragraph).some((one) => around.has(one)))
        for (const { run } of paragraph.segments) runs.add(run);
  return [
    ...[...marks].map(({ from, to }) => ({ from, to, text: "" })),
    ...[...runs].flatMap((run) => styleSplices(xml, run, styles)),
  ];
}

function collectControls(
  paragraph: BodyParagraph,
  edit: ReplaceText,
  marks: Set<Slice>,
  runs: Set<Run>,
): void {
  const prompts = paragraph.controls?.filter(({ placeholder }) => placeholder !== null) ?? [];
  if (prompts.length === 0) return;
  const touched = new Set(touchedSegments(paragraph, edit));
  for (const { placeholder, segments } of prompts) {
    if (placeholder === null || !segments.some((segment) => touched.has(segment))) continue;
    marks.add(placeholder);
    for (const { run } of segments) runs.add(run);
  }
}

function promptsAround({ container }: BodyParagraph): readonly Container[] {
  const found: Container[] = [];
  for (let outer: Container | null = container; outer !== null; outer = outer.parent)
    if (outer.placeholder !== null) found.push(outer);
  return found;
}

function styleSplices(xml: string, { look }: Run, styles: ReadonlySet<string>): readonly Splice[] {
  if (look === null) return [];
  const inside = xml.slice(look.from, look.to);
  const found =
    /<(?<name>[\w.-]*:?rStyle)\s[^>]*?val\s*=\s*["'](?<id>[^"']*)["'][^>]*?(?:\/>|>\s*<\/\k<name>\s*>)/u.exec(
      inside,
    );
  const id = found?.groups?.["id"];
  if (found === null || id === undefined || !styles.has(id)) return [];
  const from = look.from + found.index;
  return [{ from, to: from + found[0].length, text: "" }];
}
