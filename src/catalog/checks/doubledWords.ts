import { defineCheck } from "../../core/checking/check";
import { isChinese, matchesInAll } from "../../core/checking/findIn";
import type { DoubledEntry } from "../../core/checking/officeLists";
import { touchesGap } from "../../core/checking/reading";
import type { ParagraphReading } from "../../core/checking/reading";
import type { WordPlace } from "../../core/checking/wordBounds";
import { wordsAt } from "../../core/checking/wordBounds";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { doubledCharacters } from "../wording/doubledCharacters";
import { wordModel } from "../wording/wordModel";

const slips = byCharacter(doubledCharacters);

function byCharacter(entries: readonly DoubledEntry[]): ReadonlyMap<string, DoubledEntry> {
  return new Map(entries.map((entry) => [entry.character, entry]));
}

/** Verbs that are doubled for a short action, and words of which one may end a phrase and the other begin the next. */
const rightlyDoubled =
  /^(?:研究|讨论|考虑|商量|学习|了解|交流|组织|领导|代表|教育|服务|监督|报告|活动|指导|管理|建议|计划|规划|培训|决定|通知|工作|负责|建设|生产|保障|评价|宣传|调查|检查|审查|预算|规定|要求|生活|合作|投资|创新|实践|锻炼|休息|帮助|支持|参与|协调|整理|安排|介绍|打扫|谈论|总结|反思|哈哈|年度|人民法院)$/u;
const countsOneByOne = /^[一二两三几半每]/u;

export const doubledWords = defineCheck({
  id: "doubled-words",
  severity: "warning",
  name: "字词重复",
  summary: "同一个字或词误打了两遍。",
  basis: "报送材料应当文字准确。",
  messages: { doubled: "“{word}”重复，只留一个。" },
  examples: {
    clean: [
      "到二〇二〇年全面建成，公示上一年度年度报告，问题还有监督不到位等等。\n广东省省长到我局调研，坚持实事求是是做好工作的前提。",
      "党委委员带头学习习近平总书记重要讲话，一件一件抓落实，常常研究研究再部署。",
      "为了了解实际，坚持实实在在的作风，目的的确达到。",
      "干部担当精神不强，公共服务还有短板，等等。",
    ],
    flagged: [
      "贯彻落实党中央、省⟦委委⟧有关决策部署。",
      "推动⟦进一步进一步⟧压实责任。",
      "⟦三是三是⟧抓学习教育。",
      "继续⟦压实责任、压实责任⟧，推动工作落地。",
    ],
  },
  *find({ readings, lists }) {
    const more = lists?.doubledCharacters ?? [];
    const entries = more.length === 0 ? slips : byCharacter([...doubledCharacters, ...more]);
    for (const reading of readings)
      for (const { range, word } of [...slippedCharacters(reading, entries), ...repeatedWords(reading)]) {
        const second = textRange(range.paragraph, range.start + word.length, range.end);
        yield { messageId: "doubled", range, data: { word }, fix: { range: second, replacement: "" } };
      }
    for (const { range, groups } of matchesInAll(readings, repeatedClause)) {
      const { word = "" } = groups;
      const again = textRange(range.paragraph, range.start + word.length, range.end);
      yield { messageId: "doubled", range, data: { word }, fix: { range: again, replacement: "" } };
    }
  },
});

/** “带头履职，带头履职，”: the same clause or member twice running. */
const repeatedClause =
  /(?<=^|[\p{Script=Han}，、。；：])(?<!不)(?<word>\p{Script=Han}{4,16})[，、]\k<word>(?=[，、。；])/gu;

interface Doubled {
  readonly range: TextRange;
  readonly word: string;
}

function* slippedCharacters(
  reading: ParagraphReading,
  entries: ReadonlyMap<string, DoubledEntry>,
): Generator<Doubled> {
  const { text, paragraph } = reading;
  for (let start = 0; start < text.length - 1; start++) {
    if (text.charCodeAt(start) !== text.charCodeAt(start + 1)) continue;
    const word = text.charAt(start);
    const slip = entries.get(word);
    if (slip === undefined || beside(slip.notBefore + word, text.charAt(start - 1))) continue;
    if (beside(slip.notAfter + word, text.charAt(start + 2))) continue;
    if (word === closesList && !isChinese(text.charAt(start + 2))) continue;
    if (isWordPair(text, start)) continue;
    if (!touchesGap(reading, start, start + 2)) yield { range: textRange(paragraph, start, start + 2), word };
  }
}

/** “……不到位等等。” */
const closesList = "等";

/** So common alone that it follows and leads any word: 是 了 的 在 …, as a cost of the lexicon. */
const commonAlone = 7.5;

/** Whether the two belong to words that meet here: 广东省｜省长, 实事求是｜是我们的. */
function isWordPair(text: string, start: number): boolean {
  const { lexicon } = wordModel();
  const [first, second] = wordsAt(text, start, start + 2, lexicon);
  if (first === undefined || second === undefined) return first !== undefined && first.word.length > 2;
  const stands = ({ word }: WordPlace): boolean => word.length > 1 || lexicon.cost(word) <= commonAlone;
  return (first.word.length > 1 || second.word.length > 1) && stands(first) && stands(second);
}

/** What makes a noun of the second time: 保管｜保管物. */
const nounEndings = "物人费权率者员证款地";

/** Whether the second time is a word of its own, and no part of the next (出版｜出版物). */
function isRepeatedWord(text: string, start: number, length: number): boolean {
  const { lexicon } = wordModel();
  const after = start + 2 * length;
  if (length === 2 && nounEndings.includes(text.charAt(after) || " ") && !isChinese(text.charAt(after + 1)))
    return false;
  const places = wordsAt(text, start, after, lexicon);
  const last = places.at(-1);
  // 认真｜认真落实: a longer word that is two; 出版｜出版物: one that is not.
  const reaches = last !== undefined && last.end > after;
  if (
    reaches &&
    !Number.isFinite(last.end - after > 1 ? lexicon.cost(text.slice(after, last.end)) : Infinity)
  )
    return false;
  return places[0]?.start === start && places.some((place) => place.end === start + length);
}

const longestWord = 8;

function* repeatedWords({ text, paragraph }: ParagraphReading): Generator<Doubled> {
  for (let start = 0; start < text.length - 3; start++) {
    const length = repeatedLength(text, start);
    if (length === 0) continue;
    const word = text.slice(start, start + length);
    if (isSlip(word) && isRepeatedWord(text, start, length))
      yield { range: textRange(paragraph, start, start + 2 * length), word };
    start += 2 * length - 1;
  }
}

/** Length of the longest word that stands at the offset and directly after it again; 0 when there is none. */
function repeatedLength(text: string, start: number): number {
  const first = text.charCodeAt(start);
  for (let length = longestWord; length >= 2; length--)
    if (
      text.charCodeAt(start + length) === first &&
      text.startsWith(text.slice(start, start + length), start + length)
    )
      return length;
  return 0;
}

const isSlip = (word: string): boolean =>
  /^\p{Script=Han}+$/u.test(word) &&
  !rightlyDoubled.test(word) &&
  (!countsOneByOne.test(word) || word.endsWith("是")) &&
  !/^(.)\1/u.test(word);

const beside = (characters: string, char: string): boolean => char !== "" && characters.includes(char);
