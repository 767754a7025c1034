import type { LedgerFigure } from "../ledger/ledger";
import { findConcepts, requiredWords, significantWords } from "./concepts";
import type { ConceptSpan } from "./concepts";
import { contrastsOf } from "./contrastsOf";
import type { Contrasts } from "./contrastsOf";
import { joinWords, wordSet } from "./gapWords";
import type { Department } from "./departments";
import type { Lexicon, Token } from "./lexicon";
import { plainWords, segment } from "./segment";

/** What a figure of the ledger counts, as its row says it, prepared for many comparisons. */
export interface FigureDescription {
  readonly figure: LedgerFigure;
  /** Words of the figure's own name. */
  readonly name: readonly Token[];
  /** The name's words joined, canonical. */
  readonly words: string;
  readonly significant: readonly Token[];
  /** Those of them that the gap must have. */
  readonly required: ReadonlySet<Token>;
  /** The word that says what is counted: the last one required. */
  readonly head: Token | null;
  readonly concepts: readonly ConceptSpan[];
  readonly contrasts: Contrasts;
  /** Required words of what it stands under (其中, groups). */
  readonly parents: readonly string[];
  /** The parents tell it from another row of the same name, or name a department: they must be met. */
  readonly parentsMatter: boolean;
  /** The department or place that the figure is a share of. */
  readonly department: string | null;
  /** The label of the table's row or column whose share of the whole it is (`departmentsOf`); null for the whole. */
  readonly share: string | null;
  /** The name is an indicator of its own; what it stands under is only a chapter. */
  readonly standsAlone: boolean;
  /** Name and parents: canonical words, joined and as a set. */
  readonly whole: string;
  readonly wholeWords: ReadonlySet<string>;
  readonly remark: string;
}

const ofWhich = /^(?:其中|其它|其他|包括|含|另)[：:，,]?\s*/u;
const unitBracket = /[（(](?:单位[：:])?[\p{Script=Han}％%]{1,4}[）)]$/u;
const totals = /^(?:合计|总计|小计|共计|总数|总量)$/u;
/** A branch, office or place whose share of the whole a row states. */
const department =
  /(?:支部|党委|总支|科|处|室|股|部|办|站|所|队|组|局|公司|车间|班|中心|街道|社区|村|镇|乡|学校|医院|学院|分行|支行|\d+号?)$/u;

const wordsOf = (text: string, lexicon: Lexicon): readonly Token[] =>
  plainWords(text)
    .split(/[，。；：、,;:（）()/／\-—＋+\s]+/u)
    .filter((part) => part !== "")
    .flatMap((part) => segment(part, lexicon));

/** Describes all figures of a ledger; rows of the same name are told apart by what they stand under. */
export function describeFigures(
  figures: readonly LedgerFigure[],
  lexicon: Lexicon,
  departments: readonly Department[] = [],
): readonly FigureDescription[] {
  const labels = new Set(departments.map(({ label }) => label));
  const described = figures.map((figure) => describeFigure(figure, lexicon, labels));
  const stated = new Set(figures.map(({ path }) => path.join("\u0000")));
  const wholes = new Map<string, Set<string>>();
  const keyOf = ({ words, figure }: FigureDescription): string =>
    `${words}|${figure.unit ?? ""}|${figure.period ?? ""}`;
  for (const one of described) wholes.set(keyOf(one), (wholes.get(keyOf(one)) ?? new Set()).add(one.whole));
  return described.map((one) =>
    (wholes.get(keyOf(one))?.size ?? 0) > 1
      ? { ...one, parentsMatter: true }
      : isInChapter(one, stated)
        ? { ...one, standsAlone: true }
        : one,
  );
}

/** What it stands under has no figure of its own (三会一课): a heading, not a whole that it would be a part of. */
const isInChapter = (
  { figure: { path }, concepts }: FigureDescription,
  stated: ReadonlySet<string>,
): boolean =>
  path.length > 1 &&
  !ofWhich.test(path.at(-1) ?? "") &&
  concepts.some(({ whole }) => whole) &&
  !stated.has(path.slice(0, -1).join("\u0000"));

const none: ReadonlySet<string> = new Set();

export function describeFigure(
  figure: LedgerFigure,
  lexicon: Lexicon,
  labels: ReadonlySet<string> = none,
): FigureDescription {
  const share = figure.path.length > 1 && labels.has(figure.path[0] ?? "") ? (figure.path[0] ?? null) : null;
  const path = figure.path.length > 0 ? [...figure.path] : [figure.indicator];
  const name = wordsOf(takeName(path, figure), lexicon);
  const above = path.flatMap((part) => wordsOf(part.replace(ofWhich, "").replace(unitBracket, ""), lexicon));
  const significant = significantWords(name);
  const required = requiredWords(significant);
  const concepts = findConcepts(name, lexicon);
  const ofParents = findConcepts(above, lexicon);
  return {
    figure,
    name,
    words: joinWords(name),
    significant,
    required: new Set([...required, ...significant.filter(({ kind }) => kind === "crowd")]),
    head: required.at(-1) ?? null,
    concepts,
    contrasts: contrastsOf(name, lexicon),
    parents: requiredWords(above).map(({ text }) => text),
    parentsMatter: path.some((part) => department.test(part.trim())),
    department: path.find((part) => department.test(part.trim())) ?? null,
    share,
    standsAlone: ofParents.length === 0 && concepts.some(({ whole }) => whole),
    whole: `${joinWords(above)}|${joinWords(name)}`,
    wholeWords: wordSet([...name, ...above]),
    remark: joinWords(wordsOf(figure.remark, lexicon)),
  };
}

/** Takes the name off the end of the path; 合计 under an indicator is that indicator. */
function takeName(path: string[], figure: LedgerFigure): string {
  let leaf = path.pop() ?? figure.indicator;
  while (totals.test(leaf.trim()) && path.length > 0) leaf = path.pop() ?? leaf;
  return leaf.replace(ofWhich, "").replace(unitBracket, "");
}
