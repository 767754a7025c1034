import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading } from "../organs";

export const problems: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "politics", voice: "collective", gravity: 1 },
    {
      "problem-politics-01": "理论学习不够深入系统，个别党员干部满足于读文件、记笔记，联系实际思考不多。",
      "problem-politics-02":
        "政治敏锐性还需提高，看待具体工作多从业务角度出发，对其中的政治要求和风险想得不深。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "politics",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-politics-03":
        "学用脱节现象不同程度存在，有的学归学、做归做，运用党的创新理论分析解决本单位难题不多。",
      "problem-politics-04": "个别支部理论学习计划性不强，以会代学、以干代学的情况时有发生。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "politics",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-politics-05": "民主生活会批评意见“辣味”不足，谈工作建议多、谈思想问题少。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "politics", voice: "collective", gravity: 2 },
    {
      "problem-politics-06": "对重大决策部署落实情况的跟踪问效不够及时，个别工作存在推进缓慢的情况。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "politics",
      voice: "collective",
      gravity: 3,
      organs: aboveBranch,
    },
    {
      "problem-politics-07": "有的班子成员政治站位不高，对上级决策部署存在“上下一般粗”、照抄照转的问题。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "ideology", voice: "collective", gravity: 1 },
    {
      "problem-ideology-01":
        "意识形态工作的方式方法不够丰富，转发文件多、面对面解疑释惑少，对青年{staff}的吸引力不强。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "ideology", voice: "collective", gravity: 2 },
    {
      "problem-ideology-02": "对意识形态领域新情况新问题研究不多，分析研判的针对性不强。",
      "problem-ideology-03": "新媒体阵地建设相对滞后，内容更新不够及时，正面引导的声音不够响亮。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "ideology",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-ideology-04": "舆情应对经验不足，应急处置机制还不够健全。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "ideology",
      voice: "collective",
      gravity: 3,
      organs: aboveBranch,
    },
    {
      "problem-ideology-05": "个别支部对意识形态工作责任制理解有偏差，认为是宣传部门的事，主动抓的意识不强。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "grassroots",
      voice: "collective",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-grassroots-01":
        "支部之间工作开展不够平衡，有的支部组织生活不够正常，先进支部的经验总结推广不够。",
      "problem-grassroots-02": "党建品牌的特色不够鲜明，提炼名称多、持续做实少，党员群众的感受不深。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "grassroots", voice: "collective", gravity: 1 },
    {
      "problem-grassroots-03":
        "党员结合岗位发挥作用的办法不多，示范岗、责任区设立以后检查评比少，有的停留在挂牌上。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "grassroots",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-grassroots-04": "少数支部“三会一课”质量不高，内容单调、形式单一，党员参与积极性不强。",
      "problem-grassroots-05": "党务工作者队伍不稳定，业务不熟、办法不多，抓党建的精力投入不足。",
      "problem-grassroots-07": "发展党员工作不够均衡，一线青年骨干培养得少、发展得少。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "grassroots", voice: "collective", gravity: 2 },
    {
      "problem-grassroots-06": "流动党员管理手段不多，少数在外党员参加组织生活不经常。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "grassroots",
      voice: "collective",
      gravity: 3,
      organs: aboveBranch,
    },
    {
      "problem-grassroots-08": "个别党支部组织生活制度执行不严格，存在会议记录不规范、补记录等问题。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "cadres", voice: "collective", gravity: 1, organs: leading },
    {
      "problem-cadres-01": "干部教育培训的针对性不够强，培训内容与岗位需求结合不够紧密。",
      "problem-cadres-02": "激励干部担当作为的办法还不多，容错纠错机制运用不够充分。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "cadres", voice: "collective", gravity: 2, organs: leading },
    {
      "problem-cadres-03": "干部队伍年龄结构不够合理，年轻干部培养储备不够，个别关键岗位人员接续不上。",
      "problem-cadres-04": "对干部日常了解不够深入，考核评价的区分度不高。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "cadres", voice: "collective", gravity: 2 },
    {
      "problem-cadres-05": "少数干部担当精神不足，遇到矛盾绕道走，工作标准不高。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "cadres", voice: "collective", gravity: 3, organs: leading },
    {
      "problem-cadres-06": "个别干部进取意识弱化，存在“混日子”“守摊子”思想，交办的事推一推、动一动。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "integrity", voice: "collective", gravity: 1 },
    {
      "problem-integrity-01": "廉政教育的形式较为传统，多以会议传达、文件学习为主，入脑入心效果不够理想。",
      "problem-integrity-02": "廉洁文化建设与业务工作结合不够紧密，照搬现成内容多，结合岗位风险讲得少。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "integrity",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-integrity-03": "党风廉政建设压力传导层层递减的现象仍然存在，个别支部抓得不够紧。",
      "problem-integrity-04": "个别{office}负责人重业务、轻廉政，对分管领域党风廉政建设研究部署不多。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "integrity", voice: "collective", gravity: 3 },
    {
      "problem-integrity-05": "少数党员干部纪律观念不强，对苗头性问题警惕性不高。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "style", voice: "collective", gravity: 2 },
    {
      "problem-style-01": "形式主义、官僚主义仍不同程度存在，有的工作重痕迹、轻实绩。",
      "problem-style-03": "作风建设的长效机制还不健全，存在抓一阵、松一阵的现象。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "style",
      voice: "collective",
      gravity: 2,
      sectors: ["机关", "街道", "医院", "金融", "政法"],
    },
    {
      "problem-style-02": "服务意识还需强化，个别窗口存在效率不高、解释不耐心的情况。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "style", voice: "collective", gravity: 1 },
    {
      "problem-style-04": "深入基层调查研究不够，与群众面对面交流不多，掌握一手资料不够全面。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "style", voice: "collective", gravity: 3 },
    {
      "problem-style-05": "对群众反映的个别问题推诿拖延，解决不及时、不彻底。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "supervision",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-supervision-01": "日常监督的手段不够丰富，主要依靠听汇报、查资料，发现深层次问题的能力不足。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "supervision",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-supervision-02": "运用“第一种形态”不够主动，存在怕得罪人的思想，红脸出汗不够。",
      "problem-supervision-04":
        "各类监督之间信息沟通不够顺畅，检查多头安排、成果各用各的，贯通协同的合力尚未充分形成。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "supervision", voice: "collective", gravity: 2 },
    {
      "problem-supervision-03":
        "对重点岗位和关键环节的监督不够精准，面上检查多，对用权用钱的具体环节跟得不紧。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "supervision", voice: "collective", gravity: 1 },
    {
      "problem-supervision-05": "警示教育的针对性有待增强，结合本单位本领域案例开展教育不够。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "supervision",
      voice: "collective",
      gravity: 3,
      organs: aboveBranch,
    },
    {
      "problem-supervision-06": "个别领导干部对分管领域的监督管理失之于宽、失之于软，该提醒的未及时提醒。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "inspection",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-inspection-01": "巡察整改长效机制不够健全，个别问题整改后出现反复。",
      "problem-inspection-02":
        "对需要长期推进的整改事项跟踪督办不够，有的制发文件后就放松下来，成果巩固不够扎实。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "inspection",
      voice: "collective",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-inspection-03": "对照反馈意见举一反三不够，反馈什么改什么，对同类问题和深层原因挖得不深。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "inspection", voice: "collective", gravity: 3 },
    {
      "problem-inspection-04": "个别整改措施不够具体，责任落实不到位，整改进度滞后。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "rules",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-rules-01": "制度建设与工作实际结合不够紧密，部分制度更新不及时、操作性不强。",
      "problem-rules-03": "内部控制存在薄弱环节，资产、采购等管理不够精细。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "rules", voice: "collective", gravity: 2 },
    {
      "problem-rules-02": "制度执行的刚性约束不够，存在重制定、轻执行的问题。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "rules", voice: "collective", gravity: 1 },
    {
      "problem-rules-04": "廉政风险排查不够全面，个别岗位风险点查找不够准确。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "rules", voice: "collective", gravity: 3, organs: leading },
    {
      "problem-rules-05": "个别事项决策程序不够规范，会前酝酿和论证不够充分。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "integration", voice: "collective", gravity: 1 },
    {
      "problem-integration-01": "党建与业务融合还不够深，有的工作各唱各的调，“两张皮”的问题没有完全解决。",
      "problem-integration-02": "党建工作创新不足，沿用老办法多，能够总结推广的做法少。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "integration", voice: "collective", gravity: 2 },
    {
      "problem-integration-03":
        "以党建促业务的抓手不多，融合多停留在志愿服务、走访慰问上，对业务难点介入不深。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "integration",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-integration-04": "党建考核与业务考核衔接不够，考核结果运用不充分。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "responsibility",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-responsibility-01":
        "主体责任压得不够实，有的班子成员“一岗双责”落实不到位，对分管领域党建工作过问不多。",
      "problem-responsibility-03": "督查考核的方式较为单一，发现问题后跟踪整改不够有力。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "responsibility",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-responsibility-02": "责任清单不够细化，个别任务责任主体不够明确，落实缺乏刚性。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "responsibility",
      voice: "collective",
      gravity: 3,
      organs: aboveBranch,
    },
    {
      "problem-responsibility-04": "少数党组织负责人抓党建的主业意识不强，存在“等靠要”思想。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "responsibility",
      voice: "collective",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-responsibility-05": "对下级党组织落实主体责任的指导不够经常，统一提要求多、分类指导少。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "first-person", voice: "personal", gravity: 1 },
    {
      "problem-first-person-personal-01": "忙于事务性工作，静下心来系统学习的时间不够，理论功底还需夯实。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "first-person",
      voice: "personal",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-first-person-personal-02": "到基层联系点的次数不够均衡，与一线党员群众交流不够深入。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "first-person", voice: "personal", gravity: 2 },
    {
      "problem-first-person-personal-03": "抓党建的思路不够宽，创新性举措不多，习惯于按部就班完成规定动作。",
      "problem-first-person-personal-04": "对班子成员的日常提醒和批评帮助不够经常，有时顾及情面。",
      "problem-first-person-personal-05": "对重点任务的督办力度不够，个别工作推进未达到预期目标。",
      "problem-first-person-personal-06": "统筹协调能力有待提高，抓业务与抓党建在时间和精力分配上不够平衡。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "first-person", voice: "personal", gravity: 3 },
    {
      "problem-first-person-personal-07":
        "对全面从严治党中的难点问题有畏难情绪，一抓到底的韧劲和斗争精神还需加强。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "self-discipline", voice: "personal", gravity: 1 },
    {
      "problem-self-discipline-personal-01": "对自己要求有时不够严格，处理复杂问题时有急躁情绪。",
      "problem-self-discipline-personal-02": "自我革命精神还需增强，听顺耳的话多，主动听取不同意见不够。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "grassroots",
      voice: "collective",
      gravity: 1,
      organs: branches,
    },
    {
      "problem-grassroots-09":
        "“三会一课”形式比较单一，照本宣科念文件多，结合岗位讨论交流少，党员参与的积极性不高。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "grassroots",
      voice: "collective",
      gravity: 2,
      organs: branches,
    },
    {
      "problem-grassroots-10": "对党员的日常教育管理抓得不够紧，个别党员先锋意识淡化，把自己混同于普通群众。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "responsibility",
      voice: "collective",
      gravity: 1,
      organs: branches,
    },
    {
      "problem-responsibility-06":
        "{organ}委员分工落实不够到位，党建工作主要靠书记抓，其他委员主动谋划不多。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "supervision",
      voice: "collective",
      gravity: 1,
      organs: branches,
    },
    {
      "problem-supervision-07": "日常监督多停留在会上提醒，对党员身上的苗头性问题发现不够早、提醒不够及时。",
    },
  ),
];
