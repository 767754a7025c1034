import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** A total and the parts that follow it in the same sentence, all in the same unit. */
export interface PartGroup {
  readonly total: FigureStatement;
  readonly parts: readonly FigureStatement[];
  /** `whole`: the parts are said to be all of it (a colon, brackets, 分别为) · `some`: 其中 · `named`: by their names. */
  readonly cover: "whole" | "some" | "named";
}

const wholeLead =
  /^[^，。；、]{0,12}(?:[：:]|，(?:由|按)[^，。；、：]{2,20}[：:]|，?分别(?:为|是|用于|投入|安排|拨付)|，?包括)[^，。；]{0,14}$/u;
const bracketLead = /^[^，。；、（]{0,12}（(?!其中|含)[^，。；（）]{0,14}$/u;
/** The sentence after the total goes on with 其中. */
const nextSentence = /^[^，。；：、（]{0,10}。其中[，：,:]?[^，。；：、]{1,20}$/u;
const someLead = /^[^。；：（），]{0,16}[，（]?(?:其中|含)[：:，]?[^，。；]{0,20}$/u;

export function* partGroups(reading: ParagraphReading): Generator<PartGroup> {
  const statements = figureStatements(reading);
  const nextAlike = nextOfUnit(statements);
  let next = 0;
  for (const [index, total] of statements.entries()) {
    const from = nextAlike[index] ?? statements.length;
    const first = statements[from];
    if (index < next || !isWhole(total) || first === undefined) continue;
    const between = reading.text.slice(total.unitEnd, first.range.start);
    const cover = coverOf(between, from === index + 1);
    if (cover === "some" && ofAnother(reading, statements, index, between)) continue;
    const group =
      cover === null
        ? namedGroup(reading, statements, from, { total, between })
        : toldGroup(reading, statements, from, { total, between, cover });
    if (group === null) continue;
    next = from + group.parts.length;
    yield group;
  }
}

function toldGroup(
  reading: ParagraphReading,
  statements: readonly FigureStatement[],
  from: number,
  { total, between, cover }: Pick<PartGroup, "total" | "cover"> & { readonly between: string },
): PartGroup | null {
  const words = sentenceRest(reading, total);
  const parts = seriesFrom(reading.text, statements, from, cover === "whole" || nameAllParts(words));
  if (parts.some(({ hedged }) => hedged)) return null;
  return { total, parts, cover: dividesAll(reading, total, parts, between) ? "named" : cover };
}

/** Parts of a division that leaves nothing out; null where they are no such. */
function namedGroup(
  reading: ParagraphReading,
  statements: readonly FigureStatement[],
  from: number,
  { total, between }: { readonly total: FigureStatement; readonly between: string },
): PartGroup | null {
  if (!partsOfAll.test(between)) return null;
  const parts = seriesFrom(reading.text, statements, from, false, mostDivisions + 1);
  return dividesAll(reading, total, parts, between) ? { total, parts, cover: "named" } : null;
}

/** An average, what is touched (涉及6个部门), and what 其中 takes up from further back have no parts of their own. */
const noTotal = /(?:平均|人均|[每各]\p{Script=Han}{1,6}|涉及)[^，。；\d]{0,10}$/u;
const ofAll = /。|各类|各项|共/u;

/** Whether 其中 speaks of another figure: a larger one of this unit in the sentence, where a new sentence begins or all kinds are meant. */
function ofAnother(
  { text }: ParagraphReading,
  statements: readonly FigureStatement[],
  index: number,
  between: string,
): boolean {
  const total = statements[index];
  if (total === undefined) return false;
  if (noTotal.test(text.slice(Math.max(0, total.range.start - 18), total.range.start))) return true;
  if (!ofAll.test(between)) return false;
  for (let at = index - 1; at >= 0 && statements[at]?.sentence === total.sentence; at--)
    if (statements[at]?.unit === total.unit && (statements[at]?.value ?? 0) > total.value) return true;
  return false;
}

const isWhole = ({ hedged, unit }: FigureStatement): boolean => !hedged && unit !== "%";

/** For each figure the index of the next one of its unit. */
function nextOfUnit(statements: readonly FigureStatement[]): readonly (number | undefined)[] {
  const next = new Array<number | undefined>(statements.length);
  const last = new Map<string, number>();
  for (let index = statements.length - 1; index >= 0; index--) {
    const unit = statements[index]?.unit ?? "";
    next[index] = last.get(unit);
    last.set(unit, index);
  }
  return next;
}

/** Names that divide what is counted into parts that do not overlap and leave nothing out. */
const divisions: readonly { readonly whole: RegExp; readonly part: RegExp }[] = [
  { whole: /线索[^，。；]{0,6}$/u, part: /函询|初核|初步核实|了结|暂存/u },
  { whole: /(?:风险|事项|隐患)[^，。；]{0,6}$/u, part: /[一二三四ABCDE]级|[高中低](?:等|风险|级)/u },
  { whole: /(?:党组织|党支部)[^，。；]{0,6}$/u, part: /党委|党总支|党支部/u },
  { whole: /三重一大”?[^，。；]{0,6}$/u, part: /决策|人事|干部|项目|资金/u },
  { whole: /形态[^，。；]{0,16}$/u, part: /第[一二三四]种形态/u },
];

const partsOfAll = /^(?:[，,]|[，。]其中[，：]?|（其中)?[^，。；：、（]{1,12}$/u;
/** No division has as many parts. */
const mostDivisions = 12;

/** Three or more parts of one such division that close their clause; an outcome told beside it may count twice. */
function dividesAll(
  { text }: ParagraphReading,
  total: FigureStatement,
  parts: readonly FigureStatement[],
  between: string,
): boolean {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 3 || parts.length > mostDivisions) return false;
  if (/[；：（]/u.test(between) || !partsOfAll.test(between)) return false;
  if (!/^(?:[。；）]|，[^、]{0,14}[，。；])/u.test(text.slice(last.unitEnd))) return false;
  const before = text.slice(Math.max(0, total.range.start - 20), total.range.start);
  const labels = parts.map(({ range }, index) =>
    text.slice((parts[index - 1] ?? total).unitEnd, range.start),
  );
  const kinds = divisions.find(({ whole }) => whole.test(before))?.part;
  if (kinds === undefined) return false;
  const named = labels.map((label) => kinds.exec(label)?.[0]);
  return !named.includes(undefined) && new Set(named).size === named.length && !sumsEarly(total, parts);
}

/** Some of the parts make up the total already: the others tell what became of them. */
function sumsEarly({ value }: FigureStatement, parts: readonly FigureStatement[]): boolean {
  let sum = 0;
  return parts.slice(0, -1).some((part) => (sum += part.value) === value);
}

function sentenceRest({ text, sentences }: ParagraphReading, { unitEnd, sentence }: FigureStatement): string {
  return text.slice(unitEnd, Math.min(unitEnd + 60, sentences[sentence]?.end ?? unitEnd));
}

/** Words that divide a whole in two, so that 其中 leaves nothing out. */
export const nameAllParts = (words: string): boolean =>
  (words.includes("男") && words.includes("女")) ||
  (words.includes("在职") && words.includes("退休")) ||
  /(?<age>\d{2})岁(?:及)?以下[^，。；]*\k<age>岁(?:及)?以上/u.test(words) ||
  (words.includes("正式党员") && words.includes("预备党员")) ||
  (words.includes("已完成") && /未完成|正在推进|尚未/u.test(words));

function coverOf(between: string, adjacent: boolean): PartGroup["cover"] | null {
  if (between.includes("。")) return adjacent && nextSentence.test(between) ? "some" : null;
  if (wholeLead.test(between) || bracketLead.test(between)) return "whole";
  return someLead.test(between) ? "some" : null;
}

/**
 * Figures of one unit that follow one another with only a few words between them: joined by 、 or ，, after 其中 by 、
 * alone, for what follows a comma may count something else.
 */
function seriesFrom(
  text: string,
  statements: readonly FigureStatement[],
  from: number,
  acrossCommas: boolean,
  most = statements.length,
): readonly FigureStatement[] {
  const parts: FigureStatement[] = [];
  const joins = acrossCommas ? joinsList : joinsSeries;
  for (let index = from; index < statements.length && parts.length < most; index++) {
    const statement = statements[index];
    const last = parts.at(-1);
    if (statement === undefined) break;
    if (last !== undefined && !joins.test(text.slice(last.unitEnd, statement.range.start))) break;
    if (last !== undefined && statement.unit !== last.unit) break;
    parts.push(statement);
  }
  return parts;
}

const joinsList = /^[^，。；、：（）]{0,10}[、，和及][^，。；：（）]{0,16}$/u;
const joinsSeries = /^[^，。；、：（）]{0,10}[、和及][^，。；：（）]{0,16}$/u;
