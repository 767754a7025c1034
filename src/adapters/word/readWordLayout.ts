import type { LayoutReading, Length, ParagraphLayout } from "../../core/layout/layoutFacts";
import type { LayoutAlignment } from "../../core/layout/profile";
import type { ParagraphLook } from "./paragraphLook";
import { lookOf, lookProperties } from "./paragraphLook";
import { readDocument } from "./readParagraphs";
import type { Revisions } from "./revisions";
import { asRead } from "./wordText";
import type { WordText } from "./wordText";

export interface WordLayoutReading {
  readonly reading: LayoutReading;
  readonly texts: readonly WordText[];
}

/** Two round trips, however long the document: the text as always, and the looks. */
export async function readWordLayout(
  context: Word.RequestContext,
  revisions: Revisions,
  largestRequest: number,
): Promise<WordLayoutReading> {
  const { snapshot, texts } = await readDocument(context, revisions, largestRequest);
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(`items/text,${lookProperties()}`);
  await context.sync();
  const reading: LayoutReading = {
    snapshot,
    paragraphs: snapshot.paragraphs.map(({ text }, index): ParagraphLayout => {
      const item = paragraphs.items[index];
      // Somebody typed between the readings: the paragraph is left out of this one.
      return item !== undefined && asRead(item, texts[index]).text === text
        ? layoutOf(lookOf(item), text)
        : unknown(text);
    }),
    // WordApi 1.3 tells nothing of pages.
    page: null,
  };
  return { reading, texts };
}

const alignments: Readonly<Record<NonNullable<ParagraphLook["alignment"]>, LayoutAlignment>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "justify",
};

function layoutOf(look: ParagraphLook, text: string): ParagraphLayout {
  const { font, alignment, firstLineIndent, leftIndent, rightIndent } = look;
  const inPoints = (value: number): Length => ({ unit: "points", value });
  const stretch = {
    start: 0,
    end: text.length,
    font: font.name,
    // Word tells one font for both.
    latinFont: null,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    coloured: font.color === null ? null : !["#000000", "#auto"].includes(font.color.toLowerCase()),
  };
  return {
    stretches: text === "" ? [] : [stretch],
    alignment: alignment === null ? null : alignments[alignment],
    firstLine: inPoints(firstLineIndent),
    left: inPoints(leftIndent),
    right: inPoints(rightIndent),
    // A fixed distance and a multiple come as the same number.
    lineSpacing: null,
    space: null,
    holdsThing: false,
    locked: false,
    mixed: text !== "" && (font.name === null || font.size === null),
  };
}

const unknown = (text: string): ParagraphLayout => ({
  stretches: [],
  alignment: null,
  firstLine: null,
  left: null,
  right: null,
  lineSpacing: null,
  space: null,
  holdsThing: false,
  locked: true,
  mixed: text !== "",
});
