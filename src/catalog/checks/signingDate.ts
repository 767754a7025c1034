import { defineCheck } from "../../core/checking/check";
import { matchesIn, matchesInAll } from "../../core/checking/findIn";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";
import { yearPacks } from "../wording/yearPacks";

const fullDate = /(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;
/** Something that has happened on a day of the report's year. */
const event =
  /(?<![\d至到前])(?:(?<year>20\d{2})年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日(?!前|之前|以前|起)/gu;

export const signingDate = defineCheck({
  id: "signing-date",
  severity: "warning",
  name: "落款日期",
  summary: "落款日期早于文中所写的事，或不在报告年度及其次年。",
  basis: "《党政机关公文处理工作条例》第九条：成文日期署会议通过或者发文机关负责人签发的日期。",
  messages: {
    year: "落款年份{signed}与报告年度{year}对不上。",
    soon: "正文写的是全年的工作，落款却在{signed}年年初，似应为{next}年。",
    unknown: "文中写到{phrase}，落款日期却在此之前。",
    early: "文中写到{month}月{day}日的事，落款日期却在此之前。",
  },
  examples: {
    clean: [
      "2025年全面从严治党工作总结\n2025年，局党组于11月20日召开专题会议。\n一、主要工作\n坚持抓好学习教育。\n某局党组\n2025年12月3日",
    ],
    flagged: [
      "2025年全面从严治党工作总结\n2025年，局党组深入学习党的二十届四中全会精神。\n一、主要工作\n坚持抓好学习教育。\n某局党组\n⟦2025年5月13日⟧",
      "2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n坚持抓好学习教育，11月20日召开专题会议。\n某局党组\n⟦2025年11月3日⟧",
      "2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n全年召开党组会十二次，坚持抓好学习教育。\n某局党组\n⟦2025年⟧1月13日",
    ],
  },
  *find({ readings, outline, year, sections, kind }) {
    if (year === null || outline.signature === null) return;
    const { from, to } = outline.signature;
    const [signed] = [...matchesInAll(readings.slice(from, to), fullDate)];
    if (signed === undefined) return;
    const signedYear = Number(signed.groups["year"]);
    const wrong = wrongYear(signedYear, Number(signed.groups["month"]), year, kind, readings);
    if (wrong !== null) {
      const range = textRange(signed.range.paragraph, signed.range.start, signed.range.start + 5);
      yield { messageId: wrong, range, data: { signed: signedYear, year, next: year + 1 } };
      return;
    }
    const plan = sections.find(({ role }) => role === "next-steps")?.paragraph ?? from;
    const signedDay = dayNumber(signedYear, signed.groups);
    const phrase = writtenLater(readings.slice(0, Math.min(plan, from)), signedDay);
    if (phrase !== null) {
      yield { messageId: "unknown", range: signed.range, data: { phrase } };
      return;
    }
    for (const reading of readings.slice(0, Math.min(plan, from)))
      for (const { groups } of matchesIn(reading, event))
        if (dayNumber(Number(groups["year"] ?? year), groups) > signedDay) {
          const data = { month: Number(groups["month"]), day: Number(groups["day"]) };
          yield { messageId: "early", range: signed.range, data };
          return;
        }
  },
});

/** What nobody could know of on the day of signing; 将于7月召开 looks ahead. */
function writtenLater(readings: readonly ParagraphReading[], day: number): string | null {
  for (const { phrase, since } of yearPacks)
    if (since !== undefined && day < since)
      for (const { text } of readings) {
        const at = text.indexOf(phrase);
        if (at >= 0 && !/即将|将[在于召]|迎接|筹备/u.test(text.slice(Math.max(0, at - 12), at + 24)))
          return phrase;
      }
  return null;
}

const dayNumber = (year: number, groups: Readonly<Record<string, string | undefined>>): number =>
  year * 10000 + Number(groups["month"]) * 100 + Number(groups["day"]);

function wrongYear(
  signedYear: number,
  month: number,
  year: number,
  kind: CheckMaterial["kind"],
  readings: readonly ParagraphReading[],
): "year" | "soon" | null {
  if (signedYear < year || signedYear > year + 1) return "year";
  // A plan speaks of the whole year at its beginning; a paper of no known kind must look ahead to the next year.
  const looksAhead = readings.some(({ text, heading }) => heading !== null && text.includes(`${year + 1}年`));
  if (kind === null && !looksAhead) return null;
  // Who tells of the whole year can not have signed in its first quarter: January's usual slip.
  const wholeYear = readings.some(({ text, place }) => place === "body" && tellsWholeYear.test(text));
  return signedYear === year && month <= 3 && wholeYear ? "soon" : null;
}

const tellsWholeYear = /(?:^|[，。；])全年(?!计划|目标|力争|要)|截至(?:20\d{2}年)?(?:12月|年)[底末]/u;
