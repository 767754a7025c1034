import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading } from "../organs";

export const openings: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "politics", voice: "collective" },
    {
      "opening-politics-preamble-02":
        "一年来，在{superior}的坚强领导下，{unit}{organ}牢牢把握新时代党的建设总要求，以党的政治建设为统领，全面推进党的政治建设、思想建设、组织建设、作风建设、纪律建设，把制度建设贯穿其中，深入推进反腐败斗争。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "responsibility", voice: "collective", organs: leading },
    {
      "opening-responsibility-preamble-01":
        "今年以来，{unit}{organ}严格执行《党委（党组）落实全面从严治党主体责任规定》，把抓好党建作为最大政绩，推动责任层层落实、压力层层传导、工作层层推进。",
      "opening-responsibility-preamble-02":
        "按照{superior}关于报送全面从严治党主体责任落实情况的要求，{unit}{organ}对照责任清单逐项梳理，认真回顾总结了一年来的工作。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "responsibility", voice: "collective" },
    {
      "opening-responsibility-preamble-03":
        "{year}年，{unit}{organ}自觉把思想和行动统一到党中央关于全面从严治党的决策部署上来，聚焦主责主业，突出问题导向，把管党治党责任一项一项落到人、落到事、落到时限。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "integrity", voice: "collective", from: 2023 },
    {
      "opening-integrity-preamble-01":
        "{year}年，{unit}{organ}认真贯彻落实二十届中央纪委历次全会精神和{superior}关于党风廉政建设的部署，一体推进不敢腐、不能腐、不想腐，把党风廉政建设责任落实到各个岗位、各个环节。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "integration", voice: "collective" },
    {
      "opening-integration-preamble-01":
        "{year}年，{unit}{organ}坚持围绕中心、服务大局，把全面从严治党与业务工作同谋划、同部署、同推进、同考核，以高质量党建引领各项事业高质量发展。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "opening-grassroots-preamble-01":
        "{unit}{organ}现有基层党组织[[基层党组织 个]]、党员[[党员总数 名]]。{year}年，我们坚持大抓基层的鲜明导向，以严密的组织体系推动全面从严治党向基层延伸。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "style", voice: "collective" },
    {
      "opening-style-preamble-01":
        "一年来，{unit}{organ}坚持严的基调、严的措施、严的氛围，锲而不舍落实中央八项规定及其实施细则精神，坚持党性党风党纪一起抓，以过硬作风保障各项任务落实。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "first-person", voice: "personal" },
    {
      "opening-first-person-preamble-personal-01":
        "{year}年，在{superior}的正确领导和班子成员的支持配合下，我坚持把抓好党建作为主责主业，认真履行全面从严治党第一责任人职责，带头抓、具体抓、抓到底。",
      "opening-first-person-preamble-personal-02":
        "一年来，我牢记第一责任人的政治责任，既挂帅又出征，既抓部署又抓落实，推动管党治党各项要求在{unit}落地生根。",
      "opening-first-person-preamble-personal-03":
        "作为{unit}{organ}书记，我始终把全面从严治党第一责任人职责扛在肩上，带头学习、带头谋划、带头落实、带头自律，努力做到守土有责、守土尽责。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "integrity", voice: "personal" },
    {
      "opening-integrity-preamble-personal-01":
        "{year}年，我严格执行党风廉政建设责任制，既管好班子、带好队伍，又严格要求自己，做到在其位、谋其政、尽其责。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "responsibility", voice: "collective" },
    {
      "opening-responsibility-01":
        "坚持把落实全面从严治党主体责任作为重大政治任务，年初有部署、年中有检查、年末有考核，环环相扣抓落实。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "politics", voice: "collective" },
    {
      "opening-politics-01":
        "坚持把政治建设摆在首位，从讲政治的高度谋划推动各项工作，对党中央决策部署和{superior}工作要求逐项研究、逐项落实。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "ideology", voice: "collective" },
    {
      "opening-ideology-01":
        "坚持党管意识形态不动摇，牢牢掌握意识形态工作领导权，将意识形态工作纳入年度重点任务，与业务工作一并安排、一并检查。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "grassroots", voice: "collective" },
    {
      "opening-grassroots-01":
        "树立党的一切工作到支部的鲜明导向，以提升组织力为重点，突出政治功能，把教育、管理、监督党员的工作落实到支部。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "cadres", voice: "collective", organs: leading },
    {
      "opening-cadres-01":
        "坚持党管干部原则，落实新时代好干部标准，把从严管理与关心关爱结合起来，努力建设忠诚干净担当的高素质干部队伍。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "integrity", voice: "collective" },
    {
      "opening-integrity-01":
        "坚持把党风廉政建设和业务工作一起谋划、一起部署、一起落实、一起检查，以严明的纪律保障各项任务完成。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "supervision", voice: "collective" },
    {
      "opening-supervision-01":
        "坚持抓早抓小、防微杜渐，把日常监督做在平时、严在经常，以有力监督推动{staff}知敬畏、存戒惧、守底线。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "inspection", voice: "collective", organs: aboveBranch },
    {
      "opening-inspection-01":
        "坚持把抓好巡视巡察整改作为践行“两个维护”的具体行动，由{organ}书记牵头，认账领账、真改实改，逐项推进。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "rules", voice: "collective" },
    {
      "opening-rules-01":
        "坚持用制度管权管事管人，紧盯权力运行的关键部位和薄弱环节，扎紧制度的笼子，做到事前有规定、事中有监督、事后有检查。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "main-work", topic: "integration", voice: "collective" },
    {
      "opening-integration-01":
        "坚持党建工作和业务工作目标同向、部署同步、工作同力，着力破解“两张皮”问题，把党的组织优势转化为发展优势。",
    },
  ),
  ...phrasesOf(
    {
      sort: "opening",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: leading,
    },
    {
      "opening-first-person-first-responsibility-01":
        "{organ}书记{secretary}切实履行第一责任人责任，坚持重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办，以上率下抓管党治党。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "first-responsibility", topic: "first-person", voice: "collective" },
    {
      "opening-first-person-first-responsibility-02":
        "{organ}主要负责同志坚持把党建工作放在心上、抓在手上，年初带头领任务，年中带头查进度，年末带头述职责。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "self-discipline", topic: "self-discipline", voice: "personal" },
    {
      "opening-self-discipline-personal-01":
        "我始终把廉洁自律作为做人做事的底线，自觉做到心有所畏、言有所戒、行有所止，时时处处严格要求自己。",
      "opening-self-discipline-personal-02":
        "打铁必须自身硬。我坚持从自身做起、从小事做起，凡是要求别人做到的自己首先做到，凡是要求别人不做的自己坚决不做。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "self-discipline", topic: "self-discipline", voice: "collective" },
    {
      "opening-self-discipline-01":
        "班子成员自觉遵守廉洁自律各项规定，坚持以上率下、以身作则，在廉洁用权、廉洁修身、廉洁齐家上作表率。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "problems", topic: "general", voice: "collective" },
    {
      "opening-general-problems-01":
        "对照新时代党的建设总要求和{superior}部署，对照干部群众的期待，我们清醒看到，落实全面从严治党主体责任还存在一些不足。",
      "opening-general-problems-02":
        "一年来的工作虽然取得了一定成效，但与全面从严治党永远在路上的要求相比，仍有差距，主要有以下几个方面：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "problems", topic: "general", voice: "personal" },
    {
      "opening-general-problems-personal-01":
        "在看到成绩的同时，我也清醒认识到，自己在履行第一责任人职责方面还存在一些问题和短板：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "causes", topic: "general", voice: "collective" },
    {
      "opening-general-causes-01":
        "上述问题虽然表现在工作层面，但根子在思想认识和责任落实上。经过深入剖析，主要有以下原因：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "causes", topic: "general", voice: "personal" },
    {
      "opening-general-causes-personal-01": "对存在的问题，我作了认真反思，从主观上深挖根源，主要原因有：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "next-steps", topic: "general", voice: "collective" },
    {
      "opening-general-next-steps-01":
        "{nextYear}年，{unit}{organ}将坚持以习近平新时代中国特色社会主义思想为指导，聚焦存在问题补短板、强弱项，一项一项改、一件一件抓，推动全面从严治党各项任务落到实处。",
      "opening-general-next-steps-02":
        "下一步，我们将坚持问题导向和目标导向相统一，对照存在问题逐项定措施、定责任、定时限，抓好管党治党各项任务落实。",
      "opening-general-next-steps-03":
        "{nextYear}年，{unit}{organ}将坚持以党的政治建设为统领，围绕中心抓党建、抓好党建促发展，重点做好以下工作：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "next-steps", topic: "general", voice: "personal" },
    {
      "opening-general-next-steps-personal-01":
        "下一步，我将扛牢管党治党政治责任，把第一责任人职责履行到位，重点做好以下几个方面的工作：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "next-steps", topic: "integrity", voice: "collective" },
    {
      "opening-integrity-next-steps-01":
        "{nextYear}年，我们将持续保持正风肃纪的力度，把党风廉政建设责任制一贯到底，着重抓好以下几项工作：",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "politics", voice: "collective", from: 2023 },
    {
      "opening-politics-preamble-01":
        "{year}年，{unit}{organ}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大和二十届历次全会精神，坚决扛起全面从严治党主体责任，把严的要求贯穿管党治党全过程和各方面。",
    },
  ),
  ...phrasesOf(
    {
      sort: "opening",
      role: "preamble",
      topic: "first-person",
      voice: "personal",
      from: 2023,
      until: 2025,
      organs: leading,
    },
    {
      "opening-first-person-preamble-personal-04":
        "{year}年，我认真学习贯彻习近平总书记关于党的建设的重要思想，对照《党委（党组）落实全面从严治党主体责任规定》中第一责任人的职责要求，逐条抓好落实。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "politics", voice: "collective", from: 2021 },
    {
      "opening-politics-preamble-03":
        "{unit}{organ}始终把坚持和加强党的全面领导摆在首位，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，以实际行动落实管党治党政治责任。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "first-person", voice: "personal", from: 2026 },
    {
      "opening-first-person-preamble-personal-05":
        "{year}年，我认真学习贯彻习近平党建思想，把第一责任人职责细化为年度任务，亲自谋划、亲自推动、亲自检查，一条一条抓落实。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "politics", voice: "collective", from: 2026 },
    {
      "opening-politics-preamble-04":
        "{year}年，{unit}{organ}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平党建思想，全面贯彻党的二十大和二十届历次全会精神，把全面从严治党要求落实到党的建设各方面。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "responsibility", voice: "collective", organs: branches },
    {
      "opening-responsibility-preamble-04":
        "{year}年，{unit}{organ}在{superior}领导下，认真落实管党治党责任，从严抓好党员教育管理监督，把全面从严治党的要求落实到每名党员、每次组织生活。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "preamble", topic: "grassroots", voice: "collective", organs: branches },
    {
      "opening-grassroots-preamble-02":
        "{unit}{organ}现有党员[[党员总数 名]]。{year}年，在{superior}领导下，我们以规范组织生活为基础，以管好用好党员为重点，把党的各项要求落实到支部、落实到岗位。",
    },
  ),
  ...phrasesOf(
    { sort: "opening", role: "problems", topic: "general", voice: "collective", organs: branches },
    {
      "opening-general-problems-03":
        "对照全面从严治党要求和党员群众的期待，{organ}工作还有不少差距，主要是：",
    },
  ),
];
