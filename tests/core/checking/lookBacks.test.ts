import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const conflictsIn = (work: string, plan: string): readonly string[] =>
  findingsIn(
    figureConflict,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、下一步打算", plan]),
  ).map(({ text }) => text);

test("a plan that comes back to all of them with another number", () => {
  expect(conflictsIn("对照查摆问题28个，逐项整改。", "对26个问题整改情况开展“回头看”。")).toEqual(["26"]);
  expect(conflictsIn("与46所学校党组织签订责任书。", "年内走遍64所学校。")).toEqual(["64"]);
});

test("the same number, a part of them, or one that was told otherwise", () => {
  expect(conflictsIn("对照查摆问题28个，逐项整改。", "对28个问题整改情况开展“回头看”。")).toEqual([]);
  expect(conflictsIn("查摆问题28个，已整改26个，其余2个正在整改。", "对2个问题逐项跟踪，销号管理。")).toEqual(
    [],
  );
  expect(conflictsIn("对照查摆问题28个，逐项整改。", "对3个问题多的单位加强指导。")).toEqual([]);
});
