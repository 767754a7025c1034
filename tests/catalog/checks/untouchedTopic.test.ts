import { untouchedTopic } from "../../../src/catalog/checks/untouchedTopic";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const report = (main: string): readonly string[] => [
  "某局2025年全面从严治党工作总结",
  "2025年，局党组坚持从严治党，较好完成了全年各项任务。",
  "一、主要工作",
  ...Array.from({ length: 20 }, () =>
    `${main}持续用力、久久为功，推动各项工作往深里走、往实里走。`.repeat(2),
  ),
];

const touching =
  "抓好理论学习、意识形态、基层党建和干部队伍建设，加强党风廉政建设和警示教育，落实巡察反馈意见，健全制度。";

test("a report that touches everything is left alone", () => {
  expect(findingsIn(untouchedTopic, plainSnapshot(report(touching)))).toEqual([]);
});

test("topics that no sentence touches are named once, at the heading of the main work", () => {
  const found = findingsIn(
    untouchedTopic,
    plainSnapshot(report(touching.replace("意识形态、", "").replace("落实巡察反馈意见，", ""))),
  );
  expect(found.map(({ text, message }) => [text, message])).toEqual([
    ["主要工作", "全文没有写到“意识形态”“巡视巡察整改”，请看是否需要补充。"],
  ]);
});

test("a short report is left alone", () => {
  expect(findingsIn(untouchedTopic, plainSnapshot(report(touching).slice(0, 5)))).toEqual([]);
});
