import { scanXml } from "./scanXml";
import type { XmlAttributes } from "./scanXml";

/** The children of small parts that list things: types, relationships, properties. All other bytes stay. */

/**
 * Puts elements at the end of the root element.
 * @param elements given the root's own prefix, "" or "x:"
 * @returns null when something else than the root ends the part
 */
export function atRootEnd(xml: string, elements: (prefix: string) => string): string | null {
  const at = xml.lastIndexOf("<");
  const tag = xml.slice(at).trimEnd();
  const name = /^<\/?(?<name>(?:(?<prefix>[\w.-]+):)?[\w.-]+)(?=[\s/>])/u.exec(tag)?.groups;
  if (name === undefined || tag.indexOf(">") !== tag.length - 1) return null;
  const inside = elements(name["prefix"] === undefined ? "" : `${name["prefix"]}:`);
  if (tag.startsWith("</")) return `${xml.slice(0, at)}${inside}${xml.slice(at)}`;
  const alone = tag.endsWith("/>") && xml.search(/<(?![?!])/u) === at;
  return alone ? `${xml.slice(0, at)}${tag.slice(0, -2)}>${inside}</${name["name"] ?? ""}>` : null;
}

/** Takes elements out, whole. Null when the part is no XML. */
export function withoutElements(
  xml: string,
  unwanted: (name: string, attributes: XmlAttributes) => boolean,
): string | null {
  const open: (number | null)[] = [];
  const kept: string[] = [];
  let from = 0;
  const scanned = scanXml(xml, {
    open: (name, attributes, openEnd) => {
      // Within an attribute a "<" can not stand.
      open.push(unwanted(name, attributes) ? xml.lastIndexOf("<", openEnd - 1) : null);
    },
    close: (_, end) => {
      const start = open.pop() ?? null;
      if (start === null) return;
      kept.push(xml.slice(from, start));
      from = end;
    },
  });
  return scanned.ok ? kept.join("") + xml.slice(from) : null;
}

/** Whether the root element holds no other. */
export function isEmptyRoot(xml: string): boolean {
  let elements = 0;
  const scanned = scanXml(xml, {
    open: () => {
      elements++;
    },
    close: () => undefined,
  });
  return scanned.ok && elements === 1;
}
