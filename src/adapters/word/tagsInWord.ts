import { isOurTag } from "../../core/document/tag";
import type { TaggedText } from "../../ports/documentHost";
import { wordText } from "./wordText";
import type { WordText } from "./wordText";

/**
 * The words that carry a tag of ours. Word tells neither the number of a paragraph nor an offset: the paragraph is known
 * by its text and, where several read the same, by the controls in it; the offset by the text before the control.
 * Two round trips, a third where paragraphs read the same.
 */
export async function readTagged(context: Word.RequestContext): Promise<readonly TaggedText[]> {
  const controls = context.document.contentControls;
  const paragraphs = context.document.body.paragraphs;
  controls.load("items/tag,items/text");
  paragraphs.load("items/text");
  await context.sync();
  const ours = controls.items.filter(({ tag, text }) => isOurTag(tag) && text !== "");
  if (ours.length === 0) return [];
  const asked = ours.map((control) => askPlace(control));
  await context.sync();
  const texts = paragraphs.items.map(({ text }) => text);
  const equals = new Map<string, number[]>();
  texts.forEach((text, index) => equals.set(text, [...(equals.get(text) ?? []), index]));
  const doubtful = new Set(
    asked.map(({ paragraph }) => paragraph.text).filter((text) => (equals.get(text)?.length ?? 0) > 1),
  );
  const tagsIn = await tagsOfEquals(context, paragraphs.items, doubtful);
  const used = new Set<string>();
  return asked.flatMap(({ control, paragraph, lead }) => {
    const candidates = equals.get(paragraph.text) ?? [];
    const index = doubtful.has(paragraph.text)
      ? candidates.find(
          (one) => tagsIn.get(one)?.includes(control.tag) === true && !used.has(`${one} ${control.tag}`),
        )
      : candidates[0];
    if (index === undefined) return [];
    used.add(`${index} ${control.tag}`);
    return placed(control, index, wordText(paragraph.text), lead.text);
  });
}

interface AskedPlace {
  readonly control: Word.ContentControl;
  readonly paragraph: Word.Paragraph;
  /** What stands before the control in its paragraph. */
  readonly lead: Word.Range;
}

function askPlace(control: Word.ContentControl): AskedPlace {
  const range = control.getRange("Content");
  const paragraph = range.paragraphs.getFirst();
  const lead = paragraph.getRange("Start").expandTo(range.getRange("Start"));
  paragraph.load("text");
  lead.load("text");
  return { control, paragraph, lead };
}

async function tagsOfEquals(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  doubtful: ReadonlySet<string>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (doubtful.size === 0) return new Map();
  const asked = items.flatMap((item, index) => {
    if (!doubtful.has(item.text)) return [];
    const { contentControls } = item;
    contentControls.load("items/tag");
    return [{ index, contentControls }];
  });
  await context.sync();
  return new Map(
    asked.map(({ index, contentControls }) => [index, contentControls.items.map(({ tag }) => tag)]),
  );
}

/** Empty where the text is not where it is said to be: nothing is built on a doubtful place. */
function placed(
  { tag, text: words }: Word.ContentControl,
  paragraph: number,
  { text }: WordText,
  before: string,
): readonly TaggedText[] {
  const start = wordText(before).text.length;
  const own = wordText(words).text;
  const end = start + own.length;
  return text.slice(start, end) === own ? [{ tag, range: { paragraph, start, end }, text: own }] : [];
}
