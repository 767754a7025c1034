import { SaxesParser } from "saxes";
import type { SaxesTagPlain } from "saxes";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";

/** What a walk over XML tells of an element. Offsets are UTF-16, into the text that was given. */
export interface XmlVisitor {
  /**
   * @param name "w:p" for WordprocessingML (transitional or strict) and "mc:Choice" for markup compatibility,
   *   whatever prefixes the document uses; for all other namespaces the local name in braces, "{Relationship}"
   * @param openEnd behind the ">" of the start tag
   */
  open(name: string, attributes: XmlAttributes, openEnd: number, selfClosing: boolean): void;
  /** @param end behind the ">" of the end tag; for an empty-element tag the same as its `openEnd` */
  close(name: string, end: number): void;
}

export interface XmlAttributes {
  /** An attribute of the WordprocessingML namespace, e.g. "val". */
  word(local: string): string | null;
  /** By its name as it is written, prefix included. */
  plain(name: string): string | null;
}

const families = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
]);

/** Prefixes in force, and the names met so far as `XmlVisitor` tells them. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  readonly wordPrefixes: readonly string[];
}

function newScope(prefixes: ReadonlyMap<string, string>): Scope {
  const wordPrefixes = [...prefixes].filter(([, uri]) => families.get(uri) === "w").map(([prefix]) => prefix);
  return { prefixes, names: new Map(), wordPrefixes };
}

class XmlProblem extends Error {}

/**
 * Walks over a whole document in order. Namespaces are resolved here rather than by the parser: one look into
 * a table for each element instead of an object for each attribute.
 * @returns the line (from 1) at which the document is not well-formed
 */
export function scanXml(text: string, visitor: XmlVisitor): Result<null, { readonly line: number }> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const scopes: { readonly scope: Scope; readonly depth: number }[] = [];
  let scope = newScope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
  let depth = 0;
  let current: Record<string, string> = {};
  const attributes: XmlAttributes = {
    word: (local) => {
      for (const prefix of scope.wordPrefixes) {
        const value = current[`${prefix}:${local}`];
        if (value !== undefined) return value;
      }
      return null;
    },
    plain: (name) => current[name] ?? null,
  };
  parser.on("error", (error) => {
    throw new XmlProblem(error.message);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    depth++;
    current = tag.attributes;
    const declared = declarations(tag.attributes);
    if (declared !== null) {
      scopes.push({ scope, depth });
      scope = newScope(new Map([...scope.prefixes, ...declared]));
    }
    visitor.open(nameIn(scope, tag.name), attributes, parser.position, tag.isSelfClosing);
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    visitor.close(nameIn(scope, tag.name), parser.position);
    if (scopes.at(-1)?.depth === depth) scope = scopes.pop()?.scope ?? scope;
    depth--;
  });
  try {
    parser.write(text).close();
    return ok(null);
  } catch (cause) {
    if (!(cause instanceof XmlProblem)) throw cause; // ours
    return err({ line: parser.line });
  }
}

function declarations(attributes: Record<string, string>): [string, string][] | null {
  let found: [string, string][] | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
    (found ??= []).push([name.slice(6), attributes[name] ?? ""]);
  }
  return found;
}

function nameIn({ names, prefixes }: Scope, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const uri = prefixes.get(prefix);
  if (uri === undefined && prefix !== "") throw new XmlProblem(`No namespace for ${name}`);
  const family = families.get(uri ?? "");
  const local = name.slice(colon + 1);
  const resolved = family === undefined ? `{${local}}` : `${family}:${local}`;
  names.set(name, resolved);
  return resolved;
}
