import { organPower } from "../../../src/catalog/checks/organPower";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (unit: string, work: string): readonly string[] =>
  findingsIn(
    organPower,
    plainSnapshot([`${unit}2025年全面从严治党工作总结`, "一、主要工作", work, "二、存在问题", "学习不深。"]),
  ).map(({ text }) => text);

test.each([
  ["a party group opens a case", "某县林业局党组", "由局党组对1名所长立案审查。", "党组对1名所长立案审查"],
  ["… gives what the state gives", "某县林业局党组", "经局党组研究决定给予1人政务记过处分。", "政务记过处分"],
  ["a branch appoints", "某厂第二党支部", "经支委会研究，任命班组长2名。", "支委会研究，任命"],
  ["a meeting of the house punishes", "某市医院党委", "院长办公会研究给予1人开除党籍处分。", "开除党籍处分"],
  ["a discipline group appoints", "某县林业局党组", "由驻局纪检监察组研究决定任免股长2名。", "任免"],
  ["a branch inspects", "某局机关党支部", "党支部组织内部巡察2轮。", "党支部组织内部巡察"],
  ["a county's cadres", "某县农业农村局党组", "全年选拔任用县管干部2名。", "选拔任用县管干部"],
  ["a village's elected head", "某镇党委", "镇党委任命村委会主任2名。", "任命村委会主任"],
])("beyond its power: %s", (_, unit, work, expected) => {
  expect(told(unit, work).join("|")).toContain(expected);
});

test.each([
  ["who may", "某县林业局党组", "移送线索2件，由派驻纪检监察组立案审查1件。"],
  ["helped", "某县林业局党组", "协助局党组开展谈话，配合县纪委监委立案审查1人。"],
  ["reported and approved", "某厂第二党支部", "党支部讨论决定给予1人党内警告处分，报厂党委批准。"],
  ["its own cadres", "某县林业局党组", "经局党组研究，提拔股级干部3名。"],
  ["with the county", "某县林业局党组", "经县委批准，任命1名副局长为县水利局局长。"],
  ["a unit that does this", "中共某县纪律检查委员会", "全年立案审查12件，采取留置2人。"],
  ["a committee's own right", "某镇党委", "镇党委研究决定给予2人党内警告处分。"],
  ["a school's own posts", "某小学党支部", "经党支部研究，任命教师年级组长3名。"],
])("stays silent: %s", (_, unit, work) => {
  expect(told(unit, work)).toEqual([]);
});
