import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** A figure with what stands around it in its sentence. */
export interface CountedThing {
  readonly reading: ParagraphReading;
  readonly statement: FigureStatement;
  /** Units that count alike share one: 场 and 场次. */
  readonly unit: string;
  /** The words before the figure and after its unit, up to the next mark of more than a pause, or figure. */
  readonly before: string;
  readonly after: string;
}

/** What ends the noun behind the figure. */
const nounEnd =
  /(?<!集|其)中(?!心|层|介|小|国|医|学|青|标)|[的以均全逐已都未和](?!面|员|市|县|程|国|体)|与(?!会)|及(?!格)|等|进(?=一步|行)|(?:召|公)?开(?=展)|开展|在(?!职|岗|校|册|编)|实(?=现|行)|按(?!揭)|由|被|监督|检查|签订|指导|整改|进行|完成|落实|通过|作用|得到|存在|属于|涉及|较|仍|还|也|又/u;
const counted = /^(?:个|名|位|人|项|条|起|件|家|户|处|份|篇|支|次|人次|场|场次|批|批次|期)$/u;
const alike: ReadonlyMap<string, string> = new Map([
  ["场次", "场"],
  ["批次", "批"],
  ["位", "名"],
  ["人", "名"],
]);
const least = 2;

/** Exact counts of a paragraph's body, above one. */
export function* countedThings(reading: ParagraphReading): Generator<CountedThing> {
  for (const statement of figureStatements(reading)) {
    if (statement.hedged || !counted.test(statement.unit) || statement.value < least) continue;
    const { range, unitEnd } = statement;
    const before = /[^。；：！？（）\d]{0,30}$/u.exec(
      reading.text.slice(Math.max(0, range.start - 30), range.start),
    );
    const after = /^\p{Script=Han}*/u.exec(reading.text.slice(unitEnd, unitEnd + 16));
    const words = before?.[0] ?? "";
    yield {
      reading,
      statement,
      unit: alike.get(statement.unit) ?? statement.unit,
      before: grownFrom(reading, statement, words) ?? words,
      after: after?.[0] ?? "",
    };
  }
}

/** “廉政风险点由27个增加9个，达到36个”: what there are in the end. */
function grownFrom(
  { text, sentences }: ParagraphReading,
  { range, sentence }: FigureStatement,
  before: string,
) {
  if (!/(?:达到?|增加?到|增至|扩大到|减少到|降至)$/u.test(before)) return null;
  const head = text.slice(sentences[sentence]?.start ?? range.start, range.start);
  return /(?:^|[，；])(?<noun>\p{Script=Han}{3,9}?)[由从][^；]{1,30}$/u.exec(head)?.groups?.["noun"] ?? null;
}

/** The longest name of a thing that is compared. */
export const longestNoun = 10;

/** “36个廉政风险点”, “33人次的廉政谈话”: the noun behind the figure; null where none ends in time. */
export function nounBehind({ after }: CountedThing): string | null {
  const words = after.replace(/^的/u, "");
  const noun = words.slice(0, nounEnd.exec(words)?.index ?? words.length);
  return noun.length > 0 && noun.length <= longestNoun ? noun : null;
}

/** What stands behind that noun. */
export const behindNoun = ({ after }: CountedThing, noun: string): string =>
  after.replace(/^的/u, "").slice(noun.length);

export const lastClause = (words: string): string => words.split("，").at(-1) ?? "";

/** The words before the figure with the mark that they follow. */
export const edge = ({ reading, statement, before }: CountedThing): string =>
  reading.text.charAt(statement.range.start - before.length - 1) + before;

export const isNear = (a: CountedThing, b: CountedThing): boolean =>
  a.reading === b.reading && a.statement.sentence === b.statement.sentence;
