import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const conflictsIn = (...work: readonly string[]): readonly string[] =>
  findingsIn(
    figureConflict,
    plainSnapshot([
      "某局2025年全面从严治党工作总结",
      "一、主要工作",
      ...work,
      "二、下一步打算",
      "继续抓好学习。",
    ]),
  ).map(({ text }) => text);

test.each([
  [["查摆问题44个，截至6月底完成整改36个，截至11月底完成整改32个。"], "32"],
  [["查摆问题44个，截至6月底完成整改36个，年底30个。"], "30"],
  [["上半年召开党组会13次。", "全年共召开党组会12次。"], "12"],
])("what was reached does not become less: %j", (work, wrong) => {
  expect(conflictsIn(...work)).toEqual([wrong]);
});

test.each([
  [["查摆问题44个，截至6月底完成整改36个，截至11月底完成整改43个。"]],
  [["截至6月底剩余问题8个，截至11月底剩余问题1个。"]],
  [["上半年召开党组会13次，三季度召开党组会7次。"]],
  [["审计问题截至6月底完成整改36个。", "巡察问题截至11月底完成整改12个。"]],
  [["截至6月底，在册党员126名。截至12月底，在册党员120名。"]],
])("more later, other times, what may fall: %j", (work) => {
  expect(conflictsIn(...work)).toEqual([]);
});
