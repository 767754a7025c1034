import { selfReferenceMixed } from "../../../src/catalog/checks/selfReferenceMixed";
import { yearConflict } from "../../../src/catalog/checks/yearConflict";
import { testCheck } from "../../support/checkTester";

const untitled = "履行全面从严治党第一责任人责任情况报告\n学校党总支书记\n（2023年1月）\n";
const duty = "我作为学校党总支书记，认真履行全面从严治党第一责任人责任，现将履职情况报告如下：";

testCheck(yearConflict, {
  clean: [
    `${untitled}2022年，${duty}\n一、主要工作\n我坚持带头学习。`,
    "2026年是“十五五”规划的开局之年，2025年是“十四五”规划收官之年。",
  ],
  flagged: [
    `${untitled}⟦2021年⟧，${duty}\n一、主要工作\n我坚持带头学习。`,
    "⟦2025年⟧是“十五五”规划的开局之年。",
    "⟦2024年⟧是“十四五”规划收官之年。",
  ],
});

const own = "我坚持带头学习。我认真听取汇报。我始终严格要求自己。我主动接受监督。";

testCheck(selfReferenceMixed, {
  clean: [`${own}我局严格遵守规定，局机关作风持续好转。`, `${own}我校严格遵守规定，学校师生反映良好。`],
  flagged: [`${own}⟦我局⟧严格遵守廉洁自律各项规定。`],
});
