import fc from "fast-check";
import type { Edit } from "../../src/core/document/edit";
import { anyText } from "../support/editBatch";

/** Where and what to edit in a document that is not known yet: numbers are taken modulo what there is. */
export interface EditWish {
  readonly kind: "replace" | "mask" | "whole" | "insert" | "delete";
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly after: string;
  readonly tag: string | null;
}

export const anyWishes: fc.Arbitrary<readonly EditWish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("replace", "replace", "mask", "mask", "whole", "insert", "delete"),
    paragraph: fc.nat(1000),
    start: fc.nat(1000),
    length: fc.nat(5),
    after: fc.oneof({ weight: 2, arbitrary: fc.constantFrom("12", "3", "756") }, anyText()),
    tag: fc.constantFrom(null, null, "zhubi-f-7"),
  }),
  { minLength: 1, maxLength: 5 },
);

export const editsOf = (texts: readonly string[], wishes: readonly EditWish[]): Edit[] =>
  wishes.map((wish) => editOf(texts, wish));

function editOf(texts: readonly string[], { kind, paragraph, start, length, after, tag }: EditWish): Edit {
  const at = paragraph % texts.length;
  const text = texts[at] ?? "";
  if (kind === "insert") {
    const like = length < texts.length ? length : null;
    const added = [{ text: after, role: "body" as const, like }];
    return {
      kind: "insertParagraphs",
      at,
      following: at === 0 ? null : (texts[at - 1] ?? null),
      paragraphs: added,
    };
  }
  if (kind === "delete") return { kind: "deleteParagraphs", at, texts: [text] };
  const [from, to] = stretch(kind, text, start, length);
  const replace = { kind: "replaceText" as const, range: { paragraph: at, start: from, end: to }, after };
  return { ...replace, before: text.slice(from, to), ...(tag === null ? {} : { tag }) };
}

function stretch(
  kind: EditWish["kind"],
  text: string,
  start: number,
  length: number,
): readonly [number, number] {
  if (kind === "whole") return [0, text.length];
  const mask = kind === "mask" ? /\*+|×+|…+/u.exec(text) : null;
  if (mask !== null) return [mask.index, mask.index + mask[0].length];
  const from = start % (text.length + 1);
  return [from, Math.min(text.length, from + length)];
}
