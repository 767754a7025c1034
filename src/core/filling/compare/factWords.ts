import type { Facts } from "../../ledger/facts/fact";
import type { Figure } from "../derive/formula";
import { findConcepts } from "../concepts";
import type { ConceptSpan } from "../concepts";
import { contrastsOf } from "../contrastsOf";
import type { Contrasts } from "../contrastsOf";
import type { Lexicon, Token } from "../lexicon";
import type { BodyWords } from "../organ";
import { emptyStretch, groundOf, labelTokens, stretchOf } from "./stretch";
import type { Ground, Rarity, Stretch } from "./stretch";

/** A fact's names, prepared for many comparisons. */
export interface FactWords {
  readonly fact: Figure;
  /** The innermost name of its row. */
  readonly leaf: Stretch;
  /** What that stands under. */
  readonly group: Stretch;
  readonly columns: Stretch;
  readonly caption: Stretch;
  /** All of them but the caption. */
  readonly ground: Ground;
  readonly wideGround: Ground;
  readonly contrasts: Contrasts;
  /** One case's amount in a register: seldom what a report tells of a year. */
  readonly ofCase: boolean;
  /** Its row states the same for others too (a column for each office), in the same unit, role and time. */
  readonly oneOfRow: boolean;
  /**
   * What stands over its name: `part`, an office or a place, one of several of the table that have it (第一支部 › 主题党日);
   * `teller`, an office that alone has it (文化站 › 送戏下乡); `name`, anything else or nothing.
   */
  readonly over: "part" | "teller" | "name";
  /** The catalogue's indicators that its names name. */
  readonly concepts: readonly ConceptSpan[];
}

export interface Vocabulary {
  readonly facts: readonly FactWords[];
  readonly rarity: Rarity;
  /** Facts by pairs of characters of their names. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly isOfChief: (figure: Figure) => boolean;
  readonly isChief: (word: string) => boolean;
  readonly saysChief: (word: string) => boolean;
  readonly isArea: (name: string) => boolean;
}

const unique = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("|");

/** Words of names: `bare`, that only say that it is the total, and of the whole year; of offices and places. */
export type NameWords = Pick<BodyWords, "bodies" | "offices" | "chiefs" | "areas"> & {
  readonly bare: RegExp;
  /** Titles of the chief, with or without a surname: 书记, 郁书记. */
  readonly chief: RegExp;
};

/** Prepares all facts of the ledgers; each distinct label is read once. */
export function readVocabulary({ facts, tables }: Facts, lexicon: Lexicon, names: NameWords): Vocabulary {
  const read = new Map<string, Stretch>();
  const stretchFor = (labels: readonly string[]): Stretch => {
    if (labels.length === 0) return emptyStretch;
    const key = labels.join("\u0000");
    const known = read.get(key);
    if (known !== undefined) return known;
    const stretch = stretchOf(labels.flatMap((label) => labelTokens(label, lexicon)));
    read.set(key, stretch);
    return stretch;
  };
  const grounds = new Map<string, Ground>();
  const groundFor = (stretches: readonly Stretch[]): Ground => {
    const key = stretches.map(({ tokens }) => unique(tokens)).join("\u0000");
    const known = grounds.get(key);
    if (known !== undefined) return known;
    const ground = groundOf(stretches);
    grounds.set(key, ground);
    return ground;
  };
  const silent = new Map<Stretch, boolean>();
  const saysNothing = (stretch: Stretch): boolean => {
    const known = silent.get(stretch) ?? stretch.text.replace(names.bare, "") === "";
    silent.set(stretch, known);
    return known;
  };
  const rows = countBy(facts, rowKey);
  const groups = groupsOver(facts);
  const words = facts.map((fact): FactWords => {
    const row = stretchFor(fact.rows.slice(-1));
    const group = stretchFor(fact.rows.slice(0, -1));
    const columns = stretchFor(fact.columns);
    const caption = stretchFor([fact.caption, sheetName(fact)].filter((part) => part !== ""));
    const asides = stretchFor(fact.asides);
    // 客运量报表 · 合计 · 全年累计: what its own names leave open, the title says.
    const nameless = caption.text !== "" && saysNothing(row) && saysNothing(group) && saysNothing(columns);
    const leaf = nameless ? caption : row;
    return {
      fact,
      leaf,
      group,
      columns,
      caption,
      ground: groundFor([leaf, group, columns, asides]),
      wideGround: groundFor([leaf, group, columns, asides, caption]),
      contrasts: ownContrasts([...leaf.tokens, ...columns.tokens], group.tokens, lexicon),
      ofCase: fact.reading === "cell" && tables[fact.table]?.cases?.dated === true,
      oneOfRow: (rows.get(rowKey(fact)) ?? 0) > 1,
      over: overOf(fact, groups.get(leafKey(fact))?.size ?? 0, names),
      concepts: findConcepts([...leaf.tokens, ...columns.tokens], lexicon),
    };
  });
  return {
    facts: words,
    isOfChief: (figure) => isOfChief(figure, names),
    isChief: (word) => names.chief.test(word),
    saysChief: (word) => names.chiefs.words.test(word),
    isArea: (name) => names.areas.test(name),
    ...indexOf(words),
  };
}

/** Its title or sheet, or the line that it stands in, is of the chief's doings alone: 书记履职日程, 书记讲党课2次、谈心12人次. */
function isOfChief({ caption, origin, reading }: Figure, { chiefs }: NameWords): boolean {
  const isBook = (name: string): boolean => chiefs.book.test(name) && !chiefs.others.test(name);
  if (isBook(caption) || isBook(origin.sheet)) return true;
  return reading === "line" && chiefs.line.test(origin.rowText) && !chiefs.otherSubject.test(origin.rowText);
}

/** What its own name says of a line; of others, what the name over it says: 发现问题 › 整改 is what was put right. */
function ownContrasts(own: readonly Token[], above: readonly Token[], lexicon: Lexicon): Contrasts {
  const mine = contrastsOf(own, lexicon);
  return new Map([...contrastsOf(above, lexicon), ...mine]);
}

/** Sheet1 says nothing. */
const sheetName = ({ origin: { sheet }, caption }: Figure): string =>
  /\p{Script=Han}/u.test(sheet) && !caption.includes(sheet) && !/^工作表\d*$/u.test(sheet) ? sheet : "";

/** The names over a name, by table. */
function groupsOver(facts: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const over = new Map<string, Set<string>>();
  for (const fact of facts) {
    const groups = over.get(leafKey(fact)) ?? new Set<string>();
    over.set(leafKey(fact), groups.add(fact.rows.slice(0, -1).join("\t")));
  }
  return over;
}

const leafKey = ({ table, rows }: Figure): string => `${table}|${rows.at(-1) ?? ""}`;

/** @param groups how many names of its table stand over the same name as its own */
function overOf({ rows }: Figure, groups: number, { bodies, offices }: NameWords): FactWords["over"] {
  const over = rows.slice(0, -1).filter((name) => bodies.test(name));
  if (over.length === 0) return "name";
  return groups < 2 && over.every((name) => offices.test(name)) ? "teller" : "part";
}

const rowKey = ({ table, row, role, unit, period, reading }: Figure): string =>
  reading === "cell" ? [table, row, role, unit, period?.year, period?.from, period?.to].join("|") : "";

function countBy(figures: readonly Figure[], keyOf: (figure: Figure) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Postings and rarity: names are counted once however many columns their row has. */
function indexOf(words: readonly FactWords[]): Pick<Vocabulary, "rarity" | "postings"> {
  const postings = new Map<string, number[]>();
  const names = new Map<Stretch, number>();
  const common = new Map<string, number>();
  words.forEach(({ leaf, group, columns }, index) => {
    for (const stretch of [leaf, group, columns]) {
      const fresh = !names.has(stretch);
      names.set(stretch, index);
      const { text } = stretch;
      for (let at = 0; at + 2 <= text.length; at++) {
        const pair = text.slice(at, at + 2);
        if (fresh) common.set(pair, (common.get(pair) ?? 0) + 1);
        const list = postings.get(pair);
        if (list === undefined) postings.set(pair, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
    }
  });
  const size = Math.log(2 + names.size);
  return { postings, rarity: (pair) => 1 - Math.log(1 + (common.get(pair) ?? 0)) / size };
}

/** The facts that share most with a question's words, best first; pairs that are everywhere are asked last. */
export function nearestFacts(
  { facts, rarity, postings }: Vocabulary,
  asked: readonly { readonly stretch: Stretch; readonly weight: number }[],
  limit: number,
): readonly number[] {
  const pairs = new Map<string, number>();
  for (const { stretch, weight } of asked)
    for (let at = 0; at + 2 <= stretch.text.length; at++) {
      const pair = stretch.text.slice(at, at + 2);
      pairs.set(pair, Math.max(pairs.get(pair) ?? 0, weight * rarity(pair)));
    }
  const lists = [...pairs]
    .flatMap(([pair, weight]) => {
      const list = postings.get(pair);
      return list === undefined ? [] : [{ list, weight }];
    })
    .sort((a, b) => a.list.length - b.list.length);
  const scores = new Map<number, number>();
  for (const { list, weight } of lists) {
    if (scores.size >= limit * 3 && list.length > scores.size * 4) break;
    for (const index of list) scores.set(index, (scores.get(index) ?? 0) + weight);
  }
  const fill = (index: number): number => facts[index]?.fact.row ?? 0;
  return [...scores]
    .sort((a, b) => b[1] - a[1] || fill(a[0]) - fill(b[0]) || a[0] - b[0])
    .slice(0, limit)
    .map(([index]) => index);
}
