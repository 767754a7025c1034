import { capabilities } from "./capabilities";
import { isOfficeError } from "./inWord";
import { inRequests } from "./requestSize";
import { reviewedText, wordText } from "./wordText";
import type { WordText } from "./wordText";

export interface ReadTexts {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly WordText[];
  /** Changes are tracked; never where Word can not tell (before WordApi 1.4). */
  readonly tracked: boolean;
}

/** On the wire, of a question for the reviewed text of one paragraph. */
const questionSize = 400;

/**
 * Reads texts as they would stand after accepting all revisions. Word's own text holds what is deleted where revisions
 * are shown inline (OfficeDev/office-js 2314, 1267, 5286). The reviewed text (WordApi 1.4) is asked for only where there
 * may be revisions, for Word may scroll on being asked (3691): at the first reading, and as long as some are found or
 * changes are tracked.
 */
export class Revisions {
  private mayBeThere = true;
  private unanswered = false;
  /** What a Word that can not be asked was seen to do: a text held what a revision of ours had deleted. */
  seenInTexts = false;

  /** @param properties of the paragraphs, to be loaded with them; "items/text" among them */
  async read(context: Word.RequestContext, properties: string, limit = Infinity): Promise<ReadTexts> {
    if (!capabilities().review) return { ...(await plain(context, properties)), tracked: false };
    const { document } = context;
    document.load("changeTrackingMode");
    const early = this.mayBeThere ? this.ask(document.body) : null;
    const read = await this.plainOrWithout(context, properties, early !== null);
    const tracked = document.changeTrackingMode !== "Off";
    const reviewed = this.unanswered ? null : (early ?? (tracked ? await this.askNow(context) : null));
    const stretch = reviewed === null ? null : differing(read.texts, reviewed.value);
    this.mayBeThere = !this.unanswered && (tracked || stretch !== null);
    if (stretch === null) return { ...read, tracked };
    return { items: read.items, texts: await withoutDeletions(context, read, stretch, limit), tracked };
  }

  /**
   * What is asked besides the texts must not cost the texts. Whether the question was at fault is known only once the
   * texts come without it: else it is asked again with the next reading, or what is deleted would be read as text for good.
   */
  private async plainOrWithout(
    context: Word.RequestContext,
    properties: string,
    asked: boolean,
  ): Promise<Omit<ReadTexts, "tracked">> {
    try {
      return await plain(context, properties);
    } catch (cause) {
      if (!asked || !isOfficeError(cause)) throw cause;
      context.document.load("changeTrackingMode");
      const read = await plain(context, properties);
      this.unanswered = true;
      return read;
    }
  }

  private async askNow(context: Word.RequestContext): Promise<OfficeExtension.ClientResult<string> | null> {
    const reviewed = this.ask(context.document.body);
    await context.sync();
    return reviewed;
  }

  private ask(body: Word.Body): OfficeExtension.ClientResult<string> | null {
    return this.unanswered ? null : body.getReviewedText("Current");
  }
}

async function plain(context: Word.RequestContext, properties: string): Promise<Omit<ReadTexts, "tracked">> {
  const { paragraphs } = context.document.body;
  paragraphs.load(properties);
  await context.sync();
  return { items: paragraphs.items, texts: paragraphs.items.map(({ text }) => wordText(text)) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

async function withoutDeletions(
  context: Word.RequestContext,
  { items, texts }: Omit<ReadTexts, "tracked">,
  { from, to }: Stretch,
  limit: number,
): Promise<readonly WordText[]> {
  const answers = new Map<number, OfficeExtension.ClientResult<string>>();
  const asked = items.slice(from, to).map((item, at) => ({ item, index: from + at }));
  for (const request of inRequests(asked, () => questionSize, limit)) {
    for (const { item, index } of request) answers.set(index, item.getReviewedText("Current"));
    await context.sync();
  }
  return texts.map((text, index) => {
    const answer = answers.get(index);
    return answer === undefined ? text : reviewedText(items[index]?.text ?? "", answer.value);
  });
}

// How the text of a body joins those of its paragraphs and cells is told nowhere: only letters count.
const letters = (text: string): string => text.replace(/[\s\u0000-\u001f\ufffc\ufffd]+/gu, "");

/** The paragraphs from the first to the last whose text is not in the reviewed one; null when all are. */
function differing(texts: readonly WordText[], reviewed: string): Stretch | null {
  const shown = texts.map(({ raw }) => letters(raw));
  const whole = letters(reviewed);
  const from = countEqual(shown, (text, at) => whole.startsWith(text, at));
  if (from.count === shown.length && from.length === whole.length) return null;
  const rest = shown.slice(from.count).reverse();
  const left = whole.length - from.length;
  const back = countEqual(
    rest,
    (text, at) => at + text.length <= left && whole.endsWith(text, whole.length - at),
  );
  // An empty paragraph fits anywhere: those beside the stretch belong to it.
  return {
    from: Math.max(0, from.count - 1),
    to: Math.min(shown.length, shown.length - back.count + 1),
  };
}

/** How many texts from the first on are where they are looked for, one behind the other. */
function countEqual(
  texts: readonly string[],
  isAt: (text: string, at: number) => boolean,
): { readonly count: number; readonly length: number } {
  let length = 0;
  for (const [count, text] of texts.entries()) {
    if (!isAt(text, length)) return { count, length };
    length += text.length;
  }
  return { count: texts.length, length };
}
