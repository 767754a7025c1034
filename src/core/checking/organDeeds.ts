import { matchesIn, sentenceAt } from "./findIn";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** A body that decides, and the ids of the powers that it has. */
export interface DecidingBody {
  /** Words of a pattern, without groups: 党组. */
  readonly words: string;
  readonly may: readonly string[];
}

/** Something that not every body may do. */
export interface GuardedDeed {
  /** Id of the power. */
  readonly power: string;
  /** Words of a pattern, without groups: 立案审查. */
  readonly words: string;
  /** Words of its sentence that tell of somebody who may, or of a step on the way to them. */
  readonly with: RegExp;
  /** The document that gives the power. */
  readonly document: string;
}

/** How a language of reports says who decided what. */
export interface OrganDeedWords {
  readonly bodies: readonly DecidingBody[];
  readonly deeds: readonly GuardedDeed[];
  /** Words of a pattern between the body and the deed: 研究决定对1名干部. */
  readonly link: string;
  /** Before the body: it is helped, asked or told, and does not decide. */
  readonly beside: RegExp;
}

export interface BeyondPower {
  readonly range: TextRange;
  readonly body: string;
  readonly deed: string;
  readonly document: string;
}

/** “由局党组立案审查”: a body next to a deed of which it has no power. */
export function* beyondPowers(
  { readings }: CheckMaterial,
  { bodies, deeds, link, beside }: OrganDeedWords,
): Generator<BeyondPower> {
  const asked = deeds.flatMap((deed) => {
    const unable = bodies.filter(({ may }) => !may.includes(deed.power)).map(({ words }) => words);
    return unable.length === 0
      ? []
      : [{ deed, pattern: new RegExp(`(?<body>${unable.join("|")})${link}(?<deed>${deed.words})`, "gu") }];
  });
  for (const reading of readings)
    if (reading.place === "body")
      for (const { deed, pattern } of asked)
        for (const { range, groups } of matchesIn(reading, pattern)) {
          const before = reading.text.slice(Math.max(0, range.start - 12), range.start);
          if (beside.test(before) || deed.with.test(stretchAround(reading, range.start))) continue;
          const { body = "", deed: words = "" } = groups;
          yield { range, body, deed: words, document: deed.document };
        }
}

/** What the unit may never do, whoever is not named in the sentence: 调整区直部门负责人. */
export function* deedsOfOthers(
  { readings }: CheckMaterial,
  deeds: readonly GuardedDeed[],
): Generator<Omit<BeyondPower, "body">> {
  for (const reading of readings)
    if (reading.place === "body")
      for (const deed of deeds)
        for (const { range, text } of matchesIn(reading, new RegExp(deed.words, "gu")))
          if (!deed.with.test(stretchAround(reading, range.start)))
            yield {
              range: textRange(range.paragraph, range.start, range.end),
              deed: text,
              document: deed.document,
            };
}

/** The sentence between its semicolons. */
function stretchAround(reading: ParagraphReading, at: number): string {
  const { start, end } = sentenceAt(reading, at);
  const before = reading.text.slice(start, at).split("；").at(-1) ?? "";
  return before + (reading.text.slice(at, end).split("；")[0] ?? "");
}
