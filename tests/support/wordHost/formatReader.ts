import type { BodyParagraph } from "../../../src/adapters/docx/bodyModel";
import { attributeOf, childXml } from "./propertyXml";

/** Null and "" say that it differs within the paragraph. */
export interface FontFormat {
  readonly name: string;
  /** Of Latin letters and digits. */
  readonly latin: string;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly color: string;
}

/** In points. */
export interface LengthFormat {
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

interface Layer {
  readonly paragraph: string;
  readonly run: string;
}

/** What a paragraph looks like when defaults, styles and its own properties are taken together. */
export class FormatReader {
  private readonly styles = new Map<string, Layer & { readonly basedOn: string | null }>();
  private readonly defaults: Layer;
  private defaultId = "";

  constructor(stylesXml: string) {
    this.defaults = {
      paragraph: /<w:pPrDefault>\s*(<w:pPr>.*?<\/w:pPr>)/su.exec(stylesXml)?.[1] ?? "",
      run: /<w:rPrDefault>\s*(<w:rPr>.*?<\/w:rPr>)/su.exec(stylesXml)?.[1] ?? "",
    };
    for (const [xml] of stylesXml.matchAll(/<w:style\s.*?<\/w:style>/gsu)) {
      const id = attributeOf(xml, "styleId") ?? "";
      const basedOn = attributeOf(childXml(xml, "basedOn"), "val");
      this.styles.set(id, { paragraph: childXml(xml, "pPr"), run: childXml(xml, "rPr"), basedOn });
      if (attributeOf(xml, "default") === "1" && attributeOf(xml, "type") === "paragraph")
        this.defaultId = id;
    }
  }

  lengths(xml: string, paragraph: BodyParagraph): LengthFormat {
    const layers = [...this.layers(paragraph).map((layer) => layer.paragraph), ownProperties(xml, paragraph)];
    const value = (child: string, ...names: string[]): number | null => {
      for (const layer of layers.toReversed()) {
        const element = childXml(layer, child);
        for (const name of names) {
          const written = attributeOf(element, name);
          if (written !== null) return Number(written);
        }
      }
      return null;
    };
    const size = this.font(xml, paragraph).size ?? 10.5;
    const indent = (chars: string, ...names: string[]): number => {
      const counted = value("ind", chars) ?? 0;
      return counted !== 0 ? (counted / 100) * size : (value("ind", ...names) ?? 0) / 20;
    };
    const hanging = value("ind", "hanging") ?? 0;
    const line = value("spacing", "line") ?? 240;
    return {
      firstLineIndent: hanging > 0 ? -hanging / 20 : indent("firstLineChars", "firstLine"),
      leftIndent: indent("leftChars", "left", "start"),
      rightIndent: indent("rightChars", "right", "end"),
      // Single spacing is 240; at an exact pitch the unit is a twentieth of a point: both come to line / 20.
      lineSpacing: line / 20,
      spaceBefore: (value("spacing", "before") ?? 0) / 20,
      spaceAfter: (value("spacing", "after") ?? 0) / 20,
    };
  }

  font(xml: string, paragraph: BodyParagraph): FontFormat {
    const styles = this.layers(paragraph).map((layer) => layer.run);
    const runs = new Set(paragraph.segments.map(({ run }) => run));
    const own =
      runs.size === 0
        ? [childXml(ownProperties(xml, paragraph), "rPr")]
        : [...runs].map(({ look }) => (look === null ? "" : xml.slice(look.from, look.to)));
    const fonts = own.map((look) => fontOf([...styles, look]));
    const [first] = fonts;
    const same = (name: keyof FontFormat): boolean => fonts.every((font) => font[name] === first?.[name]);
    return {
      name: same("name") ? (first?.name ?? "") : "",
      latin: same("latin") ? (first?.latin ?? "") : "",
      size: same("size") ? (first?.size ?? null) : null,
      bold: same("bold") ? (first?.bold ?? null) : null,
      italic: same("italic") ? (first?.italic ?? null) : null,
      color: same("color") ? (first?.color ?? "") : "",
    };
  }

  private layers({ styleId }: BodyParagraph): readonly Layer[] {
    const chain: Layer[] = [];
    const seen = new Set<string>();
    for (let id: string | null = styleId ?? this.defaultId; id !== null && !seen.has(id);) {
      seen.add(id);
      const style = this.styles.get(id);
      if (style !== undefined) chain.unshift(style);
      id = style?.basedOn ?? null;
    }
    return [this.defaults, ...chain];
  }
}

export const ownProperties = (xml: string, { properties }: BodyParagraph): string =>
  properties === null ? "" : xml.slice(properties.from, properties.to);

function fontOf(layers: readonly string[]): FontFormat {
  const last = (name: string, attribute: string): string | null => {
    for (const layer of layers.toReversed()) {
      const written = attributeOf(childXml(layer, name), attribute);
      if (written !== null) return written;
    }
    return null;
  };
  const isOn = (name: string): boolean => {
    const layer = layers.findLast((one) => childXml(one, name) !== "");
    if (layer === undefined) return false;
    const written = attributeOf(childXml(layer, name), "val");
    return written === null || !["0", "false", "off"].includes(written);
  };
  const color = last("color", "val");
  return {
    // Of Chinese text: Word tells the East Asian font.
    name: last("rFonts", "eastAsia") ?? last("rFonts", "ascii") ?? "宋体",
    latin: last("rFonts", "ascii") ?? last("rFonts", "hAnsi") ?? "Times New Roman",
    size: Number(last("sz", "val") ?? 20) / 2,
    bold: isOn("b"),
    italic: isOn("i"),
    color: color === null || color === "auto" ? "#000000" : `#${color}`,
  };
}
