import { defineCheck } from "../../core/checking/check";
import { extensibleDictionary } from "../../core/checking/dictionary";
import { inRole, matchesIn, matchesInAll, sentenceAt } from "../../core/checking/findIn";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { yearToHold } from "../../core/checking/yearToHold";
import { textRange } from "../../core/text/range";
import type { DatedEvent } from "../facts/fact";
import type { YearPhrase } from "../wording/yearPacks";
import { congresses, numberedMeetings, plenums, yearPacks } from "../wording/yearPacks";

const dictionaryWith = extensibleDictionary<YearPhrase>(yearPacks, ({ phrase }) => phrase);

export const otherYear = defineCheck({
  id: "other-year",
  severity: "warning",
  name: "别年的提法",
  summary: "提到报告年度还没有的事，或沿用往年的口号，多为套用旧稿。",
  basis: "所涉会议、活动的公开时间。",
  messages: {
    early: "{note}，{year}年的报告不会写到。",
    late: "{note}，{year}年的报告不应再这样写，请看是否沿用旧稿。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n2025年，局党组深入贯彻党的二十大精神，巩固党纪学习教育成果。",
      "某局2025年全面从严治党工作总结\n2025年，局党组深入学习党的二十届三中全会精神，落实二十届中央纪委四次全会部署。",
      "某局2024年全面从严治党工作总结\n2024年，局党组从严治党，传达二十届中央纪委四次全会精神。\n中共某局党组\n2025年1月15日",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n2025年，局党组组织开展“⟦喜迎二十大⟧”主题活动。",
      "某局2022年全面从严治党工作总结\n2022年，局党组深入学习⟦二十届三中全会⟧精神。",
      "某局2025年全面从严治党工作总结\n2025年，局党组深入学习⟦党的十九大精神⟧。",
      "某局2023年全面从严治党工作总结\n2023年，局党组学习贯彻⟦二十届二中、三中全会⟧精神。",
      "某局2024年全面从严治党工作总结\n2024年，局党组传达学习⟦十四届全国人大三次会议⟧精神。",
      "某局2025年全面从严治党工作总结\n2025年，⟦党纪学习教育期间⟧，局党组举办读书班2期。",
      "某局2025年全面从严治党工作总结\n2025年，局党组认真学习党的⟦二十届二中全会精神⟧。",
      "某局2024年全面从严治党工作总结\n2024年，局党组认真落实⟦二十届中央纪委二次全会⟧部署。",
      "某局2026年全面从严治党工作总结\n2026年是⟦“十四五”规划的收官之年⟧。",
    ],
  },
  *find(material) {
    const { readings } = material;
    const year = yearToHold(material);
    if (year === null) return;
    const dictionary = dictionaryWith(material.lists?.yearPhrases);
    for (const { paragraph, text } of readings) {
      // A plan may look ahead a year.
      const latest = isPlanned(material, { paragraph }) ? year + 1 : year;
      for (const { entry, start, end } of dictionary.find(text)) {
        const kind = misplaced(entry, text, start, end, year, latest);
        if (kind === null) continue;
        const range = textRange(paragraph, start, end);
        yield { messageId: kind, range, data: { note: entry.note, year } };
      }
    }
    for (const reading of readings) {
      yield* earlierCongresses(reading, year);
      yield* comingMeetings(
        reading,
        isPlanned(material, reading) ? year + 1 : year,
        year,
        signedOn(readings),
      );
    }
    yield* earlierPlenums(readings, year);
  },
});

const isPlanned = (material: CheckMaterial, { paragraph }: Pick<ParagraphReading, "paragraph">): boolean =>
  inRole(material, "next-steps", paragraph);

/** The day of the signature as 20251222; 0 where there is none. */
function signedOn(readings: readonly ParagraphReading[]): number {
  const day = readings
    .filter(({ place }) => place === "signature")
    .map(({ text }) => /(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/u.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  return day === undefined
    ? 0
    : Number(day["year"]) * 10_000 + Number(day["month"]) * 100 + Number(day["day"]);
}

/** 二十届二中、三中全会 in a report on 2023: one that was not held yet, and not when it was signed. */
function* comingMeetings(reading: ParagraphReading, latest: number, year: number, signed: number) {
  for (const { pattern, first, note } of numberedMeetings)
    for (const { range, groups } of matchesIn(reading, pattern))
      for (const number of groups["numbers"]?.match(/[一二三四五六七]/gu) ?? []) {
        const day = first(number);
        if (day === null || Math.floor(day / 10_000) <= latest || day <= signed) continue;
        yield { messageId: "early", range, data: { note: note(number), year } } as const;
        break;
      }
}

const studied =
  /党的(?<name>十[七八九])(?:大|届[一二三四五六七]中全会)(?:[和、及]?(?:十[七八九]届)?[一二三四五六七、中]*全会)?精神/gu;

/** 党的十九大精神 as what is studied now, years after the twentieth; beside the latest one it may stand. */
function* earlierCongresses(reading: ParagraphReading, year: number) {
  for (const { range, groups } of matchesIn(reading, studied)) {
    const at = congresses.findIndex(({ name }) => name === groups["name"]);
    const next = congresses[at + 1];
    if (at < 0 || next === undefined || year <= next.year) continue;
    const { start, end } = sentenceAt(reading, range.start);
    const sentence = reading.text.slice(start, end);
    if (
      congresses
        .slice(at + 1)
        .some(({ name }) => sentence.includes(`${name}大`) || sentence.includes(`${name}届`))
    )
      continue;
    const data = { note: `党的${next.name}大召开于${next.year}年`, year };
    yield { messageId: "late", range, data } as const;
  }
}

const nowStudied = /(?:学习|贯彻|落实|传达)(?:贯彻|宣传|落实)?(?:党的)?$/u;
const otherPlenums = /历次|全会精神[、和及]|[一二三四五六七]中、/u;

/** 二十届二中全会精神 as what is studied where the report knows of no later one, though there was: a text of another year. */
function* earlierPlenums(readings: readonly ParagraphReading[], year: number) {
  if (readings.some(({ text }) => otherPlenums.test(text))) return;
  for (const { named, studied, behind, held } of plenums) {
    const known = [...matchesInAll(readings, named)].map(({ groups }) => held.get(groups["name"] ?? ""));
    if (known.some((event) => event === undefined || yearOf(event) > year - behind)) continue;
    for (const { reading, range, groups } of matchesInAll(readings, studied)) {
      const event = held.get(groups["name"] ?? "");
      const before = reading.text.slice(Math.max(0, range.start - 8), range.start);
      if (event === undefined || !nowStudied.test(before)) continue;
      yield { messageId: "late", range, data: { note: event.note, year } } as const;
    }
  }
}

const yearOf = ({ first }: DatedEvent): number => Math.floor(first / 10_000);

function misplaced(
  { from, until, notBefore, notAfter }: YearPhrase,
  text: string,
  start: number,
  end: number,
  year: number,
  latest: number,
): "early" | "late" | null {
  if (notBefore?.some((words) => text.endsWith(words, start)) === true) return null;
  if (from !== null && latest < from) return "early";
  const rest = text.slice(end).replace(/^[”’]/u, "");
  const late = until !== null && year > until && notAfter?.some((words) => rest.startsWith(words)) !== true;
  return late ? "late" : null;
}
