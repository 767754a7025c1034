import { deniedCount } from "../../../src/catalog/checks/deniedCount";
import { testCheck } from "../../support/checkTester";

const head = "某局2025年全面从严治党工作总结\n一、主要工作\n";

testCheck(deniedCount, {
  clean: [
    // Of some people, some time, some kind; of what the law's business is; of what is left.
    `${head}给予党纪处分2人。\n新提拔的干部没有一人受到处分。`,
    `${head}给予党纪处分2人。\n上半年没有党员干部受到处分。`,
    `${head}发生一般事故1起。\n没有发生较大以上事故，安全形势平稳。`,
    `${head}立案查处食品案件52件。\n全年干部队伍零违纪。`,
    `${head}收到信访件3件。\n没有发生越级信访。`,
    `${head}组建服务队8支。\n二、存在问题\n有的支部尚未组建服务队。`,
    `${head}对没有开展讨论的37个支部逐一指导。`,
    `${head}查摆问题57个，整改55个，其余2个正在推进。立行立改的问题全部整改到位。`,
    `${head}查摆问题57个，整改57个。\n查摆的问题全部整改到位。`,
    `${head}反馈问题20个，整改19个。\n查摆的问题全部整改到位。`,
    `${head}没有一名干部受到处分，全年干部队伍零违纪。`,
  ],
  flagged: [
    `${head}处置问题线索6件，立案1件，全系统保持⟦零立案⟧。`,
    `${head}查实2件，党纪政务处分2人。\n⟦未发生干警违纪违法问题⟧，姑息现象尚未根除。`,
    `${head}全年受理群众投诉5件。\n全年⟦零投诉⟧，群众满意。`,
    `${head}排查隐患40处，已完成38处，目前⟦均已全部完成⟧。`,
  ],
});
