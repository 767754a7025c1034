import type { Hit, SearchPlace } from "./searchPlace";
import { searchText } from "./searchPlace";
import { inRequests, wireSize } from "./requestSize";
import type { TextWrite } from "./textWrites";

interface Search {
  readonly item: Word.Paragraph;
  readonly text: string;
  readonly hits: { found: Word.RangeCollection | null };
}

/** Word's hits for the places of a batch: one search for each text of each paragraph, however often it is wanted. */
export class Searches {
  private readonly wanted = new Map<string, Search>();

  constructor(
    private readonly paragraphs: readonly Word.Paragraph[],
    /** What has to be known of the content controls around a place; empty where there are none that matter. */
    private readonly ofControls: readonly ("cannotEdit" | "tag")[],
  ) {}

  want({ paragraph, target }: TextWrite): void {
    if (target.kind !== "over" && target.kind !== "behind") return;
    for (const { literal } of hitsOf(target.place)) {
      const key = keyOf(paragraph, literal);
      const text = searchText(literal);
      const item = this.paragraphs[paragraph];
      if (!this.wanted.has(key) && text !== null && item !== undefined)
        this.wanted.set(key, { item, text, hits: { found: null } });
    }
  }

  /** One round trip, more only where the requests are to stay small; none when nothing is wanted. */
  async find(context: Word.RequestContext, largestRequest: number): Promise<void> {
    const properties = this.ofControls.map((name) => `items/parentContentControlOrNullObject/${name}`);
    const wanted = ["items/text", ...properties].join(",");
    const size = ({ text }: Search): number => wireSize.search(text);
    for (const searches of inRequests([...this.wanted.values()], size, largestRequest)) {
      // One object for all searches keeps the request small.
      const options = Word.SearchOptions.newObject(context);
      options.matchCase = true;
      options.matchWildcards = false;
      for (const { item, text, hits } of searches) {
        hits.found = item.search(text, options);
        hits.found.load(wanted);
      }
      await context.sync();
    }
  }

  /** Null when Word's hits are not the ones the paragraph's text promises. */
  rangeOf(paragraph: number, place: SearchPlace): Word.Range | null {
    if (place.kind === "hit") return this.hit(paragraph, place.hit);
    const first = this.hit(paragraph, place.first);
    const last = this.hit(paragraph, place.last);
    return first === null || last === null ? null : first.expandTo(last);
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

  private hit(paragraph: number, { literal, index, count }: Hit): Word.Range | null {
    // Word takes "＊" for "*" and “ for " under some settings: only hits of the same text count.
    const same = this.wanted
      .get(keyOf(paragraph, literal))
      ?.hits.found?.items.filter(({ text }) => text === literal);
    return same?.length === count ? (same[index] ?? null) : null;
  }
}

const hitsOf = (place: SearchPlace): readonly Hit[] =>
  place.kind === "hit" ? [place.hit] : [place.first, place.last];

const keyOf = (paragraph: number, literal: string): string => `${paragraph} ${literal}`;
