import { readBracketMask } from "./bracketMask";
import { judgeEllipsis } from "./ellipsisVerdict";
import {
  characterClass,
  classOf,
  familyOfClass,
  isBlank,
  isHan,
  isStop,
  skipBlanks,
  skipInvisible,
} from "./maskCharacters";
import type { MaskFamily } from "./maskCharacters";
import type { MaskRun, Verdict } from "./maskRun";
import { maskRun } from "./maskRun";
import { judgeRun } from "./maskVerdict";
import type { Residue } from "./residue";
import { readOriginFooter, readResidue } from "./residue";
import { isSpreadLabel } from "./spreadLabel";
import { readUnitAfter } from "./units";

export interface ParagraphScan {
  readonly runs: readonly MaskRun[];
  readonly residues: readonly Residue[];
}

const nothing: ParagraphScan = { runs: [], residues: [] };

/** Families whose masks may hold a decimal point: `**.**`, `xx.x`, `〇〇.〇`. */
const decimalFamilies = new Set<MaskFamily>([
  "star",
  "cross",
  "letter",
  "ring",
  "line",
  "block",
  "shape",
  "hash",
  "question",
  "count",
]);

const classAt = (text: string, index: number): number =>
  index < text.length ? (classOf[text.charCodeAt(index)] ?? 0) : 0;

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  for (;;) {
    const next = skipInvisible(text, end);
    if (classAt(text, next) !== kind) return end;
    end = next + 1;
  }
}

/** The end of `xx.x` or `*,***` after its first run. */
function extended(text: string, start: number, end: number, kind: number): number {
  const mark = text.charAt(end);
  if (classAt(text, end + 1) !== kind) return end;
  const next = endOfRun(text, end + 1, kind);
  if (mark === "." || mark === "．")
    return classAt(text, next + 1) === kind && ".．".includes(text.charAt(next)) ? end : next;
  return mark === "," && next - end === 4 && end - start <= 3 ? next : end;
}

function readRun(
  text: string,
  start: number,
  kind: number,
  family: MaskFamily,
): MaskRun & { readonly verdict: Verdict } {
  let end = endOfRun(text, start, kind);
  if (decimalFamilies.has(family)) end = extended(text, start, end, kind);
  // What stands unseen between a mask and its unit is of the mask: it would hide the unit.
  end = skipInvisible(text, end);
  const verdict =
    family === "ellipsis"
      ? judgeEllipsis(text, start, end)
      : judgeRun(
          family as Exclude<MaskFamily, "ellipsis" | "bracket" | "blank" | "pending">,
          text,
          start,
          end,
        );
  return { ...maskRun(start, end, family, verdict === "maybe" ? "maybe" : "sure"), verdict };
}

/** `2025年12月  日`, `    年  月  日`: the word before tells which part of a date was left blank. */
const isBlankOfDate = (text: string, start: number, end: number): boolean => {
  const before = text.charAt(start - 1);
  if (text.charAt(end) === "月") return before === "年";
  if (text.charAt(end) === "日") return before === "月";
  return /^年[\s\u3000]{2,}月/u.test(text.slice(end, end + 24));
};

/** `召开会议    次`: blanks to be filled in, before a measure word and after a word, or in a date. */
function readBlank(text: string, start: number): MaskRun | null {
  const end = skipBlanks(text, start);
  if (end - start < 2) return null;
  if (isBlankOfDate(text, start, end)) return maskRun(start, end, "blank");
  if (!isHan(text.charAt(start - 1))) return null;
  const unit = readUnitAfter(text, start, end);
  if (unit === null || !isStop(text.charAt(unit.end))) return null;
  return isSpreadLabel(text, start, end) ? null : maskRun(start, end, "blank");
}

const pendingWord = /待(?:填写?|补充?|统计|核实|核定|定)/uy;

/** `议题待填项`: a note to the writer in the place of a number, without brackets. */
function readPending(text: string, start: number): MaskRun | null {
  pendingWord.lastIndex = start;
  if (!isHan(text.charAt(start - 1)) || !pendingWord.test(text)) return null;
  const end = pendingWord.lastIndex;
  const unit = readUnitAfter(text, start, end);
  return unit !== null && isStop(text.charAt(unit.end)) ? maskRun(start, end, "pending") : null;
}

/** `...次`, `。。。`: an ellipsis typed in dots. `end` is the end of the dots, mask or not. */
function readDots(text: string, start: number): { readonly run: MaskRun | null; readonly end: number } {
  let end = start;
  while (text.charAt(end) === text.charAt(start)) end++;
  const verdict = end - start < 3 ? "no" : judgeEllipsis(text, start, end);
  return { run: verdict === "no" ? null : maskRun(start, end, "ellipsis", verdict), end };
}

const residueKinds = new Set<number>([characterClass.open, characterClass.hash, characterClass.residue]);

class Scan {
  readonly runs: MaskRun[] = [];
  readonly residues: Residue[] = [];
  constructor(private readonly text: string) {}

  private residueAt(index: number): number {
    const residue = readResidue(this.text, index);
    if (residue === null) return index;
    this.residues.push(residue);
    return Math.max(residue.end, index + 1);
  }

  private take(run: MaskRun | null, index: number): number {
    if (run === null) return index + 1;
    this.runs.push(run);
    return run.end;
  }

  /** Reads what begins at `index`, where a character of class `kind` stands; returns where to go on. */
  step(index: number, kind: number): number {
    const { text } = this;
    const family = familyOfClass.get(kind);
    if (residueKinds.has(kind)) {
      const next = this.residueAt(index);
      if (next > index) return next;
    }
    if (family !== undefined) {
      const { verdict, ...run } = readRun(text, index, kind, family);
      return verdict === "no" ? run.end : this.take(run, index);
    }
    switch (kind) {
      case characterClass.open:
        return this.take(readBracketMask(text, index), index);
      case characterClass.blank:
        return isBlank(text.charAt(index + 1))
          ? Math.max(this.take(readBlank(text, index), index), skipBlanks(text, index))
          : index + 1;
      case characterClass.pending:
        return this.take(readPending(text, index), index);
      case characterClass.dot: {
        if (text.charAt(index + 1) !== text.charAt(index)) return index + 1;
        const { run, end } = readDots(text, index);
        this.take(run, index);
        return end;
      }
      default:
        return index + 1;
    }
  }
}

/** Masks that no residue covers: a footer reaches back over what was read before it. Both lists are walked once. */
function outside(runs: readonly MaskRun[], residues: readonly Residue[]): readonly MaskRun[] {
  const sorted = [...residues].sort((a, b) => a.start - b.start);
  let next = 0;
  return runs.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next++;
    const residue = sorted[next];
    return residue === undefined || residue.start >= end;
  });
}

/** Everything mask-like in a paragraph, in order. A paragraph without mask-like characters costs one look at each. */
export function scanParagraph(text: string): ParagraphScan {
  let scan: Scan | null = null;
  for (let index = 0; index < text.length;) {
    const kind = classOf[text.charCodeAt(index)] ?? 0;
    if (kind === 0) {
      index++;
      continue;
    }
    scan ??= new Scan(text);
    index = scan.step(index, kind);
  }
  const footer = readOriginFooter(text);
  if (footer !== null) return { runs: [], residues: [footer] };
  if (scan === null) return nothing;
  const { runs, residues } = scan;
  return { runs: residues.length === 0 ? runs : outside(runs, residues), residues };
}
