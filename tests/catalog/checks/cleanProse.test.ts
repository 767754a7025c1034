import { checks } from "../../../src/catalog/checks/index";
import { runChecks } from "../../../src/core/checking/runChecks";
import { inputOf } from "../../support/checkTester";
import { plainSnapshot } from "../../../src/core/document/snapshot";

/** Right prose in the register, each paragraph chosen for words and marks that look like a fault and are none. */
const paragraphs: readonly string[] = [
  "责任然后逐级分解到岗，常常研究研究、再讨论讨论，一件一件抓落实，真正做到件件有着落、事事有回音。",
  "为了了解基层实情，党委委员分赴12个社区，与群众面对面交流，的的确确摸清了底数，目的达到了。",
  "截至11月底，共制定整改措施48项，已完成45项，完成率93.75%；报名工作于11月20日截止，截止日期未作调整。",
  "全年召开党组会24次，其中专题研究全面从严治党4次；上半年召开党组会13次，下半年召开11次。",
  "发展预备党员6名，其中女党员2名、一线职工4名；培养入党积极分子12名，转为发展对象8名。",
  "开展“喜庆丰年 共话党恩”主题活动3场，参加党员群众1200余人次，收到意见建议36条。",
  "组织学习《中国共产党纪律处分条例》《中国共产党廉洁自律准则》和《关于新形势下党内政治生活的若干准则》，撰写心得体会86篇。",
  "进一步增强政治意识、规矩意识和大局意识，力戒形式主义、官僚主义，自觉抵制享乐主义和奢靡之风。",
  "坚持把政治纪律、组织纪律摆在首位，带头严守廉洁纪律，教育引导党员干部知敬畏、存戒惧、守底线。",
  "会议强调：“要把严的基调、严的措施、严的氛围长期坚持下去，一刻不停推进全面从严治党。”",
  "主要存在三个方面的问题：一是理论学习不够系统；二是压力传导不够到底；三是监督手段不够丰富。",
  "一是学习抓得紧。坚持每月1次集中学习。二是责任压得实。层层签订责任书36份。三是监督跟得上。开展督查4次。",
  "整治生态环境突出问题9个，办理反应强烈的信访事项3件，群众满意率达98.6%。",
  "我局坚持党建与业务同谋划、同部署、同推进、同考核，我局党员干部在急难险重任务中冲锋在前。",
  "在省、市、县三级联动中，区委统一部署、统筹推进，各街道（园区）分片包干，形成了“1+N”工作格局。",
  "督促各科室（单位）认真履行“一岗双责”，做到有部署、有检查、有考核；对3个进度滞后的科室进行了约谈。",
  "每天9:30前上报动态，网址https://example.gov.cn同步更新；全年编发简报24期，点击量1.2万次。",
  "对照“四个对照”“四个找一找”要求，班子查摆问题12个，个人查摆问题56个，均已建立台账、明确时限。",
  "与去年同期相比，信访总量由36件下降到28件，下降22.2%；办结率由95%提高到100%。",
  "党总支书记、党总支委员带头到联系点讲党课，党总支各支部结合实际开展了“我是党员我承诺”活动。",
  "研究决定给予2名党员党内警告处分，1名党员诫勉谈话；是是非非面前敢于亮剑，实实在在解决问题。",
  "要在在职党员中开展“双报到”，在现有基础上再完善、再提升，使制度立得住、行得通、管得好。",
  "安排列席旁听、参观查看、现场答疑，加强列席人员管理；会议议题经主要负责同志审定后提前三天印发。",
  "坚持预防为主，给予防护物资保障；及时兑现像样的奖励，发现象牙塔式学风立即纠正，机关健全学习制度。",
  "干部选拔任用程序规范，完成份内工作的同时主动担当；员工做好本职，职工做到“三个一”。",
  "抓好巡察整改“后半篇文章”，反馈的15个问题已整改14个，其余1个问题需长期坚持，正按计划推进。",
];

test.each(paragraphs)("nothing is said of: %s", (paragraph) => {
  const input = inputOf(plainSnapshot([paragraph]));
  const found = runChecks(input, checks).map(({ check, text, message }) => `${check} ${text} ${message}`);
  expect(found).toEqual([]);
});

const report = [
  "青岚区城市管理局党组2025年落实全面从严治党主体责任情况报告",
  "区委：",
  "2025年，局党组坚持以习近平新时代中国特色社会主义思想为指导，认真履行管党治党政治责任，推动各项工作取得新成效。现将有关情况报告如下：",
  "一、主要工作情况",
  "（一）强化理论武装，筑牢思想根基。坚持“第一议题”制度，全年开展理论学习中心组学习12次，撰写心得体会36篇。",
  "（二）压实主体责任，传导工作压力。召开党组会24次，研究议题96个，其中党建议题36个，占比37.5%。",
  "二、存在的问题",
  "一是学习的系统性还不够强。二是压力传导还有温差。",
  "三、2026年工作打算",
  "2026年，局党组将持续深化学习，继续压实责任，不断提高党建工作质量。",
  "中共青岚区城市管理局党组",
  "2025年12月10日",
];

test("nothing is said of a finished report", () => {
  const found = runChecks(inputOf(plainSnapshot(report)), checks);
  expect(found.map(({ check, text }) => `${check} ${text}`)).toEqual([]);
});

/** The same report with one fault each: what is changed, and the check that must see it. */
const faults: readonly (readonly [check: string, from: string, to: string, text: string])[] = [
  ["year-conflict", "2025年，局党组坚持", "2024年，局党组坚持", "2024年"],
  ["year-conflict", "三、2026年工作打算", "三、2025年工作打算", "2025年"],
  ["year-conflict", "2026年，局党组将持续", "2024年，局党组将持续", "2024年"],
  ["figure-conflict", "撰写心得体会36篇。", "撰写心得体会36篇，召开党组会26次。", "24"],
  ["rate-and-parts", "占比37.5%", "占比36.5%", "36.5"],
  ["heading-numbers", "二、存在的问题", "三、存在的问题", "三、"],
  ["paired-punctuation", "坚持“第一议题”制度", "坚持“第一议题制度", "“"],
  ["wrong-word", "压实主体责任，传导", "压实主体则任，传导", "主体则任"],
  ["enumeration-numbers", "二是压力传导", "三是压力传导", "三是"],
  ["signing-date", "2025年12月10日", "2022年12月10日", "2022年"],
  ["parts-and-total", "研究议题96个", "现有党员96名，其中男党员50名，女党员36名，研究议题96个", "96"],
  ["impossible-date", "2025年12月10日", "2025年11月31日", "2025年11月31日"],
  ["other-year", "继续压实责任", "喜迎党的二十大，继续压实责任", "喜迎党的二十大"],
  ["doubled-words", "不断提高党建", "不断不断提高党建", "不断不断"],
  ["half-width-punctuation", "持续深化学习，继续", "持续深化学习,继续", ","],
  ["full-stop-missing", "撰写心得体会36篇。", "撰写心得体会36篇", "篇"],
  ["until-date", "召开党组会24次", "截止11月底召开党组会24次", "截止"],
  [
    "repeated-text",
    "二是压力传导还有温差。",
    "二是压力传导还有温差。坚持“第一议题”制度，全年开展理论学习中心组学习12次，撰写心得体会36篇。",
    "坚持“第一议题”制度，全年开展理论学习中心组学习12次，撰写心得体会36篇。",
  ],
];

test.each(faults)("%s is seen when “%s” becomes “%s”", (check, from, to, text) => {
  const lines = report.map((line) => line.replace(from, to));
  expect(lines).not.toEqual(report);
  const found = runChecks(inputOf(plainSnapshot(lines)), checks);
  expect(found.filter((finding) => finding.check === check).map((finding) => finding.text)).toContain(text);
});
