import { defineCheck } from "../../core/checking/check";
import { inRole, matchesIn } from "../../core/checking/findIn";
import type { Match } from "../../core/checking/findIn";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { yearToHold } from "../../core/checking/yearToHold";
import { textRange } from "../../core/text/range";

/** A year that says when something of this report took place: at the start of a sentence, or in “现将2025年…报告”. */
const leadingYear =
  /(?<=(?:^|[。；！？])\s*(?:一是|二是|三是|四是|五是)?)(?<year>20\d{2})年(?=度?(?:以来|，|,|我|党|全|共|局|是|里|内|在|园|县|市|区|街|镇))/gu;
const reportedYear = /现(?:将|就)[^。，；\d]{0,30}(?<year>20\d{2})年/gu;
const comparison = /同比|相比|比上|较|上年|去年|增长|下降|提高了|以来|起|至|—|－|-/u;

export const yearConflict = defineCheck({
  id: "year-conflict",
  severity: "warning",
  name: "年份不一",
  summary: "标题、导语、正文、工作计划的年份互相对不上，多为沿用旧稿。",
  basis: "报告年度应当前后一致，计划年度为报告年度的次年。",
  messages: {
    title: "标题是{found}年，全文写的是{year}年。",
    report: "报告的是{year}年的工作，这里写的是{found}年。",
    plan: "报告的是{year}年的工作，下一步打算应为{next}年，这里写的是{found}年。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n2025年，召开党组会12次。\n二、2026年工作打算\n2026年，继续抓好落实。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n⟦2024年⟧，局党组坚持从严治党。\n一、主要工作\n召开党组会12次。\n二、⟦2025年⟧工作打算\n继续抓好学习教育，健全制度。",
    ],
  },
  *find(material) {
    const year = expectedYear(material);
    if (year === null) return;
    yield* planYears(material, year);
    for (const reading of material.readings) {
      if (reading.place !== "body" || inRole(material, "next-steps", reading.paragraph)) continue;
      if (inRole(material, "problems", reading.paragraph)) continue;
      for (const { range, found } of wrongYears(reading, year))
        yield { messageId: "report", range, data: { year, found } };
    }
  },
});

/** The year of the title, else as recognised. */
function expectedYear(material: CheckMaterial): number | null {
  const { outline, readings } = material;
  const year = yearToHold(material);
  if (outline.title === null || year === null) return year;
  const title = readings
    .slice(outline.title.from, outline.title.to)
    .map(({ text }) => text)
    .join("");
  const years = new Set([...title.matchAll(/(20\d{2})(?=年)/gu)].map(([digits]) => Number(digits)));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : year;
}

function* wrongYears(reading: ParagraphReading, year: number) {
  for (const pattern of [leadingYear, reportedYear])
    for (const match of matchesIn(reading, pattern)) {
      const found = Number(match.groups["year"]);
      // Years long past are history, later ones are plans.
      if (found === year || found < year - 2 || found > year + 1) continue;
      if (pattern === leadingYear && !speaksOfReport(reading, match)) continue;
      yield { range: yearRange(match), found };
    }
}

function speaksOfReport({ text, sentences }: ParagraphReading, { range }: Match): boolean {
  const sentence = sentences.find(({ start, end }) => start <= range.start && range.start < end);
  const words = text.slice(range.start, sentence?.end ?? text.length);
  return !comparison.test(words.slice(0, 40)) && !/计划|将(?:继续|进一步|以)|力争|打算/u.test(words);
}

const yearRange = ({ range }: Match) => textRange(range.paragraph, range.end - 5, range.end);

function* planYears(material: CheckMaterial, year: number) {
  const title = material.outline.title;
  // A report on half a year plans for the other half.
  if (title !== null && /半年|季度/u.test(material.readings[title.from]?.text ?? "")) return;
  for (const reading of material.readings) {
    for (const match of planMentions(material, reading)) {
      const found = Number(match.groups["year"]);
      if (found === year + 1 || Math.abs(found - year) > 3) continue;
      const data = { year, next: year + 1, found };
      yield { messageId: "plan", range: yearRange(match), data } as const;
    }
  }
}

/** In a heading, and at the start of a paragraph that plans, where it is not one that also looks back. */
function planMentions(material: CheckMaterial, reading: ParagraphReading): Iterable<Match> {
  const plans = inRole(material, "next-steps", reading.paragraph);
  if (reading.place === "heading")
    return plans || planHeading.test(reading.text) ? matchesIn(reading, headingYear) : [];
  return plans && !inRole(material, "main-work", reading.paragraph) ? matchesIn(reading, planOpening) : [];
}

const planHeading = /(?:打算|计划|安排|思路|设想|努力方向|工作重点|工作目标|工作举措)$/u;
const headingYear = /(?<year>20\d{2})年(?!上半年|下半年)/gu;
const planOpening = /(?<=^\s*)(?<year>20\d{2})年(?=，[^。]{0,80}(?:将|继续|要|坚持以))/gu;
