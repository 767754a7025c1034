import type { FactWords } from "../compare/factWords";
import { isPercent } from "../unitRules";
import type { Figure } from "./formula";

/** What the other figures of a row of a table, or of a line of prose, say of one of them. */
export interface LineParts {
  readonly namedOf: (figure: Figure, name: string) => Figure | null;
  readonly partsOf: (figure: Figure) => readonly Figure[];
  /** What its row counts besides, of which it may be a part: 收案 of 结案; the nearest before it first. */
  readonly besideOf: (figure: Figure) => readonly Figure[];
  /** What its row counts besides in its unit, of which each may be a part of it: 结案 of 收案. */
  readonly withinOf: (figure: Figure) => readonly Figure[];
}

/** `wholes`: words of a name that tells all, or one of many, and no part: 18个村合起来, 最少的村. */
export function readLineParts(words: readonly FactWords[], wholes: RegExp): LineParts {
  const lines = new Map<string, Figure[]>();
  for (const { fact } of words) {
    const line = lines.get(lineOf(fact));
    if (line === undefined) lines.set(lineOf(fact), [fact]);
    else line.push(fact);
  }
  // 改好30 of 反馈35, 全院172 of 高的34: no parts beside others.
  const apart = new Set(
    words
      .filter(
        ({ leaf }) =>
          wholes.test(leaf.text) ||
          leaf.tokens.some(({ kind, text }) => kind === "step" || (kind === "filler" && ofAll.test(text))),
      )
      .map(({ fact }) => fact.id),
  );
  const beside = (figure: Figure): readonly Figure[] => lines.get(lineOf(figure)) ?? [];
  return {
    namedOf: (figure, name) =>
      name === "" || figure.reading !== "cell"
        ? null
        : only(
            beside(figure).filter(
              (one) => one !== figure && one.unit === figure.unit && isNamed(one, figure, name),
            ),
          ),
    besideOf: (figure) =>
      figure.reading === "cell" || figure.reading === "line" ? wholesIn(figure, beside(figure)) : [],
    withinOf: (figure) =>
      beside(figure).filter((one) => isBeside(one, figure) && one.amount.value <= figure.amount.value),
    partsOf: (figure) => {
      const parts = partsIn(figure, beside(figure));
      return parts.some(({ id }) => apart.has(id)) ? [] : parts;
    },
  };
}

const mostBeside = 3;

const wholesIn = (figure: Figure, line: readonly Figure[]): readonly Figure[] =>
  line
    .filter((one) => isBeside(one, figure) && one.amount.value >= figure.amount.value)
    .sort((a, b) => apartness(a, figure) - apartness(b, figure))
    .slice(0, mostBeside);

/** In prose only what has its very unit: a line tells of many things. */
const isBeside = (one: Figure, figure: Figure): boolean =>
  one.id !== figure.id &&
  one.reading === figure.reading &&
  one.role === figure.role &&
  (one.unit === figure.unit || (figure.reading === "cell" && (one.unit === null || figure.unit === null))) &&
  sameSpan(one, figure);

/** What stands before it is nearer than what stands behind. */
function apartness(one: Figure, figure: Figure): number {
  const by = figure.reading === "line" ? one.id - figure.id : one.column - figure.column;
  return by < 0 ? -by : by * 2 + 1;
}

const ofAll = /^(?:全|共|总|合计)/u;

const lineOf = ({ table, row, reading, origin }: Figure): string =>
  reading === "line" ? `${table}|${origin.sheet}|${origin.row}` : `${table}|${row}`;

function partsIn(figure: Figure, beside: readonly Figure[]): readonly Figure[] {
  const stem = stemOfParts(figure);
  if (stem === null) return [];
  const line = beside.filter(
    (one) =>
      one.reading === figure.reading &&
      one.role === figure.role &&
      one.unit === figure.unit &&
      sameSpan(one, figure),
  );
  if (line.some((one) => namesOf(one).join("\t") === stem)) return [];
  const parts = line.filter((one) => stemOfParts(one) === stem);
  const named = new Set(parts.map((one) => namesOf(one).join("\t")));
  return parts.length > 1 && named.size === parts.length && !tellsWhole(parts) ? parts : [];
}

/** The names that tell its line's parts apart: of the row in prose, of the column in a table. */
const namesOf = ({ reading, rows, columns }: Figure): readonly string[] =>
  reading === "line" ? rows : columns;

/** 全院查了172个，高的34个，中的61个: the first is of all the others. 机关1，企业4，一共5: one is the sum of those before it. */
function tellsWhole(parts: readonly Figure[]): boolean {
  const values = parts.map(({ amount }) => amount.value);
  const [first = 0, ...others] = values;
  if (others.length > 1 && first >= others.reduce((sum, value) => sum + value, 0)) return true;
  let before = 0;
  return values.some((value, at) => {
    const isSum = at > 1 && value === before;
    before += value;
    return isSum;
  });
}

const sameSpan = (a: Figure, b: Figure): boolean =>
  a.period?.year === b.period?.year && a.period?.from === b.period?.from && a.period?.to === b.period?.to;

/** What it is a part of, by its names; null where they name nothing over it. */
function stemOfParts(figure: Figure): string | null {
  const names = namesOf(figure);
  const parts = figure.reading === "line" || figure.reading === "cell";
  return parts && names.length > 1 && figure.total === null && !isPercent(figure.unit)
    ? names.slice(0, -1).join("\t")
    : null;
}

/** Its headings differ from those of the figure by one, which has the name. */
function isNamed({ columns }: Figure, figure: Figure, name: string): boolean {
  if (columns.length !== figure.columns.length) return false;
  const others = columns.filter((label, at) => label !== figure.columns[at]);
  return others.length === 1 && others.every((label) => label.includes(name) || name.includes(label));
}

/** The one value that they all have; null where they differ or there are none. */
export const only = (figures: readonly Figure[]): Figure | null => {
  const [first] = figures;
  return first !== undefined && figures.every(({ amount }) => amount.value === first.amount.value)
    ? first
    : null;
};
