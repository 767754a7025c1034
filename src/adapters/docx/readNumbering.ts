import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { scanXml } from "./scanXml";
import type { XmlAttributes } from "./scanXml";

/** A level of a list (ECMA-376 part 1, 17.9). */
export interface ListLevel {
  start: number;
  format: string;
  /** "%1、": %N is the number of the N-th level. */
  text: string;
  /** All numbers of the label in Arabic digits (isLgl). */
  legal: boolean;
  /** 0 = never restarts; N = restarts after the N-th level; null = after any level above. */
  restart: number | null;
  /** Paragraph style that brings its paragraphs to this level. */
  styleId: string | null;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** Its levels are those of the list behind this numbering style. */
  styleLink: string | null;
}

export interface List {
  abstractId: string;
  /** Where this list begins anew instead of going on counting, by level. */
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface Numbering {
  readonly abstractLists: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

export const noNumbering: Numbering = { abstractLists: new Map(), lists: new Map() };

/** Reads numbering.xml. */
export function readNumbering(xml: string): Result<Numbering, { readonly line: number }> {
  const abstractLists = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstractList: AbstractList | null = null;
  let list: List | null = null;
  let override = 0;
  let level: ListLevel | null = null;
  const handlers: ReadonlyMap<string, (attributes: XmlAttributes) => void> = new Map(
    Object.entries<(attributes: XmlAttributes) => void>({
      "w:abstractNum": (attributes) => {
        abstractList = { levels: new Map(), styleLink: null };
        list = null;
        abstractLists.set(attributes.word("abstractNumId") ?? "", abstractList);
      },
      "w:num": (attributes) => {
        list = { abstractId: "", starts: new Map(), levels: new Map() };
        abstractList = null;
        lists.set(attributes.word("numId") ?? "", list);
      },
      "w:abstractNumId": (attributes) => {
        if (list !== null) list.abstractId = attributes.word("val") ?? "";
      },
      "w:numStyleLink": (attributes) => {
        if (abstractList !== null) abstractList.styleLink = attributes.word("val");
      },
      "w:lvlOverride": (attributes) => (override = wholeNumber(attributes.word("ilvl"))),
      "w:startOverride": (attributes) => list?.starts.set(override, wholeNumber(attributes.word("val"))),
      "w:lvl": (attributes) => {
        level = { start: 0, format: "decimal", text: "", legal: false, restart: null, styleId: null };
        (abstractList ?? list)?.levels.set(wholeNumber(attributes.word("ilvl")), level);
      },
    }),
  );
  const scanned = scanXml(xml, {
    open: (name, attributes) => {
      if (level !== null) levelHandlers.get(name)?.(level, attributes);
      else handlers.get(name)?.(attributes);
    },
    close: (name) => {
      if (name === "w:lvl") level = null;
    },
  });
  return scanned.ok ? ok({ abstractLists, lists }) : err(scanned.error);
}

const levelHandlers: ReadonlyMap<string, (level: ListLevel, attributes: XmlAttributes) => void> = new Map(
  Object.entries<(level: ListLevel, attributes: XmlAttributes) => void>({
    "w:start": (level, attributes) => (level.start = wholeNumber(attributes.word("val"))),
    // A format of Word 2010 or later comes first, in a Choice, and one that every reader knows after it.
    "w:numFmt": (level, attributes) => (level.format = attributes.word("val") ?? "decimal"),
    "w:lvlText": (level, attributes) => (level.text = attributes.word("val") ?? ""),
    "w:isLgl": (level, attributes) =>
      (level.legal = !["0", "false", "off"].includes(attributes.word("val") ?? "1")),
    "w:lvlRestart": (level, attributes) => (level.restart = wholeNumber(attributes.word("val"))),
    "w:pStyle": (level, attributes) => (level.styleId = attributes.word("val")),
  }),
);

const wholeNumber = (value: string | null): number => {
  const number = Number.parseInt(value ?? "", 10);
  return Number.isNaN(number) ? 0 : number;
};
