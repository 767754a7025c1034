import fc from "fast-check";

/** One change of a text or of bytes; places and lengths are parts of the whole (0 to 1). */
export interface Mutation {
  readonly kind: "delete" | "repeat" | "insert" | "number" | "move" | "cut" | "replace";
  readonly at: number;
  readonly span: number;
  readonly times: number;
  readonly token: string;
  readonly byte: number;
}

const unit = fc.double({ min: 0, max: 1, noNaN: true });

export const anyMutations = (tokens: readonly string[]): fc.Arbitrary<readonly Mutation[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(
        "delete",
        "repeat",
        "insert",
        "insert",
        "number",
        "number",
        "move",
        "cut",
        "replace",
      ),
      at: unit,
      span: unit,
      times: fc.constantFrom(1, 2, 3, 50, 1000),
      token: fc.constantFrom(...tokens),
      byte: fc.nat(255),
    }),
    { minLength: 1, maxLength: 3 },
  );

const longest = 200_000;

/** Numbers at the edge of what programs hold, and beyond. */
export const extremeNumbers = [
  "0",
  "-1",
  "1.5",
  "65536",
  "2147483648",
  "4294967295",
  "99999999999999999999",
  "1e308",
  "-1e-308",
  "NaN",
  "0x10",
  "１２",
];

/** Whole code units are changed, pairs may break. */
export const mutatedText = (text: string, mutations: readonly Mutation[]): string =>
  mutations.reduce((now, mutation) => textStep(now, mutation), text).slice(0, longest);

function textStep(text: string, { kind, at, span, times, token, byte }: Mutation): string {
  const from = Math.floor(at * text.length);
  // Mostly short stretches, at times a long one.
  const to = Math.min(text.length, from + Math.floor(span ** 4 * text.length) + 1);
  const [head, middle, tail] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (kind) {
    case "delete":
      return head + tail;
    case "repeat":
      return head + middle.repeat(Math.min(times, Math.ceil(longest / (middle.length + 1)))) + tail;
    case "insert":
      return head + token.repeat(Math.min(times, Math.ceil(longest / (token.length + 1)))) + tail + middle;
    case "number":
      return head + (middle + tail).replace(/\d+/u, extremeNumbers[byte % extremeNumbers.length]!);
    case "move":
      return middle + head + tail;
    case "cut":
      return head;
    case "replace":
      return head + token + tail;
  }
}

export const mutatedBytes = (bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array =>
  mutations.reduce((now, mutation) => bytesStep(now, mutation), bytes);

function bytesStep(bytes: Uint8Array, { kind, at, span, times, byte }: Mutation): Uint8Array {
  const from = Math.floor(at * Math.max(0, bytes.length - 1));
  const to = Math.min(bytes.length, from + Math.floor(span ** 4 * bytes.length) + 1);
  const [head, middle, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  switch (kind) {
    case "delete":
      return Buffer.concat([head, tail]);
    case "repeat":
      return Buffer.concat([head, ...Array.from({ length: Math.min(times, 50) }, () => middle), tail]);
    case "insert":
      return Buffer.concat([head, Buffer.alloc(Math.min(times, 50), byte), middle, tail]);
    case "move":
      return Buffer.concat([middle, head, tail]);
    case "cut":
      return head;
    case "number":
    case "replace": {
      const changed = Buffer.from(bytes);
      if (from < changed.length) changed[from] = byte;
      return changed;
    }
  }
}

/** What JSON can hold in the place of something else, written out: keys twice, depth, numbers out of range. */
export const jsonTokens = [
  "null",
  "true",
  "-1",
  "1e999",
  "1.5",
  '""',
  '"**"',
  '"\\ud800"',
  '"constructor"',
  "{}",
  "[]",
  "[null]",
  '{"__proto__":{"v":1}}',
  '{"toString":1}',
  `${"[".repeat(2000)}${"]".repeat(2000)}`,
];

/** Takes the n-th value of a JSON text for another, or the text out of which JSON can not be read any more. */
export function mutatedJson(
  json: string,
  swaps: readonly { readonly at: number; readonly token: string }[],
): string {
  return swaps.reduce((text, { at, token }) => {
    const values = [
      ...text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|-?\d+(?:\.\d+)?|true|false|null|\[\]|\{\}/gu),
    ].filter(([written]) => !written.endsWith(":"));
    const value = values[Math.floor(at * values.length)] ?? values[0];
    if (value === undefined) return text;
    return text.slice(0, value.index) + token + text.slice(value.index + value[0].length);
  }, json);
}

export const anySwaps: fc.Arbitrary<readonly { readonly at: number; readonly token: string }[]> = fc.array(
  fc.record({ at: unit, token: fc.constantFrom(...jsonTokens) }),
  { minLength: 1, maxLength: 3 },
);

/** JSON damaged by value, or as a text. */
export const anyDamagedJson = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(...seeds), anySwaps)
        .map(([seed, swaps]) => mutatedJson(seed, swaps)),
    },
    fc
      .tuple(
        fc.constantFrom(...seeds),
        anyMutations(["{", "}", "[", '"', ",", ":", "\\", "\u0000", "\ud800", "\ufeff"]),
      )
      .map(([seed, mutations]) => mutatedText(seed, mutations)),
    fc.constantFrom(...jsonTokens),
  );

/** One whole element taken out, doubled, moved, wrapped, or an attribute emptied: the XML stays well-formed. */
export interface ElementMutation {
  readonly kind: "delete" | "double" | "move" | "wrap" | "attribute" | "number";
  readonly at: number;
  readonly to: number;
  readonly times: number;
}

export const anyElementMutations: fc.Arbitrary<readonly ElementMutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("delete", "double", "move", "wrap", "attribute", "number"),
    at: unit,
    to: unit,
    times: fc.constantFrom(2, 2, 3, 300),
  }),
  { minLength: 1, maxLength: 3 },
);

export const mutatedElements = (xml: string, mutations: readonly ElementMutation[]): string =>
  mutations.reduce((now, mutation) => elementStep(now, mutation), xml);

function elementStep(xml: string, { kind, at, to, times }: ElementMutation): string {
  const starts = [...xml.matchAll(/<[\p{L}][^<>]*>/gu)].slice(1);
  const start = starts[Math.floor(at * starts.length)];
  const other = starts[Math.floor(to * starts.length)];
  if (start === undefined || other === undefined) return xml;
  const [from, end] = [start.index, endOf(xml, start.index, start[0])];
  const [head, element, tail] = [xml.slice(0, from), xml.slice(from, end), xml.slice(end)];
  switch (kind) {
    case "delete":
      return head + tail;
    case "double":
      return head + element.repeat(Math.min(times, Math.ceil(longest / element.length) + 1)) + tail;
    case "move":
      return other.index < from ? head.slice(0, other.index) + element + head.slice(other.index) + tail : xml;
    case "wrap": {
      const name = /^<([^\s/>]+)/u.exec(other[0])?.[1] ?? "x";
      return `${head}<${name}>${element}</${name}>${tail}`;
    }
    case "attribute":
      return head + element.replace(/="[^"]*"/u, '=""') + tail;
    case "number": {
      const number = extremeNumbers[Math.floor(to * extremeNumbers.length)] ?? "0";
      return head + element.replace(/"\d+"/u, `"${number}"`) + tail;
    }
  }
}

/** Behind the end tag that belongs to the start tag. */
function endOf(xml: string, from: number, tag: string): number {
  if (tag.endsWith("/>")) return from + tag.length;
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? "";
  const tags = /<(\/?)([^\s/<>]+)(?:[\s/][^<>]*)?>/gu;
  tags.lastIndex = from;
  let depth = 0;
  for (let found = tags.exec(xml); found !== null; found = tags.exec(xml)) {
    if (found[2] !== name) continue;
    depth += found[1] === "/" ? -1 : found[0].endsWith("/>") ? 0 : 1;
    if (depth === 0) return found.index + found[0].length;
  }
  return from + tag.length;
}
