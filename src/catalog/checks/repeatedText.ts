import { defineCheck } from "../../core/checking/check";
import { isInArticles } from "../../core/checking/isInArticles";
import { nearRepeats } from "../../core/checking/nearRepeats";
import type { CheckMaterial } from "../../core/checking/reading";
import type { Gap } from "../../core/gaps/gap";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { fixedFormulations } from "../wording/fixedFormulations";

interface Piece {
  readonly range: TextRange;
  readonly words: string;
}

/** A sentence of this length is not repeated by chance; a clause has to be longer, for formulations are clauses. */
const shortestSentence = 15;
const shortestClause = 28;

export const repeatedText = defineCheck({
  id: "repeated-text",
  severity: "warning",
  name: "文字重复",
  summary: "同一句话、同一段话在全文出现两次。",
  basis: "行文的通行规则：同一内容不在两处照搬。",
  messages: {
    repeated: "这句话与第{paragraph}段的文字重复。",
    near: "这句话与第{paragraph}段的一句几乎相同，只改了几个字。",
  },
  examples: {
    clean: [
      "坚持以习近平新时代中国特色社会主义思想为指导，推进各项工作。\n坚持以习近平新时代中国特色社会主义思想为指导，谋划明年工作。",
    ],
    flagged: [
      "认真查找岗位廉政风险，逐项制定切实管用的防控措施。加强日常监督。\n⟦认真查找岗位廉政风险，逐项制定切实管用的防控措施。⟧抓好整改落实。",
      "对照有关精神，开展纪律作风督察12次，发现并纠正问题9个。\n抓好整改。⟦开展纪律作风督察12次，发现并纠正问题9个。⟧",
      "表彰优秀党员21名。⟦表彰优秀党员21名。⟧七一前夕走访慰问。",
      "部分党员干部理论学习停留在表面，学用结合不够紧密，推动改革发展的能力还有差距。\n⟦部分党员干部理论学习停留在表面，学用结合不紧密，推动改革发展的能力还有差距。⟧",
    ],
  },
  *find(material) {
    if (isInArticles(material.readings)) return;
    const first = new Map<string, TextRange>();
    // How sentences with figures end: what stands there may be said again as a sentence of its own.
    const tails = new Map<string, TextRange>();
    const reported: TextRange[] = [];
    for (const { range, words } of pieces(material)) {
      const earlier = first.get(words) ?? earlierTail(tails, range, words);
      if (earlier === undefined) {
        first.set(words, range);
        rememberTails(tails, material, range);
        continue;
      }
      if (!tells(material.readings[range.paragraph]?.gaps ?? [], range, words)) continue;
      if (reported.some((other) => overlaps(other, range))) continue;
      reported.push(range);
      yield { messageId: "repeated", range, data: { paragraph: earlier.paragraph + 1 } };
    }
    const told = new Set(reported.map(({ paragraph, end }) => `${paragraph} ${end}`));
    for (const range of [...twiceInRow(material)].filter((one) => !told.has(`${one.paragraph} ${one.end}`)))
      yield { messageId: "repeated", range, data: { paragraph: range.paragraph + 1 } };
    for (const { earlier, later } of nearRepeats(sentencesOf(material))) {
      if (reported.some((range) => overlaps(range, later.range))) continue;
      yield { messageId: "near", range: later.range, data: { paragraph: earlier.range.paragraph + 1 } };
    }
  },
});

/** A sentence that follows upon itself is a slip, however short. */
const shortestInRow = 6;

function* twiceInRow({ readings }: CheckMaterial): Generator<TextRange> {
  for (const { paragraph, text, place, sentences } of readings) {
    if (place !== "body") continue;
    for (const [index, { start, end }] of sentences.entries()) {
      const next = sentences[index + 1];
      const words = text.slice(start, end);
      if (next === undefined || end - start < shortestInRow || next.end - next.start !== end - start)
        continue;
      if (text.slice(next.start, next.end) === words) yield textRange(paragraph, next.start, next.end);
    }
  }
}

const shortestNear = 30;

/** Whole sentences that say enough of their own; with figures they may tell of two things in the same words. */
function* sentencesOf({ readings }: CheckMaterial): Generator<Piece> {
  for (const { paragraph, text, place, sentences, gaps } of readings) {
    if (place !== "body") continue;
    for (const { start, end } of sentences) {
      const sentence = piece(paragraph, text, start, end);
      if (sentence.words.length < shortestNear || /\d/u.test(sentence.words)) continue;
      if (tells(gaps, sentence.range, sentence.words)) yield sentence;
    }
  }
}

/** How an earlier sentence with figures ends in these words. */
function earlierTail(
  tails: ReadonlyMap<string, TextRange>,
  range: TextRange,
  words: string,
): TextRange | undefined {
  const tail = /\d/u.test(words) ? tails.get(words) : undefined;
  return tail === undefined || overlaps(tail, range) ? undefined : tail;
}

function rememberTails(tails: Map<string, TextRange>, material: CheckMaterial, range: TextRange): void {
  for (const tail of tailsOf(material, range)) if (!tails.has(tail.words)) tails.set(tail.words, tail.range);
}

/** The sentence from each of its later clauses on. */
function* tailsOf({ readings }: CheckMaterial, { paragraph, start, end }: TextRange): Generator<Piece> {
  const text = readings[paragraph]?.text ?? "";
  for (let at = text.indexOf("，", start); at >= 0 && at < end; at = text.indexOf("，", at + 1)) {
    const tail = piece(paragraph, text, at + 1, end);
    if (tail.words.length >= shortestSentence) yield tail;
  }
}

const overlaps = (a: TextRange, b: TextRange): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Sentences, and the long clauses of them after the sentence itself. Words without blanks. */
function* pieces({ readings }: CheckMaterial): Generator<Piece> {
  for (const { paragraph, text, place, sentences } of readings) {
    if (place !== "body") continue;
    for (const sentence of sentences) {
      const whole = piece(paragraph, text, sentence.start, sentence.end);
      if (whole.words.length >= shortestSentence) yield whole;
      for (const clause of clauses(text, sentence.start, sentence.end)) {
        if (clause.end - clause.start < shortestClause) continue;
        const part = piece(paragraph, text, clause.start, clause.end);
        if (part.words.length >= shortestClause) yield part;
      }
    }
  }
}

/** No fixed formulation, enough words in it, and nothing of it is still to be filled in. */
const tells = (gaps: readonly Gap[], range: TextRange, words: string): boolean =>
  wordsLength(words) >= shortestSentence &&
  !isFormulation(words) &&
  !gaps.some((gap) => gap.range.start < range.end && range.start < gap.range.end);

function piece(paragraph: number, text: string, start: number, end: number): Piece {
  const lead = /^\s*(?:[一二三四五六七八九十]{1,2}是)?/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return {
    range: textRange(paragraph, start + lead, end),
    words: text.slice(start + lead, end).replace(/[\s。；，！？]{1,40}$/u, ""),
  };
}

function* clauses(text: string, start: number, end: number) {
  let from = start;
  for (let offset = start; offset < end; offset++) {
    if (!"，；：。".includes(text.charAt(offset))) continue;
    if (from > start || offset < end - 1) yield { start: from, end: offset };
    from = offset + 1;
  }
}

const wordsLength = (words: string): number => words.replace(/[^\p{Script=Han}\d]/gu, "").length;

/** What is left without fixed formulations is too little to call it a repetition. */
function isFormulation(words: string): boolean {
  let rest = words;
  for (const formulation of fixedFormulations) rest = rest.split(formulation).join("");
  return wordsLength(rest) < shortestSentence - 3;
}
