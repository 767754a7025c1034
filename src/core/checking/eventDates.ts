import type { CheckMaterial, ParagraphReading } from "./reading";
import { inRole, matchesIn, sentenceAt } from "./findIn";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** Something that took place on known days, as 20240715. */
export interface KnownEvent {
  readonly name: string;
  readonly note: string;
  readonly first: number;
  readonly last: number;
}

/** How a language of reports dates what it tells by an event: patterns with `g` and `u`. */
export interface EventDateWords {
  readonly meetings: readonly KnownEvent[];
  readonly campaigns: readonly KnownEvent[];
  /** 全会闭幕后，7月12日: groups `name`, `ended`, `date`, `year`, `month`, `day`. */
  readonly after: RegExp;
  /** 全会召开前，7月22日: the same groups. */
  readonly before: RegExp;
  /** 7月12日，传达学习全会精神: the same groups. */
  readonly studied: RegExp;
  /** 3月至7月，开展党纪学习教育: groups `name`, `year`, `from`, `to`, `part`. */
  readonly running: RegExp;
  /** Before and after the name of a campaign: what is told is what came of it. */
  readonly lasting: RegExp;
  readonly lastingAfter: RegExp;
  /** What a sentence has that speaks of another year than the report's. */
  readonly elsewhen: RegExp;
  /** 上半年 as months. */
  readonly parts: ReadonlyMap<string, readonly [number, number]>;
}

export interface EventDate {
  readonly kind: "early" | "late" | "running";
  readonly range: TextRange;
  readonly note: string;
  readonly date: string;
}

/** Days that can not be behind, or before, what they are told by; and campaigns told in months in which none was. */
export function* eventDates(
  material: CheckMaterial,
  year: number,
  words: EventDateWords,
): Generator<EventDate> {
  for (const reading of material.readings) {
    if (reading.place !== "body" || inRole(material, "next-steps", reading.paragraph)) continue;
    yield* datesOfMeetings(reading, year, words);
    yield* runningCampaigns(reading, year, words);
  }
}

function* datesOfMeetings(
  reading: ParagraphReading,
  year: number,
  { meetings, after, before, studied, elsewhen }: EventDateWords,
): Generator<EventDate> {
  const told = [
    { pattern: after, isAfter: true },
    { pattern: studied, isAfter: true },
    { pattern: before, isAfter: false },
  ];
  for (const { pattern, isAfter } of told)
    for (const { range, text, groups } of matchesIn(reading, pattern)) {
      const event = meetings.find(({ name }) => name === groups["name"]);
      const date = groups["date"] ?? "";
      const at = range.start + (pattern === studied ? text.indexOf(date) : text.lastIndexOf(date));
      if (event === undefined || isOfOther(reading, at, groups["year"], { year, elsewhen })) continue;
      if (isPossible(event, dayOf(Number(groups["year"] ?? year), groups), isAfter, groups["ended"]))
        continue;
      const place = textRange(reading.paragraph, at, at + date.length);
      yield { kind: isAfter ? "early" : "late", range: place, note: event.note, date };
    }
}

/** Without a year of its own a day is of the report's year, unless the sentence speaks of another. */
const isOfOther = (
  reading: ParagraphReading,
  at: number,
  own: string | undefined,
  { year, elsewhen }: { readonly year: number; readonly elsewhen: RegExp },
): boolean => own === undefined && isElsewhen(reading, at, year, elsewhen);

function isPossible(event: KnownEvent, day: number, isAfter: boolean, ended: string | undefined): boolean {
  if (!sameYear(day, event)) return true;
  if (!isAfter) return day < event.first;
  return day >= (ended === undefined ? event.first : event.last);
}

/** What was held in another year is told of by another check. */
const sameYear = (day: number, { first }: KnownEvent): boolean =>
  Math.floor(day / 10_000) === Math.floor(first / 10_000);

/** The last day of the month where the report names none. */
const dayOf = (year: number, groups: Readonly<Record<string, string | undefined>>): number =>
  year * 10_000 + Number(groups["month"]) * 100 + Number(groups["day"] ?? 31);

/** Whether what stands before it in the sentence speaks of another year. */
function isElsewhen(reading: ParagraphReading, at: number, year: number, elsewhen: RegExp): boolean {
  const { start } = sentenceAt(reading, at);
  return elsewhen.test(reading.text.slice(start, at).replaceAll(`${year}年`, ""));
}

function* runningCampaigns(
  reading: ParagraphReading,
  year: number,
  { campaigns, running, lasting, lastingAfter, elsewhen, parts }: EventDateWords,
): Generator<EventDate> {
  for (const { range, text, groups } of matchesIn(reading, running)) {
    const { name = "" } = groups;
    const event = campaigns.find((campaign) => campaign.name === name);
    if (event === undefined || lasting.test(text)) continue;
    if (lastingAfter.test(reading.text.slice(range.end, range.end + 12))) continue;
    if (isOfOther(reading, range.start, groups["year"], { year, elsewhen })) continue;
    const [from, to] = monthsOf(groups, parts);
    const told = Number(groups["year"] ?? year) * 12;
    if (told + to >= monthOf(event.first) - 1 && told + from <= monthOf(event.last) + 1) continue;
    const place = textRange(reading.paragraph, range.end - name.length, range.end);
    yield { kind: "running", range: place, note: event.note, date: text.split("，")[0] ?? "" };
  }
}

function monthsOf(
  groups: Readonly<Record<string, string | undefined>>,
  parts: EventDateWords["parts"],
): readonly [number, number] {
  const part = parts.get(groups["part"] ?? "");
  if (part !== undefined) return part;
  const from = Number(groups["from"]);
  return [from, Number(groups["to"] ?? from)];
}

/** A day as 20240415 in months. */
const monthOf = (day: number): number => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);
