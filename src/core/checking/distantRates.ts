import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";

/** How a language of reports tells a change and a share without the figures that they rest on. */
export interface DistantWords {
  /** Before a percentage: groups `name` and `word` (增长). */
  readonly change: RegExp;
  /** Before a percentage: groups `name` and `deed` (结案 of 结案率). */
  readonly rate: RegExp;
  /** Before a percentage: groups `part` and `whole` (不规范合同占清理总数的). */
  readonly share: RegExp;
  /** Between this year's figure and last year's. */
  readonly against: RegExp;
  /** Before last year's figure, `|`, and between it and the difference: group `word`. */
  readonly moved: RegExp;
  readonly rising: RegExp;
  /** Says nothing of what is measured: 量, 全年, 总数. */
  readonly idle: RegExp;
  /** Before a deed: the part is of those who failed: 不合格. */
  readonly failing: string;
}

/** A percentage that figures told elsewhere contradict. */
export interface DistantRate {
  readonly rate: FigureStatement;
  /** What it follows from: this year's and last year's, or the part and the whole. */
  readonly from: readonly [number, number];
  readonly unit: string;
  /** To two decimals. */
  readonly expected: number;
}

interface Pair {
  readonly paragraph: number;
  readonly sentence: number;
  readonly unit: string;
  /** Words before the first figure, and between the two. */
  readonly name: string;
  readonly between: string;
  readonly first: FigureStatement;
  readonly second: FigureStatement;
}

const bodiesOf = ({ readings }: CheckMaterial): readonly ParagraphReading[] =>
  readings.filter(({ place }) => place === "body");

/** “3142件，上年为2780件” and “投诉举报量比上年增长11.5%”. */
export function* distantChanges(material: CheckMaterial, words: DistantWords): Generator<DistantRate> {
  const rates = ratesIn(material, words.change);
  if (rates.length === 0) return;
  const pairs = pairsIn(material);
  for (const told of rates) {
    const { rate, groups } = told;
    const name = (groups["name"] ?? "").replace(words.idle, "");
    const rises = words.rising.test(groups["word"] ?? "");
    for (const pair of pairs) {
      if (!isFar(pair, rate) || !saysAll(name, pair.name)) continue;
      const change = changeOf(pair, words);
      if (change === null || change.now > change.base !== rises) continue;
      const exact = (Math.abs(change.now - change.base) / change.base) * 100;
      if (!isSlip(exact, told, change.slack * 100)) continue;
      yield { rate, from: [change.now, change.base], unit: pair.unit, expected: round(exact) };
      break;
    }
  }
}

/** “受理案件6842件，审执结6595件” and “全年结案率为95.4%”. */
export function* distantShares(material: CheckMaterial, words: DistantWords): Generator<DistantRate> {
  const rates = [...ratesIn(material, words.rate), ...ratesIn(material, words.share)];
  if (rates.length === 0) return;
  const pairs = pairsIn(material);
  for (const told of rates) {
    const { rate, groups } = told;
    const meant = pairs.flatMap((pair) => {
      const { first, second, unit } = pair;
      if (!isFar(pair, rate) || second.value >= first.value) return [];
      const part = partOf(pair, groups, words);
      return part === null ? [] : [{ part, whole: first.value, unit }];
    });
    const [pair] = meant;
    if (pair === undefined || meant.some(({ part, whole }) => part !== pair.part || whole !== pair.whole))
      continue;
    const exact = (pair.part / pair.whole) * 100;
    if (isSlip(exact, told, 0))
      yield { rate, from: [pair.part, pair.whole], unit: pair.unit, expected: round(exact) };
  }
}

interface Rate {
  readonly rate: FigureStatement;
  /** As it is written: 11.0 has one. */
  readonly decimals: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Percentages that no figure of their sentence comes before. */
function ratesIn(material: CheckMaterial, pattern: RegExp): readonly Rate[] {
  return bodiesOf(material).flatMap((reading) =>
    figureStatements(reading).flatMap((rate, at, all) => {
      if (rate.unit !== "%" || rate.hedged || all[at - 1]?.sentence === rate.sentence) return [];
      const start = reading.sentences[rate.sentence]?.start ?? rate.range.start;
      const clause =
        /[^，；：、\d]{0,40}$/u.exec(
          reading.text.slice(Math.max(start, rate.range.start - 40), rate.range.start),
        )?.[0] ?? "";
      const groups = pattern.exec(clause)?.groups;
      const decimals = decimalsIn(reading.text.slice(rate.range.start, rate.range.end));
      return groups === undefined ? [] : [{ rate, decimals, groups }];
    }),
  );
}

function pairsIn(material: CheckMaterial): readonly Pair[] {
  return bodiesOf(material).flatMap((reading) => {
    const { text, paragraph } = reading;
    const statements = figureStatements(reading);
    return statements.flatMap((first, at) => {
      const second = statements.slice(at + 1, at + 3).find(({ unit }) => unit === first.unit);
      if (second === undefined || second.sentence !== first.sentence || first.hedged || second.hedged)
        return [];
      const name =
        /[^，。；：\d]{0,40}$/u.exec(
          text.slice(Math.max(0, first.range.start - 40), first.range.start),
        )?.[0] ?? "";
      const between = text.slice(first.unitEnd, second.range.start);
      if (between.length > widest) return [];
      return [{ paragraph, sentence: first.sentence, unit: first.unit, name, between, first, second }];
    });
  });
}

const widest = 24;

const isFar = ({ paragraph, sentence }: Pair, rate: FigureStatement): boolean =>
  paragraph !== rate.range.paragraph || sentence !== rate.sentence;

function changeOf({ first, second, between, name, unit }: Pair, words: DistantWords) {
  const slack = (value: FigureStatement): number =>
    /[元%万亿]/u.test(unit) ? 0.5 * 10 ** -decimalsOf(value) : 0;
  const both = slack(first) + slack(second);
  if (words.against.test(between) && second.value > 0)
    return { now: first.value, base: second.value, slack: both / second.value };
  // “比上年的26.15亿元多2.49亿元”: the first is last year's.
  const moved = words.moved.exec(name.slice(-8) + "|" + between)?.groups?.["word"];
  if (moved === undefined || first.value <= 0) return null;
  const step = words.rising.test(moved) ? second.value : -second.value;
  return { now: first.value + step, base: first.value, slack: both / first.value };
}

const decimalsIn = (digits: string): number => digits.split(".")[1]?.length ?? 0;

const decimalsOf = ({ value }: FigureStatement): number => decimalsIn(String(value));

/** The part that the words of a rate mean; null where the pair tells of something else. */
function partOf(
  { name, between, first, second }: Pair,
  { name: topic = "", deed, part, whole }: Rate["groups"],
  { idle, failing }: DistantWords,
): number | null {
  if (part !== undefined && whole !== undefined)
    return saysAll(part.replace(idle, ""), between) && saysAll(whole.replace(idle, ""), name)
      ? second.value
      : null;
  if (deed === undefined) return null;
  const done = Array.from(deed).every((character) => (name + between).includes(character));
  const inPart = Array.from(deed).some((character) => between.includes(character));
  const about = topic.replace(idle, "");
  if (!done || !inPart || (about !== "" && !saysAll(about, name + between))) return null;
  return between.includes(failing + deed) ? first.value - second.value : second.value;
}

/** Every character of the words with one of its neighbours. */
function saysAll(words: string, text: string): boolean {
  if (words.length < 2) return false;
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => text.includes(words.slice(at, at + 2)));
  return Array.from(words).every((_, at) => pairs[at] === true || pairs[at - 1] === true);
}

/** Near what follows from the figures, and not it: a percentage that is far off speaks of something else. */
function isSlip(exact: number, { rate: { value: told }, decimals }: Rate, slack: number): boolean {
  const difference = Math.abs(exact - told);
  return (
    difference > 10 ** -decimals + slack * 2 && difference <= Math.max(farthest, exact / 3) && exact <= 100
  );
}

/** Percentage points. */
const farthest = 3;

const round = (value: number): number => Math.round(value * 100) / 100;
