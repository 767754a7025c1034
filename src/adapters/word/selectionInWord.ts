import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { isOfficeError } from "./inWord";
import { searchText } from "./searchPlace";
import { textBefore } from "./wordText";
import type { WordText } from "./wordText";

/**
 * Where the person's selection begins, as far as its first paragraph holds it. `unknown`: no paragraph that was read
 * has this text, so that the document has changed since; or Word does not find what its text holds.
 */
export type FoundSelection =
  | { readonly kind: "at"; readonly place: TextRange }
  | { readonly kind: "unknown"; readonly changed: boolean };

const literally = { matchCase: true, matchWildcards: false };
/** So many places are looked at in a request. */
const most = 24;
/** A stretch of so many letters is looked at letter by letter. */
const nearest = 32;
const longestPiece = 200;

/**
 * One round trip where no paragraph has this text, else three. Word counts no characters, and stretching a range from
 * the paragraph's start to the selection leaves an item in the person's list of what can be undone (OfficeDev/office-js
 * 2225, 5715, 2720): so places in the paragraph are compared with the selection, first far, then near ones.
 * @param texts of the paragraphs as they were read last
 */
export async function readSelection(
  context: Word.RequestContext,
  texts: readonly WordText[],
): Promise<FoundSelection> {
  const selection = context.document.getSelection();
  const paragraph = selection.paragraphs.getFirst();
  const start = selection.getRange("Start");
  selection.load("text");
  paragraph.load("text");
  await context.sync();
  const raw = paragraph.text.replace(/[\r\u0007]{1,9}$/u, "");
  const equal = texts.flatMap((text, index) => (text.raw === raw ? [index] : []));
  if (equal.length === 0) return { kind: "unknown", changed: true };
  try {
    const asked: Asked = { context, paragraph, raw, start };
    const far = await farStretch(asked);
    const beginnings = await beginningsOf(asked, equal);
    const near = await narrowed(asked, far, nearPlaces);
    if (beginnings.length > 0 && raw === "") await context.sync();
    const begun = beginnings.filter(({ value }) => value !== "After").length;
    const index = equal[Math.max(0, begun - 1)] ?? 0;
    const text = texts[index];
    if (isWide(raw, near) || text === undefined) return { kind: "unknown", changed: false };
    const to = Math.min(near.from + selection.text.length, raw.length);
    return { kind: "at", place: textRange(index, textBefore(text, near.from), textBefore(text, to)) };
  } catch (cause) {
    // Word does not find what its own text holds, or somebody writes at this moment.
    if (!isOfficeError(cause) || cause.code !== "ItemNotFound") throw cause;
    return { kind: "unknown", changed: false };
  }
}

interface Asked {
  readonly context: Word.RequestContext;
  readonly paragraph: Word.Paragraph;
  readonly raw: string;
  readonly start: Word.Range;
}

/** How the beginnings of paragraphs with the same text lie to the selection, known with the next round trip. */
async function beginningsOf(
  { context, start }: Asked,
  equal: readonly number[],
): Promise<readonly OfficeExtension.ClientResult<string>[]> {
  if (equal.length < 2) return [];
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return equal.flatMap(
    (index) => paragraphs.items[index]?.getRange("Start").compareLocationWith(start) ?? [],
  );
}

/** The selection begins at `from` or behind it, and not behind `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A place in the paragraph, and words that begin or end there. */
interface Place {
  readonly at: number;
  readonly words: Word.Range;
  /** How these words lie to a selection that does not begin before the place. */
  readonly relations: ReadonlySet<string>;
}

/** A letter is as near as it gets; one outside of the basic plane takes two units. */
const isWide = (raw: string, { from, to }: Stretch): boolean => to - from > 1 && !splitsPair(raw, from + 1);

async function farStretch(asked: Asked): Promise<Stretch> {
  let far: Stretch = { from: 0, to: asked.raw.length };
  for (let before = Infinity; far.to - far.from > nearest && far.to - far.from < before;) {
    before = far.to - far.from;
    far = await narrowed(asked, far, farPlaces);
  }
  return far;
}

async function narrowed(
  { context, paragraph, raw, start }: Asked,
  { from, to }: Stretch,
  placesIn: (paragraph: Word.Paragraph, raw: string, stretch: Stretch) => readonly Place[],
): Promise<Stretch> {
  const places = placesIn(paragraph, raw, { from, to }).map((place) => ({
    ...place,
    relation: place.words.compareLocationWith(start),
  }));
  if (places.length > 0) await context.sync();
  const last = places.findLast(({ relation, relations }) => relations.has(relation.value))?.at ?? from;
  return { from: last, to: places.find(({ at }) => at > last)?.at ?? to };
}

// On the border of a range, a point may count as in it or as beside it.
const endingBefore: ReadonlySet<string> = new Set(["Before", "AdjacentBefore", "ContainsEnd"]);
const beginningBefore: ReadonlySet<string> = new Set([...endingBefore, "Contains"]);

/** Every few letters, and behind whatever Word can not search for. */
function farPlaces(paragraph: Word.Paragraph, raw: string, { from, to }: Stretch): readonly Place[] {
  const places: Place[] = [];
  const step = Math.ceil((to - from) / most);
  for (let at = from + 1; at < to; at++) {
    const isAsked = (at - from) % step === 0 || unsearchable.test(raw.charAt(at - 1));
    const literal = !isAsked || splitsPair(raw, at) ? null : firstFrom(raw, at, shortest);
    if (literal !== null)
      places.push({
        at,
        words: paragraph.search(literal, literally).getFirst(),
        relations: beginningBefore,
      });
  }
  return places;
}

/** Long enough to be the first of its kind more often than not. */
const shortest = 16;

/** Every letter, by the words up to it. */
function nearPlaces(paragraph: Word.Paragraph, raw: string, { from, to }: Stretch): readonly Place[] {
  const around = firstFrom(raw, from, to - from);
  if (around === null) return [];
  const places: Place[] = [];
  for (let at = from + 1; at <= Math.min(to, searchableUpTo(raw, from)); at++) {
    const literal = splitsPair(raw, at) ? null : searchText(raw.slice(from, at));
    if (literal !== null)
      places.push({
        at,
        words: paragraph.search(around, literally).getFirst().search(literal, literally).getFirst(),
        relations: endingBefore,
      });
  }
  return places;
}

/** As a search text; null when nothing from there on is the paragraph's first of its kind. */
function firstFrom(raw: string, at: number, atLeast: number): string | null {
  const limit = searchableUpTo(raw, at);
  for (let length = Math.max(1, atLeast); length <= longestPiece; length *= 2) {
    const end = Math.min(limit, at + length);
    const literal = raw.slice(at, splitsPair(raw, end) ? end + 1 : end);
    if (literal !== "" && raw.indexOf(literal) === at) return searchText(literal);
    if (end === limit) return null;
  }
  return null;
}

const unsearchable = /[\u0000-\u0008\u000a\u000c-\u001d\u001f\ufffc\ufffd]/u;

function searchableUpTo(raw: string, at: number): number {
  const next = raw.slice(at).search(unsearchable);
  return next < 0 ? raw.length : at + next;
}

const splitsPair = (raw: string, at: number): boolean =>
  (raw.charCodeAt(at) & 0xfc00) === 0xdc00 && (raw.charCodeAt(at - 1) & 0xfc00) === 0xd800;
