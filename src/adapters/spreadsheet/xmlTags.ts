import { remembered } from "../../core/remembered";

export interface Tag {
  /** Without its prefix; "" for an end tag, a comment or a declaration. */
  readonly name: string;
  /** The end tag's name, without its prefix; "" for others. */
  readonly ends: string;
  readonly from: number;
  readonly to: number;
  readonly selfClosing: boolean;
}

const decoder = new TextDecoder("latin1");

export const latin = (data: Uint8Array): string => decoder.decode(data);

/** Longer tags are not looked into; none that matters comes near. */
const longestTag = 4096;

/** Tags one after the other. Bytes, not characters: what is looked for is ASCII. */
export function* tagsOf(data: Uint8Array): Generator<Tag> {
  for (let from = data.indexOf(0x3c); from >= 0;) {
    const close = data.indexOf(0x3e, from);
    if (close < 0) return;
    const to = close + 1;
    const end = data[from + 1] === 0x2f;
    const name = localName(data, end ? from + 2 : from + 1, close);
    yield { name: end ? "" : name, ends: end ? name : "", from, to, selfClosing: data[close - 1] === 0x2f };
    from = data.indexOf(0x3c, to);
  }
}

/** Of a name behind its prefix; "" for comments and what is longer than any name that is asked for. */
function localName(data: Uint8Array, from: number, limit: number): string {
  let start = from;
  for (let at = from; at < limit && at - from < 64; at += 1) {
    const code = data[at] ?? 0;
    if (code === 0x3a) start = at + 1;
    else if (code <= 0x20 || code === 0x2f) return latin(data.subarray(start, at));
  }
  return limit - from < 64 ? latin(data.subarray(start, limit)) : "";
}

export const textOf = (data: Uint8Array, { from, to }: Tag): string =>
  latin(data.subarray(from, Math.min(to, from + longestTag)));

const attributeNamed = remembered((name) => new RegExp(`[\\s:]${name}\\s*=\\s*["']([^"']{0,512})["']`, "u"));

export const attribute = (tag: string, name: string): string | null =>
  attributeNamed(name).exec(tag)?.[1] ?? null;

/** Declarations of entities and types: nothing that a spreadsheet program writes. */
export function hasDefinitions(data: Uint8Array): boolean {
  for (const { from } of tagsOf(data.subarray(0, 1 << 16)))
    if (data[from + 1] === 0x21 && /^<!(?:DOCTYPE|ENTITY)/iu.test(latin(data.subarray(from, from + 9))))
      return true;
  return false;
}

/** UTF-8 characters: all bytes but those that continue one. */
export function charactersIn(data: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (((data[at] ?? 0) & 0xc0) !== 0x80) count += 1;
  return count;
}
