import { defineCheck } from "../../core/checking/check";
import { isWrapped } from "../../core/checking/isWrapped";
import { matchesIn } from "../../core/checking/findIn";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";

export const cutOffSentence = defineCheck({
  id: "cut-off-sentence",
  severity: "warning",
  name: "句子中断",
  summary: "段落停在逗号、顿号上，后面的话没有写完或被误断为另一段。",
  basis: "GB/T 15834—2011《标点符号用法》4.1：句子应以句末点号结束。",
  messages: {
    cutOff: "这一段停在“{mark}”上，句子没有写完，或与下一段误断。",
    lost: "“{label}”前面没有标点，前一句没有写完，或漏了标点。",
  },
  examples: {
    clean: ["坚持从严要求，层层压实责任，推动各项任务落到实处。\n全年组织集中学习十二次，开展交流研讨四次。"],
    flagged: [
      "一是学习不深。二是办法不多，身边案例⟦三是⟧监督不严。",
      "坚持从严要求，层层压实责任⟦，⟧\n（二）加强队伍建设。全年组织集中学习十二次，开展交流研讨四次。",
    ],
  },
  *find({ readings }) {
    for (const reading of readings) if (reading.place === "body") yield* lostEnds(reading);
    if (isWrapped(readings)) return;
    for (const { paragraph, text, place } of readings) {
      if (place !== "body") continue;
      const trimmed = text.trimEnd();
      const mark = trimmed.at(-1) ?? "";
      if (!"，、,".includes(mark) || trimmed.length < 10) continue;
      const range = textRange(paragraph, trimmed.length - 1, trimmed.length);
      yield { messageId: "cutOff", range, data: { mark } };
    }
  },
});

const ordinals = "一二三四五六七八九十";
const point = /(?<value>[一二三四五六七八九十])是(?!否)/gu;

/** 一是…。二是…身边案例三是…: the next point of a row begins in the middle of a sentence. */
function* lostEnds(reading: ParagraphReading) {
  let expected = 1;
  for (const { range, groups, text } of matchesIn(reading, point)) {
    const value = ordinals.indexOf(groups["value"] ?? "") + 1;
    const before = reading.text.charAt(range.start - 1);
    if (/[。；，：！？;:,”）\s]/u.test(before) || range.start === 0) {
      expected = value + 1;
      continue;
    }
    // 第二是, 之一是 are words of the sentence.
    if (value < 2 || value !== expected || !/(?![第其之十初])\p{Script=Han}/u.test(before)) continue;
    expected++;
    yield { messageId: "lost", range, data: { label: text } } as const;
  }
}
