import { paragraphParts } from "../../../src/core/layout/paragraphParts";
import { outlined } from "./layoutDocs";

const partsOf = (lines: readonly string[]): readonly string[] => {
  const { snapshot, outline } = outlined(lines);
  return paragraphParts(snapshot, outline).map((part, index) => {
    if (part === null) return "-";
    const text = lines[index] ?? "";
    return part.blank ? "blank" : part.role + (part.head === null ? "" : `|${text.slice(0, part.head.end)}`);
  });
};

test("a whole report, from title to date", () => {
  expect(
    partsOf([
      "关于2025年落实全面从严治党主体责任情况的报告",
      "（2025年12月31日）",
      "",
      "市委：",
      "现将有关情况报告如下。",
      "一、主要工作",
      "（一）加强政治建设。全年召开党委会12次，研究党建工作4次。",
      "认真执行请示报告制度。",
      "二、存在问题",
      "学习的系统性还不够。",
      "附件：1. 任务清单",
      "2. 问题清单",
      "中共青禾市河湾区委员会",
      "2025年12月31日",
      "附件1",
      "任务清单",
      "各项任务按期完成。",
    ]),
  ).toEqual([
    "title",
    "subtitle",
    "blank",
    "addressee",
    "body",
    "heading1",
    "body|（一）加强政治建设。",
    "body",
    "heading1",
    "body",
    "attachmentNote",
    "attachmentItem",
    "signature",
    "date",
    "attachmentMark",
    "-",
    "-",
  ]);
});

test("what stands before the title is left alone", () => {
  const parts = partsOf(["内部资料", "2025年度党建工作总结", "一、主要工作", "全年召开会议12次。"]);
  expect(parts.slice(1)).toEqual(["title", "heading1", "body"]);
});

test("a title broken over two lines is one", () => {
  expect(
    partsOf([
      "中共河湾区委关于2025年",
      "落实全面从严治党主体责任情况的报告",
      "一、主要工作",
      "全年召开会议12次。",
    ]),
  ).toEqual(["title", "title", "heading1", "body"]);
});

test("the mark that ends a run-on heading belongs to it, a line break does not", () => {
  const [, , , heading] = partsOf([
    "2025年度党建工作总结",
    "现将情况报告如下。",
    "一、主要工作",
    "（一）加强学习\n全年开展集中学习12次，撰写心得体会30篇。",
    "二、下一步打算",
    "继续加强学习。",
  ]);
  expect(heading).toBe("body|（一）加强学习");
});
