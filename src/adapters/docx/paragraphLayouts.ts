import type { Length, LineSpacing, ParagraphLayout, Stretch } from "../../core/layout/layoutFacts";
import type { LayoutAlignment } from "../../core/layout/profile";
import type { Body, BodyParagraph, Run } from "./bodyModel";
import type { LayoutStyles } from "./layoutStyles";
import { looksOfStyle } from "./layoutStyles";
import type { ListIndents } from "./listIndents";
import type { LookProperties, ReadAttribute } from "./lookProperties";
import { takeParagraphProperty, takeRunProperty } from "./lookProperties";
import { propertyElements } from "./propertyXml";
import { cutXml } from "./runXml";

/** How every paragraph of a body looks, its styles and lists taken in. */
export function paragraphLayouts(
  xml: string,
  { paragraphs, names }: Body,
  styles: LayoutStyles,
  listIndents: ListIndents,
): readonly ParagraphLayout[] {
  const reader = new LayoutReader(xml, names.prefix, styles, listIndents);
  return paragraphs.map((paragraph) => reader.layoutOf(paragraph));
}

/** What stands taller than a line. */
const thing = /<(?:[\w.-]+:)?(?:drawing|pict|object|oMath|ruby)[\s/>]/u;

type RunLook = Omit<Stretch, "start" | "end">;

class LayoutReader {
  /** Documents repeat few looks in thousands of runs. */
  private readonly known = new Map<string, LookProperties>();
  private readonly chains = new Map<string, readonly LookProperties[]>();

  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly styles: LayoutStyles,
    private readonly listIndents: ListIndents,
  ) {}

  layoutOf(paragraph: BodyParagraph): ParagraphLayout {
    const own = this.ownLook(paragraph);
    const inherited = this.chainOf(paragraph.styleId ?? this.styles.defaultId);
    const { numberingId, numberingLevel } = paragraph;
    const list = numberingId === null ? {} : this.listIndents(numberingId, numberingLevel ?? "0");
    const levels = [own, list, ...inherited, this.styles.defaults];
    return {
      stretches: this.stretchesOf(paragraph, inherited),
      alignment: alignments.get(first(levels, "alignment") ?? "left") ?? "justify",
      firstLine: lengthOf(levels, "firstLine", "firstLineChars"),
      left: lengthOf(levels, "left", "leftChars"),
      right: lengthOf(levels, "right", "rightChars"),
      lineSpacing: lineSpacingOf(levels),
      space: spaceOf(levels),
      holdsThing: thing.test(this.xml.slice(paragraph.from, paragraph.to)),
      locked: paragraph.container.locked || paragraph.segments.some(({ run }) => run.locked),
      mixed: false,
    };
  }

  private ownLook({ properties, cuts }: BodyParagraph): LookProperties {
    if (properties === null) return {};
    return this.read(cutXml(this.xml, properties, cuts), takeParagraphProperty);
  }

  private chainOf(id: string | null): readonly LookProperties[] {
    const known = this.chains.get(id ?? "");
    if (known !== undefined) return known;
    const chain = looksOfStyle(this.styles, id);
    this.chains.set(id ?? "", chain);
    return chain;
  }

  private stretchesOf({ segments }: BodyParagraph, inherited: readonly LookProperties[]): readonly Stretch[] {
    const stretches: Stretch[] = [];
    const looks = new Map<Run, RunLook>();
    for (const { run, textStart, text } of segments) {
      const look = looks.get(run) ?? this.runLook(run, inherited);
      looks.set(run, look);
      const last = stretches.at(-1);
      const end = textStart + text.length;
      if (last !== undefined && sameLook(last, look)) stretches[stretches.length - 1] = { ...last, end };
      else stretches.push({ ...look, start: textStart, end });
    }
    return stretches;
  }

  private runLook({ look, lookCuts }: Run, inherited: readonly LookProperties[]): RunLook {
    const own = look === null ? {} : this.read(cutXml(this.xml, look, lookCuts), takeRunProperty);
    const styled = own.characterStyle === undefined ? [] : this.chainOf(own.characterStyle);
    const levels = [own, ...styled, ...inherited, this.styles.defaults];
    const latinFont = this.fontOf(levels, "asciiTheme", "ascii");
    const font = this.fontOf(levels, "eastAsiaTheme", "eastAsia");
    // In these fonts letters stand for pictures: another font would show the letters.
    const pictures = symbolFont.test(latinFont) || symbolFont.test(font);
    return {
      font: pictures ? null : font,
      latinFont: pictures ? null : latinFont,
      size: (first(levels, "size") ?? 20) / 2,
      bold: first(levels, "bold") ?? false,
      italic: first(levels, "italic") ?? false,
      coloured: first(levels, "coloured") ?? false,
    };
  }

  /** Where one level names a font and a place in the theme, the theme decides (ECMA-376 part 1, 17.3.2.26). */
  private fontOf(
    levels: readonly LookProperties[],
    theme: "asciiTheme" | "eastAsiaTheme",
    name: "ascii" | "eastAsia",
  ): string {
    for (const level of levels) {
      const themed = level[theme] === undefined ? undefined : this.styles.theme.get(level[theme]);
      const font = themed ?? level[name];
      if (font !== undefined) return font;
    }
    return "";
  }

  private read(
    xml: string,
    take: (look: LookProperties, name: string, read: ReadAttribute) => void,
  ): LookProperties {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    const look: LookProperties = {};
    for (const { name, attributes } of propertyElements(xml))
      if (name.startsWith(this.prefix))
        take(look, name.slice(this.prefix.length), (local) => attributes[`${this.prefix}${local}`] ?? null);
    this.known.set(xml, look);
    return look;
  }
}

const symbolFont = /wingdings|webdings|symbol|marlett|mt extra|zapf/iu;

function first<Key extends keyof LookProperties>(
  levels: readonly LookProperties[],
  key: Key,
): LookProperties[Key] | undefined {
  return levels.find((level) => level[key] !== undefined)?.[key];
}

const alignments: ReadonlyMap<string, LayoutAlignment> = new Map(
  Object.entries<LayoutAlignment>({
    left: "left",
    start: "left",
    center: "center",
    right: "right",
    end: "right",
  }),
);

/** Characters count before points, wherever either is written; none of them is as good as not written. */
function lengthOf(
  levels: readonly LookProperties[],
  points: "firstLine" | "left" | "right",
  characters: "firstLineChars" | "leftChars" | "rightChars",
): Length {
  const counted = first(levels, characters) ?? 0;
  if (counted !== 0) return { unit: "characters", value: counted / 100 };
  return { unit: "points", value: (first(levels, points) ?? 0) / 20 };
}

function lineSpacingOf(levels: readonly LookProperties[]): LineSpacing {
  const line = first(levels, "line") ?? 240;
  const rule = first(levels, "lineRule") ?? "auto";
  if (rule === "exact" || rule === "atLeast") return { rule, value: line / 20 };
  return { rule: "multiple", value: line / 240 };
}

/** Null where the program chooses. */
function spaceOf(levels: readonly LookProperties[]): number | null {
  if ((first(levels, "beforeAuto") ?? false) || (first(levels, "afterAuto") ?? false)) return null;
  const side = (points: "before" | "after", inLines: "beforeLines" | "afterLines"): number => {
    const lines = first(levels, inLines) ?? 0;
    return lines > 0 ? (lines / 100) * 12 : (first(levels, points) ?? 0) / 20;
  };
  return side("before", "beforeLines") + side("after", "afterLines");
}

const sameLook = (a: RunLook, b: RunLook): boolean =>
  a.font === b.font &&
  a.latinFont === b.latinFont &&
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.coloured === b.coloured;
