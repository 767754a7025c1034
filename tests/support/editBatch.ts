import fc from "fast-check";
import type { Edit } from "../../src/core/document/edit";

export interface EditBatch {
  readonly texts: string[];
  readonly edits: Edit[];
}

const words = [
  "学习",
  "**",
  "次",
  "＊",
  "……",
  "\t",
  " ",
  "&",
  "<",
  ">",
  "𠮷",
  "“",
  "12",
  "余人（次）",
  "  ",
  "]]>",
];

/** Short texts in which masks, marks of XML, tabs and characters outside the basic plane stand side by side. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((pieces) => pieces.join(""));

/** A document of a few paragraphs and a batch of edits on it, some of them stale or overlapping. */
export function editBatch(): fc.Arbitrary<EditBatch> {
  return fc.array(anyText(), { minLength: 1, maxLength: 6 }).chain((rest) => {
    const texts = ["学习**次", ...rest];
    return fc.record({ texts: fc.constant(texts), edits: fc.array(anyEdit(texts), { maxLength: 8 }) });
  });
}

function anyEdit(texts: readonly string[]): fc.Arbitrary<Edit> {
  return fc.oneof(
    { weight: 6, arbitrary: anyReplacement(texts) },
    { weight: 2, arbitrary: anyInsertion(texts) },
    { weight: 1, arbitrary: anyDeletion(texts) },
  );
}

function anyReplacement(texts: readonly string[]): fc.Arbitrary<Edit> {
  return fc
    .tuple(fc.nat(texts.length - 1), fc.nat(12), fc.nat(4), anyText(), fc.boolean())
    .map(([paragraph, from, length, after, right]) => {
      const text = texts[paragraph] ?? "";
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const before = right || from > 1 ? text.slice(start, end) : "旧";
      return { kind: "replaceText", range: { paragraph, start, end }, before, after };
    });
}

function anyInsertion(texts: readonly string[]): fc.Arbitrary<Edit> {
  return fc
    .tuple(fc.nat(texts.length), fc.array(anyText(), { maxLength: 2 }), fc.option(fc.nat(texts.length - 1)))
    .map(([at, added, like]) => ({
      kind: "insertParagraphs",
      at,
      following: at === 0 ? null : (texts[at - 1] ?? null),
      paragraphs: added.map((text) => ({ text, role: "body", like })),
    }));
}

/** Never the last paragraph, which a document can not lose. */
function anyDeletion(texts: readonly string[]): fc.Arbitrary<Edit> {
  return fc.tuple(fc.nat(texts.length - 1), fc.integer({ min: 0, max: 2 })).map(([at, count]) => ({
    kind: "deleteParagraphs",
    at,
    texts: texts.slice(at, Math.min(at + count, texts.length - 1)),
  }));
}
