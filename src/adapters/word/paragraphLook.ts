import type { ParagraphRole } from "../../core/document/edit";
import { fontClass } from "../../core/layout/fontClass";
import { officialLooks } from "../../core/layout/officialLooks";
import { capabilities } from "./capabilities";

/** How a paragraph stands on the page, in Word's terms; lengths in points. Null = mixed, or as the style has it. */
export interface ParagraphLook {
  readonly style: string | null;
  readonly alignment: "Left" | "Centered" | "Right" | "Justified" | null;
  /** 1 to 9, null for body text. */
  readonly outlineLevel: number | null;
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  /** Null leaves the spacing that is there. */
  readonly lineSpacing: number | null;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly font: FontLook;
  /** The automatic numbering the paragraph takes part in. */
  readonly list: { readonly id: number; readonly level: number } | null;
}

interface FontLook {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly color: string | null;
}

/** What `lookOf` reads; append to the load of a paragraph collection. */
export const lookProperties = (): string =>
  capabilities().farEastFont ? `${everywhere},items/font/nameFarEast` : everywhere;

const everywhere =
  "items/style,items/alignment,items/outlineLevel,items/firstLineIndent,items/leftIndent,items/rightIndent," +
  "items/lineSpacing,items/spaceBefore,items/spaceAfter,items/isListItem," +
  "items/font/name,items/font/size,items/font/bold,items/font/italic,items/font/color," +
  "items/listItemOrNullObject/level,items/listOrNullObject/id";

export function lookOf(paragraph: Word.Paragraph): ParagraphLook {
  const { style, firstLineIndent, leftIndent, rightIndent, lineSpacing, spaceBefore, spaceAfter } = paragraph;
  return {
    style: style === "" ? null : style,
    alignment: alignmentOf(paragraph.alignment),
    outlineLevel: paragraph.outlineLevel >= 1 && paragraph.outlineLevel <= 9 ? paragraph.outlineLevel : null,
    firstLineIndent,
    leftIndent,
    rightIndent,
    lineSpacing,
    spaceBefore,
    spaceAfter,
    font: fontOf(paragraph.font),
    list: listOf(paragraph),
  };
}

const alignmentOf = (alignment: Word.Paragraph["alignment"]): ParagraphLook["alignment"] =>
  alignment === "Left" || alignment === "Centered" || alignment === "Right" || alignment === "Justified"
    ? alignment
    : null;

/** Word answers "" or null for what is mixed within the paragraph, whatever the types say. */
function fontOf(font: Word.Font): FontLook {
  const known = font as { readonly [key in keyof FontLook]: FontLook[key] | undefined };
  return {
    name: chineseFont(font),
    size: known.size ?? null,
    bold: known.bold ?? null,
    italic: known.italic ?? null,
    color: known.color === "" ? null : (known.color ?? null),
  };
}

/**
 * The font of Chinese text. Where a Word does not tell it apart, `name` may be that of Latin letters: then the other is
 * not known, is not spoken of, and is not written back.
 */
function chineseFont(font: Word.Font): string | null {
  const known = font as { readonly name?: string | null; readonly nameFarEast?: string | null };
  // A Word that does not have it may not be asked for it.
  if (capabilities().farEastFont) return known.nameFarEast === "" ? null : (known.nameFarEast ?? null);
  const { name } = known;
  return name != null && isChineseFont(name) ? name : null;
}

const isChineseFont = (name: string): boolean =>
  fontClass(name) !== null || /[\u2e80-\u9fff]|yahei|dengxian/iu.test(name);

/** Of Chinese text alone where Word can tell it apart; else of all. */
export function giveFontName(font: Word.Font, name: string): void {
  if (capabilities().farEastFont) (font as { nameFarEast: string }).nameFarEast = name;
  else font.name = name;
}

function listOf(paragraph: Word.Paragraph): ParagraphLook["list"] {
  const { listItemOrNullObject: item, listOrNullObject: list } = paragraph;
  if (!paragraph.isListItem || item.isNullObject || list.isNullObject) return null;
  return { id: list.id, level: item.level };
}

/** Gives `paragraph`, which stands as `present`, the look `wanted`; writes only what differs. */
export function giveLook(paragraph: Word.Paragraph, present: ParagraphLook, wanted: ParagraphLook): void {
  if (wanted.style !== null && wanted.style !== present.style) paragraph.style = wanted.style;
  giveList(paragraph, present, wanted);
  if (wanted.alignment !== null && wanted.alignment !== present.alignment)
    paragraph.alignment = wanted.alignment;
  if (wanted.outlineLevel !== present.outlineLevel) paragraph.outlineLevel = wanted.outlineLevel ?? bodyText;
  giveLengths(paragraph, present, wanted);
  giveFont(paragraph.font, wanted.style === present.style ? present.font : null, wanted.font);
}

/** The outline level of what is no heading, as Word counts. */
const bodyText = 10;

const lengths = [
  "firstLineIndent",
  "leftIndent",
  "rightIndent",
  "lineSpacing",
  "spaceBefore",
  "spaceAfter",
] as const;

function giveLengths(paragraph: Word.Paragraph, present: ParagraphLook, wanted: ParagraphLook): void {
  // A change of style or list moves the indents: then they are written whether they differ or not.
  const moved = wanted.style !== present.style || wanted.list !== present.list;
  for (const name of lengths) {
    const length = wanted[name];
    if (length !== null && (moved || length !== present[name])) paragraph[name] = length;
  }
}

function giveList(paragraph: Word.Paragraph, present: ParagraphLook, wanted: ParagraphLook): void {
  if (wanted.list !== null) {
    const same = present.list?.id === wanted.list.id && present.list.level === wanted.list.level;
    if (!same) paragraph.attachToList(wanted.list.id, wanted.list.level);
  } else if (present.list !== null) paragraph.detachFromList();
}

function giveFont(font: Word.Font, present: FontLook | null, wanted: FontLook): void {
  const differing = Object.entries(wanted).filter(
    ([name, value]) => value !== null && value !== present?.[name as keyof FontLook],
  );
  for (const [name, value] of differing)
    if (name === "name") giveFontName(font, String(value));
    else Object.assign(font, { [name]: value as unknown });
}

const alignments = { left: "Left", center: "Centered", right: "Right", justify: "Justified" } as const;

/** The look of official documents; lengths of the table in characters are points here. */
export function officialLook(role: ParagraphRole): ParagraphLook {
  const { font, size, alignment, firstLine, left, right, level } = officialLooks[role];
  return {
    style: null,
    alignment: alignments[alignment],
    outlineLevel: level,
    firstLineIndent: firstLine * size,
    leftIndent: left * size,
    rightIndent: right * size,
    // Office.js sets no exact pitch: where lines are counted in multiples, 28.95 pt would be 2.4 lines.
    lineSpacing: null,
    spaceBefore: 0,
    spaceAfter: 0,
    font: { name: font, size, bold: false, italic: false, color: "#000000" },
    list: null,
  };
}
