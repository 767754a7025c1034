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
    /** Whether the document holds content controls that can not be edited. */
    private readonly locks: boolean,
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
    const size = ({ text }: Search): number => wireSize.search(text);
    for (const searches of inRequests([...this.wanted.values()], size, largestRequest)) {
      // One object for all searches keeps the request small.
      const options = Word.SearchOptions.newObject(context);
      options.matchCase = true;
      options.matchWildcards = false;
      for (const { item, text, hits } of searches) {
        hits.found = item.search(text, options);
        hits.found.load(
          this.locks ? "items/text,items/parentContentControlOrNullObject/cannotEdit" : "items/text",
        );
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
    if (!this.locks) return false;
    return hitsOf(place).some((wanted) => {
      const control = this.hit(paragraph, wanted)?.parentContentControlOrNullObject;
      return control !== undefined && !control.isNullObject && control.cannotEdit;
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
