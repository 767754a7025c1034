import { inRole, matchesIn, sentenceAt } from "./findIn";
import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** Something that a report counts in one place and denies in another: 处分2人 and 没有干部受到处分. */
export interface DeniableThing {
  readonly id: string;
  /** Meets the words up to the figure that counts it. */
  readonly told: RegExp;
  readonly units: ReadonlySet<string>;
  /** The sentence of the figure speaks of such things of the unit's own business. */
  readonly toldElsewhere: RegExp | null;
  /** Meets a sentence that tells of a case, with its number: 1名执法人员…受到处分; with `g` and `u`. */
  readonly happened: RegExp | null;
  /** Meets the denial, with `g` and `u`. */
  readonly denied: RegExp;
}

/** How a language of reports denies. */
export interface DenialWords {
  readonly things: readonly DeniableThing[];
  /** Words in the sentence of a case that make it one of others, of another year, or none yet. */
  readonly elsewhere: RegExp;
  /** Words in the sentence of a denial that make it one of some people, some time, or a hope. */
  readonly narrower: RegExp;
  /** Parts of a year that a report may be on. */
  readonly times: RegExp;
  /** What is denied beside it, and narrows nothing: 重大服务投诉和. */
  readonly joined: RegExp;
  /** The same where a deed is said not to be done: who has not done it. */
  readonly some: RegExp;
  /** Before a verb and its noun: 尚未. */
  readonly not: string;
  /** Between them: 任何, 一支. */
  readonly any: string;
  /** Deeds that are done or not: 组建, 成立; in words that a pattern may hold. */
  readonly deeds: string;
}

export interface DeniedCount {
  readonly range: TextRange;
  /** What was counted, with its figure, as it is written, and in which paragraph. */
  readonly told: string;
  readonly paragraph: number;
}

interface Told {
  readonly reading: ParagraphReading;
  readonly statement: FigureStatement;
  /** The words of its clause before the figure. */
  readonly before: string;
}

export function* deniedCounts(material: CheckMaterial, words: DenialWords): Generator<DeniedCount> {
  const bodies = material.readings.filter(
    ({ place, paragraph }) => place === "body" && !inRole(material, "next-steps", paragraph),
  );
  const denials = bodies.flatMap((reading) => [...denialsIn(reading, words, ownTime(material, words))]);
  const told = bodies.flatMap((reading) => [...toldIn(reading)]);
  yield* deniedCases(material, bodies, words);
  for (const { range, counts } of denials) {
    const first = told.find(counts);
    if (first === undefined) continue;
    const { reading, statement, before } = first;
    const figure = reading.text.slice(statement.range.start, statement.unitEnd);
    yield { range, told: before + figure, paragraph: reading.paragraph };
  }
}

/** “未发生违纪违法案件” and “1名执法人员…受到党内警告处分”: told at the case, which is the one that is new. */
function* deniedCases(
  material: CheckMaterial,
  bodies: readonly ParagraphReading[],
  { things, narrower, joined, elsewhere }: DenialWords,
): Generator<DeniedCount> {
  for (const { denied, happened } of things) {
    if (happened === null) continue;
    const [denial] = bodies.flatMap((reading) =>
      [...matchesIn(reading, denied)].filter(
        ({ range }) =>
          !narrower.test(clauseAround(reading, range.start).replace(joined, "")) &&
          !goesOn.test(reading.text.slice(range.end)),
      ),
    );
    if (denial === undefined) continue;
    for (const reading of material.readings) {
      if (reading.place !== "body") continue;
      for (const { range } of matchesIn(reading, happened)) {
        const { start, end } = sentenceAt(reading, range.start);
        const lead = reading.text.slice(start, range.start).split("；").at(-1) ?? "";
        const rest = reading.text.slice(range.start, end).split("；")[0] ?? "";
        if (elsewhere.test(lead + rest)) continue;
        yield { range, told: denial.text, paragraph: denial.range.paragraph };
      }
    }
  }
}

/** “未发生违纪违法干预办案”: words behind it make it less than it seems. */
const goesOn = /^(?!的|发生|出现|[和及或])\p{Script=Han}/u;

function* toldIn(reading: ParagraphReading): Generator<Told> {
  for (const statement of figureStatements(reading)) {
    const before = /[^，。；：、\d]{0,16}$/u.exec(reading.text.slice(0, statement.range.start))?.[0] ?? "";
    if (statement.value >= 1) yield { reading, statement, before };
  }
}

interface Denial {
  readonly range: TextRange;
  /** Whether the figure counts what is denied. */
  readonly counts: (told: Told) => boolean;
}

/** What a report on half a year says of all its time. */
const ownTime = ({ readings }: CheckMaterial, { times }: DenialWords): string =>
  readings
    .filter(({ place }) => place === "title")
    .map(({ text }) => times.exec(text)?.[0])
    .find((time) => time !== undefined) ?? "全年";

function* denialsIn(reading: ParagraphReading, words: DenialWords, time: string): Generator<Denial> {
  const isWhole = ({ start }: TextRange): boolean =>
    !words.narrower.test(clauseAround(reading, start).replace(time, ""));
  for (const thing of words.things)
    for (const { range } of matchesIn(reading, thing.denied))
      if (isWhole(range)) yield { range, counts: (told) => isTold(thing, told) };
  const notDone = new RegExp(
    `(?:${words.not})(?<deed>${words.deeds})(?:${words.any})?(?<noun>\\p{Script=Han}{2,8})`,
    "gu",
  );
  for (const { range, groups } of matchesIn(reading, notDone)) {
    const { deed = "", noun = "" } = groups;
    if (!isWhole(range) || noun.endsWith("的") || words.some.test(clauseBefore(reading.text, range.start)))
      continue;
    yield {
      range: textRange(range.paragraph, range.start, range.end),
      counts: ({ before }) => isDone(before, deed, noun),
    };
  }
}

const isTold = (
  { told, units, toldElsewhere }: DeniableThing,
  { reading, statement, before }: Told,
): boolean => {
  if (!units.has(statement.unit) || !told.test(before)) return false;
  const { start, end } = sentenceAt(reading, statement.range.start);
  return toldElsewhere?.test(reading.text.slice(start, end)) !== true;
};

/** “组建党员医疗队8支” where 组建党员医疗队 is denied: the noun whole, as the clause ends there. */
const isDone = (before: string, deed: string, noun: string): boolean => {
  const at = before.lastIndexOf(deed);
  return at >= 0 && before.slice(at + deed.length) === noun && !/[未没]有?$/u.test(before.slice(0, at));
};

/** From the mark before to the mark after. */
function clauseAround({ text }: ParagraphReading, at: number): string {
  return clauseBefore(text, at) + (/^[^，。；：]{0,40}/u.exec(text.slice(at))?.[0] ?? "");
}

const clauseBefore = (text: string, at: number): string =>
  /[^，。；：]{0,60}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
