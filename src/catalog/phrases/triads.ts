import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading, withDiscipline } from "../organs";

export const triads: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "politics", voice: "collective", organs: leading },
    {
      "triad-politics-01":
        "一是抓学习促提升。开展“第一议题”学习[[“第一议题”学习 次]]，开展理论学习中心组学习[[理论学习中心组学习 次]]。二是抓研讨促深化。组织集中研讨[[集中研讨 次]]，撰写发言提纲[[发言提纲 篇]]。三是抓转化促实效。开展调研[[调研 次]]，形成调研报告[[调研报告 篇]]。",
      "triad-politics-03":
        "一是严守政治纪律和政治规矩。严格执行重大事项请示报告制度，做到令行禁止。二是严肃党内政治生活。高质量开好民主生活会[[民主生活会 次]]、组织生活会[[组织生活会 次]]。三是加强政治监督。对党中央重大决策部署落实情况开展监督检查[[监督检查 次]]。",
      "triad-politics-04":
        "一是坚决贯彻党中央决策部署。建立台账、挂图作战，定期督办落实。二是严格执行民主集中制。召开{meeting}[[{meeting} 次]]，研究议题[[研究议题 个]]，其中党建议题[[党建议题 个]]。三是防范化解风险。围绕重点领域开展风险研判，守牢安全发展底线。",
      "triad-politics-06":
        "一是“第一议题”学在前。开展“第一议题”学习[[“第一议题”学习 次]]，会上学文件、会后定措施。二是理论学习中心组带头学。组织理论学习中心组学习[[理论学习中心组学习 次]]，其中专题研讨[[理论学习中心组专题研讨 次]]。三是党员干部跟进学。依托“三会一课”抓好日常学习，撰写心得体会[[心得体会 篇]]。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "politics", voice: "collective", organs: aboveBranch },
    {
      "triad-politics-02":
        "一是坚持领导带学。班子成员带头讲党课[[党课 次]]，示范带动党员干部学深悟透。二是坚持集中研学。举办读书班[[读书班 期]]，组织专题讲座[[专题讲座 场]]。三是坚持线上自学。用好网络学习平台，开展线上学习[[线上学习 次]]。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "politics", voice: "collective" },
    {
      "triad-politics-05":
        "一是健全制度促学。完善集体学习、个人自学、学习考勤等制度。二是创新形式活学。组织红色教育[[红色教育 次]]、知识竞赛[[知识竞赛 次]]。三是联系实际深学。围绕改革发展难题开展研讨交流[[集中研讨 次]]。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "ideology", voice: "collective", organs: aboveBranch },
    {
      "triad-ideology-01":
        "一是压实领导责任。专题研究意识形态工作[[专题研究意识形态工作 次]]，开展分析研判[[意识形态分析研判 次]]。二是管好宣传阵地。开展意识形态阵地检查[[意识形态阵地检查 次]]，落实信息发布审核制度。三是做好舆论引导。处置舆情[[舆情处置 件]]，对群众关心的问题及时回应。",
      "triad-ideology-02":
        "一是建强意识形态工作队伍。配齐配强宣传骨干，组织业务培训，明确审核责任。二是讲好故事。报送信息稿件[[信息稿件 篇]]，编发微信公众号推文[[微信公众号推文 篇]]。三是严格审核。坚持先审后发、分级负责，对内容和导向逐条把关。",
      "triad-ideology-03":
        "一是守牢阵地。对论坛、讲座、培训、网站和新媒体实行清单化管理。二是防范风险。开展意识形态领域风险排查，发现问题及时处置。三是凝聚人心。开展宣讲[[宣讲 场]]，选树先进典型[[先进典型 名]]。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "grassroots", voice: "collective" },
    {
      "triad-grassroots-01":
        "一是抓规范。落实“三会一课”制度，召开党员大会[[党员大会 次]]、支委会[[支委会 次]]、党小组会[[党小组会 次]]。二是抓活力。开展主题党日[[主题党日 次]]，丰富活动内容和形式。三是抓保障。落实党建经费[[党建经费 万元]]，改善活动场所条件。",
      "triad-grassroots-05":
        "一是立足岗位亮身份。设立党员示范岗[[党员示范岗 个]]，作出党员承诺[[党员承诺 条]]。二是服务群众树形象。开展志愿服务[[志愿服务 次]]，为民办实事[[为民办实事 件]]。三是攻坚克难当先锋。组建党员突击队[[党员突击队 支]]，冲锋在急难险重一线。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "triad-grassroots-02":
        "一是优化组织设置。新建党支部[[新建党支部 个]]，按期完成支部换届[[支部换届 个]]。二是提升建设质量。创建标准化规范化支部[[标准化规范化支部 个]]，培育党建品牌[[党建品牌 个]]。三是发挥先锋作用。设立党员示范岗[[党员示范岗 个]]，组建党员突击队[[党员突击队 支]]。",
      "triad-grassroots-03":
        "一是严把入口关。培养入党积极分子[[入党积极分子 名]]，发展预备党员[[发展预备党员 名]]。二是抓好党员教育管理。举办党员培训[[党员培训 期]]，民主评议党员[[民主评议党员 名]]。三是加强关怀帮扶。慰问困难党员[[慰问困难党员 名]]、老党员[[慰问老党员 名]]。",
      "triad-grassroots-04":
        "一是压实书记责任。开展党组织书记抓党建述职评议[[党组织书记抓党建述职评议 次]]，推动书记抓、抓书记。二是强化骨干培训。举办党支部书记培训[[党支部书记培训 期]]，重点讲组织生活、发展党员等实务。三是整顿薄弱支部。逐个分析症结，一支一策抓好转化提升。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "cadres", voice: "collective", organs: leading },
    {
      "triad-cadres-01":
        "一是树立正确用人导向。严格执行选拔任用程序，提拔干部[[提拔干部 名]]，职级晋升[[职级晋升 名]]。二是加大培养锻炼力度。选派挂职干部[[挂职干部 名]]、驻村干部[[驻村干部 名]]。三是从严日常管理。开展个人有关事项核查[[个人有关事项核查 人]]，完善廉政档案[[廉政档案 份]]。",
      "triad-cadres-02":
        "一是选得准。坚持正确选人用人导向，德才兼备、以德为先，突出政治标准，注重工作实绩。二是育得好。举办培训班[[培训班 期]]，培训干部[[培训人次 人次]]。三是管得严。开展任前廉政谈话[[任前廉政谈话 人次]]，组织任前廉政考试[[任前廉政考试 人次]]。",
      "triad-cadres-03":
        "一是关心成长。建立年轻干部培养台账，安排到急难险重岗位磨炼。二是优化结构。交流轮岗干部[[轮岗干部 名]]，促进人岗相适。三是激励担当。落实容错纠错机制，旗帜鲜明为敢于担当的干部撑腰鼓劲。",
      "triad-cadres-04":
        "一是选人重政治。把政治标准放在首位，严格执行选拔任用程序，提拔干部[[提拔干部 名]]。二是育人重实践。举办培训班[[培训班 期]]，选派挂职干部[[挂职干部 名]]。三是管人重日常。开展谈心谈话[[谈心谈话 人次]]，坚持严管和厚爱结合。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "integrity", voice: "collective", organs: leading },
    {
      "triad-integrity-01":
        "一是部署到位。召开党风廉政建设工作会议[[党风廉政建设工作会议 次]]，明确年度任务和责任分工。二是教育到位。开展廉政教育[[廉政教育 次]]，发送廉政短信[[廉政短信 条]]。三是检查到位。开展节日期间监督检查[[节日期间监督检查 次]]，问题当场指出、限期改正。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "integrity", voice: "collective" },
    {
      "triad-integrity-02":
        "一是以文化人。建设廉洁文化阵地，开展廉洁文化活动[[廉政文化活动 场]]。二是以家助廉。开展廉政家访[[廉政家访 户]]，发出家庭助廉倡议。三是以案警示。开展警示教育[[警示教育 次]]，通报身边典型案例。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "style", voice: "collective", organs: aboveBranch },
    {
      "triad-style-01":
        "一是纠治“四风”不松劲。聚焦形式主义、官僚主义突出问题，开展专项整治[[专项整治 次]]。二是减轻负担见实效。严控会议文件数量，统筹规范督查检查。三是服务群众办实事。完成为民办实事[[为民办实事 件]]，每件明确责任人和时限。",
      "triad-style-02":
        "一是盯紧重要节点。开展节前廉政提醒[[节前廉政提醒 次]]，组织作风督查[[作风督查 次]]。二是盯紧关键少数。督促领导干部带头执行作风建设各项规定。三是盯紧新动向。防范隐形变异问题，发现苗头及时纠正、通报提醒。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "supervision", voice: "collective", organs: withDiscipline },
    {
      "triad-supervision-01":
        "一是常态开展谈话提醒。开展廉政谈话[[廉政谈话 人次]]、提醒谈话[[提醒谈话 人次]]，做到早发现、早提醒、早纠正。二是深化以案促改。召开警示教育大会[[警示教育大会 次]]，通报典型案例[[典型案例通报 起]]。三是用好“四种形态”。运用“四种形态”处理[[运用“四种形态” 人次]]，其中第一种形态[[第一种形态 人次]]。",
      "triad-supervision-02":
        "一是抓实警示教育。观看警示教育片[[观看警示教育片 次]]，参观警示教育基地[[参观警示教育基地 次]]。二是抓实案件查办。处置问题线索[[处置问题线索 件]]，立案[[立案 件]]，给予党纪处分[[党纪处分 人]]。三是抓实成果运用。制发纪检监察建议[[纪检监察建议 份]]，推动堵塞漏洞。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "supervision", voice: "collective", organs: leading },
    {
      "triad-supervision-03":
        "一是拓宽监督渠道。公开举报方式，聘请廉政监督员[[廉政监督员 名]]。二是突出监督重点。围绕资金管理、项目建设、物资采购开展专项监督检查[[专项监督检查 次]]。三是抓好整改问责。整改问题[[整改问题 个]]，对履职不力的严肃追究责任。",
      "triad-supervision-04":
        "一是常态开展谈话提醒。开展廉政谈话[[廉政谈话 人次]]、提醒谈话[[提醒谈话 人次]]，做到早发现、早提醒、早纠正。二是深化警示教育。召开警示教育大会[[警示教育大会 次]]，通报典型案例[[典型案例通报 起]]。三是支持执纪监督。为纪检监察机构履职提供保障，对移交的问题线索和建议按期办理反馈。",
      "triad-supervision-05":
        "一是抓实警示教育。观看警示教育片[[观看警示教育片 次]]，参观警示教育基地[[参观警示教育基地 次]]。二是抓实日常监督。开展专项监督检查[[专项监督检查 次]]，发现问题[[监督检查发现问题 个]]，逐项交办整改。三是抓实成果运用。修订制度[[修订制度 项]]，堵塞管理漏洞。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "inspection", voice: "collective", organs: leading },
    {
      "triad-inspection-01":
        "一是建立清单。将巡察反馈的[[巡察反馈问题 个]]问题逐一分解，制定整改措施[[整改措施 项]]。二是挂账销号。定期调度进展，已整改完成[[巡察反馈问题整改完成 个]]。三是举一反三。修订制度[[修订制度 项]]，推动从解决一个问题向规范一类工作延伸。",
      "triad-inspection-02":
        "一是扛牢整改责任。{organ}书记担负巡察整改第一责任人责任，专题研究部署。二是聚焦重点攻坚。对群众反映强烈、整改难度大的问题由班子成员包抓。三是接受各方监督。按要求公开整改进展情况，以群众满意检验成效。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "rules", voice: "collective", organs: leading },
    {
      "triad-rules-01":
        "一是完善制度。制定制度[[制定制度 项]]，修订制度[[修订制度 项]]，废止制度[[废止制度 项]]。二是排查风险。梳理廉政风险点[[廉政风险点 个]]，落实防控措施[[廉政风险防控措施 条]]。三是规范决策。严格执行“三重一大”事项集体决策，研究“三重一大”事项[[“三重一大”事项 项]]。",
      "triad-rules-03":
        "一是立规矩。全年修订制度[[修订制度 项]]，废止制度[[废止制度 项]]。二是防风险。排查廉政风险点[[廉政风险点 个]]，制定防控措施[[廉政风险防控措施 条]]。三是强执行。把制度执行情况纳入监督检查，对有令不行的严肃处理。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "rules", voice: "collective", organs: aboveBranch },
    {
      "triad-rules-02":
        "一是健全内控。完善财务、采购、资产管理流程，堵塞管理漏洞。二是抓实审计整改。对审计发现的[[审计发现问题 个]]问题逐项整改，限期销号。三是坚持公开透明。推进党务公开、办事公开，自觉接受监督。",
    },
  ),
  ...phrasesOf(
    {
      sort: "triad",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      organs: aboveBranch,
      sectors: ["机关", "街道"],
    },
    {
      "triad-integration-01":
        "一是以党建引领发展。实施重点项目[[重点项目 个]]，在攻坚一线成立党员先锋队[[党员先锋队 支]]。二是以党建服务基层。走访企业[[走访企业 家]]，帮助解决问题[[解决企业问题 件]]。三是以党建促进和谐。化解矛盾纠纷[[化解矛盾纠纷 件]]，开展志愿服务[[志愿服务 次]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "triad",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "国企", "医院", "学校", "政法", "金融"],
    },
    {
      "triad-integration-02":
        "一是融入中心。在重大任务中设立党员责任区[[党员责任区 个]]，任务和责任人公开。二是联建共建。与结对单位开展党建联建[[党建联建 次]]，商定的事项分头落实。三是服务民生。组织“双报到”[[双报到 人次]]，开展志愿服务[[志愿服务 次]]。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "responsibility", voice: "collective", organs: leading },
    {
      "triad-responsibility-01":
        "一是明责。制定全面从严治党责任清单[[责任清单 份]]，细化到岗到人。二是履责。专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，解决突出问题。三是考责。把落实情况纳入年度考核，结果与评先评优挂钩。",
      "triad-responsibility-02":
        "一是加强组织领导。召开全面从严治党工作会议[[全面从严治党工作会议 次]]，部署年度任务。二是层层分解任务。把责任清单细化到{office}、到岗位，不以签责任书代替抓落实。三是从严督促检查。开展督导检查[[督导检查 次]]，反馈问题并督促整改。",
      "triad-responsibility-04":
        "一是会议研究定责。召开{meeting}[[{meeting} 次]]，专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]。二是清单分解明责。制定责任清单[[责任清单 份]]，明确任务和时限。三是督查通报督责。开展督导检查[[督导检查 次]]，通报落实情况。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "responsibility", voice: "collective" },
    {
      "triad-responsibility-03":
        "一是{organ}履行主体责任。定期专题研究全面从严治党工作，对照年度任务检查进度。二是书记履行第一责任人责任。亲自部署、亲自督办，把责任压实到人。三是班子成员履行“一岗双责”。抓好职责范围内的党建和党风廉政建设。",
    },
  ),
  ...phrasesOf(
    {
      sort: "triad",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: leading,
    },
    {
      "triad-first-person-first-responsibility-01":
        "一是带头学理论。主持理论学习中心组学习[[理论学习中心组学习 次]]，作重点发言。二是带头抓调研。到基层调研[[调研 次]]，推动解决**等问题。三是带头讲党课。讲廉政党课[[廉政党课 次]]，增强党员干部廉洁意识。",
    },
  ),
  ...phrasesOf(
    {
      sort: "triad",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: aboveBranch,
    },
    {
      "triad-first-person-first-responsibility-02":
        "一是亲自部署。主持召开{meeting}[[{meeting} 次]]，研究党建议题[[党建议题 个]]。二是亲自督办。对重点任务定期过问、跟踪问效。三是亲自约谈。与班子成员谈心谈话[[谈心谈话 人次]]，咬耳扯袖、红脸出汗。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "first-person", voice: "personal" },
    {
      "triad-first-person-personal-01":
        "一是在政治上做表率。坚决贯彻党中央决策部署，自觉在大局下行动。二是在学习上做表率。带头参加集中研讨[[集中研讨 次]]，撰写心得体会[[心得体会 篇]]。三是在作风上做表率。坚持深入一线，开展调研[[调研 次]]。",
      "triad-first-person-personal-02":
        "一是定方向。主持制定年度工作要点，明确目标任务。二是抓班子。开展谈心谈话[[谈心谈话 人次]]，增进团结、凝聚合力。三是带队伍。讲党课[[书记讲党课 次]]，与年轻干部座谈交流，帮助扣好廉洁履职的“第一粒扣子”。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "self-discipline", topic: "self-discipline", voice: "personal" },
    {
      "triad-self-discipline-personal-02":
        "一是守住小节。谨慎交友，净化社交圈、生活圈、朋友圈。二是管好家风。教育亲属和身边工作人员遵纪守法，不搞特殊。三是公道用权。在干部使用、项目安排、资金使用上坚持原则、秉公办事。",
    },
  ),
  ...phrasesOf(
    {
      sort: "triad",
      role: "self-discipline",
      topic: "self-discipline",
      voice: "personal",
      organs: leading,
      confirm: true,
    },
    {
      "triad-self-discipline-personal-01":
        "一是严格遵守党章党规。对照《中国共产党廉洁自律准则》《中国共产党纪律处分条例》检视自己。二是严格执行民主集中制。重大事项集体研究，不搞“一言堂”。三是严格落实报告制度。如实报告个人有关事项，自觉接受组织监督。",
    },
  ),
  ...phrasesOf(
    {
      sort: "triad",
      role: "self-discipline",
      topic: "self-discipline",
      voice: "collective",
      organs: leading,
    },
    {
      "triad-self-discipline-01":
        "一是带头述责述廉。班子成员述责述廉[[述职述廉 人次]]，主动接受评议。二是带头公开承诺。签订廉洁承诺书[[廉洁承诺书 份]]，年底逐条对账。三是带头执行规定。严格执行办公用房、公务用车、公务接待等方面规定。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "problems", topic: "general", voice: "collective", organs: aboveBranch },
    {
      "triad-general-problems-01":
        "一是理论学习有差距。存在以干代学现象，系统性学习不够。二是责任传导有落差。个别支部落实主体责任力度不够，存在上热下冷。三是日常监督有短板。监督方式较为单一，发现问题的能力有待提高。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "problems", topic: "ideology", voice: "collective", organs: aboveBranch },
    {
      "triad-ideology-problems-01":
        "一是阵地管理不够精细。对新媒体账号的日常巡查不够经常。二是引导能力不够强。面对突发舆情，回应的及时性和针对性不足。三是队伍建设不够稳。专职人员偏少，业务培训覆盖面不广。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "problems", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "triad-grassroots-problems-01":
        "一是组织生活质量不高。有的支部活动形式单一，吸引力不强。二是党务力量偏弱。党务干部多为兼职，精力投入不足。三是作用发挥不均衡。部分党员先锋意识不强，示范带动作用不明显。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "problems", topic: "first-person", voice: "personal", organs: aboveBranch },
    {
      "triad-first-person-problems-personal-01":
        "一是学用结合不够。联系实际思考不深，运用理论破解难题的能力需要加强。二是督促检查不够。对有的工作部署多、过问少，跟踪问效不及时。三是深入基层不够。到联系点蹲点调研的时间偏少，掌握第一手情况不够充分。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "causes", topic: "general", voice: "collective" },
    {
      "triad-general-causes-01":
        "一是思想认识不够深。对管党治党的长期性、复杂性认识不足。二是责任落实不够紧。抓党建的办法不多，习惯于老思路、老办法。三是能力素质不够强。干部队伍本领与新形势新任务还不完全适应。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "causes", topic: "general", voice: "personal" },
    {
      "triad-general-causes-personal-01":
        "一是放松了理论学习。存在事务性工作多、静心学习少的情况。二是宗旨意识有所弱化。与群众面对面交流不够经常。三是斗争精神有待增强。对一些苗头性问题存在碍于情面、点到为止的现象。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "general", voice: "collective", organs: leading },
    {
      "triad-general-next-steps-01":
        "一是持续强化理论武装。年初列出学习专题，学后定措施、抓督办。二是持续压实主体责任。修订责任清单，年中对账、年末考核，防止层层递减。三是持续正风肃纪反腐。节前提醒、节中检查、节后通报，对顶风违纪的从严处理。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "politics", voice: "collective" },
    {
      "triad-politics-next-steps-01":
        "一是突出政治引领。坚持不懈用习近平新时代中国特色社会主义思想凝心铸魂，年初列出学习专题。二是突出学以致用。围绕重点难点问题开展专题调研，把学习成果转化为破题思路。三是突出督学促学。定期通报学习情况，对没有学到位的组织补学。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "triad-grassroots-next-steps-01":
        "一是建强支部堡垒。对照标准逐个评估，薄弱支部由班子成员包联。二是抓好党员队伍。严格发展党员程序，对流动党员落实联系人。三是打造特色品牌。深化“一支部一特色”创建，由党员群众评价成效。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "supervision", voice: "collective", organs: leading },
    {
      "triad-supervision-next-steps-01":
        "一是做实日常监督。综合运用谈话提醒、约谈函询等方式，防止小问题变成大问题。二是深化警示教育。用身边事教育身边人，做好以案促改。三是强化结果运用。把监督结果作为考核、任用、奖惩的重要依据。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "first-person", voice: "personal" },
    {
      "triad-first-person-next-steps-personal-01":
        "一是带头加强学习。制定个人学习计划，每季度作一次交流发言。二是带头履职担当。对重点任务列出台账，每月过问、一抓到底。三是带头廉洁自律。带头执行各项规定，主动报告、接受评议。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "rules", voice: "collective" },
    {
      "triad-rules-next-steps-01":
        "一是补制度短板。对照检查、审计发现的问题逐项补齐制度。二是抓制度执行。定期开展制度执行情况检查，坚决纠正有章不循的行为。三是严制度约束。对违反制度的按规定处理，不搞下不为例。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "integration", voice: "collective" },
    {
      "triad-integration-next-steps-01":
        "一是完善融合机制。把党建要求写进业务流程和岗位职责。二是搭建实践平台。围绕重点任务设岗定责，任务和进度公开。三是强化考核牵引。把推动中心工作情况列入党建考核指标。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "cadres", voice: "collective", organs: leading },
    {
      "triad-cadres-next-steps-01":
        "一是严格选拔任用。坚持好中选优，树立重实干、重实绩的导向。二是加强培养锻炼。拓宽实践渠道，在基层一线培养年轻干部。三是注重关心激励。落实谈心谈话、健康体检、带薪休假等制度，激发干部活力。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "integrity", voice: "collective", organs: aboveBranch },
    {
      "triad-integrity-next-steps-01":
        "一是压实廉政责任。细化责任清单，年中检查、年末考核。二是筑牢思想防线。常态化开展纪律教育、警示教育、家风教育。三是强化监督约束。对资金、采购、项目等环节定期检查，发现问题当场纠正。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "inspection", voice: "collective" },
    {
      "triad-inspection-next-steps-01":
        "一是对未完成的事项紧盯不放。明确时限、倒排工期，不完成不销号。二是对已完成的事项跟踪问效。适时组织检查，严防问题反弹。三是对普遍性问题建章立制。把整改成果固化为制度机制。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "ideology", voice: "collective" },
    {
      "triad-ideology-next-steps-01":
        "一是压实责任。完善责任清单，把意识形态工作纳入考核。二是管好阵地。对网络平台和各类活动逐项登记、定期检查。三是创新方式。用短视频、图解等形式讲清政策、回应关切。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "next-steps", topic: "style", voice: "collective" },
    {
      "triad-style-next-steps-01":
        "一是常抓节点不放松。紧盯重要节日和关键时段，事前提醒、事中检查，发现问题及时纠正。二是深化整治不手软。着力解决文山会海、过度留痕等问题。三是改进服务不停步。主动下沉一线，减环节、压时限，让群众少跑腿。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "grassroots", voice: "collective", organs: branches },
    {
      "triad-grassroots-06":
        "一是学习有计划。开展集中学习[[集中学习 次]]，讲党课[[党课 次]]，撰写心得体会[[心得体会 篇]]。二是学习有交流。组织集中研讨[[集中研讨 次]]，结合岗位谈认识、谈打算。三是学习有检验。开展知识测试[[知识测试 次]]，对没有掌握的内容组织补学。",
      "triad-grassroots-07":
        "一是规范“三会一课”。召开党员大会[[党员大会 次]]、{meeting}[[{meeting} 次]]，开展主题党日[[主题党日 次]]。二是开好组织生活会。召开组织生活会[[组织生活会 次]]，民主评议党员[[民主评议党员 名]]。三是管好日常事务。按时收缴党费，及时做好组织关系转接和党务公开。",
      "triad-grassroots-08":
        "一是严把发展党员入口。培养入党积极分子[[入党积极分子 名]]，发展预备党员[[发展预备党员 名]]。二是抓实党员教育。举办党员培训[[党员培训 期]]，用身边典型教育引导党员。三是做好关怀帮扶。慰问困难党员[[慰问困难党员 名]]，帮助解决实际困难。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "integrity", voice: "collective", organs: branches },
    {
      "triad-integrity-03":
        "一是抓教育。开展廉政教育[[廉政教育 次]]，观看警示教育片[[观看警示教育片 次]]，组织党员对照案例谈体会。二是抓提醒。开展谈心谈话[[谈心谈话 人次]]、节前廉政提醒[[节前廉政提醒 次]]。三是抓防控。排查廉政风险点[[廉政风险点 个]]，逐岗落实防控措施[[廉政风险防控措施 条]]。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "responsibility", voice: "collective", organs: branches },
    {
      "triad-responsibility-05":
        "一是明确分工。书记、委员各负其责，把年度任务列成清单。二是定期研究。专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，及时解决问题。三是按时报告。向{superior}报告党建工作和党员思想状况，重要情况随时报告。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "integration", voice: "collective", organs: branches },
    {
      "triad-integration-03":
        "一是亮身份。设立党员示范岗[[党员示范岗 个]]，公开党员承诺[[党员承诺 条]]。二是作表率。组建党员先锋队[[党员先锋队 支]]，在急难险重任务中带头干。三是办实事。开展志愿服务[[志愿服务 次]]，帮助群众解决具体困难。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "general", voice: "collective", organs: branches },
    {
      "triad-general-next-steps-02":
        "一是把学习抓实。制定年度学习计划，结合岗位学、联系实际用。二是把组织生活抓严。“三会一课”会前定主题、会后有记录。三是把党员管好。经常谈心提醒，民主评议逐人讲优点、点不足。",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "style", voice: "collective", organs: leading },
    {
      "triad-style-03":
        "一是严明节点纪律。开展节前廉政提醒[[节前廉政提醒 次]]、节日期间监督检查[[节日期间监督检查 次]]。二是压减文件会议。全年印发文件[[印发文件 份]]，能合并的合并、能不发的不发。三是改进调查研究。班子成员开展调研[[调研 次]]，直接到基层、到现场听意见。",
    },
  ),
];
