import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (work: string, later: string): readonly string[] =>
  findingsIn(
    figureConflict,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、存在问题", later]),
  ).map(({ text, severity }) => `${severity} ${text}`);

test.each([
  ["a name that no stop word ends", "成立小区党支部39个。", "37个小区党支部牵头议事不够主动。", "warning 37"],
  ["the deed before 的, passive", "约谈供应商16家。", "被约谈的19家供应商签订承诺书。", "warning 19"],
  ["two of one list", "下属6个党总支、31个党支部。", "6个党总支、33个党支部书记全部述职。", "warning 33"],
  [
    "places that one comes to, more than there are",
    "街道辖11个社区。",
    "到12个社区调研指导96次。",
    "warning 12",
  ],
  ["a list by the name of its items", "制定年度任务清单52项。", "对照58项任务逐项复盘。", "warning 58"],
  ["digits that changed places", "开展谈心谈话186人次。", "与科室负责人谈心谈话168人次。", "warning 168"],
  [
    "more than the unit has by its chief alone",
    "召开党组会24次。",
    "党组书记主持召开党组会26次。",
    "warning 26",
  ],
  ["one kind of them", "环境卫生类204件、物业管理类187件。", "环境卫生方面的240件有所反复。", "warning 240"],
  ["one deed, four digits", "走访个体工商户1460户。", "走访的1640户经营主体中，新市民偏少。", "warning 1640"],
  ["of what each has one", "设党支部8个。", "每半年与9名支部书记谈话一次。", "warning 9"],
  ["what a smaller number may be some of", "现有14个党支部。", "13个党支部仍按老办法学习。", "advice 13"],
])("told again with another number: %s", (_, work, later, expected) => {
  expect(told(work, later)).toEqual([expected]);
});

test("of what each has one, the message counts each as itself", () => {
  const lines = ["某局2025年全面从严治党工作总结", "一、主要工作", "设党支部8个。", "与9名支部书记谈话。"];
  expect(findingsIn(figureConflict, plainSnapshot(lines)).map(({ message }) => message)).toEqual([
    "第3段写的是党支部8个，这里的“支部书记”却有9名。",
  ]);
});

test.each([
  ["a number of people", "现有党员97名。", "组织88名党员到社区报到。"],
  ["others' things", "下设党支部6个。", "与7个结对党支部共建。"],
  ["a longer name", "街道辖11个社区。", "对10个社区党组织书记进行提醒谈话。"],
  ["fewer places than there are", "街道辖11个社区。", "到9个社区调研指导36次。"],
  ["what the chief did of it", "召开党组会24次。", "党组书记主持召开党组会22次。"],
  ["what each branch did", "讲党课7次。", "全年各支部共召开支委会34次、党员大会11次，上党课10次。"],
  ["another number altogether", "成立小区党支部39个。", "12个小区党支部牵头议事不够主动。"],
])("not the same, or not surely: %s", (_, work, later) => {
  expect(told(work, later)).toEqual([]);
});
