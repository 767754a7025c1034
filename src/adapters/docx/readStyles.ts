import { longestChain } from "./layoutStyles";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { scanXml } from "./scanXml";
import type { XmlAttributes } from "./scanXml";

/** What a paragraph style says of itself alone. Numbers as they are written. */
export interface ParagraphStyle {
  name: string | null;
  basedOn: string | null;
  outlineLevel: string | null;
  alignment: string | null;
  numberingId: string | null;
  numberingLevel: string | null;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, ParagraphStyle>;
  readonly defaultId: string | null;
  /** Alignment of the document's defaults. */
  readonly defaultAlignment: string | null;
  /** Character styles of prompts in content controls (占位符文本). */
  readonly prompts: ReadonlySet<string>;
}

export const noStyles: Styles = {
  byId: new Map(),
  defaultId: null,
  defaultAlignment: null,
  prompts: new Set(),
};

const fields: ReadonlyMap<string, keyof ParagraphStyle> = new Map(
  Object.entries<keyof ParagraphStyle>({
    "w:name": "name",
    "w:basedOn": "basedOn",
    "w:outlineLvl": "outlineLevel",
    "w:jc": "alignment",
    "w:numId": "numberingId",
    "w:ilvl": "numberingLevel",
  }),
);

const promptName = /^(?:placeholder text|占位符文本)$/iu;

const isPromptName = (element: string, attributes: XmlAttributes): boolean =>
  element === "w:name" && promptName.test(attributes.word("val") ?? "");

/** "" for a style of another kind. */
const characterStyleId = (attributes: XmlAttributes): string =>
  attributes.word("type") === "character" ? (attributes.word("styleId") ?? "") : "";

/** Reads styles.xml: paragraph styles, and the numbering styles that stand behind lists. */
export function readStyles(xml: string): Result<Styles, { readonly line: number }> {
  const byId = new Map<string, ParagraphStyle>();
  let defaultId: string | null = null;
  const prompts = new Set<string>();
  let character = "";
  const defaults = emptyStyle();
  let current: ParagraphStyle | null = null;
  // Table styles repeat paragraph properties for their parts: those are not the style's own.
  let ignored = 0;
  const scanned = scanXml(xml, {
    open: (name, attributes) => {
      if (ignored > 0 || name === "w:tblStylePr" || name === "w:pPrChange") ignored++;
      else if (name === "w:pPrDefault") current = defaults;
      else if (name === "w:style") {
        current = emptyStyle();
        character = characterStyleId(attributes);
        const { id, isDefault } = styleIdentity(attributes);
        if (id !== null) byId.set(id, current);
        if (isDefault) defaultId = id;
      } else {
        if (isPromptName(name, attributes)) prompts.add(character);
        const field = fields.get(name);
        if (current !== null && field !== undefined) current[field] ??= attributes.word("val");
      }
    },
    close: (name) => {
      if (ignored > 0) ignored--;
      else if (name === "w:style" || name === "w:pPrDefault") current = null;
    },
  });
  return scanned.ok
    ? ok({ byId, defaultId, defaultAlignment: defaults.alignment, prompts })
    : err(scanned.error);
}

/** The id of a paragraph or numbering style, null for other kinds. */
function styleIdentity(attributes: XmlAttributes): {
  readonly id: string | null;
  readonly isDefault: boolean;
} {
  const type = attributes.word("type");
  const counts = type === "paragraph" || type === "numbering";
  const isDefault = type === "paragraph" && isOn(attributes.word("default"));
  return { id: counts ? attributes.word("styleId") : null, isDefault };
}

const emptyStyle = (): ParagraphStyle => ({
  name: null,
  basedOn: null,
  outlineLevel: null,
  alignment: null,
  numberingId: null,
  numberingLevel: null,
});

const isOn = (value: string | null): boolean => value === "1" || value === "true" || value === "on";

/** A style and those it is based on, nearest first; a circle, which damaged files have, ends the chain. */
export function styleChain(styles: Styles, id: string | null): readonly ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  let style = styles.byId.get(id ?? "") ?? styles.byId.get(styles.defaultId ?? "");
  while (style !== undefined && chain.length < longestChain && !chain.includes(style)) {
    chain.push(style);
    style = styles.byId.get(style.basedOn ?? "");
  }
  return chain;
}
