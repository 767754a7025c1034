import { isOurTag } from "../../core/document/tag";
import type { TaggedText } from "../../ports/documentHost";
import { inRequests, wireSize } from "./requestSize";
import { wordText } from "./wordText";
import { addTo } from "../../core/groups";

/**
 * The words that carry a tag of ours. Word tells neither the number of a paragraph nor an offset: the paragraph is known
 * by its text and, where several read the same, by the controls in it; the offset by the words themselves and, where the
 * paragraph has them more than once, by the text before the control.
 * Two round trips, and one more for each of the two doubts; more where requests are kept small.
 * @param largestRequest in UTF-16 units
 */
export async function readTagged(
  context: Word.RequestContext,
  largestRequest: number,
): Promise<readonly TaggedText[]> {
  const controls = context.document.contentControls;
  const paragraphs = context.document.body.paragraphs;
  controls.load("items/tag,items/text");
  paragraphs.load("items/text");
  await context.sync();
  const ours = controls.items.filter(({ tag, text }) => isOurTag(tag) && text !== "");
  const asking: Asking = { context, largestRequest };
  const asked = await answered(asking, ours, wireSize.paragraphOf, askParagraph);
  const places = placesIn(asked, await whichOfEquals(asking, asked, paragraphs.items));
  const leads = new Map<PlacedControl, Word.Range>();
  const doubtful = places.filter(({ start }) => start === null);
  await answered(asking, doubtful, wireSize.leadOf, (place) => leads.set(place, askLead(place)));
  return places
    .flatMap((place) => tagged(place, place.start ?? leads.get(place)?.text ?? null))
    .sort(inOrder);
}

const inOrder = (a: TaggedText, b: TaggedText): number =>
  a.range.paragraph - b.range.paragraph || a.range.start - b.range.start;

interface Asking {
  readonly context: Word.RequestContext;
  readonly largestRequest: number;
}

/** Asks for each of them, and waits for the answers. */
async function answered<T, A>(
  { context, largestRequest }: Asking,
  items: readonly T[],
  size: number,
  ask: (item: T) => A,
): Promise<readonly A[]> {
  const all: A[] = [];
  for (const request of inRequests(items, () => size, largestRequest)) {
    all.push(...request.map(ask));
    await context.sync();
  }
  return all;
}

interface AskedControl {
  readonly control: Word.ContentControl;
  readonly range: Word.Range;
  readonly paragraph: Word.Paragraph;
}

function askParagraph(control: Word.ContentControl): AskedControl {
  const range = control.getRange("Content");
  const paragraph = range.paragraphs.getFirst();
  paragraph.load("text");
  return { control, range, paragraph };
}

/** What stands before the control in its paragraph. */
function askLead({ range, paragraph }: AskedControl): Word.Range {
  const lead = paragraph.getRange("Start").expandTo(range.getRange("Start"));
  lead.load("text");
  return lead;
}

/** @returns for each control, the number of its paragraph; null where it is in none of the body */
async function whichOfEquals(
  asking: Asking,
  asked: readonly AskedControl[],
  items: readonly Word.Paragraph[],
): Promise<readonly (number | null)[]> {
  const numbers = new Map<string, number[]>();
  items.forEach(({ text }, index) => addTo(numbers, text, index));
  const several = new Set(
    asked.map(({ paragraph }) => paragraph.text).filter((text) => (numbers.get(text)?.length ?? 0) > 1),
  );
  const equals = items.flatMap((item, index) => (several.has(item.text) ? [{ item, index }] : []));
  const controls = await answered(asking, equals, wireSize.controlsOf, ({ item, index }) => {
    const { contentControls } = item;
    contentControls.load("items/tag");
    return { index, contentControls };
  });
  const tags = new Map(
    controls.map(({ index, contentControls }) => [index, contentControls.items.map(({ tag }) => tag)]),
  );
  const used = new Set<string>();
  return asked.map(({ control: { tag }, paragraph: { text } }) => {
    const index = (numbers.get(text) ?? []).find(
      (one) => !several.has(text) || (tags.get(one)?.includes(tag) === true && !used.has(`${one} ${tag}`)),
    );
    if (index !== undefined) used.add(`${index} ${tag}`);
    return index ?? null;
  });
}

interface PlacedControl extends AskedControl {
  readonly index: number;
  /** Null where the paragraph has the words more than once. */
  readonly start: string | null;
}

const placesIn = (
  asked: readonly AskedControl[],
  indexes: readonly (number | null)[],
): readonly PlacedControl[] =>
  asked.flatMap((one, at) => {
    const index = indexes[at] ?? null;
    if (index === null) return [];
    const { text } = one.paragraph;
    const own = one.control.text;
    const first = text.indexOf(own);
    const only = first >= 0 && text.indexOf(own, first + 1) < 0;
    return [{ ...one, index, start: only ? text.slice(0, first) : null }];
  });

/** Empty where the text is not where it is said to be: nothing is built on a doubtful place. */
function tagged({ control, paragraph, index }: PlacedControl, before: string | null): readonly TaggedText[] {
  if (before === null) return [];
  const { text } = wordText(paragraph.text);
  const start = wordText(before).text.length;
  const own = wordText(control.text).text;
  const end = start + own.length;
  return text.slice(start, end) === own
    ? [{ tag: control.tag, range: { paragraph: index, start, end }, text: own }]
    : [];
}
