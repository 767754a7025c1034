import type { Paragraph } from "./snapshot";

/** Text of a document that stands outside of its body (正文之外): 文本框 脚注 尾注 页眉 页脚 批注, and chunks of other formats (嵌入的文件). */
export type StoryKind = "text-box" | "footnote" | "endnote" | "header" | "footer" | "comment" | "alt-chunk";

export interface Story {
  /** Names it among the others of the document, through changes of its words. */
  readonly id: string;
  readonly kind: StoryKind;
  /** None where the host could not read what stands there. */
  readonly paragraphs: readonly Paragraph[];
  /** Shown by older programs alone, and says something else than what is shown in its place. */
  readonly hidden?: true;
  /** The host can not write here. */
  readonly fixed?: true;
}

/** Whether somebody reads words there: a page number alone is none. */
export const hasWords = ({ paragraphs }: Story): boolean =>
  paragraphs.length === 0 || paragraphs.some(({ text }) => /[\p{L}*×□_＿…]/u.test(text));
