import { defineCheck } from "../../core/checking/check";
import { isWrapped } from "../../core/checking/isWrapped";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";

export const fullStopMissing = defineCheck({
  id: "full-stop-missing",
  severity: "warning",
  name: "段末缺句号",
  summary: "正文段落结束时没有句末点号。",
  basis: "GB/T 15834—2011《标点符号用法》4.1：陈述句末尾用句号。",
  messages: {
    missing: "这一段结束时缺少句号；如果句子没有写完，请补全。",
    broken: "这一段结束时缺少句号，或与下一段误断。",
  },
  examples: {
    clean: ["坚持从严要求，层层压实责任。推动各项任务落到实处。\n附件：2025年任务清单"],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n坚持从严要求，层层压实责任，把学习教育抓在经常，融入\n日常，组织党员干部到教育基地开展现场学习，聚焦重点\n岗位强化日常监督，梳理廉政风险点十二个，制定措施并\n逐项落实到人，推动各项任务落到实⟦处⟧\n二、存在问题\n学习不够深入，联系实际不够紧密，监督的办法还不够多，\n有的同志满足于完成任务。",
      "某局2025年全面从严治党工作总结\n一、存在问题\n一是个别员工内控合规意⟦识⟧\n二是支部书记抓党建能力有待提升。",
      "坚持从严要求，层层压实责任。聚焦重点岗位，强化日常监督，推动各项任务落到实⟦处⟧\n坚持问题导向，逐项抓好整改，确保按时销号。",
    ],
  },
  *find({ readings }) {
    const wrapped = isWrapped(readings);
    for (const reading of readings) {
      if (wrapped ? !endsPassage(readings, reading) : !isProse(reading) && !isOpenPoint(readings, reading))
        continue;
      const end = reading.text.trimEnd().length;
      const range = textRange(reading.paragraph, end - 1, end);
      // What was lost may be more than the mark: a person must decide.
      if (mayGoOn(readings[reading.paragraph + 1])) yield { messageId: "broken", range };
      else yield { messageId: "missing", range };
    }
  },
});

/** Among lines broken by hand a sentence must be whole only where a heading or a point follows. */
function endsPassage(readings: readonly ParagraphReading[], reading: ParagraphReading): boolean {
  const { text, paragraph, gaps } = reading;
  const before = readings[paragraph - 1];
  const next = readings[paragraph + 1];
  // The last line of a passage, without its full stop, looks like a heading.
  if (reading.place !== "body" && (reading.place !== "heading" || isNumbered(reading))) return false;
  if (gaps.length > 0 || !/，[^，]*\p{Script=Han}\s*$/u.test(text)) return false;
  if (before?.place !== "body" || !/[，、\p{Script=Han}\d]\s*$/u.test(before.text)) return false;
  return next !== undefined && (isNumbered(next) || point.test(next.text)) && !/^(?:附|注)/u.test(text);
}

const mayGoOn = (next: ParagraphReading | undefined): boolean =>
  next?.place === "body" && next.heading === null && !point.test(next.text);

const isNumbered = ({ heading }: ParagraphReading): boolean => (heading?.number ?? null) !== null;

const point = /^\s*[一二三四五六七八九十]是(?!否)/u;

/** 一是… that stops on a word, where the point beside it is a whole sentence. */
function isOpenPoint(
  readings: readonly ParagraphReading[],
  { place, text, paragraph, gaps }: ParagraphReading,
): boolean {
  if (place !== "body" || gaps.length > 0 || !point.test(text) || !/\p{Script=Han}\s*$/u.test(text))
    return false;
  return [readings[paragraph - 1], readings[paragraph + 1]].some(
    (beside) => beside !== undefined && point.test(beside.text) && /[。；]\s*$/u.test(beside.text),
  );
}

const leastLength = (body: string): number => (body.length < 12 ? Infinity : body.includes("。") ? 18 : 30);

/** Long enough, with a sentence or several clauses before the open one: not a list item, a caption, a note or a signature. */
function isProse({ place, text, bodyStart, gaps, paragraph }: ParagraphReading): boolean {
  if (place !== "body") return false;
  const body = text.slice(bodyStart).trim();
  const last = body.at(-1) ?? "";
  if (text.trim().length < leastLength(body) || !/[\p{Script=Han}\d%％]/u.test(last)) return false;
  if (/^(?:附|注|联系|抄送|报送|主题词)/u.test(body)) return false;
  const end = text.trimEnd().length;
  if (gaps.some(({ range }) => range.paragraph === paragraph && range.end >= end)) return false;
  return bodyStart > 0 || body.includes("。") || (body.match(/，/gu)?.length ?? 0) >= 2;
}
