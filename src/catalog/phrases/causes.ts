import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, leading } from "../organs";

export const causes: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "politics", voice: "collective" },
    {
      "cause-politics-01":
        "理论武装不够扎实，对党的创新理论的精髓要义把握不深，以理论清醒保持政治坚定的自觉性有待提高。",
      "cause-politics-02": "党性锻炼有所放松，没有始终把政治标准贯穿工作全过程。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "responsibility", voice: "collective" },
    {
      "cause-responsibility-01": "责任意识不够强，对全面从严治党“严”的要求理解不深，抓落实的主动性不够。",
      "cause-responsibility-02": "责任传导机制不够健全，缺乏有效的督促检查和考核评价手段。",
      "cause-responsibility-03":
        "抓党建与抓业务的关系处理得不够好，平时业务工作一忙，党建工作就往后放，重业务、轻党建的倾向仍然存在。",
      "cause-responsibility-04": "工作标准不高，满足于完成任务，精益求精的劲头不足。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "ideology", voice: "collective" },
    {
      "cause-ideology-01": "对意识形态工作的极端重要性认识不足，存在重发展、轻引导的思想。",
      "cause-ideology-02": "专业力量薄弱，对网络传播规律研究不够，缺乏有效应对手段。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "grassroots", voice: "collective" },
    {
      "cause-grassroots-01": "党务干部身兼多职，专题学习党务知识的时间和机会较少。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "cause-grassroots-02": "对基层支部的分类指导和跟踪帮带不够，经费、场地等保障还不充分。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "cadres", voice: "collective", organs: leading },
    {
      "cause-cadres-01": "干部培养的长远规划不足，选拔视野不够宽，交流渠道不够畅通。",
      "cause-cadres-02": "激励约束机制不够健全，能上能下的渠道还不通畅，干多干少区别不大，影响干部积极性。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "integrity", voice: "collective" },
    {
      "cause-integrity-01": "对党风廉政建设的长期性和艰巨性认识不足，存在松口气、歇歇脚的想法。",
      "cause-integrity-02": "教育引导不够深入，党员干部“要我廉洁”向“我要廉洁”的转变还不到位。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "style", voice: "collective" },
    {
      "cause-style-01": "宗旨意识有所淡化，走群众路线不够经常，对群众疾苦体察不深。",
      "cause-style-02": "求真务实的作风不够过硬，政绩观存在偏差，深入实际抓具体不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "supervision", voice: "collective" },
    {
      "cause-supervision-01": "“老好人”思想作祟，碍于情面、怕伤和气，不愿监督、不敢监督的情况不同程度存在。",
      "cause-supervision-02": "监督力量不足、专业能力不强，运用信息化手段开展监督不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "inspection", voice: "collective" },
    {
      "cause-inspection-01": "对整改工作的长期性认识不足，把整改当作阶段性任务，缺乏持续用力的韧劲。",
      "cause-inspection-02": "剖析问题停留在表面，从体制机制上查找根源不够深。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "rules", voice: "collective" },
    {
      "cause-rules-01": "制度意识不强，习惯于凭经验办事，按制度和程序办事的自觉性不高。",
      "cause-rules-02": "制度制定前调研论证不充分，执行中缺乏有效监督，导致落实打折扣。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "integration", voice: "collective" },
    {
      "cause-integration-01": "系统思维不强，把党建与业务割裂开来，缺乏一体谋划的意识和方法。",
      "cause-integration-02": "创新意识不足，习惯沿用过去的做法，主动研究新情况不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "first-person", voice: "personal" },
    {
      "cause-first-person-personal-01": "主观能动性发挥不够，学习上有“够用就行”的想法，钻研精神不足。",
      "cause-first-person-personal-02": "担当精神有待加强，对棘手问题有时存在求稳怕乱的心态。",
      "cause-first-person-personal-03": "工作方法不够科学，忙于应付日常事务，谋长远、抓根本不够。",
      "cause-first-person-personal-04":
        "对从严管理的分寸把握不准，担心影响干部积极性，严的标准没有一贯到底。",
      "cause-first-person-personal-05":
        "调查研究不够深入，对基层实际情况掌握不够全面，决策的针对性受到影响。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "self-discipline", voice: "personal" },
    {
      "cause-self-discipline-personal-01": "党性修养抓得不够紧，自我要求有所降低，反躬自省不够经常。",
    },
  ),
];
