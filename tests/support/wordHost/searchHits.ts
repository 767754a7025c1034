import type { PlayedDocument, Span } from "./playedDocument";
import { HostFault } from "./wire";

const codes: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\u000b", "~": "\u001e" };

/** Word's literal search: hits from left to right, none overlapping, the codes of its search box understood. */
export function searchHits(doc: PlayedDocument, { node, start, end }: Span, given: string): readonly Span[] {
  if (given === "" || given.length > 255) throw new HostFault("SearchStringInvalidOrTooLong");
  if (doc.unsearchable !== null && decoded(given).includes(doc.unsearchable)) return [];
  const wanted = folded(doc, decoded(given));
  const text = folded(doc, doc.textOf(node).slice(0, end));
  const hits: Span[] = [];
  for (let at = text.indexOf(wanted, start); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    hits.push(doc.span(node, at, at + wanted.length));
  return hits;
}

function decoded(given: string): string {
  return given.replaceAll(/\^(.?)/gsu, (_, code: string) => {
    const character = codes[code];
    if (character === undefined) throw new HostFault("SearchStringInvalidOrTooLong", `^${code}`);
    return character;
  });
}

const folded = (doc: PlayedDocument, text: string): string =>
  doc.ignoresWidth ? text.replaceAll("＊", "*") : text;
