import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { PhraseForm } from "../../../src/core/writing/phrasePlace";
import { mark, marked } from "../../support/markedText";
import { textRange } from "../../../src/core/text/range";
import { continueList } from "../../../src/core/writing/continueList";
import type { Phrase } from "../../../src/core/writing/phrase";
import { planPhrase } from "../../../src/core/writing/planPhrase";

const lines = [
  "某局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履职。现总结如下：",
  "一、主要工作",
  "（一）抓学习",
  "组织学习12次。",
  "（二）抓作风",
  "开展督查4次。",
  "二、存在不足",
  "学习不够深入。",
];

function insert(
  phrase: Pick<Phrase, "text" | "sort" | "depth">,
  paragraph: number,
  start: number,
  end = start,
) {
  const snapshot = plainSnapshot(lines);
  const plan = planPhrase({
    snapshot,
    outline: readOutline(snapshot),
    phrase,
    variables: { unit: "某局", organ: "党组" },
    place: textRange(paragraph, start, end),
  });
  return applyEdits(snapshot, plan.edits).snapshot.paragraphs.map(({ text }) => text);
}

const sentence = { sort: "result", text: "{unit}开展[[谈心谈话 人次]]谈话。" } as const;

test("a sentence goes in at the caret, slots as masks, variables filled", () => {
  expect(insert(sentence, 4, 8)[4]).toBe("组织学习12次。某局开展**人次谈话。");
});

test("what is selected is replaced", () => {
  expect(insert(sentence, 4, 0, 8)[4]).toBe("某局开展**人次谈话。");
});

test("a set of headings follows the paragraph and goes on with the numbers of its section", () => {
  const set = { sort: "heading-set", depth: 2, text: "抓制度\n抓队伍" } as const;
  expect(insert(set, 6, 0).slice(6, 9)).toEqual(["开展督查4次。", "（三）抓制度", "（四）抓队伍"]);
  expect(insert(set, 8, 0).slice(8)).toEqual(["学习不够深入。", "（一）抓制度", "（二）抓队伍"]);
});

test("what follows a set of headings is renumbered", () => {
  const set = { sort: "heading-set", depth: 2, text: "抓制度\n抓队伍" } as const;
  expect(insert(set, 4, 0).slice(3, 8)).toEqual([
    "（一）抓学习",
    "组织学习12次。",
    "（二）抓制度",
    "（三）抓队伍",
    "（四）抓作风",
  ]);
});

const report = (body: string): string =>
  [
    "某局党组2025年全面从严治党工作总结",
    "某市委：",
    "2025年，局党组认真履职，各项任务完成。",
    ...body.split("\n"),
  ].join("\n");

/** The document with the phrase, the caret behind it marked. */
function written(text: string, sort: Phrase["sort"], form?: PhraseForm): string {
  const { snapshot, ranges } = marked(text);
  const [place] = ranges;
  if (place === undefined) throw new Error("no caret");
  const outline = readOutline(snapshot);
  const request = { snapshot, outline, phrase: { sort, text: "新句。" }, variables: {}, place };
  const plan = planPhrase(form === undefined ? request : { ...request, form });
  const after = applyEdits(snapshot, plan.edits);
  expect(after.outcomes.every(({ kind }) => kind === "applied")).toBe(true);
  return mark(after.snapshot, [plan.caret]);
}

test.each<readonly [string, string, Phrase["sort"], string]>([
  ["in the middle of a paragraph", "学习到位。⟦⟧作风好转。", "measure", "学习到位。新句。⟦⟧作风好转。"],
  [
    "in the middle, also what usually stands alone",
    "学习到位。⟦⟧作风好转。",
    "triad",
    "学习到位。新句。⟦⟧作风好转。",
  ],
  ["a measure at the end", "学习抓得紧，到位。⟦⟧", "measure", "学习抓得紧，到位。新句。⟦⟧"],
  ["a triad at the end", "学习抓得紧，到位。⟦⟧", "triad", "学习抓得紧，到位。\n新句。⟦⟧"],
  ["a triad after a leading-in", "主要做法如下：⟦⟧", "triad", "主要做法如下：新句。⟦⟧"],
  [
    "blanks at the end stay where they are",
    "学习抓得紧，到位。⟦⟧　",
    "measure",
    "学习抓得紧，到位。新句。⟦⟧　",
  ],
  ["not inside a figure", "学习1⟦⟧2次。", "measure", "学习12次。新句。⟦⟧"],
  ["not inside a mask", "学习*⟦⟧*次。再学。", "measure", "学习**次。新句。⟦⟧再学。"],
  ["not inside a word", "学⟦⟧习到位。作风好转。", "measure", "学习到位。新句。⟦⟧作风好转。"],
  ["nor in a sentence without an end", "学⟦⟧习到位", "measure", "学习到位新句。⟦⟧"],
  ["between clauses", "学习到位，⟦⟧作风好转。", "measure", "学习到位，新句。⟦⟧作风好转。"],
  ["behind a quotation", "做到“学到位。”⟦⟧作风好转。", "measure", "做到“学到位。”新句。⟦⟧作风好转。"],
])("%s", (_name, before, sort, after) => {
  const frame = (line: string): string =>
    report(`一、主要工作\n全年工作扎实推进，成效明显好于往年。\n${line}`);
  expect(written(frame(before), sort)).toBe(frame(after));
});

test("what is typed with blanks for an indent is gone on with so", () => {
  const frame = (line: string): string =>
    report(`一、主要工作\n　　全年工作扎实推进，成效明显好于往年。${line}`);
  expect(written(frame("⟦⟧"), "triad")).toBe(frame("\n　　新句。⟦⟧"));
  expect(written(frame("\n⟦⟧"), "triad")).toBe(frame("\n　　新句。⟦⟧"));
});

test("the person may choose the other form at the end of a paragraph", () => {
  const frame = (line: string): string => report(`一、主要工作\n学习抓得紧，到位。${line}`);
  expect(written(frame("⟦⟧"), "measure", "paragraph")).toBe(frame("\n新句。⟦⟧"));
  expect(written(frame("⟦⟧"), "triad", "inline")).toBe(frame("新句。⟦⟧"));
});

test.each([
  [
    "某局党组2025年全⟦⟧面从严治党工作总结\n导语说明了全年的情况。",
    "某局党组2025年全面从严治党工作总结\n新句。⟦⟧\n导语说明了全年的情况。",
  ],
  [report("一、主⟦⟧要工作\n学习到位。"), report("一、主要工作\n新句。⟦⟧\n学习到位。")],
  [report("一、主要工作⟦⟧\n学习到位。"), report("一、主要工作\n新句。⟦⟧\n学习到位。")],
  [
    report("一、主要工作\n（一）抓⟦⟧学习。全年学习到位。\n（二）抓作风。全年作风好转。"),
    report("一、主要工作\n（一）抓学习。全年学习到位。新句。⟦⟧\n（二）抓作风。全年作风好转。"),
  ],
  [
    "某局党组2025年全面从严治党工作总结\n某市⟦⟧委：\n2025年，局党组认真履职。\n一、主要工作\n学习到位。",
    "某局党组2025年全面从严治党工作总结\n某市委：\n新句。⟦⟧\n2025年，局党组认真履职。\n一、主要工作\n学习到位。",
  ],
  [
    report("一、主要工作\n学习到位。\n\n某局⟦⟧党组\n2025年12月30日"),
    report("一、主要工作\n学习到位。\n新句。⟦⟧\n\n某局党组\n2025年12月30日"),
  ],
])("never in a title, a heading, an addressee or a signature", (before, after) => {
  expect(written(before, "measure")).toBe(after);
});

test("a cell of a table takes words, never a paragraph", () => {
  const { snapshot, ranges } = marked("总结\n学习到位。⟦⟧");
  const [place] = ranges;
  const cell = { table: 0, row: 0, column: 0 };
  const paragraphs = snapshot.paragraphs.map((paragraph, index) =>
    index === 1 ? { ...paragraph, cell } : paragraph,
  );
  const inTable = { ...snapshot, paragraphs };
  if (place === undefined) throw new Error("no caret");
  const plan = planPhrase({
    snapshot: inTable,
    outline: readOutline(inTable),
    phrase: { sort: "triad", text: "新句。" },
    variables: {},
    place,
  });
  expect(plan.form).toBe("inline");
});

test.each([
  ["一是抓学习。二是抓作风。", "三是"],
  ["做法：一是抓学习；", "二是"],
  ["一是抓学习。二是", null],
  ["一是抓学习，二是抓作风", null],
  ["抓好学习。", null],
])("after “%s” comes %s", (before, next) => {
  expect(continueList(before)).toBe(next);
});
