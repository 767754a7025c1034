import type { Hit, SearchPlace } from "./searchPlace";
import { pieceFrom, pieceUpTo, searchText } from "./searchPlace";
import { inRequests, wireSize } from "./requestSize";
import type { Target, TextWrite } from "./textWrites";
import { wordText } from "./wordText";
import type { WordText } from "./wordText";

interface Search {
  readonly paragraph: number;
  readonly item: Word.Paragraph;
  readonly text: string;
  found: Word.RangeCollection | null;
}

/** What is searched for: a place by its own words, or by the words on both sides of it. */
type SearchedTarget = Extract<Target, { readonly place: SearchPlace }>;

/** Null where the place ends with the paragraph. */
interface Sides {
  readonly before: Hit | null;
  readonly behind: Hit | null;
}

/**
 * Word's hits for the places of a batch: one search for each text of each paragraph, however often it is wanted.
 * Word misses some words (from an input method, beside fields and notes: OfficeDev/office-js 5134, 5905, 4401, 5874):
 * such a place is looked for once more, between what stands on both sides of it.
 */
export class Searches {
  private readonly wanted = new Map<string, Search>();
  private readonly writes: { readonly paragraph: number; readonly target: SearchedTarget }[] = [];
  private readonly sides = new Map<SearchedTarget, Sides>();
  /** Of hits in a paragraph whose revisions are shown: what stands there after accepting. */
  private readonly live = new Map<Word.Range, OfficeExtension.ClientResult<string>>();

  constructor(
    private readonly paragraphs: readonly Word.Paragraph[],
    private readonly texts: readonly WordText[],
    /** What has to be known of the content controls around a place; empty where there are none that matter. */
    private readonly ofControls: readonly ("cannotEdit" | "tag")[],
  ) {}

  want({ paragraph, target }: TextWrite): void {
    if (target.kind !== "over" && target.kind !== "behind") return;
    this.writes.push({ paragraph, target });
    for (const hit of hitsOf(target.place)) this.searchFor(paragraph, hit);
  }

  /**
   * One round trip; none when nothing is wanted; more where the requests are to stay small, where revisions are shown,
   * and where Word misses a place.
   */
  async find(context: Word.RequestContext, largestRequest: number): Promise<void> {
    await this.ask(context, largestRequest);
    const missed = this.writes.filter(
      ({ paragraph, target: { place } }) =>
        !this.changedSince(paragraph) &&
        hitsOf(place).some((hit) => this.hit(paragraph, hit) === null) &&
        !hitsOf(place).some((hit) => this.isDeleted(paragraph, hit)),
    );
    for (const { paragraph, target } of missed) this.lookBeside(paragraph, target);
    await this.ask(context, largestRequest);
  }

  /** Whether the paragraph was not as it had been read when it was searched. */
  changedSince(paragraph: number): boolean {
    const text = this.texts[paragraph];
    const item = this.paragraphs[paragraph];
    return text !== undefined && item !== undefined && wordText(item.text).raw !== text.raw;
  }

  /** Null when Word's hits are not the ones the paragraph's text promises. Queues nothing where there is one hit. */
  rangeOf(paragraph: number, target: SearchedTarget): Word.Range | null {
    const { place } = target;
    if (place.kind === "hit") {
      const hit = this.hit(paragraph, place.hit);
      if (hit !== null) return hit;
    } else {
      const first = this.hit(paragraph, place.first);
      const last = this.hit(paragraph, place.last);
      if (first !== null && last !== null) return first.expandTo(last);
    }
    return this.between(paragraph, target);
  }

  isLocked(paragraph: number, place: SearchPlace): boolean {
    return this.controlsAround(paragraph, place).some(({ cannotEdit }) => cannotEdit);
  }

  /** Innermost content controls around the hits of a place; one for each hit that stands in one. */
  controlsAround(paragraph: number, place: SearchPlace): readonly Word.ContentControl[] {
    if (this.ofControls.length === 0) return [];
    return hitsOf(place).flatMap((wanted) => {
      const control = this.hit(paragraph, wanted)?.parentContentControlOrNullObject;
      return control === undefined || control.isNullObject ? [] : [control];
    });
  }

  private async ask(context: Word.RequestContext, largestRequest: number): Promise<void> {
    const properties = this.ofControls.map((name) => `items/parentContentControlOrNullObject/${name}`);
    const wanted = ["items/text", ...properties].join(",");
    const open = [...this.wanted.values()].filter(({ found }) => found === null);
    for (const searches of inRequests(open, ({ text }) => wireSize.search(text), largestRequest)) {
      // One object for all searches keeps the request small.
      const options = Word.SearchOptions.newObject(context);
      options.matchCase = true;
      options.matchWildcards = false;
      for (const search of searches) {
        search.found = search.item.search(search.text, options);
        search.found.load(wanted);
      }
      for (const item of new Set(searches.map((search) => search.item))) item.load("text");
      await context.sync();
    }
    const shown = open.filter(({ paragraph }) => this.texts[paragraph]?.revised === true);
    const hits = shown.flatMap(({ found }) => found?.items ?? []);
    for (const request of inRequests(hits, () => wireSize.search(""), largestRequest)) {
      for (const hit of request) this.live.set(hit, hit.getReviewedText("Current"));
      await context.sync();
    }
  }

  private searchFor(paragraph: number, { literal }: Hit): void {
    const key = keyOf(paragraph, literal);
    const text = searchText(literal);
    const item = this.paragraphs[paragraph];
    if (!this.wanted.has(key) && text !== null && item !== undefined)
      this.wanted.set(key, { paragraph, item, text, found: null });
  }

  private lookBeside(paragraph: number, target: SearchedTarget): void {
    const text = this.texts[paragraph];
    if (text === undefined) return;
    const { raw } = text;
    const { from, to } = target;
    const before = pieceUpTo(raw, Math.max(0, from - sideLength), from);
    const behind = pieceFrom(raw, to, Math.min(raw.length, to + sideLength));
    if ((before === null && from > 0) || (behind === null && to < raw.length)) return;
    this.sides.set(target, { before, behind });
    for (const hit of [before, behind]) if (hit !== null) this.searchFor(paragraph, hit);
  }

  private between(paragraph: number, target: SearchedTarget): Word.Range | null {
    const sides = this.sides.get(target);
    const item = this.paragraphs[paragraph];
    if (sides === undefined || item === undefined) return null;
    const before = sides.before === null ? null : this.hit(paragraph, sides.before);
    const behind = sides.behind === null ? null : this.hit(paragraph, sides.behind);
    if ((before === null) !== (sides.before === null) || (behind === null) !== (sides.behind === null))
      return null;
    const start = before === null ? item.getRange("Start") : before.getRange("End");
    const end = behind === null ? item.getRange("Content").getRange("End") : behind.getRange("Start");
    return start.expandTo(end);
  }

  private hit(paragraph: number, hit: Hit): Word.Range | null {
    // What a revision deleted is not written into, nor is what stands between its sides.
    return this.isDeleted(paragraph, hit) ? null : this.found(paragraph, hit);
  }

  /** Word found the words, and a revision deletes some of them. */
  private isDeleted(paragraph: number, hit: Hit): boolean {
    const found = this.found(paragraph, hit);
    const live = found === null ? undefined : this.live.get(found);
    return live !== undefined && live.value !== hit.literal;
  }

  private found(paragraph: number, { literal, index, count }: Hit): Word.Range | null {
    // Word takes "＊" for "*" and “ for " under some settings: only hits of the same text count.
    const same = this.wanted
      .get(keyOf(paragraph, literal))
      ?.found?.items.filter(({ text }) => text === literal);
    return (same?.length === count ? same[index] : undefined) ?? null;
  }
}

/** Short, so that what Word misses is hardly in it. */
const sideLength = 4;

const hitsOf = (place: SearchPlace): readonly Hit[] =>
  place.kind === "hit" ? [place.hit] : [place.first, place.last];

const keyOf = (paragraph: number, literal: string): string => `${paragraph} ${literal}`;
