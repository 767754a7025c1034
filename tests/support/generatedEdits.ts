import fc from "fast-check";
import type { Edit } from "../../src/core/document/edit";

/** A recipe becomes an edit once the texts of a document are known. */
export interface EditRecipe {
  readonly kind: "replace" | "insertText" | "insertParagraphs" | "deleteParagraphs";
  readonly place: number;
  readonly from: number;
  readonly length: number;
  readonly after: string;
}

export const editRecipe = (): fc.Arbitrary<EditRecipe> =>
  fc.record({
    kind: fc.constantFrom(
      "replace" as const,
      "replace" as const,
      "replace" as const,
      "insertText" as const,
      "insertText" as const,
      "insertParagraphs" as const,
      "deleteParagraphs" as const,
    ),
    place: fc.nat(40),
    from: fc.nat(12),
    length: fc.nat(5),
    after: fc.constantFrom("24", "96次", "", " 一\t二 ", "上\n下", "<&>", "𠮷"),
  });

export function editOf(recipe: EditRecipe, texts: readonly string[]): Edit {
  const { kind, place, after } = recipe;
  const paragraph = place % texts.length;
  const text = texts[paragraph] ?? "";
  switch (kind) {
    case "replace":
    case "insertText": {
      const start = recipe.from % (text.length + 1);
      const end = kind === "insertText" ? start : Math.min(start + recipe.length, text.length);
      const before = text.slice(start, end);
      return { kind: "replaceText", range: { paragraph, start, end }, before, after };
    }
    case "insertParagraphs": {
      const at = place % (texts.length + 1);
      const like = at === 0 ? null : at - 1;
      const following = at === 0 ? null : (texts[at - 1] ?? null);
      return { kind, at, following, paragraphs: [{ text: after, role: "body", like }] };
    }
    case "deleteParagraphs":
      return { kind, at: paragraph, texts: [text] };
  }
}
