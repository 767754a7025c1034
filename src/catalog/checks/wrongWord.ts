import { defineCheck } from "../../core/checking/check";
import { extensibleDictionary } from "../../core/checking/dictionary";
import { entryFits } from "../../core/checking/officeLists";
import type { OfficeLists, WordEntry } from "../../core/checking/officeLists";
import { compileNearWords } from "../../core/checking/nearWords";
import { joinsWords } from "../../core/checking/wordBounds";
import { textRange } from "../../core/text/range";
import { isTakenFor } from "../wording/confusions";
import { idioms } from "../wording/idioms";
import { wordModel } from "../wording/wordModel";
import { wrongWords } from "../wording/wrongWords";

const dictionaryWith = extensibleDictionary<WordEntry>(wrongWords, ({ wrong }) => wrong);
const nearIdioms = compileNearWords(idioms, isTakenFor);

export const wrongWord = defineCheck({
  id: "wrong-word",
  severity: "error",
  name: "错别字",
  summary: "公文中常见的错别字，如“任然”“整治生态”“按步就班”。",
  basis: "《现代汉语词典》《第一批异形词整理表》及规范用语。",
  messages: { wrong: "“{wrong}”应为“{right}”（{note}）。" },
  examples: {
    clean: ["责任然后层层分解，标本兼治，政治生态持续向好，整治生态环境问题12个。"],
    flagged: [
      "部分单位⟦任然⟧存在重业务轻党建的情况，没有营造良好的⟦整治生态⟧。",
      "整治⟦粗制烂造⟧，弘扬⟦源远流常⟧的廉洁文化，坚持⟦一如继往⟧。",
    ],
  },
  *find({ readings, lists }) {
    for (const { paragraph, text } of readings)
      for (const { start, end, right, note, severity } of wrongWordsIn(text, lists)) {
        const range = textRange(paragraph, start, end);
        const data = { wrong: text.slice(start, end), right, note };
        yield { messageId: "wrong", range, data, severity, fix: { range, replacement: right } };
      }
  },
});

interface WrongWordHit extends Pick<WordEntry, "right" | "note" | "severity"> {
  /** Offsets in the text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Words of the list, and idioms with one character wrong; no two of them overlap. */
export function* wrongWordsIn(text: string, lists: OfficeLists | undefined): Generator<WrongWordHit> {
  const covered: { readonly start: number; readonly end: number }[] = [];
  const isCovered = (start: number, end: number): boolean =>
    covered.some((place) => start < place.end && place.start < end);
  for (const { entry, start, end } of dictionaryWith(lists?.wrongWords).find(text)) {
    if (isCovered(start, end) || !entryFits(entry, text.slice(0, start), text.slice(end))) continue;
    if (joinsWords(text, start, end, wordModel().lexicon)) continue;
    covered.push({ start, end });
    yield { start, end, right: entry.right, note: entry.note, severity: entry.severity };
  }
  for (const { word, start, end } of nearIdioms.find(text)) {
    if (isCovered(start, end)) continue;
    covered.push({ start, end });
    yield { start, end, right: word, note: "成语、惯用语误写", severity: "warning" };
  }
}
