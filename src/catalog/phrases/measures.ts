import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading, withDiscipline, withInspection } from "../organs";

export const measures: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "politics", voice: "collective" },
    {
      "measure-politics-01":
        "严格落实“第一议题”制度，及时跟进学习习近平总书记重要讲话和重要指示批示精神，开展“第一议题”学习[[“第一议题”学习 次]]，研究贯彻措施并抓好督办。",
      "measure-politics-03":
        "把学习党章党规党纪作为必修课，组织党员干部认真学习《中国共产党章程》《中国共产党纪律处分条例》，开展知识测试[[知识测试 次]]。",
      "measure-politics-06":
        "严格执行《中国共产党重大事项请示报告条例》，完善请示报告事项清单，对照清单按规定的时限和程序请示报告。",
      "measure-politics-10":
        "坚持读原著、学原文、悟原理，为党员干部配发学习资料[[学习资料 册]]，组织撰写心得体会[[心得体会 篇]]。",
      "measure-politics-11":
        "用好红色资源，组织党员干部到革命旧址、纪念场馆开展红色教育[[红色教育 次]]，现场学、现场讲，回来结合岗位谈体会。",
      "measure-politics-13":
        "组织党员干部参加党的创新理论知识竞赛[[知识竞赛 次]]，对薄弱题目逐一讲评，以赛促学、以学促干。",
      "measure-politics-14":
        "大兴调查研究之风，班子成员带着问题深入基层开展调研[[调研 次]]，形成调研报告[[调研报告 篇]]，提出的对策列入工作计划、明确承办人。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "politics", voice: "collective", organs: leading },
    {
      "measure-politics-02":
        "制定理论学习中心组年度学习计划，坚持个人自学与集中研讨相结合，组织理论学习中心组学习[[理论学习中心组学习 次]]，其中专题研讨[[理论学习中心组专题研讨 次]]。",
      "measure-politics-04":
        "坚持和完善民主集中制，健全议事规则和决策程序，坚持集体领导、民主集中、个别酝酿、会议决定，重大事项一律提交集体研究。",
      "measure-politics-05":
        "严格执行《关于新形势下党内政治生活的若干准则》，用好批评和自我批评武器，民主生活会查摆问题[[民主生活会查摆问题 个]]，逐项制定整改措施。",
      "measure-politics-07":
        "围绕党中央重大决策部署和{superior}工作安排，建立任务、责任、时限三张清单，定期调度、跟踪问效。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "politics", voice: "collective", organs: aboveBranch },
    {
      "measure-politics-08":
        "举办党的创新理论读书班[[读书班 期]]，邀请专家作专题讲座[[专题讲座 场]]，班子成员结合分管工作交流体会。",
      "measure-politics-09":
        "发挥领学促学作用，班子成员到所在支部、联系点讲党课[[党课 次]]，推动学习由“关键少数”向“绝大多数”延伸。",
      "measure-politics-12":
        "建立学习督导机制，采取旁听指导、随机抽查、情况通报等方式，督促{below}提高理论学习质量。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "politics", voice: "collective", from: 2025, until: 2025 },
    {
      "measure-politics-15":
        "把学习宣传贯彻党的二十届四中全会精神作为重大政治任务，通过专题学习、集中宣讲、交流研讨等形式组织学习，推动全会部署与本单位工作对接。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "ideology", voice: "collective", organs: leading },
    {
      "measure-ideology-01":
        "认真落实意识形态工作责任制，将意识形态工作纳入党建工作责任制和年度考核，作为领导班子民主生活会、述职报告的重要内容。",
      "measure-ideology-08":
        "加强保密和网络安全教育，组织签订保密承诺书，对涉密岗位、重要信息系统开展自查，发现隐患及时整改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "ideology", voice: "collective" },
    {
      "measure-ideology-02":
        "定期分析研判意识形态领域情况，专题研究意识形态工作[[专题研究意识形态工作 次]]，对重大事件、重要情况、重要社情民意中的倾向性苗头性问题及时引导。",
      "measure-ideology-03":
        "加强网站、公众号和工作群组管理，严格执行信息发布“三审三校”制度，组织自查自纠，关停注销长期不更新的账号。",
      "measure-ideology-05":
        "加强讲座、论坛、报告会等活动的审批管理，坚持“谁主办、谁负责”，不给错误思想观点提供传播渠道。",
      "measure-ideology-06":
        "培育和践行社会主义核心价值观，选树身边榜样，开展先进事迹宣讲[[宣讲 场]]，请榜样讲述岗位上的事。",
      "measure-ideology-07":
        "围绕重点工作加强正面宣传，报送信息稿件[[信息稿件 篇]]，被上级采用[[信息稿件采用 篇]]，重点宣传了**等做法。",
      "measure-ideology-09":
        "深入开展精神文明创建活动，组织文体活动[[文体活动 次]]，评选身边榜样，引导{staff}践行社会主义核心价值观。",
      "measure-ideology-10":
        "做好思想政治工作，定期了解{staff}思想动态，开展谈心谈话[[谈心谈话 人次]]，把解决思想问题同解决实际问题结合起来。",
      "measure-ideology-12":
        "开展普法宣传[[普法宣传 次]]，结合岗位讲清宪法和有关法律的要求，引导{staff}遇事找法、办事依法。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "ideology", voice: "collective", organs: aboveBranch },
    {
      "measure-ideology-04":
        "健全舆情监测和应急处置机制，明确专人值守，处置舆情[[舆情处置 件]]，对群众关切及时回应。",
      "measure-ideology-11":
        "加强宣传骨干队伍建设，选配网络评论员和宣传信息员，组织业务培训，明确值守和审核责任。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "grassroots", voice: "collective" },
    {
      "measure-grassroots-01":
        "认真贯彻《中国共产党支部工作条例（试行）》，规范执行“三会一课”、组织生活会、民主评议党员、主题党日等基本制度，定期检查执行情况和会议记录。",
      "measure-grassroots-06":
        "认真落实《中国共产党党员教育管理工作条例》，分层分类开展党员培训[[党员培训 期]]，新党员、老党员、流动党员各有安排。",
      "measure-grassroots-07":
        "健全党内激励关怀帮扶机制，元旦春节、“七一”前夕走访慰问困难党员[[慰问困难党员 名]]，发放慰问金[[慰问金 元]]。",
      "measure-grassroots-09":
        "按照规定做好党费收缴、使用和管理，全年收缴党费[[党费 元]]，收支情况定期公开。",
      "measure-grassroots-14":
        "加强流动党员管理，建立动态台账，由专人定期联系，通过线上方式组织参加学习和组织生活。",
      "measure-grassroots-15": "关心离退休党员，采取送学上门、结对联系等方式，帮助年老体弱党员参加组织生活。",
      "measure-grassroots-16":
        "推进党建阵地建设，投入党建经费[[党建经费 万元]]，完善活动场所功能，用于党员教育、组织生活和服务群众。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "measure-grassroots-02":
        "建立支部工作纪实和定期检查制度，每季度对{below}组织生活情况进行抽查，发现问题现场反馈、限期整改。",
      "measure-grassroots-03":
        "坚持把支部建在一线，结合机构调整及时优化党组织设置，新建党支部[[新建党支部 个]]，对新设机构同步建组织、同步抓工作。",
      "measure-grassroots-04":
        "开展“一支部一品牌”创建活动，培育党建品牌[[党建品牌 个]]，由{organ}实地评估做法和成效，成熟的在{below}推广。",
      "measure-grassroots-05":
        "严格执行《中国共产党发展党员工作细则》，坚持把政治标准放在首位，严格程序、严肃纪律，发展党员[[发展党员 名]]，预备党员转正[[预备党员转正 名]]。",
      "measure-grassroots-08":
        "按期做好换届工作，严把资格关、程序关，完成支部换届[[支部换届 个]]，配齐配强支部班子。",
      "measure-grassroots-10":
        "从严从实开展党组织书记述职评议，{organ}书记现场点评、指出问题，述职评议结果作为评先评优的重要依据。",
      "measure-grassroots-11":
        "加强党务干部队伍建设，选优配强支部书记，举办党支部书记培训[[党支部书记培训 期]]，重点讲组织生活、发展党员等实务。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "grassroots",
      voice: "collective",
      sectors: ["机关", "国企", "学校", "医院", "政法", "金融"],
    },
    {
      "measure-grassroots-12":
        "深化在职党员到社区报到服务，党员参加“双报到”[[双报到 人次]]，认领**等社区服务事项。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "grassroots", voice: "collective", organs: leading },
    {
      "measure-grassroots-13":
        "组织开展“七一”表彰，评选优秀共产党员[[优秀共产党员 名]]、优秀党务工作者[[优秀党务工作者 名]]、先进基层党组织[[先进基层党组织 个]]。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "cadres", voice: "collective", organs: leading },
    {
      "measure-cadres-01":
        "严格执行《党政领导干部选拔任用工作条例》，落实“凡提四必”要求，把好动议、推荐、考察、讨论决定、任职各个关口。",
      "measure-cadres-02":
        "注重在急难险重任务中考察识别干部，听取服务对象和同事的评价，提拔干部[[提拔干部 名]]。",
      "measure-cadres-03":
        "加强年轻干部培养，建立优秀年轻干部库，实行导师帮带，选派到基层和重点岗位锻炼的年轻干部[[年轻干部 名]]。",
      "measure-cadres-06":
        "严格执行领导干部报告个人有关事项规定，开展个人有关事项核查[[个人有关事项核查 人]]，对漏报瞒报的严肃处理。",
      "measure-cadres-07":
        "对长期在同一岗位任职的干部实行交流轮岗，调整关键岗位人员，轮岗干部[[轮岗干部 名]]。",
      "measure-cadres-08":
        "严格干部日常管理监督，落实请销假、因私出国（境）、兼职管理等规定，定期核对，发现问题及时提醒。",
      "measure-cadres-09":
        "对新任职干部开展任前廉政谈话[[任前廉政谈话 人次]]，组织任前廉政考试[[任前廉政考试 人次]]，帮助扣好廉洁履职“第一粒扣子”。",
      "measure-cadres-10":
        "坚持“三个区分开来”，正确把握干部在工作中出现失误的性质和影响，保护干部干事创业积极性。",
      "measure-cadres-12": "做好人才引进和招录工作，招录人员[[招录人员 名]]，重点补充**等急需专业力量。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "cadres", voice: "collective", organs: aboveBranch },
    {
      "measure-cadres-04":
        "分级分类开展干部教育培训，举办培训班[[培训班 期]]，培训[[培训人次 人次]]，开班前征求需求，结业时检验效果。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "cadres",
      voice: "collective",
      organs: leading,
      sectors: ["机关", "街道", "政法"],
    },
    {
      "measure-cadres-05": "完善考核评价办法，平时考核与年度考核相结合，考核结果与评先评优、职级晋升挂钩。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "cadres", voice: "collective" },
    {
      "measure-cadres-11": "坚持严管与厚爱结合，做好干部谈心谈话、心理疏导和关心慰问工作，帮助解决实际困难。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "cadres",
      voice: "collective",
      organs: leading,
      sectors: ["机关", "国企", "医院", "学校", "金融", "街道", "政法"],
      until: 2025,
    },
    {
      "measure-cadres-13":
        "选派政治素质好、工作能力强的干部驻村帮扶，现有驻村干部[[驻村干部 名]]，巩固拓展脱贫攻坚成果，助力乡村全面振兴。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integrity", voice: "collective", organs: leading },
    {
      "measure-integrity-01":
        "召开党风廉政建设工作会议[[党风廉政建设工作会议 次]]，总结部署年度工作，把任务分解到{office}、明确到人，年中逐项对账。",
      "measure-integrity-10":
        "建立健全廉政档案[[廉政档案 份]]，实行动态管理，为干部选拔任用和评先评优提供廉政意见[[廉政意见 份]]。",
      "measure-integrity-11":
        "组织领导干部述责述廉[[述职述廉 人次]]，开展民主测评，把履行管党治党责任和廉洁自律情况作为评议重点。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integrity", voice: "collective", organs: withDiscipline },
    {
      "measure-integrity-12":
        "支持纪检监察机构履行监督责任，定期听取工作汇报，为其开展工作创造条件、提供保障。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integrity", voice: "collective" },
    {
      "measure-integrity-02":
        "专题研究党风廉政建设[[专题研究党风廉政建设 次]]，听取班子成员廉政责任落实情况，对照问题逐项研究措施。",
      "measure-integrity-03":
        "按照“谁主管、谁负责”的原则，把党风廉政建设任务分解到岗、明确到人，年底逐项检查落实情况。",
      "measure-integrity-04":
        "加强新时代廉洁文化建设，开展廉洁文化活动[[廉政文化活动 场]]，由党员干部讲岗位上的廉洁故事。",
      "measure-integrity-05":
        "加强家庭家教家风建设，组织廉政家访[[廉政家访 户]]，引导党员干部家属当好廉洁“守门员”。",
      "measure-integrity-06":
        "重要节日前夕印发廉洁过节通知，发送廉政短信[[廉政短信 条]]，重申纪律要求、公布举报方式。",
      "measure-integrity-09":
        "组织班子成员和重点岗位人员签订廉洁承诺书[[廉洁承诺书 份]]，年底对照承诺逐条述廉，接受党员群众监督。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "integrity",
      voice: "collective",
      organs: leading,
      sectors: ["机关", "街道", "村社区", "政法", "学校", "医院"],
    },
    {
      "measure-integrity-07":
        "持续整治群众身边不正之风和腐败问题，聚焦民生领域突出问题建立清单，逐项推动解决。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integrity", voice: "collective", organs: leading },
    {
      "measure-integrity-08":
        "从严管理公务接待、公务用车、办公用房，“三公”经费支出[[“三公”经费 万元]]，较上年下降[[同比 ％]]。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integrity", voice: "collective", from: 2025 },
    {
      "measure-integrity-13":
        "巩固拓展党纪学习教育成果，把纪律教育融入日常管理监督，新任职、转岗和重要节日前必讲纪律，推动党员干部学纪、知纪、明纪、守纪。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "style", voice: "collective", from: 2026 },
    {
      "measure-style-01":
        "巩固拓展深入贯彻中央八项规定精神学习教育成果，对照学习教育查摆的问题开展“回头看”，推动化风成俗。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "style", voice: "collective" },
    {
      "measure-style-02": "深入整治形式主义为基层减负，严格控制文件和会议数量，清理规范各类工作群组和报表。",
      "measure-style-08":
        "推行一线工作法，班子成员带头到现场了解情况、研究办法、协调解决，办理结果向提出问题的人反馈。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "style", voice: "collective", organs: aboveBranch },
    {
      "measure-style-03":
        "开展作风督查[[作风督查 次]]，重点检查工作纪律、服务态度、履职效能，对发现的问题及时通报。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "style",
      voice: "collective",
      organs: leading,
      sectors: ["机关", "街道", "政法"],
    },
    {
      "measure-style-04":
        "密切联系服务群众，落实领导干部接访下访制度，领导接访[[领导接访 批次]]，办理信访件[[信访件 件]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "style",
      voice: "collective",
      sectors: ["机关", "街道", "村社区"],
    },
    {
      "measure-style-05":
        "聚焦群众急难愁盼，建立民生实事清单，完成为民办实事[[为民办实事 件]]，进展和结果向群众公布。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "style",
      voice: "collective",
      sectors: ["机关", "街道", "医院", "政法", "金融"],
    },
    {
      "measure-style-06":
        "优化服务流程，压缩办理时限，推行一次性告知和限时办结，开展满意度调查[[满意度调查 次]]。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "style", voice: "collective", sectors: ["机关", "街道"] },
    {
      "measure-style-07":
        "办理12345热线工单[[12345热线工单 件]]，做到接诉即办、限时反馈，对重复投诉的由班子成员牵头会商解决。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "style", voice: "collective", organs: leading },
    {
      "measure-style-09": "严格落实过紧日子要求，压减一般性支出，把有限资金用在发展紧要处和民生急需上。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "supervision", voice: "collective", organs: leading },
    {
      "measure-supervision-01":
        "加强对“一把手”和领导班子的监督，落实谈话、述责述廉、民主生活会等制度，推动同级相互监督。",
      "measure-supervision-05":
        "坚持以案为鉴、以案促改，召开警示教育大会[[警示教育大会 次]]，通报典型案例[[典型案例通报 起]]，会后对照查风险、补制度。",
      "measure-supervision-08":
        "围绕项目资金、招标采购、物资管理等重点领域开展专项监督检查[[专项监督检查 次]]，发现问题[[监督检查发现问题 个]]，整改问题[[整改问题 个]]，对未完成的逐项明确时限。",
      "measure-supervision-09":
        "贯通运用党内监督与审计监督、财会监督、群众监督，加强信息沟通、线索移送和成果共享。",
      "measure-supervision-11":
        "严格执行《中国共产党问责条例》，对落实责任不力的严肃问责，通报批评[[通报批评 人次]]。",
      "measure-supervision-13":
        "拓宽监督渠道，聘请廉政监督员[[廉政监督员 名]]，公布举报电话和信箱，主动接受社会监督。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "supervision", voice: "collective", organs: withDiscipline },
    {
      "measure-supervision-02":
        "坚持惩前毖后、治病救人，运用“四种形态”处理[[运用“四种形态” 人次]]，其中第一种形态[[第一种形态 人次]]。",
      "measure-supervision-04":
        "严肃处置问题线索，受理信访举报[[信访举报 件]]，处置问题线索[[处置问题线索 件]]，立案[[立案 件]]。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "supervision", voice: "collective", organs: aboveBranch },
    {
      "measure-supervision-03":
        "常态化开展谈话提醒，班子成员与分管{office}负责人开展廉政谈话[[廉政谈话 人次]]，指出的问题跟踪改正。",
      "measure-supervision-07":
        "组织关键岗位人员旁听职务犯罪案件庭审[[庭审旁听 次]]，庭审后对照岗位查找风险、交流体会。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "supervision", voice: "collective" },
    {
      "measure-supervision-06":
        "组织党员干部观看警示教育片[[观看警示教育片 次]]，参观警示教育基地[[参观警示教育基地 次]]，看后讨论、对照检查。",
      "measure-supervision-10":
        "建立问题台账，对监督检查中发现的问题实行清单管理，整改问题[[整改问题 个]]，未整改的挂账督办。",
      "measure-supervision-12":
        "加大对年轻干部的教育管理监督力度，开展廉政教育[[廉政教育 次]]，把年轻干部列为重点，引导树立正确的权力观。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "inspection", voice: "collective", organs: leading },
    {
      "measure-inspection-01":
        "坚决扛起巡视巡察整改主体责任，{organ}书记担负第一责任人责任，召开专题会议研究整改方案，逐条逐项抓好落实。",
      "measure-inspection-02":
        "对巡察反馈的[[巡察反馈问题 个]]问题制定整改措施[[整改措施 项]]，明确责任人和完成时限，整改措施完成[[整改措施完成 项]]。",
      "measure-inspection-03": "建立整改工作周调度、月通报机制，对账销号、动态管理，防止纸面整改、虚假整改。",
      "measure-inspection-04":
        "把整改与完善治理结合起来，修订制度[[修订制度 项]]，从源头上防止同类问题再次发生。",
      "measure-inspection-05":
        "高标准开好整改专题民主生活会，班子成员主动认领问题，深刻剖析原因，明确整改方向。",
      "measure-inspection-06":
        "统筹推进巡视、巡察、审计、督查等发现问题的整改，建立问题总台账，一体研究、一体推进、一体验收。",
      "measure-inspection-10":
        "主动配合做好审计工作，对审计发现的[[审计发现问题 个]]问题照单全收，逐项明确措施，按期报送整改结果。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "inspection", voice: "collective", organs: aboveBranch },
    {
      "measure-inspection-07":
        "对已完成的整改事项开展“回头看”，防止问题反弹，对需要长期坚持的建立机制、持续推进。",
      "measure-inspection-09":
        "对照上级巡视巡察通报的共性问题开展自查自纠，自查发现问题[[自查发现问题 个]]，立行立改、边查边改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "inspection", voice: "collective", organs: withInspection },
    {
      "measure-inspection-08":
        "开展内部巡察[[内部巡察 轮]]，巡察单位[[巡察单位 家]]，对发现的共性问题督促开展专项治理。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "rules", voice: "collective", organs: aboveBranch },
    {
      "measure-rules-01":
        "对现行制度进行全面梳理，按照“立、改、废”要求，制定制度[[制定制度 项]]，修订制度[[修订制度 项]]，废止制度[[废止制度 项]]。",
      "measure-rules-04": "规范财务审批和资金使用，严格预算执行，大额资金支出集体研究、专人审核。",
      "measure-rules-06":
        "推进党务公开、政务公开，及时公开干部任用、经费收支、项目建设等事项，自觉接受监督。",
      "measure-rules-07": "开展制度执行情况专项检查，对有令不行、有禁不止的点名通报、限期纠正。",
      "measure-rules-08": "编印制度汇编和工作流程图，组织学习和测试，新进人员先学制度再上岗。",
      "measure-rules-10": "运用信息化手段规范业务办理，审批、采购、报销等事项全程留痕、定期核查。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "rules", voice: "collective" },
    {
      "measure-rules-02":
        "围绕决策、执行、监督各环节查找廉政风险点[[廉政风险点 个]]，落实廉政风险防控措施[[廉政风险防控措施 条]]，实行分级管理。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "rules", voice: "collective", organs: leading },
    {
      "measure-rules-03":
        "修订完善{organ}议事规则和“三重一大”决策事项清单，研究“三重一大”事项[[“三重一大”事项 项]]，做到科学决策、民主决策、依法决策。",
      "measure-rules-05":
        "规范采购行为，完善采购目录和流程，实施集中采购[[集中采购 项]]，需求、采购、验收由不同人员负责。",
      "measure-rules-09": "对重点岗位实行不相容职责分离、定期轮岗，把经办、审核、监督分开。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integration", voice: "collective" },
    {
      "measure-integration-01":
        "围绕中心任务组建党员先锋队[[党员先锋队 支]]、党员突击队[[党员突击队 支]]，承担**等急难险重任务。",
      "measure-integration-05": "与结对单位开展党建联建[[党建联建 次]]，共同研究解决**等难题。",
      "measure-integration-06":
        "组织党员开展志愿服务[[志愿服务 次]]，参与志愿者[[志愿者 名]]，服务内容由群众提、效果请群众评。",
      "measure-integration-09": "开展岗位练兵和技能比武，引导党员干部立足本职建功立业，获得荣誉[[荣誉 项]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "街道", "医院", "金融", "国企", "政法"],
    },
    {
      "measure-integration-02":
        "在窗口单位和服务一线设立党员示范岗[[党员示范岗 个]]、党员责任区[[党员责任区 个]]，姓名、职责、承诺公开，接受服务对象评价。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "街道", "国企"],
    },
    {
      "measure-integration-03":
        "坚持把党建工作融入项目建设，党员干部包联重点项目[[重点项目 个]]，全年签约项目[[签约项目 个]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "街道", "金融"],
    },
    {
      "measure-integration-04":
        "深化助企服务，走访企业[[走访企业 家]]，帮助解决企业问题[[解决企业问题 件]]，对反映较多的共性问题研究出台措施。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["国企", "街道", "机关", "医院", "学校"],
    },
    {
      "measure-integration-07":
        "以党建引领安全生产，组织党员带头开展安全检查[[安全检查 次]]，整改安全隐患[[整改安全隐患 处]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["街道", "村社区", "政法"],
    },
    {
      "measure-integration-08":
        "坚持党建引领基层治理，调解矛盾纠纷[[矛盾纠纷调解 件]]，把问题化解在基层、解决在萌芽状态。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "integration", voice: "collective", organs: aboveBranch },
    {
      "measure-integration-10":
        "把党建考核与业务考核有机结合，同步安排、同步检查、同步评价，结果一并用于评先评优。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "responsibility", voice: "collective" },
    {
      "measure-responsibility-01":
        "专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，及时传达学习上级精神，研究部署阶段性重点任务。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "responsibility", voice: "collective", organs: leading },
    {
      "measure-responsibility-02":
        "年初制定全面从严治党责任清单、任务清单，把任务逐项分解到班子成员和责任{office}，写明完成标志和时限。",
      "measure-responsibility-03":
        "召开党建工作领导小组会议[[党建工作领导小组会议 次]]，研究解决**等重点难点问题。",
      "measure-responsibility-04":
        "制定责任清单[[责任清单 份]]，把{organ}、书记、班子成员的责任逐条列明，年中对照清单检查、年底对照清单述责。",
      "measure-responsibility-06":
        "建立主体责任落实情况报告制度，{below}每半年报告一次，{organ}汇总分析、通报反馈。",
      "measure-responsibility-07":
        "开展全面从严治党督导检查[[督导检查 次]]，采取听汇报、查资料、个别访谈等方式掌握实情，当面反馈、限期整改。",
      "measure-responsibility-08":
        "把全面从严治党工作情况纳入年度综合考核，明确分值和扣分情形，考核结果与评先评优挂钩。",
      "measure-responsibility-09":
        "健全{organ}主体责任、书记第一责任人责任、班子成员“一岗双责”、纪检机构监督责任贯通协同的工作机制。",
      "measure-responsibility-10":
        "召开民主生活会前广泛征求意见建议[[征求意见建议 条]]，逐条梳理反馈，作为改进工作的重要依据。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "responsibility", voice: "collective", organs: aboveBranch },
    {
      "measure-responsibility-05":
        "班子成员认真履行“一岗双责”，定期到分管领域和联系点指导党建工作，做到业务工作管到哪里、党建工作就抓到哪里。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "first-person", voice: "personal", organs: leading },
    {
      "measure-first-person-personal-01":
        "坚持把学习作为第一需要，主持理论学习中心组学习[[理论学习中心组学习 次]]，带头作交流发言，撰写心得体会[[心得体会 篇]]。",
      "measure-first-person-personal-09":
        "对信访举报和问题线索坚持亲自阅批、按规定移交，支持纪检机构依规依纪依法履行职责。",
      "measure-first-person-personal-10":
        "坚持正确选人用人导向，在干部选拔任用中严格把关、公道正派，不打招呼、不搞变通。",
      "measure-first-person-personal-11":
        "对巡察反馈问题亲自牵头整改，召开专题会议研究方案，逐项审定责任分工，整改措施完成[[整改措施完成 项]]。",
      "measure-first-person-personal-13":
        "履行意识形态工作第一责任人责任，专题研究意识形态工作[[专题研究意识形态工作 次]]，重要工作亲自部署、重要问题亲自过问、重大事件亲自处置。",
      "measure-first-person-personal-14":
        "定期与纪检机构负责人沟通，分析研判政治生态状况，共同研究加强监督的措施。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "first-person", voice: "personal" },
    {
      "measure-first-person-personal-02":
        "带头落实“第一议题”制度，主持“第一议题”学习[[“第一议题”学习 次]]，结合实际提出贯彻意见，并对落实情况进行跟踪。",
      "measure-first-person-personal-04":
        "主持专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，审定年度工作要点和责任清单，对重点任务亲自把关。",
      "measure-first-person-personal-05":
        "与班子成员、中层干部开展谈心谈话[[谈心谈话 人次]]，既谈工作也谈思想，既指出不足也帮助改进。",
      "measure-first-person-personal-06":
        "为全体党员讲授廉政党课[[廉政党课 次]]，用身边案例讲清红线在哪里、后果是什么。",
      "measure-first-person-personal-08":
        "听取班子成员落实“一岗双责”情况汇报，对存在的苗头性问题当面提醒，督促抓好分管领域党风廉政建设。",
      "measure-first-person-personal-17":
        "坚持把抓落实作为履职的关键，对重点工作列出清单、定期督办，做到有部署、有检查、有结果。",
      "measure-first-person-personal-18":
        "带头开展批评和自我批评，在{life}上主动查摆问题，诚恳接受意见，会后带头整改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "first-person", voice: "personal", organs: aboveBranch },
    {
      "measure-first-person-personal-03":
        "主持召开{meeting}[[{meeting} 次]]，研究党建议题[[党建议题 个]]，坚持末位表态，充分发扬民主。",
      "measure-first-person-personal-07":
        "深入党建联系点调研指导[[调研 次]]，现场查看支部工作记录，与普通党员面对面交流，帮助理清思路。",
      "measure-first-person-personal-12":
        "坚持以普通党员身份参加所在支部组织生活，按时足额交纳党费，自觉接受党员监督。",
      "measure-first-person-personal-15":
        "牵头抓好制度建设，主持修订制度[[修订制度 项]]，把用权边界和办理程序写清楚。",
      "measure-first-person-personal-16":
        "认真组织党组织书记抓党建述职评议，对述职的支部书记逐一点评，指出问题、提出要求。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "self-discipline",
      topic: "self-discipline",
      voice: "personal",
      organs: aboveBranch,
    },
    {
      "measure-self-discipline-personal-01":
        "严格执行中央八项规定及其实施细则精神，在公务接待、公务用车、办公用房等方面不搞特殊、不超标准。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "self-discipline",
      topic: "self-discipline",
      voice: "personal",
      organs: leading,
      confirm: true,
    },
    {
      "measure-self-discipline-personal-02":
        "严格执行领导干部个人有关事项报告制度，如实报告家庭、家事、家产等情况。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "self-discipline", topic: "self-discipline", voice: "personal" },
    {
      "measure-self-discipline-personal-03":
        "坚持按规矩办事、按程序用权，在重大项目、资金使用、人事安排等方面不违规插手、不谋取私利。",
      "measure-self-discipline-personal-04":
        "注重家庭家教家风，经常提醒家人和身边工作人员遵守法纪，不利用职务影响谋取利益。",
      "measure-self-discipline-personal-05":
        "始终保持艰苦朴素、勤俭节约的生活作风，培养健康情趣，自觉抵制享乐主义和奢靡之风。",
      "measure-self-discipline-personal-06":
        "落实构建亲清政商关系的要求，与企业人员规范交往，不接受可能影响公正履职的宴请和礼品。",
      "measure-self-discipline-personal-07":
        "自觉接受组织监督、群众监督和舆论监督，虚心听取意见建议，对指出的问题列出措施、逐条改进。",
      "measure-self-discipline-personal-08":
        "带头遵守政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律，经常对照《中国共产党纪律处分条例》自查自省。",
      "measure-self-discipline-personal-10":
        "坚持重大事项个人不擅自决定，遇有重要情况及时向{superior}请示报告，做到有令必行、有禁必止。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "self-discipline", topic: "self-discipline", voice: "personal", confirm: true },
    {
      "measure-self-discipline-personal-09":
        "本人及家属没有违规经商办企业、违规兼职取酬等情况，没有收受可能影响公正执行公务的礼品礼金。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "self-discipline", topic: "self-discipline", voice: "collective" },
    {
      "measure-self-discipline-01":
        "班子成员严格执行中央八项规定及其实施细则精神，签订廉洁承诺书[[廉洁承诺书 份]]，逐条践诺、接受党员群众监督。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "self-discipline",
      topic: "self-discipline",
      voice: "collective",
      organs: aboveBranch,
    },
    {
      "measure-self-discipline-02":
        "班子成员严格落实双重组织生活制度，以普通党员身份参加所在党支部组织生活，带头讲党课[[党课 次]]，带头开展批评和自我批评。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "self-discipline",
      topic: "self-discipline",
      voice: "collective",
      organs: leading,
    },
    {
      "measure-self-discipline-03":
        "班子成员带头报告个人有关事项，带头落实任职回避制度，带头抓好家庭家教家风。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: aboveBranch,
    },
    {
      "measure-first-person-first-responsibility-01":
        "{organ}书记{secretary}主持制定年度全面从严治党工作要点，主持召开{meeting}[[{meeting} 次]]，研究解决管党治党重大问题。",
      "measure-first-person-first-responsibility-03":
        "{organ}书记加强对班子成员和{below}负责人的教育管理监督，开展谈心谈话[[谈心谈话 人次]]、提醒谈话[[提醒谈话 人次]]。",
      "measure-first-person-first-responsibility-05":
        "{organ}书记带头深入基层一线开展调研[[调研 次]]，到党建联系点指导工作，帮助支部解决实际困难。",
      "measure-first-person-first-responsibility-10":
        "{organ}书记坚持抓基层打基础，主持研究支部建设重点任务，协调解决党建经费、活动场所、工作力量等实际问题。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: leading,
    },
    {
      "measure-first-person-first-responsibility-02":
        "{organ}书记带头学习党的创新理论，主持理论学习中心组学习[[理论学习中心组学习 次]]，带头讲党课[[书记讲党课 次]]。",
      "measure-first-person-first-responsibility-04":
        "{organ}书记履行巡视巡察整改第一责任人责任，亲自审定整改方案，定期听取进展汇报，推动重点难点问题解决。",
      "measure-first-person-first-responsibility-06":
        "{organ}书记牵头研判意识形态领域风险，带头管阵地、把导向、强队伍，带头批评错误观点和错误倾向。",
      "measure-first-person-first-responsibility-09":
        "{organ}书记认真开展述责述廉，主动公开履行第一责任人责任情况，接受评议和监督。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: withDiscipline,
    },
    {
      "measure-first-person-first-responsibility-07":
        "{organ}书记支持纪检监察机构履职，定期听取工作汇报，对重要案件亲自督办，不护短、不遮掩、不说情。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "first-responsibility", topic: "first-person", voice: "collective" },
    {
      "measure-first-person-first-responsibility-08":
        "{organ}书记坚持以身作则，带头执行廉洁自律各项规定，公开本人廉洁承诺，请班子成员和党员监督。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "cadres",
      voice: "collective",
      organs: leading,
      sectors: ["机关", "国企", "医院", "学校", "金融", "街道", "政法"],
      from: 2026,
    },
    {
      "measure-cadres-14":
        "选派政治素质好、工作能力强的干部驻村帮扶，现有驻村干部[[驻村干部 名]]，落实常态化帮扶要求，助力乡村全面振兴。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "cadres", voice: "collective", organs: branches },
    {
      "measure-cadres-15":
        "关心关爱党员和{staff}，{organ}书记、委员与党员开展谈心谈话[[谈心谈话 人次]]，帮助解决思想、工作和生活上的实际困难。",
      "measure-cadres-16":
        "重视队伍建设，发挥党员骨干传帮带作用，选送党员和入党积极分子参加上级组织的培训，把肯干能干的党员放到重点任务中锻炼。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "supervision", voice: "collective", organs: ["党组"] },
    {
      "measure-supervision-14":
        "支持派驻纪检监察组履行监督职责，主动通报重要情况，对移交的问题线索和纪检监察建议按期办理、及时反馈。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "supervision", voice: "collective", organs: branches },
    {
      "measure-supervision-15":
        "{organ}书记、纪检委员对党员在廉洁自律方面的苗头性问题早提醒、早纠正，开展谈心谈话[[谈心谈话 人次]]，情况及时向{superior}报告。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "inspection", voice: "collective", organs: branches },
    {
      "measure-inspection-11":
        "对照{superior}检查反馈的问题和组织生活会查摆的问题建立台账，制定整改措施[[整改措施 项]]，逐项明确责任人和时限，完成[[整改措施完成 项]]。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "rules", voice: "collective", organs: branches },
    {
      "measure-rules-11":
        "完善{organ}议事规则、党员积分管理、请假考勤等制度，制定制度[[制定制度 项]]，用制度管人管事，并把执行情况纳入党务公开。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "responsibility", voice: "collective", organs: branches },
    {
      "measure-responsibility-11":
        "明确书记、委员责任分工，专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，把上级部署分解到人、落实到岗。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "grassroots", voice: "collective", organs: branches },
    {
      "measure-grassroots-17":
        "严格落实“三会一课”制度，召开党员大会[[党员大会 次]]、{meeting}[[{meeting} 次]]，讲党课[[党课 次]]，做到有计划、有主题、有记录。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "ideology", voice: "collective", organs: branches },
    {
      "measure-ideology-13":
        "落实意识形态工作责任制，把意识形态工作纳入支部学习和组织生活内容，管好工作群组和宣传栏，引导党员不信谣、不传谣。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: branches,
    },
    {
      "measure-first-person-first-responsibility-11":
        "{organ}书记带头落实组织生活制度，主持专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，书记讲党课[[书记讲党课 次]]，与党员谈心谈话[[谈心谈话 人次]]。",
      "measure-first-person-first-responsibility-12":
        "{organ}书记{secretary}认真履行管党治党第一责任人责任，主持制定年度工作计划，把学习教育、组织生活、党员管理等任务分解到每名委员。",
      "measure-first-person-first-responsibility-13":
        "{organ}书记带头遵守廉洁自律各项规定，带头查摆问题、改进作风，自觉接受党员和群众监督。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "first-person", voice: "personal", organs: branches },
    {
      "measure-first-person-personal-19":
        "带头落实“三会一课”，主持召开{meeting}[[{meeting} 次]]，讲党课[[书记讲党课 次]]，把支部组织生活开得有质量。",
      "measure-first-person-personal-20":
        "坚持对党员逐人了解、经常提醒，谈心谈话[[谈心谈话 人次]]，对发现的苗头性问题及时指出、跟踪改正。",
    },
  ),
];
