import type { CandidateKind, HeadingCandidate } from "./headingCandidate";
import type { Heading } from "./outline";
import { endsSentence, isBlank, textAt } from "./paragraphText";
import type { Snapshot } from "./snapshot";

type Level = 1 | 2 | 3 | 4;

const levelByKind: Partial<Record<CandidateKind, Level>> = {
  part: 1,
  chinese: 1,
  bracketedChinese: 2,
  decimal: 1,
  decimalSecond: 2,
  decimalThird: 3,
  arabic: 3,
  bracketedArabic: 4,
};

const clampLevel = (level: number): Level => (level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4);

interface Placed {
  readonly candidate: HeadingCandidate;
  readonly level: Level;
}

/**
 * Decides which candidates are headings. Siblings (a row of one level under one parent) are decided together: a row of
 * long numbered sentences is an enumeration, a long heading among short ones is a heading.
 */
export function acceptHeadings(
  candidates: readonly HeadingCandidate[],
  snapshot: Snapshot,
): readonly Heading[] {
  const placed = placeLevels(candidates.filter(({ strong, kind }) => strong || isNumbered(kind)));
  const kept = new Set<HeadingCandidate>();
  for (const row of rowsOf(placed, snapshot)) {
    const strong = row.filter(({ candidate }) => candidate.strong).length;
    const needed = row[0]?.level === 1 ? 1 : Math.ceil(row.length / 2);
    if (strong >= needed) row.forEach(({ candidate }) => kept.add(candidate));
  }
  return placed.flatMap(({ candidate, level }) => (kept.has(candidate) ? [toHeading(candidate, level)] : []));
}

const isNumbered = (kind: CandidateKind): boolean => levelByKind[kind] !== undefined;

/** Where 第一部分 stands above 一、, every number moves one level down. */
function placeLevels(candidates: readonly HeadingCandidate[]): readonly Placed[] {
  const shift = candidates.some(({ kind }) => kind === "part") ? 1 : 0;
  const numbered = candidates.filter(({ kind }) => isNumbered(kind));
  const highest = Math.min(5, ...numbered.map(({ kind }) => levelByKind[kind] ?? 5));
  const placed: Placed[] = [];
  let current = 0;
  for (const candidate of candidates) {
    const own = levelByKind[candidate.kind];
    const level =
      own === undefined
        ? unnumberedLevel(candidate, highest, current)
        : clampLevel(own + (candidate.kind === "part" ? 0 : shift));
    if (own !== undefined) current = level;
    placed.push({ candidate, level });
  }
  return placed;
}

/** A heading without a number: its style's level; else above all numbers where no 一、 is used, else below the current one. */
function unnumberedLevel({ kind, styleLevel }: HeadingCandidate, highest: number, current: number): Level {
  if (styleLevel !== null) return clampLevel(styleLevel);
  if (kind === "plain") return highest === 1 && current > 0 ? 2 : 1;
  return current === 0 && highest > 4 ? 2 : clampLevel(current + 1);
}

/** Rows of siblings, in order. A deeper row ends where a higher candidate comes. */
function rowsOf(placed: readonly Placed[], snapshot: Snapshot): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  const open = new Map<number, Placed[]>();
  for (const entry of placed) {
    const row = open.get(entry.level);
    const previous = row?.at(-1);
    const continues = previous !== undefined && follows(previous.candidate, entry.candidate);
    if (isBrokenLine(entry.candidate, continues, snapshot)) continue;
    if (row !== undefined && continues) row.push(entry);
    else {
      const fresh = [entry];
      rows.push(fresh);
      open.set(entry.level, fresh);
    }
    for (const level of [...open.keys()]) if (level > entry.level) open.delete(level);
  }
  return rows;
}

const follows = (previous: HeadingCandidate, next: HeadingCandidate): boolean =>
  previous.kind === next.kind && (next.number?.value ?? 1) > (previous.number?.value ?? 0);

/** Leads that no broken line begins with by accident. */
const notAccidental: ReadonlySet<CandidateKind> = new Set(["styled", "bullet", "lenticular"]);

/** The paragraph before was broken in mid-sentence, and this number does not continue the row: a line of text that happens to begin so. */
function isBrokenLine(
  { paragraph, number, kind }: HeadingCandidate,
  continues: boolean,
  snapshot: Snapshot,
): boolean {
  if (notAccidental.has(kind) || number?.value === 1 || (continues && number !== null)) return false;
  let before = paragraph - 1;
  while (before >= 0 && isBlank(textAt(snapshot, before))) before--;
  const text = textAt(snapshot, before).trim();
  return text.length > 45 && !endsSentence(text);
}

const toHeading = (candidate: HeadingCandidate, level: Level): Heading => ({
  paragraph: candidate.paragraph,
  level,
  number: candidate.number,
  title: candidate.title.trimEnd(),
  start: candidate.start,
  end: candidate.start + candidate.title.trimEnd().length,
  runOn: candidate.runOn,
});
