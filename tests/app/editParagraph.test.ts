import { paragraphEdit } from "../../src/app/editParagraph";
import { applyEdits } from "../../src/core/document/applyEdits";
import { plainSnapshot } from "../../src/core/document/snapshot";

describe("paragraphEdit", () => {
  const cases: readonly [before: string, after: string, replaced: string, by: string][] = [
    ["学习**次", "学习12次", "**", "12"],
    ["学习次", "学习12次", "", "12"],
    ["学习学习12次", "学习12次", "学习", ""],
    ["", "全文", "", "全文"],
    ["全文", "", "全文", ""],
    // The two astral characters share their first unit: the whole character is replaced.
    ["甲𠮷乙", "甲𠮶乙", "𠮷", "𠮶"],
    ["𠮷", "𠮷𠮷", "", "𠮷"],
  ];
  test.each(cases)("%s → %s", (before, after, replaced, by) => {
    const edit = paragraphEdit(3, before, after);
    expect(edit).toMatchObject({ before: replaced, after: by });
    expect(edit?.range.paragraph).toBe(3);
    const { snapshot } = applyEdits(plainSnapshot(["", "", "", before]), edit === null ? [] : [edit]);
    expect(snapshot.paragraphs[3]?.text).toBe(after);
  });

  test("nothing changed, no edit", () => {
    expect(paragraphEdit(0, "不变", "不变")).toBeNull();
  });
});
