import type { Alignment, Paragraph } from "../../core/document/snapshot";
import type { BodyParagraph } from "./bodyModel";
import { listCounter } from "./listLabels";
import type { Numbering } from "./readNumbering";
import type { ParagraphStyle, Styles } from "./readStyles";
import { styleChain } from "./readStyles";

/** The snapshot's view of the paragraphs of a body. */
export function paragraphFacts(
  paragraphs: readonly BodyParagraph[],
  styles: Styles,
  numbering: Numbering,
): readonly Paragraph[] {
  const label = listCounter(styles, numbering);
  return paragraphs.map((paragraph) => {
    const { text, styleId } = paragraph;
    const chain = styleChain(styles, styleId);
    return {
      text,
      styleName: styleNameOf(styles, styleId),
      outlineLevel: outlineLevelOf(paragraph, chain),
      listLabel: label(paragraph),
      cell: paragraph.container.place,
      alignment: alignmentOf(paragraph, chain, styles),
      ...computedOf(paragraph),
    };
  });
}

/** Neighbouring pieces of results as one stretch. */
function computedOf({ segments }: BodyParagraph): Pick<Paragraph, "computed"> {
  const found: { start: number; end: number }[] = [];
  for (const { run, results, textStart, text } of segments) {
    if (!run.computed && !results.some(({ ended }) => ended)) continue;
    const last = found.at(-1);
    if (last?.end === textStart) last.end += text.length;
    else found.push({ start: textStart, end: textStart + text.length });
  }
  return found.length === 0 ? {} : { computed: found };
}

const styleNameOf = (styles: Styles, styleId: string | null): string | null =>
  styleId === null || styleId === styles.defaultId ? null : (styles.byId.get(styleId)?.name ?? null);

const headingName = /^(?:heading|标题)\s*([1-9])$/iu;

/** Written levels count from 0, and 9 says that the paragraph is body text. */
function outlineLevelOf({ outlineLevel }: BodyParagraph, chain: readonly ParagraphStyle[]): number | null {
  if (outlineLevel !== null) return levelNumber(outlineLevel);
  for (const style of chain) {
    if (style.outlineLevel !== null) return levelNumber(style.outlineLevel);
    // The built-in headings have their level by name, whether or not the style says so.
    const named = headingName.exec(style.name ?? "");
    if (named !== null) return Number(named[1]);
  }
  return null;
}

function levelNumber(written: string): number | null {
  const level = Number.parseInt(written, 10) + 1;
  return level >= 1 && level <= 9 ? level : null;
}

const alignments: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({
    left: "left",
    start: "left",
    center: "center",
    right: "right",
    end: "right",
  }),
);

function alignmentOf(
  { alignment }: BodyParagraph,
  chain: readonly ParagraphStyle[],
  styles: Styles,
): Alignment | null {
  const inherited = chain.find((style) => style.alignment !== null)?.alignment ?? styles.defaultAlignment;
  const written = alignment ?? inherited;
  return written === null ? null : (alignments.get(written) ?? "justify");
}
