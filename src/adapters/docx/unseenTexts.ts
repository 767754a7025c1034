import { decodeXmlText } from "./xmlText";

/** Elements whose attributes hold words of a person's own: alternative text, names of bookmarks and controls, items of lists, authors. */
const elements = /<(?:[A-Za-z]{1,12}:)?([A-Za-z]{1,16})\s([^<>]*)>/gu;
const member = /[\s:]([A-Za-z]{1,16})="([^"]*)"/gu;
const wanted = new Map<string, readonly string[]>([
  ["docPr", ["descr", "title"]],
  ["cNvPr", ["descr", "title"]],
  ["shape", ["alt", "title"]],
  ["rect", ["alt", "title"]],
  ["bookmarkStart", ["name"]],
  ["alias", ["val"]],
  ["listItem", ["displayText", "value"]],
  ["fldSimple", ["instr"]],
  ...["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "comment"].map(
    (name) => [name, ["author"]] as const,
  ),
]);
const code = /<(?:[\w.-]+:)?instrText(?:\s[^<>]*)?>([^<]*)</gu;
const address = /^\s*HYPERLINK\s+"([^"]+)"/u;

/** 主笔's own tags and Word's own bookmarks tell nothing. */
const own = /^_|^主笔$/u;
const telling = /\p{Script=Han}|\d/u;

const addressOf = (field: string): string => address.exec(decodeXmlText(field))?.[1] ?? "";

function valuesIn(xml: string): readonly { readonly attribute: string; readonly value: string }[] {
  return [...xml.matchAll(elements)].flatMap(({ 1: name = "", 2: rest = "" }) => {
    const names = wanted.get(name);
    if (names === undefined) return [];
    return [...` ${rest}`.matchAll(member)].flatMap(({ 1: attribute = "", 2: value = "" }) =>
      names.includes(attribute) ? [{ attribute, value }] : [],
    );
  });
}

/** What nobody sees of a part of a document and no edit reaches, each text once. */
export function unseenTexts(xml: string): readonly string[] {
  const found = new Set<string>();
  const add = (text: string, always: boolean): void => {
    const words = decodeXmlText(text).trim();
    if (words !== "" && !own.test(words) && (always || telling.test(words))) found.add(words);
  };
  for (const { attribute, value } of valuesIn(xml))
    if (attribute === "instr") add(addressOf(value), false);
    else add(value, attribute === "author");
  for (const [, words = ""] of xml.matchAll(code)) add(addressOf(words), false);
  return [...found];
}

/** Addresses of links outside of the document, from the relationships of a part. */
export function linkedAddresses(relationships: string): readonly string[] {
  const found = new Set<string>();
  for (const [tag] of relationships.matchAll(/<(?:[\w.-]+:)?Relationship\s[^<>]*>/gu)) {
    if (!/TargetMode\s*=\s*["']External["']/u.test(tag) || !/\/hyperlink["']/u.test(tag)) continue;
    const target = decodeXmlText(/\sTarget\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1] ?? "");
    if (/^(?:mailto|tel|sms):/iu.test(target) || telling.test(target)) found.add(target);
  }
  return [...found];
}
