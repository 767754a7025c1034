import { timeSpokenOf } from "../reportPeriod";
import type { Months } from "../reportPeriod";
import type { Frame } from "./frame";

/** Words that tell a section or clause apart; `catalog/language/placeWords.ts`. */
export interface PlaceWords {
  /** Headings of what is intended: 下一步, 打算. */
  readonly intentions: RegExp;
  /** Headings of what is lacking: 问题, 不足. */
  readonly shortfalls: RegExp;
  /** In a sentence: 力争, 明年. */
  readonly planned: RegExp;
  /** In a clause: 每月, 不少于. */
  readonly perUnit: RegExp;
  /** The writer's own doing: 我, 本人; and in a personal report what is told without a subject: 带头, 主持. */
  readonly self: RegExp;
  readonly implied: RegExp;
  /** What only one's own doing is told by without a subject (带头, 亲自), in a report by its title one's own, where the clause names nobody else. */
  readonly leads: RegExp;
  readonly writer: RegExp;
  readonly others: RegExp;
  /** A clause whose subject is somebody else: 班子成员谈话, 各支部开展. */
  readonly othersDo: RegExp;
  /** A clause that has an organ for its subject: 镇党委召开. */
  readonly organs: RegExp;
  /** Titles of personal reports; of those that tell of nobody else. */
  readonly personal: RegExp;
  readonly ownReport: RegExp;
  /** In an organ's report, what its chief did: 党组书记主持…. */
  readonly chief: RegExp;
  /** 完成, 成交: of matters, those that came to their end. */
  readonly settled: RegExp;
  /** Before a name under a title or at the end: 述职人：. */
  readonly bylines: RegExp;
  /** The chief's post, all of it, before a name: 党组书记. Global. */
  readonly posts: RegExp;
  /** Right before a figure: 由年中的. */
  readonly midYear: RegExp;
  /** 分别: one clause for several figures. */
  readonly several: RegExp;
  /** 提拔与晋升合计: several of them added up. */
  readonly together: RegExp;
  /** 其中 */
  readonly part: RegExp;
  /** Behind a figure and its unit: 以上, 左右. */
  readonly bound: RegExp;
  /** Titles that name the organ that reports. */
  readonly title: RegExp;
}

/** Characters before a figure that may list what is added up. */
const together = 24;
type FrameTime = Pick<
  Frame,
  "year" | "months" | "timeless" | "reportYear" | "several" | "together" | "doubtful" | "plan" | "perUnit"
>;

/** A figure's clause, and the headings over it. */
interface Clause {
  readonly said: string;
  readonly near: string;
  readonly borrowed: boolean;
  readonly titles: readonly string[];
}

/** When a clause tells of, and whether of what was done. @param whole the part of the year that the report is of */
export function timeOf(
  { said, near, borrowed, titles }: Clause,
  {
    places,
    year,
    whole,
  }: { readonly places: PlaceWords; readonly year: number | null; readonly whole: Months | null },
): FrameTime {
  const plan = titles.some((title) => places.intentions.test(title)) || places.planned.test(said);
  const told = timeSpokenOf(said, year, borrowed);
  const months = places.midYear.test(said) ? halfYear : (told.months ?? (plan ? null : whole));
  return {
    year: months?.year ?? (plan && year !== null ? year + 1 : year),
    months,
    timeless: months === whole,
    reportYear: year,
    several: places.several.test(near),
    together: places.together.test(near) || places.together.test(said.slice(-together)),
    doubtful: told.doubtful,
    plan,
    perUnit: places.perUnit.test(near),
  };
}

const halfYear: Months = { year: null, from: 1, to: 6 };

/** Whose doing a clause tells, where it is the first person's. */
export function whoseAt(
  whole: string,
  { near, sentence, unit, title }: Speaking,
  places: PlaceWords,
): Pick<Frame, "person" | "ofChief"> {
  const person =
    personOf(withoutParts(whole, unit, places.part), near, title, places) ??
    (goesOn(sentence, near, title, places) ? "implied" : null);
  return { person, ofChief: person !== null || (places.ownReport.test(title) && !places.others.test(near)) };
}

interface Speaking {
  /** The clause, or two of them where it goes on from the one before. */
  readonly near: string;
  /** Everything before the figure in its sentence. */
  readonly sentence: string;
  readonly unit: string | null;
  readonly title: string;
}

/** 我全年带队调研**次；开门接访**次: behind a semicolon it is still the writer, who reports of nobody else. */
const goesOn = (sentence: string, near: string, title: string, places: PlaceWords): boolean =>
  places.ownReport.test(title) &&
  places.self.test(sentence) &&
  !places.others.test(near) &&
  !places.organs.test(near);

function personOf(said: string, near: string, title: string, places: PlaceWords): Frame["person"] {
  if (places.othersDo.test(near) && !places.self.test(near) && !places.leads.test(near)) return null;
  if (places.self.test(said)) return "self";
  if (places.writer.test(title) && places.leads.test(near) && !places.others.test(near)) return "self";
  return (places.personal.test(title) && places.implied.test(near)) || places.chief.test(said)
    ? "implied"
    : null;
}

/**
 * A sentence without the clauses of parts that have ended: 党课**次，其中书记讲**次，查摆问题**个 is not the chief's; what is
 * counted in the unit of a part may still be of it (其中由我领办**个，已完成**个).
 */
function withoutParts(said: string, unit: string | null, part: RegExp): string {
  const clauses = said.split("，");
  const goesOn = (clause: string): boolean => unit === null || clause.endsWith(unit);
  return clauses
    .filter((clause, at) => at === clauses.length - 1 || !part.test(clause) || goesOn(clause))
    .join("，");
}

/** **亿元以上: what follows a figure makes it a bound, or about. */
export const isBounded = (after: string, unit: string | null, { bound }: PlaceWords): boolean =>
  bound.test(unit !== null && after.startsWith(unit) ? after.slice(unit.length) : after);
