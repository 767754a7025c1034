import type { Hit, SearchPlace } from "./searchPlace";
import { searchText } from "./searchPlace";
import type { TextWrite } from "./textWrites";

/** Word's hits for the places of a batch: one search for each text of each paragraph, however often it is asked for. */
export class Searches {
  private readonly found = new Map<string, Word.RangeCollection>();
  private options: Word.SearchOptions | null = null;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly paragraphs: readonly Word.Paragraph[],
    /** Whether the document holds content controls that can not be edited. */
    private readonly locks: boolean,
  ) {}

  /** Queues what is needed to find the write's place; a sync later `rangeOf` gives it. */
  ask({ paragraph, target }: TextWrite): void {
    if (target.kind !== "over" && target.kind !== "behind") return;
    for (const hit of hitsOf(target.place)) this.askFor(paragraph, hit);
  }

  private askFor(paragraph: number, { literal }: Hit): void {
    const key = keyOf(paragraph, literal);
    const text = searchText(literal);
    const item = this.paragraphs[paragraph];
    if (this.found.has(key) || text === null || item === undefined) return;
    const hits = item.search(text, this.sharedOptions());
    hits.load(this.locks ? "items/text,items/parentContentControlOrNullObject/cannotEdit" : "items/text");
    this.found.set(key, hits);
  }

  // One object for all searches keeps the request small.
  private sharedOptions(): Word.SearchOptions {
    if (this.options === null) {
      this.options = Word.SearchOptions.newObject(this.context);
      this.options.matchCase = true;
      this.options.matchWildcards = false;
    }
    return this.options;
  }

  get asked(): number {
    return this.found.size;
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
    const same = this.found.get(keyOf(paragraph, literal))?.items.filter(({ text }) => text === literal);
    return same?.length === count ? (same[index] ?? null) : null;
  }
}

const hitsOf = (place: SearchPlace): readonly Hit[] =>
  place.kind === "hit" ? [place.hit] : [place.first, place.last];

const keyOf = (paragraph: number, literal: string): string => `${paragraph} ${literal}`;
