import type { LookProperties } from "./lookProperties";
import { takeParagraphProperty, takeRunProperty } from "./lookProperties";
import { scanXml } from "./scanXml";
import type { XmlAttributes, XmlVisitor } from "./scanXml";

interface LayoutStyle {
  readonly look: LookProperties;
  basedOn: string | null;
}

/** Looks of the styles, and of the document's defaults. */
export interface LayoutStyles {
  readonly byId: ReadonlyMap<string, LayoutStyle>;
  readonly defaultId: string | null;
  readonly defaults: LookProperties;
  readonly theme: ThemeFonts;
}

/** Fonts by the names that `w:rFonts` has for them, e.g. "minorEastAsia". */
export type ThemeFonts = ReadonlyMap<string, string>;

/** @param stylesXml styles.xml, "" where the document has none; what can not be read counts as absent */
export function readLayoutStyles(stylesXml: string, themeXml: string): LayoutStyles {
  const reader = new StyleReader();
  const scanned = scanXml(stylesXml === "" ? "<none/>" : stylesXml, reader);
  const { byId, defaultId, defaults } = scanned.ok ? reader : new StyleReader();
  return { byId, defaultId, defaults, theme: readThemeFonts(themeXml) };
}

class StyleReader implements XmlVisitor {
  readonly byId = new Map<string, LayoutStyle>();
  readonly defaults: LookProperties = {};
  defaultId: string | null = null;
  private style: LayoutStyle | null = null;
  private owner: "paragraph" | "run" | null = null;
  /** Properties for parts of tables and records of earlier looks are not the style's own. */
  private ignored = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (this.ignored > 0 || passedOver.has(name)) this.ignored++;
    else if (name === "w:docDefaults") this.style = { look: this.defaults, basedOn: null };
    else if (name === "w:style") this.openStyle(attributes);
    else if (this.style === null) return;
    else if (name === "w:basedOn") this.style.basedOn = attributes.word("val");
    else if (name === "w:pPr") this.owner = "paragraph";
    else if (name === "w:rPr") this.owner = "run";
    else if (name.startsWith("w:")) this.property(this.style.look, name.slice(2), attributes);
  }

  close(name: string): void {
    if (this.ignored > 0) this.ignored--;
    else if (name === "w:pPr" || name === "w:rPr") this.owner = null;
    else if (name === "w:style" || name === "w:docDefaults") this.style = null;
  }

  private openStyle(attributes: XmlAttributes): void {
    this.style = { look: {}, basedOn: null };
    const id = attributes.word("styleId") ?? "";
    this.byId.set(id, this.style);
    const isDefault = ["1", "true", "on"].includes(attributes.word("default") ?? "");
    if (isDefault && attributes.word("type") === "paragraph") this.defaultId = id;
  }

  private property(look: LookProperties, name: string, attributes: XmlAttributes): void {
    const read = (local: string): string | null => attributes.word(local);
    if (this.owner === "run") takeRunProperty(look, name, read);
    else if (this.owner === "paragraph") takeParagraphProperty(look, name, read);
  }
}

const passedOver = new Set(["w:tblStylePr", "w:pPrChange", "w:rPrChange", "w:latentStyles"]);

/** The fonts of a theme; where it names none for East Asia, the one for simplified Chinese. */
function readThemeFonts(xml: string): ThemeFonts {
  const fonts = new Map<string, string>();
  let family: "major" | "minor" | null = null;
  const put = (name: string, font: string | null): void => {
    if (family !== null && font !== null && font !== "") fonts.set(family + name, font);
  };
  scanXml(xml === "" ? "<none/>" : xml, {
    open: (name, attributes) => {
      if (name === "{majorFont}") family = "major";
      else if (name === "{minorFont}") family = "minor";
      else if (name === "{latin}") {
        put("Ascii", attributes.plain("typeface"));
        put("HAnsi", attributes.plain("typeface"));
      } else if (name === "{ea}") put("EastAsia", attributes.plain("typeface"));
      else if (name === "{font}" && attributes.plain("script") === "Hans" && !fonts.has(`${family}EastAsia`))
        put("EastAsia", attributes.plain("typeface"));
    },
    close: (name) => {
      if (name === "{majorFont}" || name === "{minorFont}") family = null;
    },
  });
  return fonts;
}

/** No program makes styles that are based on one another so often. */
export const longestChain = 50;

/** A style and those it is based on, nearest first. A circle, which damaged files have, ends the chain, and so does its length. */
export function looksOfStyle({ byId }: LayoutStyles, id: string | null): readonly LookProperties[] {
  const chain: LayoutStyle[] = [];
  let style = byId.get(id ?? "");
  while (style !== undefined && chain.length < longestChain && !chain.includes(style)) {
    chain.push(style);
    style = byId.get(style.basedOn ?? "");
  }
  return chain.map(({ look }) => look);
}
