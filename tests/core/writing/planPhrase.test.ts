import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
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

test.each([
  ["一是抓学习。二是抓作风。", "三是"],
  ["做法：一是抓学习；", "二是"],
  ["一是抓学习。二是", null],
  ["一是抓学习，二是抓作风", null],
  ["抓好学习。", null],
])("after “%s” comes %s", (before, next) => {
  expect(continueList(before)).toBe(next);
});
