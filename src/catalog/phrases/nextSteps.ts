import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading } from "../organs";

export const nextSteps: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective", organs: leading },
    {
      "next-step-politics-01":
        "把学习贯彻习近平新时代中国特色社会主义思想作为首要政治任务，年初列出“第一议题”和理论学习中心组学习专题，学后定出贯彻措施、列入督办。",
      "next-step-politics-03":
        "围绕党中央重大决策部署和{superior}工作要求列出政治监督清单，定期检查落实情况，对推进缓慢、打了折扣的事项点名督办。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective" },
    {
      "next-step-politics-02":
        "严肃党内政治生活，{life}前逐人谈心，会上直接点问题，批评意见和整改承诺逐条记录，整改情况下一次会上通报。",
      "next-step-politics-05":
        "加强党性教育，把党史学习教育纳入“三会一课”和党员培训，用好身边红色资源，每年安排一次现场教学。",
      "next-step-politics-06":
        "提高政治判断力、政治领悟力、政治执行力，研究重要工作先学懂上级要求，再对照职责提出本单位的具体措施，不照抄照转。",
      "next-step-politics-07":
        "改进学习方式，年初列出学习专题，集中学习时安排党员结合岗位发言，学后有检查、有讲评。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "politics", voice: "collective", organs: aboveBranch },
    {
      "next-step-politics-04":
        "健全学习成果转化机制，围绕重点课题开展调查研究，课题有专人领、建议有时限办、结果有评议。",
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
        "落实意识形态工作责任制，定期分析研判意识形态领域情况，列出风险点和责任人，研判结果在党内通报。",
      "next-step-ideology-02":
        "加强新媒体账号建设管理，明确内容审核责任和更新时限，用群众听得懂的话讲清政策、回应关切。",
      "next-step-ideology-04":
        "深化精神文明创建和先进典型选树，把典型的事迹整理成宣讲材料，请本人到一线讲、到身边讲。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "ideology", voice: "collective", organs: aboveBranch },
    {
      "next-step-ideology-03":
        "健全舆情监测处置机制，明确值守、研判、回应各环节的责任人和时限，定期开展应急演练，演练后修订预案。",
      "next-step-ideology-05": "配强宣传工作力量，明确专人负责信息审核和舆情应对，把岗位培训列入年度计划。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "next-step-grassroots-01":
        "推进党支部标准化规范化建设，对照标准逐个评估，薄弱支部由班子成员包联、与先进支部结对。",
      "next-step-grassroots-03":
        "加强党务干部队伍建设，选优配强支部书记，新任党务干部先培训、再上岗，由有经验的书记结对帮带。",
      "next-step-grassroots-05":
        "做实党建品牌，每年由党员群众评议一次成效，见效的做法总结推广，防止重包装、轻内容。",
      "next-step-grassroots-07":
        "加大基层基础保障力度，把党建经费列入预算，活动场所、工作力量优先保证薄弱支部。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "grassroots", voice: "collective" },
    {
      "next-step-grassroots-02":
        "提高“三会一课”质量，会前定主题、会上有讨论、会后记实录，{organ}定期检查，对走过场、补记录的点名纠正。",
      "next-step-grassroots-04":
        "严把党员发展质量关，把一线青年骨干列入培养计划，确定联系人，早培养、重考察。",
      "next-step-grassroots-06":
        "引导党员结合岗位认领任务、公开承诺；对流动党员建立联系台账，由专人定期联系、通知参加组织生活。",
      "next-step-grassroots-08":
        "健全党内关怀帮扶机制，建立老党员、困难党员名册，逐人确定联系人，重要节日和遇有困难时上门走访。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "cadres", voice: "collective", organs: leading },
    {
      "next-step-cadres-01":
        "坚持正确选人用人导向，落实新时代好干部标准，注重在重点任务中考察识别干部，把敢担当、善作为的干部用起来。",
      "next-step-cadres-02":
        "梳理关键岗位的接续情况，制定年轻干部培养计划，有计划地安排到基层一线、吃劲岗位锻炼，每年分析一次培养情况。",
      "next-step-cadres-04":
        "完善考核评价和激励约束机制，把平时实绩记入考核、拉开档次，用好容错纠错，推进领导干部能上能下。",
      "next-step-cadres-05":
        "从严加强干部监督管理，落实个人有关事项报告、经济责任审计等制度，管好关键人、管到关键处。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "cadres", voice: "collective", organs: aboveBranch },
    {
      "next-step-cadres-03":
        "优化教育培训内容，开班前征求岗位需求，多安排案例教学和实操，学后看工作中用得怎么样。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "cadres", voice: "collective" },
    {
      "next-step-cadres-06":
        "对急难任务明确牵头人和完成时限，干得好的及时肯定，推诿绕道的及时谈话提醒，有实际困难的帮助协调。",
    },
  ),
  ...phrasesOf(
    {
      sort: "next-step",
      role: "next-steps",
      topic: "integrity",
      voice: "collective",
      organs: leading,
      from: 2024,
    },
    {
      "next-step-integrity-01":
        "坚持风腐同查同治，一体推进不敢腐、不能腐、不想腐，发现的问题列入台账，既追根源又补制度。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "integrity", voice: "collective" },
    {
      "next-step-integrity-02":
        "加强新时代廉洁文化建设，围绕岗位风险编写案例、制作提示，把廉洁教育安排进业务培训和岗前培训。",
      "next-step-integrity-03":
        "把党风廉政建设任务分解到岗到人，年中逐项检查、年末逐人述责，对抓得不紧的及时谈话提醒。",
      "next-step-integrity-04": "深化经常性纪律教育，按岗位选用案例，组织讨论和测试，少念文件、多讲身边事。",
      "next-step-integrity-06":
        "按岗位重新梳理权力事项和廉政风险点，逐点明确防控措施和责任人，每年更新一次。",
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
      "next-step-integrity-05":
        "持续整治群众身边不正之风和腐败问题，开门征集线索，列出清单逐项解决，结果向群众公布。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "style", voice: "collective" },
    {
      "next-step-style-01":
        "锲而不舍落实中央八项规定及其实施细则精神，把节前提醒、日常抽查、问题通报固定下来，常年抓、反复抓。",
      "next-step-style-03":
        "走好新时代党的群众路线，带着问题到基层，对群众反映的事项当场登记、限期答复，办结后回访。",
      "next-step-style-04":
        "减少过程性材料和重复检查，以办成的事评价工作；对外服务公开办理时限，超时的说明原因。",
      "next-step-style-05":
        "坚持勤俭办事，按标准编预算、按预算管支出，每季度分析一次经费使用情况，发现超支苗头及时纠正。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "style", voice: "collective", organs: aboveBranch },
    {
      "next-step-style-02":
        "持续整治形式主义为基层减负，年初定出发文、开会、检查的计划，计划外的从严审批，成效请基层评价。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective" },
    {
      "next-step-supervision-01":
        "做实日常监督，对苗头性问题及时谈话提醒，谈话有记录、改正有回访，不因怕得罪人放过小问题。",
      "next-step-supervision-02":
        "增强警示教育的针对性，选用本系统本领域的案例，组织不同岗位的党员对照案例查风险、定措施。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective", organs: leading },
    {
      "next-step-supervision-03":
        "落实加强对“一把手”和领导班子监督的要求，定期与下级“一把手”谈话，述责述廉现场评议，意见逐条反馈。",
      "next-step-supervision-04":
        "支持纪检监察机构依规依纪依法履职，为精准运用“四种形态”提供保障，对提出的建议限期落实、书面反馈。",
      "next-step-supervision-05":
        "推动各类监督贯通协调，落实信息共享、线索移送、成果共用，每季度会商一次、统筹安排检查。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "supervision", voice: "collective", organs: aboveBranch },
    {
      "next-step-supervision-06":
        "探索运用信息化手段加强监督，定期把资金、采购、审批等数据汇总比对，对异常情况及时核实，少听汇报、多看现场。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "inspection", voice: "collective", organs: aboveBranch },
    {
      "next-step-inspection-01":
        "对需要长期推进的整改事项每季度报告进展，对完成的事项开展“回头看”，出现反复的重新列入台账。",
      "next-step-inspection-03": "对反馈的问题查同类、查制度，涉及面广的开展专项治理，治理结果并入整改台账。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "inspection", voice: "collective" },
    {
      "next-step-inspection-02":
        "健全整改长效机制，把整改融入日常工作、融入深化改革、融入全面从严治党、融入班子队伍建设，定期检查有没有反复。",
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
      "next-step-rules-01":
        "坚持制度治党、依规治党，列出制度立改废清单和完成时限，出台前先听取执行{office}和干部的意见。",
      "next-step-rules-04":
        "完善内控体系，对资金、资产、采购等环节逐个画出流程、标明风险点和审核人，堵塞管理漏洞。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "rules", voice: "collective" },
    {
      "next-step-rules-02":
        "每年选取若干重点制度检查执行情况，检查结果公开，对变通执行、选择执行的及时纠正。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "rules", voice: "collective", organs: leading },
    {
      "next-step-rules-03": "健全“三重一大”决策机制，重大事项先论证、再上会，决策执行情况定期报告。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "integration", voice: "collective" },
    {
      "next-step-integration-01":
        "推动党建与业务深度融合，制定党建计划时同步考虑业务难点，年底考核时同步看业务实绩。",
      "next-step-integration-02":
        "围绕重点任务组建党员攻坚团队，公开任务、责任人和时限，成效请服务对象评价。",
      "next-step-integration-03":
        "深化党建联建共建，每年与结对单位商定一批共办事项，列出清单、分头落实、年底互评。",
      "next-step-integration-04":
        "围绕服务群众、服务企业、服务基层，选准小切口项目，年初公开清单，一年办成几件看得见、有评价的实事。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "responsibility", voice: "collective", organs: leading },
    {
      "next-step-responsibility-01": "修订责任清单，每项任务写明责任人、时限和检查办法，年中对账、年末考核。",
      "next-step-responsibility-04":
        "完善考核评价体系，党建考核与业务考核同步进行、结果一并运用，对落实责任不力的严肃问责。",
      "next-step-responsibility-05":
        "推动主体责任和监督责任贯通联动，定期会商管党治党形势，问题共同研究、整改共同督促。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "responsibility", voice: "collective" },
    {
      "next-step-responsibility-02":
        "强化督促指导，多用实地查看、随机访谈，问题当场反馈，下次检查先看上次问题改没改。",
      "next-step-responsibility-06":
        "对重点任务和查摆的问题建立台账，逐项明确措施、责任和时限，每月对账，滞后的说明原因、倒排进度。",
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
      "next-step-responsibility-03":
        "压实班子成员“一岗双责”，每人列出分管领域党建和党风廉政建设任务，每半年报告一次落实情况。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "first-person", voice: "personal" },
    {
      "next-step-first-person-personal-01":
        "坚持读原著、学原文、悟原理，每月安排固定学习时间，每季度带着一个实际问题作学习交流。",
      "next-step-first-person-personal-02":
        "把党建工作和业务工作一并列入月度安排，每月专门研究一次党建工作，借鉴先进单位的做法并结合实际试行。",
      "next-step-first-person-personal-03":
        "抓好班子带好队伍，定期与班子成员谈心，有问题当面指出，重要事项先听不同意见再作决定。",
      "next-step-first-person-personal-05":
        "对干部身上的小毛病早提醒、早纠正，谈话前掌握情况，谈话后看改没改，把严的要求落到平时。",
      "next-step-first-person-personal-06":
        "对议定事项和难点问题建立督办台账，每月过问进展，推不动的到现场协调，一抓到底。",
      "next-step-first-person-personal-08":
        "树立和践行正确政绩观，作决策先看群众需不需要、长远有没有利，多做打基础、利长远、惠民生的实事。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "first-person", voice: "personal", organs: aboveBranch },
    {
      "next-step-first-person-personal-04":
        "每季度到党建联系点蹲点调研，随机走访党员群众，带回的问题列出清单、逐个答复。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "first-person", voice: "personal", organs: leading },
    {
      "next-step-first-person-personal-07":
        "支持纪检机构履职，带头接受监督，对反映的问题不回避、不说情，对提出的建议限期落实。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "self-discipline", voice: "personal" },
    {
      "next-step-self-discipline-personal-01":
        "严格要求自己，遇事先听意见、再作处理，每年对照廉洁自律各项规定自查一次，在{life}上报告、接受评议。",
      "next-step-self-discipline-personal-02":
        "坚持重品行、正家风，每逢重要节点提醒亲属和身边工作人员守规矩，不准打着我的名义办事。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "grassroots", voice: "collective", organs: branches },
    {
      "next-step-grassroots-09":
        "改进“三会一课”，会前先定题目，多讲身边事、多议身边难题，让每名党员都发言、都有任务。",
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
