import type { StoryKind } from "../core/document/story";
import type { Skipped } from "../core/gaps/gapsElsewhere";
import type { Locale } from "./errorSentence";

type Names = Readonly<Record<StoryKind, string>>;

const names: Readonly<Record<Locale, Names>> = {
  "zh-CN": {
    "text-box": "文本框",
    footnote: "脚注",
    endnote: "尾注",
    header: "页眉",
    footer: "页脚",
    comment: "批注",
    "alt-chunk": "嵌入的文件",
  },
  "en-US": {
    "text-box": "text boxes",
    footnote: "footnotes",
    endnote: "endnotes",
    header: "headers",
    footer: "footers",
    comment: "comments",
    "alt-chunk": "embedded files",
  },
};

export const storyName = (kind: StoryKind, locale: Locale = "zh-CN"): string => names[locale][kind];

/** What was not read by the checks, in a sentence; null where everything was. */
export function skippedSentence(skipped: readonly Skipped[], locale: Locale = "zh-CN"): string | null {
  if (skipped.length === 0) return null;
  const masks = skipped.reduce((sum, one) => sum + one.masks, 0);
  const listed = (list: readonly Skipped[]): string =>
    list.map(({ part }) => storyName(part, locale)).join(locale === "zh-CN" ? "、" : ", ");
  const masked = skipped.filter((one) => one.masks > 0);
  if (locale === "en-US")
    return masks === 0
      ? `Not checked: ${listed(skipped)}.`
      : `${masks} unfilled places in ${listed(masked)}; ${listed(skipped)} not checked.`;
  if (masks === 0) return `${listed(skipped)}里的文字没有检查。`;
  const clean = skipped.filter((one) => one.masks === 0);
  const rest = clean.length === 0 ? "" : `；${listed(clean)}里的文字也没有检查`;
  return `${listed(masked)}里还有 ${masks} 处未填，没有检查${rest}。`;
}
