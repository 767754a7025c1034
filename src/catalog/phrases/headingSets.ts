import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading } from "../organs";

export const headingSets: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "politics", voice: "collective", depth: 2 },
    {
      "heading-set-politics-01":
        "强化理论武装，筑牢思想根基\n强化政治引领，把准前进方向\n强化责任落实，压实管党担子",
      "heading-set-politics-03":
        "突出政治建设，把牢正确方向\n突出思想建设，凝聚奋进力量\n突出组织建设，夯实战斗堡垒\n突出作风建设，树立良好形象\n突出纪律建设，守住廉洁底线",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "politics",
      voice: "collective",
      depth: 2,
      organs: leading,
    },
    {
      "heading-set-politics-04":
        "聚焦“两个维护”，扛牢政治责任\n聚焦“两个责任”，层层传导压力\n聚焦“关键少数”，示范带动全局",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "responsibility",
      voice: "collective",
      depth: 2,
      organs: leading,
    },
    {
      "heading-set-responsibility-01":
        "明责于心，健全责任体系\n履责于行，推动任务落地\n督责于常，强化跟踪问效\n问责于严，倒逼责任落实",
      "heading-set-responsibility-04":
        "知责明责，把责任扛在肩上\n担责履责，把任务抓在手上\n考责问责，把压力传至末端",
      "heading-set-responsibility-08":
        "加强政治引领，筑牢思想根基\n扛牢主体责任，层层传导压力\n建强基层组织，锻造过硬队伍\n深化正风肃纪，涵养清风正气",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "responsibility", voice: "collective", depth: 2 },
    {
      "heading-set-responsibility-02":
        "提高站位，扛起主体责任\n统筹谋划，细化工作任务\n上下联动，凝聚工作合力",
      "heading-set-responsibility-03":
        "坚持高位推动，在压实责任上下功夫\n坚持以上率下，在示范带动上见行动\n坚持动真碰硬，在督促检查上求实效",
      "heading-set-responsibility-05": "抓谋划、明任务\n抓统筹、聚合力\n抓督导、促落实\n抓考核、问实效",
      "heading-set-responsibility-06":
        "在学深悟透上持续用力\n在履职尽责上持续用力\n在从严管理上持续用力\n在纠治“四风”上持续用力",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "ideology", voice: "collective", depth: 2 },
    {
      "heading-set-ideology-01":
        "扛牢领导责任，把握正确导向\n建强宣传阵地，壮大主流声音\n防范化解风险，维护安全稳定",
      "heading-set-ideology-02":
        "守好主阵地，筑牢思想防线\n唱响主旋律，凝聚奋进力量\n建强主力军，提升引导能力",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "grassroots", voice: "collective", depth: 2 },
    {
      "heading-set-grassroots-02":
        "抓规范，建强战斗堡垒\n抓队伍，锻造先锋力量\n抓创新，打造特色品牌\n抓保障，夯实基层基础",
      "heading-set-grassroots-03":
        "把支部建强，让堡垒更坚固\n把党员管好，让旗帜更鲜艳\n把活动做实，让组织更有力",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "grassroots",
      voice: "collective",
      depth: 2,
      organs: aboveBranch,
    },
    {
      "heading-set-grassroots-01":
        "健全组织体系，扩大有效覆盖\n规范组织生活，提升支部质量\n加强教育管理，激发党员活力",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "cadres",
      voice: "collective",
      depth: 2,
      organs: leading,
    },
    {
      "heading-set-cadres-01":
        "树牢用人导向，选贤任能促发展\n注重培养锻炼，固本强基育新人\n坚持严管厚爱，激励担当展作为",
      "heading-set-cadres-02": "严把选拔关口，选好干部\n拓宽培养渠道，育强干部\n完善监督机制，管严干部",
      "heading-set-cadres-03": "选贤任能重实绩\n强基固本育英才\n严管厚爱促担当",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "integrity", voice: "collective", depth: 2 },
    {
      "heading-set-integrity-01":
        "以责任落实为抓手，压紧廉政担子\n以教育引导为先导，筑牢思想防线\n以监督检查为保障，守住纪律底线",
      "heading-set-integrity-03": "压实“责任链”\n筑牢“防火墙”\n织密“监督网”\n守住“警戒线”",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "integrity",
      voice: "collective",
      depth: 2,
      organs: leading,
    },
    {
      "heading-set-integrity-02":
        "加强组织领导，压实责任链条\n深化廉政教育，筑牢思想堤坝\n严格监督管理，规范权力运行\n严肃执纪问责，保持高压态势",
      "heading-set-integrity-04":
        "严肃执纪，保持不敢腐的震慑\n完善机制，扎紧不能腐的笼子\n警钟长鸣，增强不想腐的自觉",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "style", voice: "collective", depth: 2 },
    {
      "heading-set-style-01":
        "锲而不舍，落实八项规定精神\n靶向发力，破除形式主义顽疾\n用心用情，解决群众急难愁盼",
      "heading-set-style-02": "驰而不息纠“四风”\n千方百计解民忧\n真抓实干促发展",
      "heading-set-style-03":
        "转作风，在求真务实上见成效\n优服务，在解难纾困上见成效\n强担当，在攻坚克难上见成效",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "supervision",
      voice: "collective",
      depth: 2,
      organs: leading,
    },
    {
      "heading-set-supervision-01": "抓早抓小，做实日常监督\n以案促改，深化警示教育\n动真碰硬，严肃执纪问责",
      "heading-set-supervision-03":
        "监督做在经常，形成有力约束\n形态用在前端，体现严管厚爱\n案例用在身边，发挥警示作用",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "supervision", voice: "collective", depth: 2 },
    {
      "heading-set-supervision-02":
        "突出重点，把监督触角延伸到一线\n突出经常，把谈话提醒贯穿于日常\n突出震慑，把警示教育做到心坎上",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "inspection", voice: "collective", depth: 2 },
    {
      "heading-set-inspection-01":
        "提高政治站位，扛牢整改责任\n坚持问题导向，逐项整改到位\n注重标本兼治，巩固整改成效",
      "heading-set-inspection-02": "照单全收，逐条认领问题\n挂账督办，逐项推进整改\n建章立制，逐类堵塞漏洞",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "rules", voice: "collective", depth: 2 },
    {
      "heading-set-rules-01": "完善制度，扎紧权力笼子\n防控风险，堵塞管理漏洞\n公开透明，接受群众监督",
      "heading-set-rules-02": "坚持立规矩，健全制度体系\n坚持强执行，维护制度权威\n坚持防风险，规范权力运行",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "integration", voice: "collective", depth: 2 },
    {
      "heading-set-integration-01": "融入中心，激发发展动能\n融入一线，彰显先锋本色\n融入服务，增进群众福祉",
      "heading-set-integration-03": "同谋划，目标定在一起\n同部署，任务压在一起\n同考核，成效评在一起",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      depth: 2,
      sectors: ["机关", "街道", "国企"],
    },
    {
      "heading-set-integration-02":
        "以党建聚合力，推动项目建设\n以党建优环境，服务企业发展\n以党建促治理，守护一方平安",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "politics", voice: "collective", depth: 1 },
    {
      "heading-set-politics-05":
        "提高政治站位，自觉扛起管党治党责任\n强化思想引领，筑牢团结奋斗思想基础\n加强组织建设，持续建强基层战斗堡垒\n严格正风肃纪，涵养风清气正政治生态",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "responsibility", voice: "collective", depth: 1 },
    {
      "heading-set-responsibility-07": "主体责任落实情况\n党建工作推进情况\n廉政建设开展情况",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "first-person", voice: "personal", depth: 1 },
    {
      "heading-set-first-person-personal-01":
        "坚持带头学，筑牢思想根基\n坚持带头干，扛起政治责任\n坚持带头严，抓好班子队伍\n坚持带头廉，守住纪律底线",
      "heading-set-first-person-personal-02":
        "履行政治责任，当好“带头人”\n落实管党责任，当好“实干家”\n强化日常监督，当好“守门员”",
      "heading-set-first-person-personal-03":
        "知责于心，把牢政治方向\n担责于身，狠抓责任落实\n履责于行，推动事业发展",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "first-person", voice: "personal", depth: 2 },
    {
      "heading-set-first-person-personal-04":
        "抓学习，做理论武装的领学人\n抓部署，做任务落实的推动者\n抓班子，做团结奋斗的好班长\n抓自身，做廉洁自律的带头人",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      depth: 2,
    },
    {
      "heading-set-first-person-first-responsibility-01":
        "带头学习，筑牢思想根基\n带头履责，扛牢第一责任\n带头攻坚，推动任务落地\n带头自律，守住廉洁底线",
      "heading-set-first-person-first-responsibility-02":
        "亲自谋划，把准工作方向\n亲自推动，抓好任务落实\n亲自督导，解决突出问题",
      "heading-set-first-person-first-responsibility-03":
        "抓班子，增强整体功能\n带队伍，锻造过硬本领\n强作风，涵养清风正气",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "self-discipline", topic: "self-discipline", voice: "personal", depth: 2 },
    {
      "heading-set-self-discipline-personal-01":
        "严守政治纪律，做政治上的明白人\n严守廉洁底线，做经济上的清白人\n严守生活准则，做作风上的正派人",
      "heading-set-self-discipline-personal-02":
        "心存敬畏，严守纪律规矩\n手握戒尺，秉公用好权力\n行有所止，自觉接受监督",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "problems", topic: "general", voice: "collective", depth: 2 },
    {
      "heading-set-general-problems-01": "理论学习还有差距\n责任传导还有落差\n日常监督还有短板",
      "heading-set-general-problems-02":
        "理论学习不够深入\n责任落实不够到位\n日常监督不够有力\n业务融合不够紧密",
      "heading-set-general-problems-03": "政治建设仍需加强\n基层基础仍需夯实\n作风建设仍需深化",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "causes", topic: "general", voice: "collective", depth: 2 },
    {
      "heading-set-general-causes-01": "理论学习抓得不深\n责任意识树得不牢\n担当作为劲头不够",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "causes", topic: "general", voice: "personal", depth: 2 },
    {
      "heading-set-general-causes-personal-01": "理论武装抓得不紧\n宗旨意识树得不牢\n担当精神还不够强",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "next-steps", topic: "general", voice: "collective", depth: 2 },
    {
      "heading-set-general-next-steps-01":
        "持续深化理论武装，坚定政治方向\n持续压实主体责任，形成工作合力\n持续建强基层组织，夯实执政根基\n持续推进正风肃纪，涵养清风正气",
      "heading-set-general-next-steps-02":
        "在强化政治引领上再提升\n在压实管党责任上再加压\n在夯实基层基础上再发力\n在加强日常监督上再深化",
      "heading-set-general-next-steps-03": "抓学习、强本领\n抓责任、促落实\n抓基层、固根本\n抓作风、树形象",
      "heading-set-general-next-steps-04":
        "以更高站位推进政治建设\n以更实举措夯实基层基础\n以更严标准深化正风肃纪",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "next-steps", topic: "general", voice: "personal", depth: 2 },
    {
      "heading-set-general-next-steps-personal-01":
        "带头学习，提升能力\n带头履责，推动落实\n带头自律，树好形象",
      "heading-set-general-next-steps-personal-02":
        "强化学习，提高政治能力\n强化担当，推动责任落实\n强化自律，树立良好形象",
    },
  ),
  ...phrasesOf(
    { sort: "heading-set", role: "main-work", topic: "politics", voice: "collective", depth: 2, from: 2023 },
    {
      "heading-set-politics-02":
        "坚持以学铸魂，筑牢思想根基\n坚持以学增智，提升能力本领\n坚持以学正风，改进工作作风\n坚持以学促干，推动任务落实",
    },
  ),
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "grassroots",
      voice: "collective",
      depth: 2,
      organs: branches,
    },
    {
      "heading-set-grassroots-04":
        "抓学习，让理论武装强起来\n抓规范，让组织生活严起来\n抓管理，让纪律规矩硬起来\n抓示范，让先锋形象亮起来",
      "heading-set-grassroots-05":
        "强化理论学习，凝聚思想共识\n严格组织生活，规范支部工作\n加强教育管理，建强党员队伍\n抓实廉洁教育，守住纪律底线",
    },
  ),
];
