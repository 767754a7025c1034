import fc from "fast-check";
import { applyEdits } from "../../src/core/document/applyEdits";
import type { Edit } from "../../src/core/document/edit";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { followerOf, placesAfter } from "../../src/ui/panel/followRange";
import { editBatch } from "../support/editBatch";
import { mark, marked } from "../support/markedText";

const replace = (paragraph: number, start: number, before: string, after: string): Edit => ({
  kind: "replaceText",
  range: { paragraph, start, end: start + before.length },
  before,
  after,
});

test.each<readonly [string, string, readonly Edit[], string | null]>([
  ["an edit before it", "学习**次，讲课⟦*⟧次", [replace(0, 2, "**", "1284")], "学习1284次，讲课⟦*⟧次"],
  ["an edit behind it", "学习⟦**⟧次，讲课*次", [replace(0, 8, "*", "12")], "学习⟦**⟧次，讲课12次"],
  ["an edit at its border", "⟦**⟧*次", [replace(0, 2, "*", "期")], "⟦**⟧期次"],
  ["an edit in another paragraph", "*次\n⟦**⟧次", [replace(0, 0, "*", "99")], "99次\n⟦**⟧次"],
  ["an insertion right before it", "学习⟦**⟧次", [replace(0, 2, "", "共")], "学习共⟦**⟧次"],
  ["an edit inside it", "学习⟦***⟧次", [replace(0, 3, "*", "1")], null],
])("a place after %s", (_, before, edits, after) => {
  const { snapshot, ranges } = marked(before);
  const place = followerOf(edits)(ranges[0]!);
  const { snapshot: changed } = applyEdits(snapshot, edits);
  expect(place === null ? null : mark(changed, [place])).toBe(after);
});

test("what was written stands where it is said to stand, and what was left alone as well", () => {
  fc.assert(
    fc.property(editBatch(), ({ texts, edits }) => {
      const before = plainSnapshot(texts);
      const { snapshot, outcomes } = applyEdits(before, edits);
      const applied = edits.filter((_edit, index) => outcomes[index]?.kind === "applied");
      const follow = followerOf(applied);
      texts.forEach((text, paragraph) => {
        const place = follow({ paragraph, start: 0, end: text.length });
        if (place === null || text === "") return;
        expect(snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe(text);
      });
      if (applied.some(({ kind }) => kind !== "replaceText")) return;
      const written = applied.filter((edit) => edit.kind === "replaceText" && edit.before !== "");
      if (written.length < applied.length) return;
      const replacements = applied.filter((edit) => edit.kind === "replaceText");
      placesAfter(replacements).forEach(({ paragraph, start, end }, index) => {
        expect(snapshot.paragraphs[paragraph]?.text.slice(start, end)).toBe(replacements[index]?.after);
      });
    }),
  );
});
