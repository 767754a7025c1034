import type { LayoutPlan, ParagraphChange, StretchChange, WantedLook } from "../../core/layout/planLayout";
import type { LayoutAlignment } from "../../core/layout/profile";
import { isOfficeError } from "./inWord";
import type { ParagraphLook } from "./paragraphLook";
import { giveFontName, lookOf, lookProperties } from "./paragraphLook";
import { inRequests, wireSize } from "./requestSize";
import { searchPlace, searchText } from "./searchPlace";
import type { Hit } from "./searchPlace";
import { asRead } from "./wordText";
import type { WordText } from "./wordText";

/** What a paragraph looked like before, to be given back. */
export interface FormerLook {
  readonly paragraph: number;
  readonly text: string;
  readonly look: ParagraphLook;
}

export interface LaidOutInWord {
  readonly changed: readonly FormerLook[];
  readonly left: readonly number[];
}

interface Plan {
  readonly change: ParagraphChange;
  readonly before: FormerLook;
  /** The whole paragraph's font, then that of its first words. */
  readonly whole: WantedLook;
  readonly head: StretchChange | null;
  readonly hit: Hit | null;
  readonly hits: Word.RangeCollection | null;
}

interface Target extends Plan {
  readonly item: Word.Paragraph;
}

/** The host as a change finds it. */
export interface Present {
  /** As they were read last: what revisions delete is not counted in a paragraph that has not changed since. */
  readonly texts: readonly WordText[];
  /** In UTF-16 units. */
  readonly largestRequest: number;
}

/** Three round trips: the looks as they are, the first words of headings that run on, the writing. */
export async function layOutInWord(
  context: Word.RequestContext,
  { paragraphs: changes }: LayoutPlan,
  { texts, largestRequest }: Present,
): Promise<LaidOutInWord> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(`items/text,${lookProperties()}`);
  await context.sync();
  const left: number[] = [];
  const plans = changes.flatMap((change): readonly Plan[] => {
    const item = paragraphs.items[change.paragraph];
    const plan = item === undefined ? null : planOf(item, asRead(item, texts[change.paragraph]), change);
    if (plan === null) left.push(change.paragraph);
    return plan === null ? [] : [plan];
  });
  for (const { hits } of plans) hits?.load("items/text");
  // A font that came with a load keeps a reference of its own when it is written to; freshly loaded items have none.
  paragraphs.load("items/text");
  await context.sync();
  const targets = plans.flatMap((plan): readonly Target[] => {
    const item = paragraphs.items[plan.change.paragraph];
    const { paragraph, text } = plan.change;
    if (item !== undefined && asRead(item, texts[paragraph]).text === text) return [{ ...plan, item }];
    left.push(paragraph);
    return [];
  });
  await write(context, targets, largestRequest, giveLayout, ({ item, before }) =>
    giveBack(item, before.look),
  );
  return { changed: targets.map(({ before }) => before), left };
}

/** Null where the text has changed, or where the present look could not be given back afterwards. */
function planOf(item: Word.Paragraph, found: WordText, change: ParagraphChange): Plan | null {
  const { paragraph, text, stretches } = change;
  const look = lookOf(item);
  if (found.text !== text || stretches.some((stretch) => !canBeGivenBack(look, stretch.look))) return null;
  const plan = {
    change,
    before: { paragraph, text, look },
    whole: stretches.find(({ end }) => end === text.length)?.look ?? {},
  };
  const head = stretches.find(({ end }) => end < text.length);
  if (head === undefined) return { ...plan, head: null, hit: null, hits: null };
  const place = searchPlace(found.raw, 0, found.rawAt(head.end));
  const literal = place?.kind === "hit" ? searchText(place.hit.literal) : null;
  if (head.start !== 0 || place?.kind !== "hit" || literal === null) return null;
  const hits = item.search(literal, { matchCase: true, matchWildcards: false });
  return { ...plan, head, hit: place.hit, hits };
}

/** What differs within the paragraph is told as nothing, and nothing can not be written back. */
function canBeGivenBack({ font }: ParagraphLook, { font: name, size, plain }: WantedLook): boolean {
  if (name !== undefined && font.name === null) return false;
  if (size !== undefined && font.size === null) return false;
  return plain === undefined || (font.bold !== null && font.italic !== null && font.color !== null);
}

const alignments: Readonly<Record<LayoutAlignment, "Left" | "Centered" | "Right" | "Justified">> = {
  left: "Left",
  center: "Centered",
  right: "Right",
  justify: "Justified",
};

function giveLayout({ item, change: { place, size }, whole, head, hit, hits }: Target): void {
  if (place !== null) {
    item.alignment = alignments[place.alignment];
    item.leftIndent = place.left * size;
    item.rightIndent = place.right * size;
    item.firstLineIndent = place.firstLine * size;
  }
  giveFont(item.font, whole);
  const range = hit === null ? undefined : hits?.items[hit.index];
  if (head !== null && range !== undefined) giveFont(range.font, head.look);
}

function giveFont(font: Word.Font, { font: name, size, plain }: WantedLook): void {
  if (name !== undefined) giveFontName(font, name);
  if (size !== undefined) font.size = size;
  if (plain !== true) return;
  font.bold = false;
  font.italic = false;
  font.color = "#000000";
}

/** Gives looks back where the text still stands. Returns the paragraphs that were left alone. */
export async function giveBackInWord(
  context: Word.RequestContext,
  former: readonly FormerLook[],
  { texts, largestRequest }: Present,
): Promise<readonly number[]> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  const left: number[] = [];
  const targets = former.flatMap(({ paragraph, text, look }) => {
    const item = paragraphs.items[paragraph];
    if (item !== undefined && asRead(item, texts[paragraph]).text === text) return [{ item, look }];
    left.push(paragraph);
    return [];
  });
  await write(context, targets, largestRequest, ({ item, look }) => giveBack(item, look));
  return left;
}

function giveBack(
  item: Word.Paragraph,
  { alignment, leftIndent, rightIndent, firstLineIndent, font }: ParagraphLook,
): void {
  if (alignment !== null) item.alignment = alignment;
  item.leftIndent = leftIndent;
  item.rightIndent = rightIndent;
  item.firstLineIndent = firstLineIndent;
  if (font.name !== null) giveFontName(item.font, font.name);
  if (font.size !== null) item.font.size = font.size;
  if (font.bold !== null) item.font.bold = font.bold;
  if (font.italic !== null) item.font.italic = font.italic;
  if (font.color !== null) item.font.color = font.color;
}

/** Word keeps what it did before a step that fails: what was begun is then taken back as far as it goes. */
async function write<T>(
  context: Word.RequestContext,
  targets: readonly T[],
  largestRequest: number,
  give: (target: T) => void,
  takeBack?: (target: T) => void,
): Promise<void> {
  const written: T[] = [];
  try {
    for (const request of inRequests(targets, () => wireSize.paragraph(""), largestRequest)) {
      written.push(...request);
      request.forEach(give);
      await context.sync();
    }
  } catch (cause) {
    if (takeBack === undefined || !isOfficeError(cause)) throw cause;
    for (const target of written.reverse()) {
      takeBack(target);
      // One at a time: the place that refuses the look refuses it again, and must not keep the others from theirs.
      await context.sync().catch(() => undefined);
    }
    throw cause;
  }
}
