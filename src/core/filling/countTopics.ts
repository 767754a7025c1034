import { toFigure } from "../ledger/figure";
import type { LedgerEvent } from "../ledger/ledger";
import { sumAmounts, wholeAmount } from "../ledger/sumAmounts";
import { requiredWords } from "./concepts";
import { describeFigure } from "./describeFigure";
import type { FigureDescription } from "./describeFigure";
import type { GapWords } from "./gapWords";
import type { Lexicon, Token } from "./lexicon";
import type { GapTime } from "./rankFigures";
import { plainWords, segment } from "./segment";

/** An event with the words of its topic. */
interface TopicRow {
  readonly event: LedgerEvent;
  /** Canonical words of the topic, joined and as a set. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The topic as it stands, without quotation marks and blanks. */
  readonly plain: string;
  readonly categories: readonly Category[];
}

interface Category {
  readonly name: string;
  readonly words: readonly string[];
}

/** Events by what their topics contain. */
export interface TopicIndex {
  readonly rows: readonly TopicRow[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly categories: readonly Category[];
}

const pairsOf = (text: string): readonly string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

export function indexTopics(events: readonly LedgerEvent[], lexicon: Lexicon): TopicIndex {
  const categories = new Map<string, Category>();
  const categoryOf = (name: string): Category => {
    const known = categories.get(name);
    if (known !== undefined) return known;
    const tokens = requiredWords(segment(plainWords(name), lexicon));
    const category = { name, words: tokens.map(({ text }) => text) };
    categories.set(name, category);
    return category;
  };
  const read = new Map<string, Pick<TopicRow, "text" | "words" | "plain">>();
  const wordsOf = (topic: string): Pick<TopicRow, "text" | "words" | "plain"> => {
    const known = read.get(topic);
    if (known !== undefined) return known;
    const plain = plainWords(topic);
    const texts = segment(plain, lexicon).map(({ text }) => text);
    const words = { plain, text: texts.join(""), words: new Set(texts) };
    read.set(topic, words);
    return words;
  };
  const postings = new Map<string, number[]>();
  const rows = events.map((event, row): TopicRow => {
    const words = wordsOf(event.topic);
    for (const key of new Set([...pairsOf(words.text), ...pairsOf(words.plain)])) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [row]);
      else list.push(row);
    }
    return { event, ...words, categories: event.categories.map(categoryOf) };
  });
  return { rows, postings, categories: [...categories.values()] };
}

/** Events counted for one gap by the words of their topics. */
export interface TopicCount {
  readonly figure: FigureDescription;
  /** How many events are behind it. */
  readonly events: number;
  /** The text names the category, or every event is of one and the words are long enough to be no chance. */
  readonly sure: boolean;
}

const occasions = /^(?:次|场|场次|期|批|批次|轮|堂|节)$/u;
const people = /^(?:人次|人|名)$/u;
const longEnough = 4;
/** Words for any occasion: a topic seldom repeats them. */
const anyOccasion: ReadonlySet<string> = new Set([
  "会议",
  "会",
  "大会",
  "活动",
  "教育",
  "培训",
  "检查",
  "谈话",
]);

/**
 * 党组会**次，其中研究意识形态工作**次: the events of the category whose topics have all the words of the place. Null where
 * the words say no more than the category, where no topic has them all, or where a date or an attendance is missing.
 */
export function countTopics(
  gap: GapWords,
  time: GapTime,
  index: TopicIndex,
  lexicon: Lexicon,
  year: number | null,
): TopicCount | null {
  const { unit } = gap.description.gap;
  if (index.rows.length === 0 || unit === null || time.plan) return null;
  if (!occasions.test(unit) && !people.test(unit)) return null;
  const named = index.categories.filter((category) => isNamed(category, gap.localWords));
  const said = wordsSaid(gap, named);
  if (!tells(gap, said, named)) return null;
  const found = rowsWith(said, index).filter(
    (row) => named.length === 0 || row.categories.some((one) => named.includes(one)),
  );
  const scope = named.length > 0 ? named : spokenOf(gap, found);
  const hits = found.filter((row) => scope.length === 0 || row.categories.some((one) => scope.includes(one)));
  const within = inTime(hits, time, year);
  if (within === null || within.length === 0) return null;
  const figure = figureOf(within, unit, said, scope, lexicon);
  return figure === null ? null : { figure, events: within.length, sure: isSure(within, said, scope) };
}

function isSure(rows: readonly TopicRow[], said: readonly Token[], scope: readonly Category[]): boolean {
  if (scope.length > 0) return true;
  const kinds = new Set(rows.flatMap(({ categories }) => categories.map(({ name }) => name)));
  return kinds.size === 1 && lengthOf(said) >= longEnough;
}

const lengthOf = (said: readonly Token[]): number => said.reduce((sum, { text }) => sum + text.length, 0);

/**
 * A word or two that stand in many topics by chance tell no events apart, and 档案安全检查 may be all that were held; who did
 * it (书记), where to they went (赴监狱) and 其中 do.
 */
const tells = ({ description }: GapWords, said: readonly Token[], named: readonly Category[]): boolean =>
  lengthOf(said) >= (named.length > 0 ? 3 : longEnough) ||
  (named.length > 0 && (said.some(({ kind }) => kind === "people") || isPart(description, said)));

const isPart = ({ outer, words }: GapWords["description"], said: readonly Token[]): boolean =>
  lengthOf(said) > 1 && (words.includes("其中") || outer.some(({ text }) => /^[赴到]$/u.test(text)));

const isNamed = ({ words }: Category, local: ReadonlySet<string>): boolean =>
  words.length > 0 && words.every((word) => local.has(word));

/** What the place says beside the category: every word of it has to be in a topic. */
function wordsSaid({ description }: GapWords, named: readonly Category[]): readonly Token[] {
  const { object, outer } = description;
  const ofCategory = new Set(named.flatMap(({ words }) => words));
  const around = outer.filter(({ kind }) => kind === "noun" || kind === "scope" || kind === "unknown");
  return [...requiredWords(around), ...requiredWords(object)].filter(
    ({ text, kind }) =>
      !ofCategory.has(text) &&
      !anyOccasion.has(text) &&
      kind !== "step" &&
      kind !== "verb" &&
      kind !== "weak",
  );
}

/** The category that the sentence spoke of before, where events of it are among those found. */
function spokenOf(gap: GapWords, found: readonly TopicRow[]): readonly Category[] {
  const kinds = new Set(found.flatMap(({ categories }) => categories));
  const around = new Set([...gap.contextWords, ...gap.inheritedWords]);
  return [...kinds].filter((category) => isNamed(category, around));
}

function rowsWith(said: readonly Token[], { rows, postings }: TopicIndex): readonly TopicRow[] {
  const lists = said
    .flatMap(({ text }) => pairsOf(text))
    .map((key) => postings.get(key) ?? [])
    .sort((a, b) => a.length - b.length);
  return (lists[0] ?? []).flatMap((at) => {
    const row = rows[at];
    return row !== undefined && said.every((token) => hasWord(row, token)) ? [row] : [];
  });
}

/** People as words of their own (书记 is in 总支书记, not in 副书记), anything else as it stands. */
const hasWord = ({ words, text, plain }: TopicRow, token: Token): boolean =>
  words.has(token.text) ||
  (token.kind === "people" && [...words].some((word) => word.endsWith(token.text) && !word.includes("副"))) ||
  (token.kind !== "people" &&
    token.text.length > 1 &&
    (text.includes(token.text) || plain.includes(token.text)));

/** Null where a row that may or may not belong has no date. */
function inTime(
  rows: readonly TopicRow[],
  { months }: GapTime,
  reportYear: number | null,
): readonly TopicRow[] | null {
  if (rows.some(({ event: { date } }) => date === null)) return null;
  const year = months?.year ?? reportYear;
  return rows.filter(
    ({ event: { date } }) =>
      date !== null &&
      (date.year === null || year === null || date.year === year) &&
      (months === null || (date.month >= months.from && date.month <= months.to)),
  );
}

function figureOf(
  rows: readonly TopicRow[],
  unit: string,
  said: readonly Token[],
  scope: readonly Category[],
  lexicon: Lexicon,
): FigureDescription | null {
  const [first] = rows;
  if (first === undefined) return null;
  const counted = occasions.test(unit);
  const attended = rows.flatMap(({ event }) => (event.people === null ? [] : [wholeAmount(event.people)]));
  if (!counted && attended.length < rows.length) return null;
  const topic = said.map(({ text }) => text).join("、");
  const filters = [
    ...(scope.length === 0 ? [] : [`类别=${scope.map(({ name }) => name).join("、")}`]),
    `主题含${topic}`,
  ].join("; ");
  const path = [...(scope[0] === undefined ? [] : [scope[0].name]), topic];
  return describeFigure(
    toFigure({
      path,
      amount: counted ? wholeAmount(rows.length) : sumAmounts(attended),
      unit: counted ? "次" : "人次",
      origin: first.event.origin,
      formula: counted ? `count(${filters})` : `sum(参加人数; ${filters})`,
    }),
    lexicon,
  );
}
