import { defineCheck } from "../../core/checking/check";
import { inRole, matchesIn, matchesInAll } from "../../core/checking/findIn";
import type { Match } from "../../core/checking/findIn";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { yearToHold } from "../../core/checking/yearToHold";
import { textRange } from "../../core/text/range";

/** A year that says when something of this report took place: at the start of a sentence, or in “现将2025年…报告”. */
const leadingYear =
  /(?<=(?:^|[。；！？])\s{0,20}(?:一是|二是|三是|四是|五是)?)(?<year>20\d{2})年(?=度?(?:以来|，|,|我|党|全|共|局|是|里|内|在|园|县|市|区|街|镇))/gu;
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
    fiveYears: "{plan}规划的{point}是{expected}年，这里写的是{found}年。",
    deadline: "下一步打算里的期限是{found}年，报告的却是{year}年的工作。",
    plan: "报告的是{year}年的工作，下一步打算应为{next}年，这里写的是{found}年。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n2025年，召开党组会12次。\n二、2026年工作打算\n2026年，继续抓好落实。",
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n召开党组会12次。\n二、下一步打算\n用好2023年建成的平台，2025年底前完成整改，2026年上半年实现轮训全覆盖。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n召开党组会12次。\n二、2026年工作打算\n力争⟦2025年⟧底前建成监管平台，健全各项制度。",
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n召开党组会12次。\n二、下一步打算\n开展轮训，⟦2025年⟧上半年实现全覆盖，⟦2023年⟧选派20名年轻干部到一线历练。",
      "某局2025年全面从严治党工作总结\n⟦2024年⟧，局党组坚持从严治党。\n一、主要工作\n召开党组会12次。\n二、⟦2025年⟧工作打算\n继续抓好学习教育，健全制度。",
    ],
  },
  *find(material) {
    yield* fiveYearPlans(material);
    const year = expectedYear(material);
    if (year === null) return;
    yield* earlierThanDateline(material);
    yield* planYears(material, year);
    yield* pastDeadlines(material, year);
    for (const reading of material.readings) {
      if (reading.place !== "body" || inRole(material, "next-steps", reading.paragraph)) continue;
      if (inRole(material, "problems", reading.paragraph)) continue;
      for (const { range, found } of wrongYears(reading, year))
        yield { messageId: "report", range, data: { year, found } };
    }
  },
});

const openings =
  /(?<year>20\d{2})年[是作为]{1,2}“十(?<plan>[三四五])五”(?:规划)?(?:实施)?的?(?<point>开局之年|收官之年)/gu;
const planStarts: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ 三: 2016, 四: 2021, 五: 2026 }),
);

/** The five-year plans begin and end in known years. */
function* fiveYearPlans({ readings }: CheckMaterial) {
  for (const { range, groups } of matchesInAll(readings, openings)) {
    const begins = planStarts.get(groups["plan"] ?? "") ?? 0;
    const point = groups["point"] ?? "";
    const expected = point === "开局之年" ? begins : begins + 4;
    const found = Number(groups["year"]);
    if (found === expected) continue;
    const data = { plan: `“十${groups["plan"] ?? ""}五”`, point, expected, found };
    yield {
      messageId: "fiveYears",
      range: textRange(range.paragraph, range.start, range.start + 5),
      data,
    } as const;
  }
}

const monthLine = /^\s*[（(]\s*(?<year>20\d{2})年(?<month>\d{1,2})月(?:\d{1,2}日)?\s*[）)]\s*$/u;
const openingYear = /^\s*(?<year>20\d{2})年(?=度?，|以来)/gu;

/** Under a title without a year the line（2023年1月）tells that the report is on 2022, not on an earlier year. */
function* earlierThanDateline({ outline, readings }: CheckMaterial) {
  const from = outline.title?.from ?? 0;
  const opening = readings.slice(from, from + 6);
  if (
    opening
      .slice(0, 2)
      .some(({ text }) => /20\d{2}年(?!\d{1,2}月)/u.test(text.slice(0, 40)) && text.length < 60)
  )
    return;
  const at = opening.findIndex(({ text }) => monthLine.test(text));
  const dateline = monthLine.exec(opening[at]?.text ?? "")?.groups;
  const next = opening.slice(at + 1).find(({ text }) => text.length > 30);
  if (dateline === undefined || next === undefined) return;
  const year = Number(dateline["month"]) <= 4 ? Number(dateline["year"]) - 1 : Number(dateline["year"]);
  for (const match of matchesIn(next, openingYear)) {
    const found = Number(match.groups["year"]);
    if (found === year - 1)
      yield { messageId: "report", range: yearRange(match), data: { year, found } } as const;
  }
}

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
  // A report on half a year plans for the other half.
  if (/半年|季度/u.test(titleOf(material))) return;
  for (const reading of material.readings) {
    for (const match of planMentions(material, reading)) {
      const found = Number(match.groups["year"] ?? match.groups["later"]);
      if (found === year + 1 || Math.abs(found - year) > 3) continue;
      const data = { year, next: year + 1, found };
      yield { messageId: "plan", range: yearRange(match), data } as const;
    }
  }
}

const titleOf = ({ outline, readings }: CheckMaterial): string =>
  outline.title === null ? "" : (readings[outline.title.from]?.text ?? "");

const deadline =
  /(?:(?<=[一二三四五六七八九十]是|[，；：])|力争|确保|争取|计划|在|于|到|至|拟于)(?<year>20\d{2})年(?:年?底|末|第[一二三四]季度|[一二三四]季度|上半年|\d{1,2}月底?)(?:之?前|完成|实现|建成)/gu;

/** A year with what is to be done in it: “2023年选派20名年轻干部”, not “2023年以来”, “2023年建成的平台”. */
const planned =
  /(?<=^|[，；：。、]|[一二三四五六七八九十]是)(?<year>20\d{2})年(?=(?:上半年|下半年|年内|[一二三四]季度|\d{1,2}月)?(?:底|末)?(?:之?前|内)?(?:再|全面|基本|计划|拟|将|要|力争|完成|实现|建成|新[建增]|选派|培训|组织|举办|开展|推进|启动|争创|打造|达到|整改)(?![^，。；]{0,24}(?:[的后]|以来)))/gu;
const halfOver = /^20\d{2}年(?:上半年|[一二]季度|[1-6]月)/u;

/** A plan has its dates ahead: none before the report's year, nor in it where the heading names the next. */
function* pastDeadlines(material: CheckMaterial, year: number) {
  const earliest = namesNextYear(material, year) ? year + 1 : year;
  // A report on half a year plans for the rest of it.
  const whole = !/半年|季度/u.test(titleOf(material));
  for (const reading of material.readings) {
    if (!inRole(material, "next-steps", reading.paragraph)) continue;
    for (const [start, found] of deadlinesIn(reading)) {
      const isOver = whole && found === year && halfOver.test(reading.text.slice(start));
      if (found >= year - 3 && (found < earliest || isOver))
        yield {
          messageId: "deadline",
          range: textRange(reading.paragraph, start, start + 5),
          data: { year, found },
        } as const;
    }
  }
}

/** Whether the plan's heading says that it is for the next year. */
function namesNextYear({ sections, readings }: CheckMaterial, year: number): boolean {
  const plan = sections.find(({ role }) => role === "next-steps")?.paragraph ?? -1;
  return readings[plan]?.text.slice(0, 30).includes(`${year + 1}年`) === true;
}

/** Years of what is to be done, by where they stand. */
const deadlinesIn = (reading: ParagraphReading): ReadonlyMap<number, number> =>
  new Map(
    [deadline, planned].flatMap((pattern) =>
      [...matchesIn(reading, pattern)].map(({ range, text, groups }) => {
        const found = groups["year"] ?? "";
        return [range.start + text.indexOf(`${found}年`), Number(found)] as const;
      }),
    ),
  );

/** In a heading, and at the start of a paragraph that plans, where it is not one that also looks back. */
function planMentions(material: CheckMaterial, reading: ParagraphReading): Iterable<Match> {
  const plans = inRole(material, "next-steps", reading.paragraph);
  if (reading.place === "heading")
    return plans || planHeading.test(reading.text) ? matchesIn(reading, headingYear) : [];
  return plans && !inRole(material, "main-work", reading.paragraph) ? matchesIn(reading, planOpening) : [];
}

const planHeading = /(?:打算|计划|安排|思路|设想|努力方向|工作重点|工作目标|工作举措)$/u;
const headingYear = /(?<year>20\d{2})年(?!上半年|下半年)/gu;
const planOpening =
  /(?<=^\s{0,20})(?<year>20\d{2})年(?=，[^。]{0,80}(?:将|继续|要|坚持以))|(?<=。\s{0,20})(?<later>20\d{2})年(?=，[^，。]{0,20}将)/gu;
