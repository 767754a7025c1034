import type { Paragraph } from "../../document/snapshot";
import type { PlaceWords } from "./clauseSays";

/** What may be the chief's name; it counts where a ledger has it in a column of persons. */
export type ChiefNames = ReadonlySet<string>;

const near = 6;
const name = /^[\p{Script=Han}·]{2,4}$/u;

/**
 * 赵建国 on a line of its own under the title of a personal report or at its end; what stands behind the post
 * (党组书记刘志远讲党课): where a name ends is not told, so that every beginning of it is taken.
 */
export function chiefNames(
  paragraphs: readonly Paragraph[],
  title: string,
  { personal, bylines, posts }: PlaceWords,
): ChiefNames {
  const names = new Set<string>();
  paragraphs.forEach(({ text }, at) => {
    for (const { 0: post, index } of text.matchAll(posts)) {
      const behind = /^\s*(?<word>[\p{Script=Han}·]{2,4})/u.exec(text.slice(index + post.length));
      const word = behind?.groups?.["word"] ?? "";
      for (let end = 2; end <= word.length; end++) names.add(word.slice(0, end));
    }
    if (!personal.test(title) || (at > near && at < paragraphs.length - near)) return;
    const signed = text.replace(bylines, "").replace(/\s/gu, "");
    if (name.test(signed)) names.add(signed);
  });
  return names;
}
