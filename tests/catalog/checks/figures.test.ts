import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { partsAndTotal } from "../../../src/catalog/checks/partsAndTotal";
import { rateAndParts } from "../../../src/catalog/checks/rateAndParts";
import { frequencyNorm } from "../../../src/catalog/checks/frequencyNorm";
import { testCheck } from "../../support/checkTester";

const head = "某局2025年全面从严治党工作总结\n一、主要工作\n";

testCheck(figureConflict, {
  clean: [
    // Other periods, other bodies, parts, hedges, plans are other figures.
    `${head}全年召开党组会24次。\n其中三季度召开党组会7次。`,
    `${head}全年召开党员大会4次。\n各支部召开党员大会36次。`,
    `${head}撰写心得体会36篇。\n撰写心得体会40余篇。`,
    `${head}召开党组会12次。专题召开党组会3次研究意识形态工作。`,
    `${head}召开党组会24次。\n二、2026年工作打算\n全年召开党组会26次。`,
    `${head}召开党组会**次。\n召开党组会26次。`,
  ],
  flagged: [
    `${head}组织理论学习中心组学习12次。\n局党组理论学习中心组集体学习⟦10⟧次。`,
    `${head}排查廉政风险点96个。\n共排查岗位廉政风险点⟦69⟧个。`,
    `${head}全年开展廉政谈话128人次。\n开展廉政谈话⟦１８２⟧人次。`,
  ],
});

testCheck(partsAndTotal, {
  clean: [
    "反馈问题15个，其中党建类5个、业务类4个等。",
    "全年培训6期，其中党务培训2期，参训420人次。",
    "查摆问题12个，制定措施36条，其中长期坚持8条。",
    "督查4次，发现问题23个，完成整改20个。",
    "支出1.2万元（书籍0.5万元、展板0.7万元）。",
  ],
  flagged: [
    "反馈问题⟦15⟧个：党建类5个、业务类4个、财务类5个。",
    "培养入党积极分子⟦12⟧名，其中一线职工8名、业务骨干5名。",
    "现有党员⟦368⟧名（其中在职党员312名、退休党员46名）。",
    "制定措施48条，其中已完成⟦51⟧条。",
  ],
});

testCheck(rateAndParts, {
  clean: [
    "制定措施48条，已完成45条，完成率94%。",
    "制定措施48条，已完成45条，完成率93.7%。",
    "发现问题23个，同比下降15%。",
    "参训420人次，满意率98%。",
  ],
  flagged: ["发现问题23个，完成整改20个，整改完成率为⟦92⟧％。"],
});

testCheck(frequencyNorm, {
  clean: ["上半年召开支部党员大会2次。", "参加区委理论学习中心组研讨2次。", "全年召开支部党员大会*次。"],
  flagged: ["全年召开党小组会⟦10⟧次。"],
});
