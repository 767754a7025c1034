import type { LedgerFigure } from "../ledger/ledger";
import { findConcepts, isSignificant } from "./concepts";
import type { ConceptSpan } from "./concepts";
import type { Lexicon, Token } from "./lexicon";
import { plainWords, segment } from "./segment";

/** What a figure of the ledger counts, as its row says it. */
export interface FigureDescription {
  readonly figure: LedgerFigure;
  /** Words of the figure's own name. */
  readonly name: readonly Token[];
  /** Words of what it stands under (其中, groups), outermost first. */
  readonly parents: readonly Token[];
  /** The parents tell it from another row of the same name, or name a department: they must be met. */
  readonly parentsMatter: boolean;
  readonly remark: readonly Token[];
  /** The name as it stands, canonical words joined. */
  readonly words: string;
  readonly significant: readonly Token[];
  readonly concepts: readonly ConceptSpan[];
  /** Name and parents joined, for looking up stretches. */
  readonly whole: string;
}

const ofWhich = /^(?:其中|其它|其他|包括|含|另)[：:，,]?\s*/u;
const unitBracket = /[（(](?:单位[：:])?[\p{Script=Han}％%]{1,4}[）)]$/u;
const totals = /^(?:合计|总计|小计|共计|总数|总量)$/u;

const words = (text: string, lexicon: Lexicon): readonly Token[] =>
  plainWords(text)
    .split(/[，。；：、,;:（）()/／\-—＋+\s]+/u)
    .filter((part) => part !== "")
    .flatMap((part) => segment(part, lexicon));

/** A branch, office or place whose share of the whole a row states. */
const department =
  /(?:支部|党委|总支|科|处|室|股|部|办|站|所|队|组|局|公司|车间|班|中心|街道|社区|村|镇|乡|学校|医院|学院|分行|支行|\d+号?)$/u;

/** Describes all figures of a ledger; rows of the same name are told apart by what they stand under. */
export function describeFigures(
  figures: readonly LedgerFigure[],
  lexicon: Lexicon,
): readonly FigureDescription[] {
  const described = figures.map((figure) => describeFigure(figure, lexicon));
  const wholes = new Map<string, Set<string>>();
  const keyOf = ({ words: name, figure }: FigureDescription): string =>
    `${name}|${figure.unit ?? ""}|${figure.period ?? ""}`;
  for (const one of described) wholes.set(keyOf(one), (wholes.get(keyOf(one)) ?? new Set()).add(one.whole));
  return described.map((one) =>
    (wholes.get(keyOf(one))?.size ?? 0) > 1 ? { ...one, parentsMatter: true } : one,
  );
}

export function describeFigure(figure: LedgerFigure, lexicon: Lexicon): FigureDescription {
  const path = figure.path.length > 0 ? [...figure.path] : [figure.indicator];
  const leaf = nameOf(path, figure);
  const name = words(leaf, lexicon);
  const parents = path.flatMap((part) => words(part.replace(ofWhich, "").replace(unitBracket, ""), lexicon));
  const significant = name.filter(isSignificant);
  const join = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
  return {
    figure,
    name,
    parents,
    parentsMatter: path.some((part) => department.test(part.trim())),
    remark: words(figure.remark, lexicon),
    words: join(name),
    significant,
    concepts: findConcepts(significant, lexicon),
    whole: join(parents) + join(name),
  };
}

/** Takes the name off the end of the path; 合计 under an indicator is that indicator. */
function nameOf(path: string[], figure: LedgerFigure): string {
  let leaf = path.pop() ?? figure.indicator;
  while (totals.test(leaf.trim()) && path.length > 0) leaf = path.pop() ?? leaf;
  return leaf.replace(ofWhich, "").replace(unitBracket, "");
}
