import type { LedgerFigure } from "../ledger/ledger";
import type { Lexicon } from "./lexicon";
import type { Piece } from "./sentencePieces";
import { plainWords, segment } from "./segment";

/** A branch, company or office whose share of several things a table states. */
export interface Department {
  /** As the ledger heads its row or column. */
  readonly label: string;
  /** The label as a text writes it. */
  readonly way: string;
  /** A way shorter than the label: 市局机关 also says 市局, and 集团 may be the whole of it. */
  readonly short: string | null;
}

const kinds = /(?:支部|党委|总支|科|处|室|股|部|办|站|所|队|局|公司|车间|院|中心|街道|社区|村|镇|乡|校|行)$/u;
const headquarters = /(?:机关|本级|本部)$/u;
const shortest = 2;

const isBody = (label: string): boolean => kinds.test(label) || headquarters.test(label);

/**
 * The labels under which a table states the same things: at least two of them, each named as a body or with shares of
 * several things whose whole is stated too. 监督>发现问题, 整改>发现问题 are chapters.
 */
export function departmentsOf(figures: readonly LedgerFigure[], lexicon: Lexicon): readonly Department[] {
  const labelsOf = new Map<string, Set<string>>();
  for (const { path, unit, formula } of figures) {
    const [label] = path;
    if (label === undefined || path.length < 2 || formula !== null) continue;
    const thing = `${path.slice(1).join("\u0000")}|${unit ?? ""}`;
    labelsOf.set(thing, (labelsOf.get(thing) ?? new Set()).add(label));
  }
  const wholes = new Set(figures.map(({ path, unit }) => `${path.join("\u0000")}|${unit ?? ""}`));
  const shared = new Map<string, number>();
  for (const [thing, labels] of labelsOf)
    if (labels.size > 1)
      for (const label of labels) shared.set(label, (shared.get(label) ?? 0) + Number(wholes.has(thing)));
  const labels = [...shared]
    .filter(([label, things]) => isName(label, lexicon) && (things > 1 || isBody(label)))
    .map(([label]) => label);
  return labels.map((label) => ({ label, way: plainWords(label), short: shortOf(label, labels) }));
}

/** 监督 and 整改 are chapters, not bodies: a word of the genre is no name. */
function isName(label: string, lexicon: Lexicon): boolean {
  const plain = plainWords(label);
  if (plain.length < shortest) return false;
  const [first, ...rest] = segment(plain, lexicon);
  return rest.length > 0 || first?.kind === "unknown" || kinds.test(plain);
}

function shortOf(label: string, labels: readonly string[]): string | null {
  const plain = plainWords(label);
  const short = plain.replace(headquarters, "");
  const unique = labels.every((other) => other === label || !plainWords(other).startsWith(short));
  return short.length >= shortest && short !== plain && unique ? short : null;
}

/** 其中市局, 市局党委, 市局层面: the body itself; 集团系统, 集团召开 may be all of them. */
const itself = /^(?:$|机关|本级|本部|层面|自身|党委(?!会)|党组(?!会))/u;

const saysShort = (text: string, short: string, at: number): boolean =>
  /其中$/u.test(text.slice(0, at)) || itself.test(text.slice(at + short.length));

/** The department that a stretch of words names last, and the words without it; null where it names none. */
export function departmentIn(
  text: string,
  departments: readonly Department[],
): { readonly label: string; readonly rest: string } | null {
  let found: Found | null = null;
  for (const department of departments) {
    const next = lastOf(text, department);
    if (next === null || (found !== null && !isLater(next, found))) continue;
    found = next;
  }
  return found === null
    ? null
    : { label: found.label, rest: text.slice(0, found.at) + text.slice(found.at + found.way.length) };
}

interface Found {
  readonly label: string;
  readonly at: number;
  readonly way: string;
}

function lastOf(text: string, { label, way, short }: Department): Found | null {
  const at = text.lastIndexOf(way);
  if (at >= 0) return { label, at, way };
  const brief = short === null ? -1 : text.lastIndexOf(short);
  return short !== null && brief >= 0 && saysShort(text, short, brief)
    ? { label, at: brief, way: short }
    : null;
}

const isLater = (a: Found, b: Found): boolean =>
  a.at > b.at || (a.at === b.at && a.way.length > b.way.length);

/** Whose doings a figure tells; `doubtful`: the department was named before another clause. */
export interface Share {
  readonly label: string | null;
  readonly doubtful: boolean;
}

const everybody = /^(?:全|各|累计|共|合计|总)/u;
const nobody: Share = { label: null, doubtful: false };

/** The department that the pieces of a sentence up to a figure speak of last. */
export function shareOf(pieces: readonly Piece[]): Share {
  let share = nobody;
  let clauses = 0;
  for (const piece of pieces) {
    if (piece.kind === "mark") {
      if (piece.closes === true || piece.strength === "sentence") share = nobody;
      else if (piece.strength === "clause") clauses++;
    } else if (piece.kind === "text") {
      if (piece.department != null) {
        share = { label: piece.department, doubtful: false };
        clauses = 0;
      } else if (everybody.test(piece.text)) share = nobody;
      else if (clauses > 0 && share.label !== null) share = { ...share, doubtful: true };
    }
  }
  return share;
}
