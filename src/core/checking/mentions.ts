import type { Token } from "../filling/lexicon";
import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** How a language of reports names what is counted, and comes back to it. */
export interface MentionWords {
  /** Words in the spelling that stands for all. */
  readonly tokens: (text: string) => readonly Token[];
  /** Where words end as they are written, and whether they may be part of a name. */
  readonly words: (text: string) => readonly { readonly end: number; readonly isName: boolean }[];
  /** Ends a name within a run that no word is known of. */
  readonly particle: RegExp;
  /** Goes on with the name of something else: 党支部书记. */
  readonly compound: RegExp;
  /** Units that count alike. */
  readonly units: ReadonlyMap<string, string>;
  /** Words before a figure that say nothing of what it counts: 今年, 对. */
  readonly idle: RegExp;
  readonly all: RegExp;
  readonly among: RegExp;
  readonly whole: RegExp;
  /** Before a figure: it is one of some of them, or of others than were told. */
  readonly partial: RegExp;
  /** … or of another time, or planned, where nothing comes back to it. */
  readonly elsewhen: RegExp;
  /** Sums up what was told by parts: 合计. */
  readonly totals: RegExp;
  readonly others: RegExp;
  readonly stands: RegExp;
  /** The unit of people. */
  readonly people: string;
  /** In a sentence: one person, or some bodies, did it; of what is told for a part of the year, or of a whole. */
  readonly some: RegExp;
  readonly parts: RegExp;
}

/** A figure and what it counts, as its clause says it. */
export interface Mention {
  readonly reading: ParagraphReading;
  readonly statement: FigureStatement;
  readonly unit: string;
  /** Words of the clause before the figure and behind its unit. */
  readonly before: string;
  readonly after: string;
  /** The name that stands behind the number; "" where it stands before. */
  readonly noun: string;
  /** Shorter names that it may be instead, longest first: 自查问题 of 自查问题整改率. */
  readonly shorter: readonly string[];
  /** What stands behind the unit. */
  readonly behind: string;
}

const counted =
  /^(?:个|名|位|人|项|条|起|件|家|户|处|份|篇|支|次|人次|场|场次|批|批次|期|所|座|间|台|辆|册|本|部|门|节|堂|幅|块|笔|亩|面|宗|例|套|%|万元|亿元|元|公里)$/u;

export function* mentionsIn(reading: ParagraphReading, words: MentionWords): Generator<Mention> {
  const { text } = reading;
  for (const statement of figureStatements(reading)) {
    const { range, unitEnd, hedged, value, unit } = statement;
    if (hedged || value < 2 || !counted.test(unit)) continue;
    const before = beforeOf(text, range.start);
    const behind = plain(text.slice(unitEnd, unitEnd + 30));
    const after = /^\p{Script=Han}*/u.exec(behind)?.[0].slice(0, 16) ?? "";
    const noun = nameAt(after, words);
    yield {
      reading,
      statement,
      unit: words.units.get(unit) ?? unit,
      before,
      after,
      noun,
      shorter: shorterThan(noun, words),
      behind: behind.replace(/^的/u, ""),
    };
  }
}

/** Without quotation marks, and without brackets around a short name: 村（社区）. */
const plain = (text: string): string =>
  text.replaceAll(/[“”‘’]/gu, "").replaceAll(/（(\p{Script=Han}{1,6})）/gu, "$1");

/** The clause up to the figure; behind another figure of a list what follows its mark. */
function beforeOf(text: string, start: number): string {
  const left = plain(text.slice(Math.max(0, start - 40), start));
  const clause = /[^，。；：！？（）\d]{0,30}$/u.exec(left)?.[0] ?? "";
  const lead = left.charAt(left.length - clause.length - 1);
  return /\d/u.test(lead) ? clause.replace(/^[^、]*(?:、|$)/u, "") : clause;
}

const longest = 10;

/**
 * The run of names behind the figure, up to a known word of another kind or a particle; where it begins with a deed, that one
 * too: 16项新修订制度.
 */
function nameAt(after: string, words: MentionWords): string {
  const whole = after.replace(/^的/u, "");
  const text = whole.slice(0, words.all.exec(whole)?.index ?? whole.length);
  const ends = words.words(text);
  const end = runFrom(text, 0, ends, words);
  if (end > 1) return end > longest ? "" : text.slice(0, end);
  const deed = ends.find((word) => word.end > end);
  const next = deed === undefined ? 0 : runFrom(text, deed.end, ends, words);
  return deed === undefined || next - deed.end < shortest || next > longest
    ? text.slice(0, end)
    : text.slice(0, next);
}

const shortest = 2;

const shorterThan = (noun: string, { words, compound }: MentionWords): readonly string[] =>
  words(noun)
    .map(({ end }) => end)
    .filter((end) => end >= shortest && end < noun.length && !compound.test(noun.slice(end)))
    .map((end) => noun.slice(0, end))
    .reverse();

function runFrom(
  text: string,
  start: number,
  ends: ReturnType<MentionWords["words"]>,
  { particle }: MentionWords,
): number {
  let end = start;
  for (const word of ends) {
    if (word.end <= start) continue;
    if (!word.isName) break;
    const run = text.slice(end, word.end);
    const cut =
      run.length > shortest
        ? Array.from(run).findIndex((_, at) => at >= shortest && particle.test(run.slice(at)))
        : -1;
    if (cut >= 0) return end + cut;
    end = word.end;
  }
  return end;
}
