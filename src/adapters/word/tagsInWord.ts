import { isOurTag } from "../../core/document/tag";
import type { TaggedText } from "../../ports/documentHost";
import { inRequests, wireSize } from "./requestSize";
import { searchText } from "./searchPlace";
import { asRead, textBefore, wordText } from "./wordText";
import type { WordText } from "./wordText";
import { addTo } from "../../core/groups";

/**
 * The words that carry a tag of ours. Word tells neither the number of a paragraph nor an offset: the paragraph is known
 * by its text and, where several read the same, by the controls in it; the offset by the words themselves and, where the
 * paragraph has them more than once, by which of their hits is the control's: a range stretched from the paragraph's start
 * to the control would tell it at once, and leave the person something to undo.
 * Two round trips, and one more for each of the two doubts; more where requests are kept small.
 * @param options.largestRequest in UTF-16 units @param options.texts as they were read last
 */
export async function readTagged(
  context: Word.RequestContext,
  { largestRequest, texts }: { readonly largestRequest: number; readonly texts: readonly WordText[] },
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
  const which = await whichHits(
    asking,
    places.filter(({ start }) => start === null),
  );
  return places
    .flatMap((place) => tagged(place, texts[place.index], place.start ?? which.get(place) ?? null))
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

/** @returns for each control, where its words begin in Word's text of the paragraph */
async function whichHits(
  asking: Asking,
  places: readonly PlacedControl[],
): Promise<ReadonlyMap<PlacedControl, number>> {
  const searched = places.flatMap((place) => {
    const literal = searchText(place.control.text);
    return literal === null ? [] : [{ place, literal }];
  });
  const found = await answered(asking, searched, wireSize.leadOf, ({ place, literal }) => {
    const hits = place.paragraph.search(literal, { matchCase: true, matchWildcards: false });
    hits.load("items/text");
    return { place, hits };
  });
  const compared = await answered(asking, found, wireSize.leadOf, ({ place, hits }) => ({
    place,
    relations: hits.items
      .filter(({ text }) => text === place.control.text)
      .map((hit) => hit.compareLocationWith(place.range)),
  }));
  return new Map(
    compared.flatMap(({ place, relations }) => {
      const { text } = place.paragraph;
      const own = place.control.text;
      const nth = relations.findIndex(({ value }) => within.has(value));
      let at = -1;
      let hits = 0;
      for (let next = text.indexOf(own); next >= 0; next = text.indexOf(own, next + own.length))
        if (hits++ === nth) at = next;
      // Word finds another number of them than its text holds.
      return at < 0 || hits !== relations.length ? [] : [[place, at] as const];
    }),
  );
}

const within: ReadonlySet<string> = new Set(["Equal", "Inside", "InsideStart", "InsideEnd"]);

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
  /** In Word's text; null where the paragraph has the words more than once. */
  readonly start: number | null;
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
    return [{ ...one, index, start: only ? first : null }];
  });

/** Empty where the text is not where it is said to be: nothing is built on a doubtful place. */
function tagged(
  { control, paragraph, index }: PlacedControl,
  known: WordText | undefined,
  rawStart: number | null,
): readonly TaggedText[] {
  if (rawStart === null) return [];
  const whole = asRead(paragraph, known);
  const { text } = whole;
  const start = textBefore(whole, rawStart);
  const own = wordText(control.text).text;
  const end = start + own.length;
  return text.slice(start, end) === own
    ? [{ tag: control.tag, range: { paragraph: index, start, end }, text: own }]
    : [];
}
