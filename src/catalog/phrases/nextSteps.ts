import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading } from "../organs";

export const nextSteps: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective", organs: leading },
    {
      "next-step-politics-01":
        "持续深化理论武装，把学习贯彻习近平新时代中国特色社会主义思想作为首要政治任务，完善“第一议题”和理论学习中心组学习制度。",
      "next-step-politics-03":
        "强化政治监督，聚焦党中央重大决策部署和{superior}工作要求，推动具体化、精准化、常态化。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective" },
    {
      "next-step-politics-02":
        "严肃党内政治生活，严格执行民主集中制，不断增强党内政治生活的政治性、时代性、原则性、战斗性。",
      "next-step-politics-05":
        "加强党性教育，推动党史学习教育常态化长效化，引导党员干部坚定理想信念、筑牢思想根基。",
      "next-step-politics-06":
        "把政治标准和政治要求贯穿工作始终，不断提高政治判断力、政治领悟力、政治执行力。",
      "next-step-politics-07": "改进学习方式，统筹线上线下资源，增强理论学习的吸引力和实效性。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective", organs: aboveBranch },
    {
      "next-step-politics-04":
        "健全学习成果转化机制，围绕重点课题开展调查研究，做到课题有人领、建议有人用、结果有人评。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective", from: 2025 },
    {
      "next-step-politics-08":
        "深入学习贯彻党的二十届四中全会精神，找准本单位落实全会部署的结合点和着力点，把任务列入年度计划、落实到岗到人。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "ideology", voice: "collective" },
    {
      "next-step-ideology-01":
        "严格落实意识形态工作责任制，完善分析研判、情况通报、责任追究机制，牢牢守住意识形态阵地。",
      "next-step-ideology-02":
        "加强新媒体账号建设管理，落实内容审核责任，用群众听得懂的话讲清政策、回应关切。",
      "next-step-ideology-04": "深化精神文明创建和先进典型选树，凝聚干事创业的强大精神力量。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "ideology", voice: "collective", organs: aboveBranch },
    {
      "next-step-ideology-03": "健全舆情监测处置机制，定期开展应急演练，提升突发事件舆论引导能力。",
      "next-step-ideology-05": "配强宣传思想文化工作力量，加大培训力度，建设政治过硬、本领高强的工作队伍。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "next-step-grassroots-01":
        "深入推进党支部标准化规范化建设，持续整顿薄弱支部，推动基层党组织全面进步、全面过硬。",
      "next-step-grassroots-03": "加强党务干部队伍建设，选优配强支部书记，开展系统培训和结对帮带。",
      "next-step-grassroots-05": "做实党建品牌，把见效的做法总结出来、推广开去，防止重包装、轻内容。",
      "next-step-grassroots-07": "加大基层基础保障力度，推动党建经费、活动场所、工作力量向一线倾斜。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "grassroots", voice: "collective" },
    {
      "next-step-grassroots-02": "提高“三会一课”质量，创新主题党日形式，增强组织生活的吸引力和凝聚力。",
      "next-step-grassroots-04": "严把党员发展质量关，注重在生产经营一线和青年骨干中发展党员。",
      "next-step-grassroots-06": "完善党员教育管理机制，加强流动党员服务，引导党员立足岗位作贡献。",
      "next-step-grassroots-08": "健全党内关怀帮扶机制，常态化走访慰问老党员、困难党员，增强党员归属感。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "cadres", voice: "collective", organs: leading },
    {
      "next-step-cadres-01": "坚持正确选人用人导向，落实新时代好干部标准，把敢担当、善作为的干部用起来。",
      "next-step-cadres-02": "实施年轻干部培养计划，有计划地安排到基层一线、吃劲岗位锻炼。",
      "next-step-cadres-04": "完善考核评价和激励约束机制，推进领导干部能上能下，树立重实干重实绩的鲜明导向。",
      "next-step-cadres-05":
        "从严加强干部监督管理，落实个人有关事项报告、经济责任审计等制度，管好关键人、管到关键处。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "cadres", voice: "collective", organs: aboveBranch },
    {
      "next-step-cadres-03": "优化教育培训内容，开展专业化能力培训，提升干部推动高质量发展本领。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "cadres", voice: "collective" },
    {
      "next-step-cadres-06": "关心关爱基层干部，为担当者担当、为负责者负责，营造干事创业的良好氛围。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "integrity", voice: "collective", organs: leading },
    {
      "next-step-integrity-01": "坚持风腐同查同治，一体推进不敢腐、不能腐、不想腐，做到查改治一体贯通。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "integrity", voice: "collective" },
    {
      "next-step-integrity-02": "加强新时代廉洁文化建设，打造廉洁教育品牌，推动廉洁理念深入人心。",
      "next-step-integrity-03": "健全党风廉政建设责任落实机制，把责任压实到每个环节、每个岗位。",
      "next-step-integrity-04": "深化经常性纪律教育，推动党员干部把遵规守纪刻印在心、落实于行。",
      "next-step-integrity-06": "加强对关键岗位、重点领域的廉政风险防控，定期排查、动态更新。",
    },
  ),
  ...phrasesOf(
    {
      sort: "next-step",
      role: "next-steps",
      topic: "integrity",
      voice: "collective",
      organs: leading,
      sectors: ["机关", "街道", "村社区", "政法", "学校", "医院"],
    },
    {
      "next-step-integrity-05": "持续整治群众身边不正之风和腐败问题，让群众切实感受到全面从严治党就在身边。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "style", voice: "collective" },
    {
      "next-step-style-01": "锲而不舍落实中央八项规定及其实施细则精神，推进作风建设常态化长效化。",
      "next-step-style-03": "走好新时代党的群众路线，深入基层、深入群众，用心用情用力解决急难愁盼问题。",
      "next-step-style-04": "大力弘扬求真务实作风，倡导马上就办、真抓实干，提高工作效率和服务水平。",
      "next-step-style-05": "坚持勤俭办一切事业，严格预算管理，把过紧日子要求落到实处。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "style", voice: "collective", organs: aboveBranch },
    {
      "next-step-style-02": "持续整治形式主义为基层减负，精简会议文件，统筹规范督查检查考核。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective" },
    {
      "next-step-supervision-01": "做深做实日常监督，抓早抓小、防微杜渐，让红脸出汗成为常态。",
      "next-step-supervision-02": "增强警示教育的针对性和震慑力，坚持以案示警、以案释纪、以案促改。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective", organs: leading },
    {
      "next-step-supervision-03": "加强对“一把手”和领导班子监督，完善述责述廉、谈心谈话等制度。",
      "next-step-supervision-04": "支持纪检监察机构聚焦主责主业，精准运用“四种形态”，保持惩治腐败高压态势。",
      "next-step-supervision-05": "推动各类监督贯通协调，建立信息共享、线索移送、成果共用机制。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective", organs: aboveBranch },
    {
      "next-step-supervision-06": "探索运用信息化手段加强监督，提高发现问题的及时性和精准度。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "inspection", voice: "collective", organs: aboveBranch },
    {
      "next-step-inspection-01": "巩固深化巡视巡察整改成果，对长期任务紧盯不放，对完成事项开展“回头看”。",
      "next-step-inspection-03": "坚持举一反三，针对共性问题开展专项治理，从源头上解决问题。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "inspection", voice: "collective" },
    {
      "next-step-inspection-02":
        "健全整改长效机制，把整改融入日常工作、融入深化改革、融入全面从严治党、融入班子队伍建设。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "inspection", voice: "collective", organs: leading },
    {
      "next-step-inspection-04": "加强整改日常监督，完善督查督办和情况通报制度，对敷衍整改的严肃追责。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "rules", voice: "collective", organs: aboveBranch },
    {
      "next-step-rules-01": "坚持制度治党、依规治党，系统梳理现有制度，及时做好立改废工作。",
      "next-step-rules-04": "完善内控体系，聚焦资金、资产、资源等重点环节堵塞管理漏洞。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "rules", voice: "collective" },
    {
      "next-step-rules-02": "强化制度执行监督检查，维护制度的严肃性和权威性，做到制度面前人人平等。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "rules", voice: "collective", organs: leading },
    {
      "next-step-rules-03": "健全“三重一大”决策机制，完善决策程序，加强决策执行的跟踪评估。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "integration", voice: "collective" },
    {
      "next-step-integration-01":
        "推动党建与业务深度融合，制定党建任务时同步考虑业务难点，评价党建成效时同步看业务实绩。",
      "next-step-integration-02": "丰富融合载体，围绕重点项目、重点任务组建党员攻坚团队。",
      "next-step-integration-03": "深化党建联建共建，推动资源整合、优势互补，形成工作合力。",
      "next-step-integration-04":
        "围绕服务群众、服务企业、服务基层，选准小切口项目，一年办成几件看得见、有评价的实事。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "responsibility", voice: "collective", organs: leading },
    {
      "next-step-responsibility-01":
        "健全主体责任落实机制，完善责任清单，推动知责、担责、履责、追责环环相扣。",
      "next-step-responsibility-04": "完善考核评价体系，强化考核结果运用，对落实责任不力的严肃问责。",
      "next-step-responsibility-05": "推动主体责任和监督责任贯通联动、一体落实，形成齐抓共管的强大合力。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "responsibility", voice: "collective" },
    {
      "next-step-responsibility-02": "强化督促指导，定期分析全面从严治党形势，及时解决苗头性倾向性问题。",
      "next-step-responsibility-06": "坚持问题导向，对查摆出的不足制定整改台账，逐项明确措施、责任和时限。",
    },
  ),
  ...phrasesOf(
    {
      sort: "next-step",
      role: "next-steps",
      topic: "responsibility",
      voice: "collective",
      organs: aboveBranch,
    },
    {
      "next-step-responsibility-03": "压实班子成员“一岗双责”，督促抓好分管领域党建和党风廉政建设工作。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "first-person", voice: "personal" },
    {
      "next-step-first-person-personal-01":
        "进一步加强理论学习，坚持读原著、学原文、悟原理，带头学深悟透、学以致用。",
      "next-step-first-person-personal-02":
        "进一步强化责任担当，把党建工作与业务工作同部署、同落实，做到两手抓、两手硬。",
      "next-step-first-person-personal-03": "进一步抓好班子带好队伍，用好批评和自我批评，增强班子整体功能。",
      "next-step-first-person-personal-05":
        "进一步严格教育管理监督，对干部身上的小毛病早提醒、早纠正，体现组织的关爱。",
      "next-step-first-person-personal-06": "进一步加大督办力度，对议定事项跟踪到底，做到事事有着落。",
      "next-step-first-person-personal-08": "牢固树立和践行正确政绩观，多做打基础、利长远、惠民生的实事。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "first-person", voice: "personal", organs: aboveBranch },
    {
      "next-step-first-person-personal-04":
        "进一步转变工作作风，每季度到联系点开展调研，帮助基层解决实际困难。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "first-person", voice: "personal", organs: leading },
    {
      "next-step-first-person-personal-07": "进一步支持纪检机构履职，带头接受监督，为监督执纪撑腰壮胆。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "self-discipline", voice: "personal" },
    {
      "next-step-self-discipline-personal-01":
        "始终严格自律，带头遵守廉洁自律各项规定，永葆清正廉洁的政治本色。",
      "next-step-self-discipline-personal-02":
        "坚持重品行、正家风，管好亲属和身边工作人员，自觉做廉洁家风的建设者。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "grassroots", voice: "collective", organs: branches },
    {
      "next-step-grassroots-09": "改进“三会一课”，多讲身边事、多议身边难题，让每名党员都发言、都有任务。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective", organs: branches },
    {
      "next-step-supervision-07":
        "对党员思想、工作、生活情况经常了解，发现苗头性问题及时谈话提醒，把提醒做在问题变大之前。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "responsibility", voice: "collective", organs: branches },
    {
      "next-step-responsibility-07": "细化{organ}委员责任分工，每名委员年初领任务、年中说进度、年底述职责。",
    },
  ),
];
