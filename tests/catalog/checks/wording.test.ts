import { doubledWords } from "../../../src/catalog/checks/doubledWords";
import { formalName } from "../../../src/catalog/checks/formalName";
import { formulationSet } from "../../../src/catalog/checks/formulationSet";
import { halfWidthPunctuation } from "../../../src/catalog/checks/halfWidthPunctuation";
import { otherYear } from "../../../src/catalog/checks/otherYear";
import { untilDate } from "../../../src/catalog/checks/untilDate";
import { wrongWord } from "../../../src/catalog/checks/wrongWord";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn, testCheck } from "../../support/checkTester";

testCheck(doubledWords, {
  clean: [
    "公共共享，目的的明确，省委委员和市委委托的同志。",
    "一步一步、一项一项抓落实。",
    "基层党组织组织党员学习。",
  ],
  flagged: ["认真⟦的的⟧落实。", "⟦落实落实⟧整改责任。"],
  fixed: [["贯彻省委委有关要求。", "贯彻省委有关要求。"]],
});

testCheck(formulationSet, {
  clean: [
    "增强政治意识、大局意识、核心意识、看齐意识，坚定道路自信、理论自信、制度自信、文化自信。",
    "严守政治纪律、组织纪律和工作纪律。",
    "做到创新、协调发展。",
  ],
  flagged: [
    "“四个意识”（⟦政治意识、大局意识⟧）进一步增强。",
    "坚持⟦学思想、强党性、重实践⟧总要求。",
    "纠治“四风”，力戒⟦形式主义、官僚主义、奢靡之风⟧。",
  ],
});

testCheck(formalName, {
  clean: ["学习贯彻习近平新时代中国特色社会主义思想。", "认真学习中央纪委全会精神。"],
  flagged: ["学习贯彻⟦新时代中国特色社会主义思想⟧。", "统筹推进⟦“五位一体”战略布局⟧。"],
  fixed: [["学习贯彻党的二十大会议精神。", "学习贯彻党的二十大精神。"]],
});

testCheck(wrongWord, {
  clean: [
    "检举错误行为，协调拔尖人才，企业积极参与，研究竞争机制。",
    "机关健全制度，党委推委员参会，支部暑期培训，激发韧性。",
    "班子成员担任在建项目联系人，主任在推进中负总责，会审合议程序规范，寓理论于实践之中。",
    "莅临督导，治水淮河，按装备清单验收，从严历练干部。",
  ],
  flagged: [
    "个别违纪问题⟦任在⟧发生，对材料进行⟦审合⟧把关，推动纪检⟦监督于审计⟧贯通。",
    "⟦按步就班⟧开展工作，营造净化⟦整治生态⟧的氛围。",
  ],
  fixed: [["问题任然存在，作风浮燥。", "问题仍然存在，作风浮躁。"]],
});

testCheck(untilDate, {
  clean: ["报名截止时间为11月底，逾期不候。", "截至目前，共完成12项。"],
  flagged: ["⟦截止⟧到12月，共完成12项。", "⟦截止⟧2025年底，共完成12项。"],
  fixed: [["截止到12月，共完成12项。", "截至12月，共完成12项。"]],
});

testCheck(halfWidthPunctuation, {
  clean: ["共投入1,284.5万元(含税)。", "版本为v2.1，已发布。"],
  flagged: [
    // Throughout a document: told once.
    `抓学习⟦,⟧抓落实。${"抓学习,抓落实。".repeat(24)}`,
    "召开会议12次⟦,⟧谈话36人次。",
    "要求如下⟦:⟧",
  ],
  fixed: [["抓学习,抓落实;抓监督。", "抓学习，抓落实；抓监督。"]],
});

const year = (of: number, text: string): string =>
  `某局${of}年全面从严治党工作总结\n${of}年，局党组坚持从严治党。\n${text}`;

testCheck(otherYear, {
  clean: [
    year(2026, "深入贯彻党的二十大精神，巩固深入贯彻中央八项规定精神学习教育成果。"),
    year(2022, "开展“喜迎二十大”主题党日。"),
    year(2025, "深入开展党纪学习教育成果巩固工作。"),
    // A standing duty since 2024.
    year(2026, "深入开展党史学习教育。"),
    year(2026, "以实际行动迎接党的二十一大，扎实开展树立和践行正确政绩观学习教育。"),
  ],
  flagged: [
    year(2023, "组织⟦党纪学习教育⟧。"),
    year(2025, "组织⟦树立和践行正确政绩观学习教育⟧。"),
    year(2025, "学习贯彻⟦二十届中央纪委五次全会⟧精神。"),
    year(2026, "今年是⟦“十四五”规划的收官之年⟧。"),
    year(2025, "以优异成绩⟦迎接党的二十大⟧胜利召开。"),
  ],
});

test("of every plenum it is told when that one was held, not when the latest of those named was", () => {
  const report = year(2025, "学习贯彻党的二十届一中全会精神。\n学习贯彻党的二十届二中全会精神。");
  const told = findingsIn(otherYear, plainSnapshot(report.split("\n"))).map(({ message }) => message);
  expect(told).toEqual([
    expect.stringContaining("二十届一中全会召开于2022年10月"),
    expect.stringContaining("二十届二中全会召开于2023年2月"),
  ]);
});
