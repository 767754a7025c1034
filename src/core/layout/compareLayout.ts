import type { Outline } from "../document/outline";
import type { LayoutReading, ParagraphLayout, Stretch } from "./layoutFacts";
import { fontFits } from "./fontClass";
import { comparePage } from "./comparePage";
import type { PageDifference } from "./comparePage";
import type { ParagraphPart } from "./paragraphParts";
import { paragraphParts } from "./paragraphParts";
import { placeFits, pitchFits } from "./placeFits";
import type { LayoutProfile, LayoutRole, ParagraphAspect, Place } from "./profile";
import { layoutRoles, paragraphAspects } from "./profile";
import { wantedPlaces } from "./wantedPlaces";

/** What stands instead of what is wanted, once for each different thing. */
export type FoundLook =
  | { readonly aspect: "font" | "latinFont"; readonly font: string }
  | { readonly aspect: "size"; readonly points: number }
  | {
      readonly aspect: "plain";
      readonly bold: boolean;
      readonly italic: boolean;
      readonly coloured: boolean;
    }
  | { readonly aspect: "place"; readonly layout: ParagraphLayout }
  | { readonly aspect: "linePitch"; readonly layout: ParagraphLayout };

/** One thing to change: the whole paragraph for place and pitch, a stretch of it for fonts and sizes. */
export interface LayoutChange {
  readonly paragraph: number;
  readonly aspect: ParagraphAspect;
  /** The rule the words follow: their paragraph's, or that of the heading it begins with. */
  readonly role: LayoutRole;
  readonly start: number;
  readonly end: number;
  /** For the aspect `place`. */
  readonly place: Place | null;
  readonly found: FoundLook;
}

/** What differs from the profile in one respect, with every place. */
export interface ParagraphDifference {
  readonly kind: "paragraph";
  /** "all" for what the profile asks of every paragraph alike: the pitch of lines, the Latin font. */
  readonly role: LayoutRole | "all";
  readonly aspect: ParagraphAspect;
  readonly changes: readonly LayoutChange[];
  /** How many paragraphs. */
  readonly count: number;
}

export type LayoutDifference = ParagraphDifference | PageDifference;

export interface LayoutComparison {
  /** In the order of the roles on the page, the page itself last. */
  readonly differences: readonly LayoutDifference[];
  /** Paragraphs whose beginning is indented by blanks: they look right and break with every change of size. */
  readonly typedIndents: readonly number[];
  /** Paragraphs whose fonts the host can not tell, and which are therefore not compared in that. */
  readonly mixed: readonly number[];
  /** Fonts the laid-out document asks for. */
  readonly fonts: readonly string[];
}

export interface CompareOptions {
  /** Paragraphs to look at, from (inclusive) to (exclusive); null = the whole document, its pages included. */
  readonly within: { readonly from: number; readonly to: number } | null;
}

/** Compares a document with a profile. Pure; what the host can not tell is not compared. */
export function compareLayout(
  reading: LayoutReading,
  outline: Outline,
  profile: LayoutProfile,
  { within }: CompareOptions = { within: null },
): LayoutComparison {
  const { snapshot } = reading;
  const parts = paragraphParts(snapshot, outline);
  const places = wantedPlaces(snapshot, parts, profile, reading.paragraphs);
  const looked = parts.flatMap((part, paragraph): readonly Wanted[] => {
    const layout = reading.paragraphs[paragraph];
    if (part === null || layout === undefined || layout.locked) return [];
    if (within !== null && (paragraph < within.from || paragraph >= within.to)) return [];
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    return [{ paragraph, part, layout, text, place: places[paragraph] ?? null }];
  });
  const roles = looked.flatMap(({ part }) =>
    part.head === null ? [part.role] : [part.role, part.head.role],
  );
  return {
    differences: [
      ...grouped(looked.flatMap((wanted) => paragraphChanges(wanted, reading, profile))),
      ...(within === null ? comparePage(reading.page, profile) : []),
    ],
    typedIndents: looked
      .filter(({ part, text }) => !part.blank && /^[ \u3000\u00a0\t]{2}/u.test(text))
      .map(({ paragraph }) => paragraph),
    mixed: looked.filter(({ layout }) => layout.mixed).map(({ paragraph }) => paragraph),
    fonts: [...new Set(roles.map((role) => profile.paragraphs[role].font))],
  };
}

interface Wanted {
  readonly paragraph: number;
  readonly part: ParagraphPart;
  readonly layout: ParagraphLayout;
  readonly text: string;
  readonly place: Place | null;
}

function paragraphChanges(
  wanted: Wanted,
  { page }: LayoutReading,
  profile: LayoutProfile,
): readonly LayoutChange[] {
  const { paragraph, part, layout, text, place } = wanted;
  const whole = { paragraph, role: part.role, start: 0, end: text.length, place: null };
  const changes: LayoutChange[] = [];
  const size = profile.paragraphs[part.role].size;
  if (place !== null && !placeFits(layout, place, size))
    changes.push({ ...whole, place, aspect: "place", found: { aspect: "place", layout } });
  if (!layout.holdsThing && !pitchFits(layout, page, profile))
    changes.push({ ...whole, aspect: "linePitch", found: { aspect: "linePitch", layout } });
  for (const stretch of layout.stretches)
    for (const piece of piecesOf(stretch, part))
      changes.push(...pieceChanges(piece, paragraph, text, profile));
  return changes;
}

interface Piece {
  readonly stretch: Stretch;
  readonly role: LayoutRole;
  readonly start: number;
  readonly end: number;
}

/** A stretch in two where the heading ends within it. */
function piecesOf(stretch: Stretch, { role, head }: ParagraphPart): readonly Piece[] {
  const { start, end } = stretch;
  if (head === null) return [{ stretch, role, start, end }];
  const cut = Math.min(Math.max(head.end, start), end);
  return [
    { stretch, role: head.role, start, end: cut },
    { stretch, role, start: cut, end },
  ].filter((piece) => piece.start < piece.end);
}

function pieceChanges(
  { stretch, role, start, end }: Piece,
  paragraph: number,
  text: string,
  profile: LayoutProfile,
): readonly LayoutChange[] {
  const words = text.slice(start, end);
  if (words.trim() === "") return [];
  const found = [
    otherFont(stretch, words, profile.paragraphs[role].font),
    otherLatinFont(stretch, words, profile.latinFont),
    otherSize(stretch, profile.paragraphs[role].size),
    profile.paragraphs[role].plain ? emphasis(stretch) : null,
  ];
  return found.flatMap((look) =>
    look === null ? [] : [{ paragraph, role, start, end, place: null, aspect: look.aspect, found: look }],
  );
}

const otherFont = ({ font }: Stretch, words: string, wanted: string): FoundLook | null =>
  font !== null && eastAsian.test(words) && !fontFits(font, wanted) ? { aspect: "font", font } : null;

const otherLatinFont = ({ latinFont }: Stretch, words: string, wanted: string | null): FoundLook | null =>
  wanted !== null && latinFont !== null && latinFont !== wanted && /[0-9A-Za-z]/u.test(words)
    ? { aspect: "latinFont", font: latinFont }
    : null;

const otherSize = ({ size }: Stretch, wanted: number): FoundLook | null =>
  size !== null && size !== wanted ? { aspect: "size", points: size } : null;

function emphasis(stretch: Stretch): FoundLook | null {
  const bold = stretch.bold === true;
  const italic = stretch.italic === true;
  const coloured = stretch.coloured === true;
  return bold || italic || coloured ? { aspect: "plain", bold, italic, coloured } : null;
}

/** Characters that take the Chinese font: not Latin, not blank. */
const eastAsian = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

const alike: ReadonlySet<ParagraphAspect> = new Set(["linePitch", "latinFont"]);

function grouped(changes: readonly LayoutChange[]): readonly ParagraphDifference[] {
  const groups = new Map<string, LayoutChange[]>();
  for (const change of changes) {
    const key = `${alike.has(change.aspect) ? "all" : change.role} ${change.aspect}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...layoutRoles, "all" as const].flatMap((role) =>
    paragraphAspects.flatMap((aspect): readonly ParagraphDifference[] => {
      const group = groups.get(`${role} ${aspect}`);
      if (group === undefined) return [];
      const count = new Set(group.map(({ paragraph }) => paragraph)).size;
      return [{ kind: "paragraph", role, aspect, changes: group, count }];
    }),
  );
}

export const differenceId = (difference: LayoutDifference): string =>
  difference.kind === "page" ? `page.${difference.aspect}` : `${difference.role}.${difference.aspect}`;
