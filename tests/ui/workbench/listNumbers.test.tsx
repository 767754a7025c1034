import { numberParagraph, numberedLevels } from "../../../src/ui/workbench/listNumbers";

function levelsOf(rules: string) {
  const style = document.createElement("style");
  style.textContent = rules;
  document.head.append(style);
  return numberedLevels([document.createComment(""), style]);
}

const paragraphOf = (className: string): HTMLElement => {
  const made = document.createElement("p");
  made.className = className;
  return made;
};

test("a counted level takes the number as the document reads, with what stands behind it", () => {
  const levels = levelsOf(`
    p.docx-num-1-0::before { content: counter(docx-num-1-0, cjk-ideographic) "、\\9"; }
    p.docx-num-1-1::before { content: "（" counter(docx-num-1-1, cjk-ideographic) "）"; }
    p.docx-num-2-0::before { content: "•\\9"; }
  `);
  const [first, second, bullet, plain] = ["docx-num-1-0", "docx docx-num-1-1", "docx-num-2-0", "docx"].map(
    paragraphOf,
  );
  for (const element of [first, second, bullet, plain])
    if (element !== undefined) numberParagraph(element, "七", levels);
  expect([first, second, bullet, plain].map((element) => element?.dataset["number"])).toEqual([
    "七\t",
    "七",
    undefined,
    undefined,
  ]);
});

test("what has no number any more shows none of ours", () => {
  const levels = levelsOf(`p.docx-num-1-0::before { content: counter(docx-num-1-0, decimal) "."; }`);
  const element = paragraphOf("docx-num-1-0");
  numberParagraph(element, "3.", levels);
  numberParagraph(element, null, levels);
  expect(element.dataset["number"]).toBeUndefined();
});
