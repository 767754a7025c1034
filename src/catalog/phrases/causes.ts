import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, leading } from "../organs";

export const causes: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "politics", voice: "collective" },
    {
      "cause-politics-01":
        "理论武装不够扎实，满足于学过、读过，对党的创新理论的精髓要义理解不深，联系实际思考不够。",
      "cause-politics-02": "党性锻炼有所放松，把主要精力放在业务上，从政治上观察和处理问题的自觉性不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "responsibility", voice: "collective" },
    {
      "cause-responsibility-01":
        "责任意识不够强，对全面从严治党“严”的要求理解不深，等上级布置多、主动谋划少。",
      "cause-responsibility-02": "责任传导机制不够健全，缺乏有效的督促检查和考核评价手段。",
      "cause-responsibility-03":
        "抓党建与抓业务的关系处理得不够好，平时业务工作一忙，党建工作就往后放，重业务、轻党建的倾向仍然存在。",
      "cause-responsibility-04": "工作标准不高，满足于完成任务，精益求精的劲头不足。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "ideology", voice: "collective" },
    {
      "cause-ideology-01": "对意识形态工作的极端重要性认识不足，存在重业务、轻引导的思想。",
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
      "cause-cadres-01": "干部培养缺少长远规划，选人视野多限于本单位，跨岗位、跨领域交流不够。",
      "cause-cadres-02": "激励约束机制不够健全，能上能下的渠道还不通畅，干多干少区别不大，影响干部积极性。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "integrity", voice: "collective" },
    {
      "cause-integrity-01": "对党风廉政建设的长期性和艰巨性认识不足，存在松口气、歇歇脚的想法。",
      "cause-integrity-02":
        "教育引导不够深入，讲规定多、讲案例和道理少，党员干部由“要我廉洁”到“我要廉洁”的自觉还没有真正形成。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "style", voice: "collective" },
    {
      "cause-style-01": "宗旨意识有所淡化，下基层听汇报、看材料多，坐下来听群众说难处少。",
      "cause-style-02":
        "求真务实的作风不够过硬，政绩观存在偏差，看重报表和材料，到现场核实、解决具体问题不够。",
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
      "cause-inspection-02": "剖析问题停留在表面，就事论事找原因多，从制度机制上找原因少。",
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
      "cause-integration-01": "系统思维不强，把党建看作党务部门的事，业务工作定目标、排计划时没有一并考虑。",
      "cause-integration-02": "创新意识不足，习惯沿用过去的做法，到先进单位学习、向基层请教不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "first-person", voice: "personal" },
    {
      "cause-first-person-personal-01": "主观能动性发挥不够，学习上有“够用就行”的想法，钻研精神不足。",
      "cause-first-person-personal-02":
        "担当精神有待加强，遇到棘手问题怕得罪人、怕出差错，有时存在求稳怕乱的心态。",
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
      "cause-self-discipline-personal-01":
        "党性修养抓得不够紧，工作一忙就放松自我要求，静下心来反躬自省不够经常。",
    },
  ),
];
