import type { Outline } from "../document/outline";
import { err, ok } from "../result";
import type { Result } from "../result";
import { learnPage } from "./learnPage";
import type { LayoutReading, Length, LineSpacing, ParagraphLayout, Stretch } from "./layoutFacts";
import { paragraphParts } from "./paragraphParts";
import type { ParagraphPart } from "./paragraphParts";
import type { LayoutAlignment, LayoutProfile, LayoutRole, ParagraphRule } from "./profile";
import { layoutRoles } from "./profile";
import { createTally } from "./tally";
import type { Tally } from "./tally";
import { textWidth, typedIndent } from "./wantedPlaces";

export interface LearnedProfile {
  readonly profile: LayoutProfile;
  /** How many paragraphs a role was learned from; what is not in it stands as in the standard. */
  readonly seen: ReadonlyMap<LayoutRole, number>;
}

/** `noBody`: no paragraph of plain text from which anything could be learned. */
export interface LearnFault {
  readonly kind: "noBody";
}

/** What is named of the new profile. */
export type ProfileName = Pick<LayoutProfile, "id" | "name">;

/**
 * A layout profile from a document that the office likes: for every role what most of its words, or paragraphs, look
 * like. What the document does not show, or a profile can not say (distances by factor, bold), is left alone or stays
 * as in the standard.
 */
export function learnProfile(
  reading: LayoutReading,
  outline: Outline,
  standard: LayoutProfile,
  named: ProfileName,
): Result<LearnedProfile, LearnFault> {
  const looks = gather(reading, paragraphParts(reading.snapshot, outline));
  const body = looks.get("body");
  if (body === undefined) return err({ kind: "noBody" });
  const edge = signatureEdge(looks);
  const rules = layoutRoles.map((role) => {
    const found = looks.get(role);
    const usual = standard.paragraphs[role];
    return [role, found === undefined ? usual : ruleOf(found, usual, edge)] as const;
  });
  const paragraphs = Object.fromEntries(rules) as LayoutProfile["paragraphs"];
  const linePitch = pitchOf(body, reading);
  const profile: LayoutProfile = {
    ...named,
    page: learnPage(reading.page, standard.page, paragraphs.body.size, linePitch),
    paragraphs,
    latinFont: latinFontOf(looks),
    linePitch,
    otherPitches: linePitch === null ? [] : otherPitches(looks, reading, linePitch),
  };
  return ok({ profile, seen: new Map([...looks].map(([role, { count }]) => [role, count])) });
}

/** What was found of one role. */
interface Look {
  count: number;
  readonly font: Tally<string>;
  readonly latinFont: Tally<string>;
  readonly size: Tally<number>;
  readonly plain: Tally<boolean>;
  readonly alignment: Tally<LayoutAlignment>;
  /** In characters. */
  readonly firstLine: Tally<number>;
  readonly left: Tally<number>;
  readonly right: Tally<number>;
  readonly pitch: Tally<Pitch>;
  /** Width of the last of its paragraphs, in characters. */
  width: number;
}

interface Pitch {
  readonly spacing: LineSpacing;
  readonly space: number | null;
}

const newLook = (): Look => ({
  count: 0,
  font: createTally(),
  latinFont: createTally(),
  size: createTally(),
  plain: createTally(),
  alignment: createTally(),
  firstLine: createTally(),
  left: createTally(),
  right: createTally(),
  pitch: createTally(({ spacing: { rule, value }, space }) => `${rule} ${value} ${space}`),
  width: 0,
});

function gather(
  { snapshot, paragraphs }: LayoutReading,
  parts: readonly (ParagraphPart | null)[],
): ReadonlyMap<LayoutRole, Look> {
  const looks = new Map<LayoutRole, Look>();
  const lookOf = (role: LayoutRole): Look => {
    const look = looks.get(role) ?? newLook();
    looks.set(role, look);
    return look;
  };
  parts.forEach((part, index) => {
    const layout = paragraphs[index];
    const text = snapshot.paragraphs[index]?.text ?? "";
    if (part === null || part.blank || layout === undefined) return;
    const end = part.head?.end ?? 0;
    for (const stretch of layout.mixed ? [] : layout.stretches) {
      if (part.head !== null) addWords(lookOf(part.head.role), stretch, text, 0, end);
      addWords(lookOf(part.role), stretch, text, end, text.length);
    }
    addPlace(lookOf(part.role), layout, text);
    // A heading within its paragraph has no place of its own.
    if (part.head !== null) lookOf(part.head.role).count++;
  });
  return looks;
}

const eastAsian = /[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/gu;
const latin = /[0-9A-Za-z]/gu;
const countOf = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].length;

function addWords(look: Look, stretch: Stretch, text: string, from: number, to: number): void {
  const words = text.slice(Math.max(stretch.start, from), Math.max(stretch.start, Math.min(stretch.end, to)));
  if (words.trim() === "") return;
  addFont(look.font, stretch.font, countOf(words, eastAsian));
  addFont(look.latinFont, stretch.latinFont, countOf(words, latin));
  if (stretch.size !== null) look.size.add(stretch.size, words.length);
  const emphasis = [stretch.bold, stretch.italic, stretch.coloured];
  if (!emphasis.includes(null)) look.plain.add(!emphasis.includes(true), words.length);
}

/** @param font null or "" where it is not known */
function addFont(fonts: Tally<string>, font: string | null, characters: number): void {
  if (font !== null && font !== "" && characters > 0) fonts.add(font, characters);
}

function addPlace(look: Look, layout: ParagraphLayout, text: string): void {
  const size = layout.stretches.find((stretch) => stretch.size !== null)?.size ?? 16;
  const { alignment, firstLine, left, right, lineSpacing, space, holdsThing } = layout;
  look.count++;
  look.width = textWidth(text.trim());
  if (alignment !== null) look.alignment.add(alignment, 1);
  if (firstLine !== null) look.firstLine.add(charactersOf(firstLine, size) + typedIndent(text), 1);
  if (left !== null) look.left.add(charactersOf(left, size), 1);
  if (right !== null) look.right.add(charactersOf(right, size), 1);
  if (lineSpacing !== null && !holdsThing) look.pitch.add({ spacing: lineSpacing, space }, 1);
}

const charactersOf = ({ unit, value }: Length, size: number): number =>
  Math.round((unit === "characters" ? value : value / size) * 10) / 10;

/** Of ten characters more than one emphasised: emphasis belongs to the look, and is left alone. */
const plainShare = 0.9;

function ruleOf(look: Look, usual: ParagraphRule, edge: number | null): ParagraphRule {
  const alignment = look.alignment.most() ?? usual.alignment;
  return {
    font: look.font.most() ?? usual.font,
    size: look.size.most() ?? usual.size,
    plain: usual.plain && look.plain.share((plain) => plain) >= plainShare,
    level: usual.level,
    alignment,
    firstLine: look.firstLine.most() ?? usual.firstLine,
    left: look.left.most() ?? usual.left,
    right: usual.alignment === "right" && edge !== null ? edge : (look.right.most() ?? usual.right),
  };
}

/** The longer of unit and date stands at the edge, the other moves in with its width. Null unless both stand on the right. */
function signatureEdge(looks: ReadonlyMap<LayoutRole, Look>): number | null {
  const [unit, date] = [looks.get("signature"), looks.get("date")];
  if (unit === undefined || date === undefined) return null;
  if (unit.alignment.most() !== "right" || date.alignment.most() !== "right") return null;
  return (date.width > unit.width ? date : unit).right.most();
}

/** Null where most lines stand by a factor, or have space between paragraphs: a profile can not say so. */
function pitchOf(look: Look, { page }: LayoutReading): number | null {
  const pitch = look.pitch.most();
  if (pitch?.space !== 0) return null;
  const { rule, value } = pitch.spacing;
  if (rule === "exact") return value;
  const grid = page?.sections.find(({ upright }) => upright)?.linePitch ?? null;
  return rule === "multiple" && value === 1 ? grid : null;
}

/** Those of other roles, such as a title's. */
function otherPitches(
  looks: ReadonlyMap<LayoutRole, Look>,
  reading: LayoutReading,
  own: number,
): readonly number[] {
  const all = [...looks.values()].map((look) => pitchOf(look, reading));
  return [...new Set(all)].filter((pitch) => pitch !== null).filter((pitch) => pitch !== own);
}

function latinFontOf(looks: ReadonlyMap<LayoutRole, Look>): string | null {
  const fonts = createTally<string>();
  for (const { latinFont, count } of looks.values()) {
    const font = latinFont.most();
    if (font !== null) fonts.add(font, count);
  }
  return fonts.most();
}
