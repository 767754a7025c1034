import type { Snapshot } from "../document/snapshot";
import type { ParagraphPart } from "./paragraphParts";
import type { ParagraphLayout } from "./layoutFacts";
import { placeFits } from "./placeFits";
import type { LayoutProfile, Place } from "./profile";

/** Width of a text in characters of its size: Latin letters, digits and their marks take half of one; × and — do not. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0000-\u007f\u00a0]/u.test(character) ? 0.5 : 1;
  return width;
}

/** Blanks with which a paragraph was indented by hand, in characters. */
export function typedIndent(text: string): number {
  const blanks = /^[ \u3000\u00a0\t]*/u.exec(text)?.[0] ?? "";
  const tabs = blanks.split("\t").length - 1;
  return 2 * tabs + textWidth(blanks.replaceAll("\t", ""));
}

/**
 * Where each paragraph is to stand. Layout changes no character: what is indented by blanks already gets that much
 * less. The date goes by the width of the unit above it.
 */
export function wantedPlaces(
  { paragraphs }: Snapshot,
  parts: readonly (ParagraphPart | null)[],
  profile: LayoutProfile,
  layouts: readonly ParagraphLayout[] = [],
): readonly (Place | null)[] {
  const places = parts.map((part, index): Place | null => {
    if (part === null || part.blank) return null;
    const { alignment, firstLine, left, right } = profile.paragraphs[part.role];
    const typed = firstLine > 0 ? typedIndent(paragraphs[index]?.text ?? "") : 0;
    return { alignment, firstLine: Math.max(0, firstLine - typed), left, right };
  });
  const roles = parts.map((part) => (part?.blank === false ? part.role : null));
  const unit = roles.lastIndexOf("signature");
  const date = roles.lastIndexOf("date");
  const between = roles.slice(unit + 1, date);
  if (unit >= 0 && unit < date && between.every((role) => role === null)) {
    if (isSealed(layouts[date], profile)) return placesUnderSeal(places, unit, date);
    const texts = [unit, date].map((index) => (paragraphs[index]?.text ?? "").trim());
    return withSignature(places, unit, date, textWidth(texts[0] ?? ""), textWidth(texts[1] ?? ""));
  }
  return places;
}

/** With a seal to come over it, the date stands four characters from the edge (7.3.5.1). */
const sealedIndent = 4;

const isSealed = (layout: ParagraphLayout | undefined, { paragraphs }: LayoutProfile): boolean =>
  layout !== undefined &&
  placeFits(layout, { ...paragraphs.date, right: sealedIndent }, paragraphs.date.size);

/** The unit then stands centred over the date, more or less as the seal wants it: that is left to the person. */
const placesUnderSeal = (
  places: readonly (Place | null)[],
  unit: number,
  date: number,
): readonly (Place | null)[] =>
  places.map((place, index) => (index === unit || index === date ? null : place));

/**
 * The first character of the date stands two to the right of the unit's first one, and neither comes nearer to the
 * edge than the profile's indent (7.3.5.2): the shorter line moves in.
 */
function withSignature(
  places: readonly (Place | null)[],
  unit: number,
  date: number,
  unitWidth: number,
  dateWidth: number,
): readonly (Place | null)[] {
  const unitPlace = places[unit];
  const datePlace = places[date];
  if (unitPlace?.alignment !== "right" || datePlace?.alignment !== "right") return places;
  const edge = unitPlace.right;
  const longer = dateWidth > unitWidth;
  const moved = new Map([
    [unit, { ...unitPlace, right: longer ? edge + 2 + dateWidth - unitWidth : edge }],
    [date, { ...datePlace, right: longer ? edge : Math.max(0, edge - 2 + unitWidth - dateWidth) }],
  ]);
  return places.map((place, index) => moved.get(index) ?? place);
}
