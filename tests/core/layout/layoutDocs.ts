import { readOutline } from "../../../src/core/document/outline";
import type { Outline } from "../../../src/core/document/outline";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { officialLooks } from "../../../src/core/layout/officialLooks";
import type { LayoutReading, ParagraphLayout, Stretch } from "../../../src/core/layout/layoutFacts";

export const outlined = (
  lines: readonly string[],
): { readonly snapshot: Snapshot; readonly outline: Outline } => {
  const snapshot = plainSnapshot(lines);
  return { snapshot, outline: readOutline(snapshot) };
};

/** Text as the standard sets it. */
export const bodyStretch = (text: string): Stretch => ({
  start: 0,
  end: text.length,
  font: officialLooks.body.font,
  latinFont: "Times New Roman",
  size: 16,
  bold: false,
  italic: false,
  coloured: false,
});

export const bodyLayout = (text: string): ParagraphLayout => ({
  stretches: [bodyStretch(text)],
  alignment: "justify",
  firstLine: { unit: "characters", value: 2 },
  left: { unit: "points", value: 0 },
  right: { unit: "points", value: 0 },
  lineSpacing: { rule: "exact", value: 28.95 },
  space: 0,
  holdsThing: false,
  locked: false,
  mixed: false,
});

/** A document of lines that all look like text of the standard, some of them changed. */
export function reading(
  lines: readonly string[],
  changed: Readonly<Record<number, Partial<ParagraphLayout>>> = {},
): LayoutReading {
  return {
    snapshot: plainSnapshot(lines),
    paragraphs: lines.map((line, index) => ({ ...bodyLayout(line), ...changed[index] })),
    page: null,
  };
}
