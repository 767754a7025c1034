import { otherUnit } from "../../../src/catalog/checks/otherUnit";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (unit: string, words: string): readonly string[] =>
  findingsIn(
    otherUnit,
    plainSnapshot([
      `${unit}2025年全面从严治党工作总结`,
      "一、主要工作",
      "坚持从严治党，全年召开会议12次。",
      words,
    ]),
  ).map(({ text }) => text);

test.each([
  ["某县公共交通有限公司党委", "我联系的第三税务分局党支部创建示范车12台。", "税务分局"],
  ["某县枫木镇党委", "我到4个车间的班组讲了4场。", "车间"],
  ["某县第一中学党总支", "下设病区党支部3个。", "病区"],
  ["某县人民医院党委", "党委书记、纪委书记深入执法大队、征收科等部门讲廉政党课。", "执法大队"],
  ["某县人民法院党组", "要求各年级组落实“一岗双责”。", "年级组"],
  ["某县燃气有限公司党委", "我全年深入村组、学校和田间地头调研36次。", "村组"],
])("%s: %s", (unit, words, expected) => {
  expect(told(unit, words)).toContain(expected);
});

test.each([
  ["某县税务局党委", "我联系的第三税务分局党支部创建示范岗12个。"],
  ["某县枫木镇党委", "我到3家企业的车间走访，帮助解决难题。"],
  ["某县机械有限公司党委", "我到4个车间的班组讲了4场。"],
  ["某县教育局党组", "要求各年级组落实“一岗双责”。"],
  ["某县人民医院党委", "下设病区党支部3个。"],
  ["某县委组织部", "我到4个车间的班组讲了4场。"],
  ["某县第一中学党总支", "组织党员到结对的村民小组慰问。"],
])("stays silent, %s: %s", (unit, words) => {
  expect(told(unit, words)).toEqual([]);
});
