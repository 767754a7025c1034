import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch, branches, leading, withDiscipline, withInspection } from "../organs";

export const results: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "politics", voice: "collective", organs: leading },
    {
      "result-politics-01":
        "截至**月底，开展“第一议题”学习[[“第一议题”学习 次]]，组织理论学习中心组学习[[理论学习中心组学习 次]]，其中集中研讨[[集中研讨 次]]，班子成员撰写发言提纲[[发言提纲 篇]]，会后研究贯彻措施、列入督办。",
      "result-politics-04":
        "全年研究“三重一大”事项[[“三重一大”事项 项]]，坚持会前酝酿论证、会上集体讨论，书记末位表态。",
      "result-politics-05":
        "全年研究党建议题[[党建议题 个]]，较上年增长[[同比 ％]]，议定事项逐项交办、按月对账。",
      "result-politics-08":
        "民主生活会查摆问题[[民主生活会查摆问题 个]]，征求意见建议[[征求意见建议 条]]，逐项制定整改措施、明确完成时限，整改情况在一定范围内通报。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "politics", voice: "collective", organs: aboveBranch },
    {
      "result-politics-02":
        "举办读书班[[读书班 期]]、专题讲座[[专题讲座 场]]，培训党员干部[[培训人次 人次]]，对因故缺席的逐人补学。",
      "result-politics-03":
        "全年召开{meeting}[[{meeting} 次]]，研究议题[[研究议题 个]]，其中党建议题[[党建议题 个]]，占[[占比 ％]]。",
      "result-politics-06":
        "截至**月底，召开{meeting}[[{meeting} 次]]，研究议题[[研究议题 个]]，议定事项逐项明确责任人和完成时限，按月通报进展。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "politics", voice: "collective" },
    {
      "result-politics-07":
        "开展集中学习[[集中学习 次]]、集中研讨[[集中研讨 次]]，撰写心得体会[[心得体会 篇]]，选取其中有思考、有办法的在会上交流。",
      "result-politics-09":
        "班子成员开展调研[[调研 次]]，形成调研报告[[调研报告 篇]]，提出的意见建议已转化为**等具体举措。",
      "result-politics-10":
        "组织宣讲[[宣讲 场]]、党课[[党课 场]]，收集党员提出的问题，由{organ}逐条研究答复。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "ideology", voice: "collective" },
    {
      "result-ideology-01":
        "专题研究意识形态工作[[专题研究意识形态工作 次]]，开展意识形态分析研判[[意识形态分析研判 次]]，对研判出的风险点逐一落实管控措施。",
      "result-ideology-05":
        "制作宣传展板[[宣传展板 块]]，发放宣传资料[[宣传资料 份]]，重点解释了**等{staff}和群众关心的政策。",
      "result-ideology-06": "选树先进典型[[先进典型 名]]，组织宣讲[[宣讲 场]]，**的事迹被**报道。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "ideology", voice: "collective", organs: aboveBranch },
    {
      "result-ideology-02":
        "开展意识形态阵地检查[[意识形态阵地检查 次]]，对审核把关不严、账号长期不更新等问题当场交办、限期改正。",
      "result-ideology-03":
        "报送信息稿件[[信息稿件 篇]]，采用[[信息稿件采用 篇]]，采用率[[信息采用率 ％]]，编发微信公众号推文[[微信公众号推文 篇]]。",
      "result-ideology-04": "处置舆情[[舆情处置 件]]，及时公开回应，推动解决了**等群众反映的实际问题。",
      "result-ideology-07":
        "刊发宣传报道[[宣传报道 篇]]，较上年增长[[同比 ％]]，编印工作简报[[工作简报 期]]，**做法被上级转发推广。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "grassroots", voice: "collective" },
    {
      "result-grassroots-01":
        "召开党员大会[[党员大会 次]]、支委会[[支委会 次]]、党小组会[[党小组会 次]]，讲党课[[党课 次]]，次数、主题和记录按规定检查核对。",
      "result-grassroots-02":
        "开展主题党日[[主题党日 次]]、志愿服务[[志愿服务 次]]，对未参加主题党日的党员及时了解情况、安排补学。",
      "result-grassroots-07":
        "民主评议党员[[民主评议党员 名]]，评选优秀共产党员[[优秀共产党员 名]]，评议结果当面反馈、不足之处提出改进要求。",
      "result-grassroots-09":
        "慰问困难党员[[慰问困难党员 名]]、困难群众[[慰问困难群众 户]]，发放慰问金[[慰问金 元]]，对反映的困难逐一登记、跟踪解决。",
      "result-grassroots-10":
        "收缴党费[[党费 元]]，使用党建经费[[党建经费 万元]]，收支情况按规定公开，接受党员监督。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "result-grassroots-03":
        "发展预备党员[[发展预备党员 名]]，预备党员转正[[预备党员转正 名]]，培养入党积极分子[[入党积极分子 名]]，程序和材料由{organ}逐人审核。",
      "result-grassroots-04":
        "截至**月底，共有党支部[[党支部 个]]、党员[[党员总数 名]]，其中女党员[[女党员 名]]，占[[占比 ％]]；离退休党员[[离退休党员 名]]。",
      "result-grassroots-05":
        "截至**月底，新建党支部[[新建党支部 个]]，完成支部换届[[支部换届 个]]，对任期将满的列出下年度换届计划。",
      "result-grassroots-06":
        "创建标准化规范化支部[[标准化规范化支部 个]]，打造党建品牌[[党建品牌 个]]，**品牌获评**。",
      "result-grassroots-08":
        "举办党员培训[[党员培训 期]]，培训党支部书记[[党支部书记培训 人次]]，培训内容按支部书记实际需要确定。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "grassroots",
      voice: "collective",
      organs: leading,
      sectors: ["街道", "机关"],
    },
    {
      "result-grassroots-11":
        "截至**月底，建立“两新”党组织[[“两新”党组织 个]]，选派党建指导员上门指导，帮助解决了**等困难。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "cadres", voice: "collective", organs: leading },
    {
      "result-cadres-01":
        "全年提拔干部[[提拔干部 名]]，职级晋升[[职级晋升 名]]，轮岗干部[[轮岗干部 名]]，任前按规定听取纪检机构意见。",
      "result-cadres-03":
        "开展任前廉政谈话[[任前廉政谈话 人次]]；个人有关事项报告查核[[个人有关事项核查 人]]，对不一致的按规定作出处理。",
      "result-cadres-04":
        "选派挂职干部[[挂职干部 名]]、驻村干部[[驻村干部 名]]，在**等一线和吃劲岗位上锻炼。",
      "result-cadres-05":
        "完成干部考核[[干部考核 人次]]，考核结果逐人反馈；建立廉政档案[[廉政档案 份]]，岗位变动、奖惩情况及时更新。",
      "result-cadres-06":
        "招录人员[[招录人员 名]]，调整干部[[调整干部 名]]，空缺岗位和急需专业力量得到补充。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "cadres", voice: "collective", organs: aboveBranch },
    {
      "result-cadres-02": "举办培训班[[培训班 期]]，培训[[培训人次 人次]]，培训内容与岗位需要逐一对接。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integrity", voice: "collective", organs: leading },
    {
      "result-integrity-01":
        "专题研究党风廉政建设[[专题研究党风廉政建设 次]]，召开廉政形势分析会[[廉政形势分析会 次]]，对研判出的突出问题明确牵头领导和整治措施。",
      "result-integrity-04":
        "组织述责述廉[[述职述廉 人次]]，现场评议、当面点评，评议情况作为年度考核的重要参考。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integrity", voice: "collective" },
    {
      "result-integrity-02":
        "开展节前廉政提醒[[节前廉政提醒 次]]，发送廉政短信[[廉政短信 条]]，节日期间开展监督检查[[节日期间监督检查 次]]，对发现的问题当场指出、限期改正。",
      "result-integrity-03":
        "开展廉政教育[[廉政教育 次]]、廉洁文化活动[[廉政文化活动 场]]，征集的廉洁作品在办公场所集中展示。",
      "result-integrity-05": "开展廉政家访[[廉政家访 户]]，当面听取家属意见，把单位监督与家庭提醒结合起来。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "style", voice: "collective", organs: aboveBranch },
    {
      "result-style-01": "开展作风督查[[作风督查 次]]，通报批评[[通报批评 人次]]，对通报的问题逐一跟踪整改。",
      "result-style-05":
        "“三公”经费支出[[“三公”经费 万元]]，较上年下降[[同比 ％]]；印发文件[[印发文件 份]]，较上年下降[[同比 ％]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "style",
      voice: "collective",
      sectors: ["机关", "街道", "政法"],
    },
    {
      "result-style-02":
        "办理信访件[[信访件 件]]、12345热线工单[[12345热线工单 件]]，对重复投诉事项由班子成员包案推动解决。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "style",
      voice: "collective",
      sectors: ["机关", "街道", "村社区"],
    },
    {
      "result-style-03":
        "列入清单的为民办实事项目已完成[[为民办实事 件]]，入户走访[[入户走访 户]]，收集的意见逐条答复。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "style",
      voice: "collective",
      organs: aboveBranch,
      sectors: ["医院", "机关", "街道", "金融", "政法"],
    },
    {
      "result-style-04":
        "开展满意度调查[[满意度调查 次]]，群众满意率[[群众满意率 ％]]，对评价不满意的事项逐一回访整改。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "supervision", voice: "collective", organs: leading },
    {
      "result-supervision-01":
        "全年开展廉政谈话[[廉政谈话 人次]]、提醒谈话[[提醒谈话 人次]]、诫勉谈话[[诫勉谈话 人次]]，对谈话指出的问题逐人跟踪改正。",
      "result-supervision-06":
        "开展专项监督检查[[专项监督检查 次]]，发现问题[[监督检查发现问题 个]]，整改问题[[整改问题 个]]，整改率[[整改率 ％]]。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "supervision", voice: "collective", organs: withDiscipline },
    {
      "result-supervision-02":
        "截至**月底，处置问题线索[[处置问题线索 件]]，立案[[立案 件]]，结案[[结案 件]]，结案率[[结案率 ％]]。",
      "result-supervision-03":
        "运用“四种形态”处理[[运用“四种形态” 人次]]，其中第一种形态[[第一种形态 人次]]，占[[占比 ％]]；第二种形态[[第二种形态 人次]]。",
      "result-supervision-04":
        "给予党纪处分[[党纪处分 人]]、政务处分[[政务处分 人]]，问责[[问责 人次]]，对受处分人员开展回访教育。",
      "result-supervision-07":
        "查处违反中央八项规定精神问题[[违反中央八项规定精神问题 起]]，修订制度[[修订制度 项]]，通报典型案例[[典型案例通报 起]]，组织党员干部对照检查。",
      "result-supervision-08":
        "制发纪检监察建议[[纪检监察建议 份]]，督促有关单位制定整改措施、按期报告落实情况。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "supervision", voice: "collective", organs: aboveBranch },
    {
      "result-supervision-05":
        "召开警示教育大会[[警示教育大会 次]]，观看警示教育片[[观看警示教育片 次]]，旁听庭审[[庭审旁听 次]]，会后逐{office}开展讨论、对照检查。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "inspection", voice: "collective", organs: leading },
    {
      "result-inspection-01":
        "截至**月底，巡察反馈问题[[巡察反馈问题 个]]，整改完成[[巡察反馈问题整改完成 个]]，整改率[[整改率 ％]]，其余问题逐项明确责任领导和完成时限。",
      "result-inspection-02":
        "针对巡察反馈意见制定整改措施[[整改措施 项]]，完成[[整改措施完成 项]]，完成率[[完成率 ％]]，建立和修订制度[[修订制度 项]]。",
      "result-inspection-03":
        "审计发现问题[[审计发现问题 个]]，追缴资金[[追缴资金 万元]]，对管理漏洞逐项补齐制度。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "inspection", voice: "collective", organs: aboveBranch },
    {
      "result-inspection-04": "自查发现问题[[自查发现问题 个]]，销号[[销号问题 个]]，未销号的逐项列出计划。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "inspection", voice: "collective", organs: withInspection },
    {
      "result-inspection-05":
        "开展内部巡察[[内部巡察 轮]]，巡察单位[[巡察单位 家]]，反馈问题已移交整改并纳入日常监督。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "rules", voice: "collective", organs: aboveBranch },
    {
      "result-rules-01":
        "全年制定制度[[制定制度 项]]，修订制度[[修订制度 项]]，废止制度[[废止制度 项]]，现行制度汇编成册、组织学习。",
      "result-rules-03": "现行有效制度共[[制度 项]]，逐项明确执行{office}，年中对执行情况开展检查。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "rules", voice: "collective" },
    {
      "result-rules-02":
        "排查廉政风险点[[廉政风险点 个]]，制定廉政风险防控措施[[廉政风险防控措施 条]]，按风险等级明确责任人。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "rules", voice: "collective", organs: leading },
    {
      "result-rules-04":
        "完成集中采购[[集中采购 项]]，对采购文件、评审过程和履约验收开展抽查，发现问题[[监督检查发现问题 个]]，整改问题[[整改问题 个]]，未完成的逐项明确时限。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "街道", "国企"],
    },
    {
      "result-integration-01":
        "实施重点项目[[重点项目 个]]，竣工项目[[竣工项目 个]]，党员干部包联到项目，协调解决了**等问题。",
      "result-integration-04":
        "全年完成固定资产投资[[固定资产投资 亿元]]，同比增长[[同比 ％]]；签约项目[[签约项目 个]]，到位资金[[到位资金 亿元]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "街道", "金融"],
    },
    {
      "result-integration-02":
        "走访企业[[走访企业 家次]]，解决企业问题[[解决企业问题 个]]，未解决的逐项说明原因、明确时限。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective" },
    {
      "result-integration-03":
        "设立党员示范岗[[党员示范岗 个]]、党员责任区[[党员责任区 个]]，组建党员先锋队[[党员先锋队 支]]，在**等任务中承担攻坚工作。",
      "result-integration-14": "获得荣誉[[荣誉 项]]，主要有**。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective", sectors: ["国企"] },
    {
      "result-integration-05":
        "全年实现营业收入[[营业收入 亿元]]，同比增长[[同比 ％]]；利润总额[[利润总额 亿元]]，同比增长[[同比 ％]]，以经营业绩检验党建工作成效。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["街道", "村社区"],
    },
    {
      "result-integration-06":
        "化解矛盾纠纷[[化解矛盾纠纷 件]]，代办服务事项[[代办服务 件]]，解决了**等群众反映较多的问题。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective", sectors: ["政法"] },
    {
      "result-integration-07": "受理案件[[受理案件 件]]，审结案件[[审结案件 件]]，审结率[[案件审结率 ％]]。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective", sectors: ["医院"] },
    {
      "result-integration-08":
        "全年门诊量[[门诊量 人次]]，同比增长[[同比 ％]]；组织义诊[[义诊 次]]，党员医务人员带头到基层坐诊、带教。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective", sectors: ["金融"] },
    {
      "result-integration-09":
        "发放贷款[[发放贷款 亿元]]，同比增长[[同比 ％]]；拦截电信诈骗[[拦截电信诈骗 起]]，对容易受骗的客户上门提醒。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective", sectors: ["学校"] },
    {
      "result-integration-10":
        "开展师德师风教育[[师德师风教育 次]]，书记、校长带头讲授思政课[[思政课 节]]，对家长和学生反映的问题逐件核实答复。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      organs: aboveBranch,
      sectors: ["国企", "街道", "机关", "医院", "学校"],
    },
    {
      "result-integration-11":
        "开展安全检查[[安全检查 次]]，整改安全隐患[[整改安全隐患 处]]，组织应急演练[[应急演练 次]]，对一时难以整改的落实管控措施。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      sectors: ["机关", "国企", "医院", "学校", "金融", "街道", "政法"],
    },
    {
      "result-integration-12": "结对帮扶户[[帮扶户 户]]，投入帮扶资金[[帮扶资金 万元]]，主要用于**等项目。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "integration", voice: "collective", sectors: ["机关"] },
    {
      "result-integration-13":
        "办理行政审批[[办理行政审批 件]]，开展行政执法检查[[行政执法检查 次]]，执法过程全程记录、结果依法公示。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "responsibility", voice: "collective" },
    {
      "result-responsibility-01":
        "专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，召开工作推进会[[工作推进会 次]]，议定事项列入台账、按月对账。",
      "result-responsibility-04":
        "截至**月底，全面从严治党年度任务[[年度任务 项]]，完成[[年度任务完成 项]]，完成率[[完成率 ％]]，其余事项逐项明确完成时限。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "responsibility", voice: "collective", organs: leading },
    {
      "result-responsibility-02":
        "开展全面从严治党督导检查[[督导检查 次]]，指出的问题当面反馈、书面交办，被检查单位按期报告整改结果，{organ}逐项核查销号。",
      "result-responsibility-03":
        "召开党建工作领导小组会议[[党建工作领导小组会议 次]]，组织党组织书记述职评议[[党组织书记抓党建述职评议 人]]，逐人点评、列出问题清单。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "first-responsibility", topic: "first-person", voice: "collective" },
    {
      "result-first-person-first-responsibility-01":
        "{organ}书记全年主持专题研究全面从严治党工作[[专题研究全面从严治党工作 次]]，谈心谈话[[谈心谈话 人次]]，讲党课[[书记讲党课 次]]，推动解决了**等突出问题。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "first-responsibility",
      topic: "first-person",
      voice: "collective",
      organs: aboveBranch,
    },
    {
      "result-first-person-first-responsibility-02":
        "{organ}书记全年到基层调研[[调研 次]]，现场协调解决了**等问题。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "first-person", voice: "personal", organs: aboveBranch },
    {
      "result-first-person-personal-01":
        "全年主持召开{meeting}[[{meeting} 次]]，讲党课[[书记讲党课 次]]，与干部谈心谈话[[谈心谈话 人次]]，推动解决了**等问题。",
      "result-first-person-personal-02":
        "全年开展提醒谈话[[提醒谈话 人次]]，对指出的问题逐一跟踪，改正情况记入谈话记录。",
      "result-first-person-personal-04": "全年到联系点调研[[调研 次]]，帮助解决了**等基层反映的实际困难。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "first-person", voice: "personal" },
    {
      "result-first-person-personal-03":
        "牵头督办重点任务，推动制定制度[[制定制度 项]]，解决了**等长期没有解决的问题。",
      "result-first-person-personal-05":
        "组织警示教育[[警示教育 次]]，开展廉政谈话[[廉政谈话 人次]]，对谈话中了解到的**等倾向性问题及时研究处理。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "self-discipline", topic: "self-discipline", voice: "personal", organs: leading },
    {
      "result-self-discipline-personal-01":
        "在年度述责述廉中报告廉洁自律情况，接受民主测评，对提出的意见列出措施、逐条改进。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "general",
      voice: "collective",
      tags: ["亮点", "特色做法", "经验"],
    },
    {
      "result-highlights-01":
        "**工作的做法是：聚焦**突出问题，由{organ}书记领办、班子成员分工负责，建立**机制。截至**月底，解决了**等问题，有关做法被**推广。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "integration",
      voice: "collective",
      organs: aboveBranch,
      tags: ["亮点", "特色做法", "经验"],
    },
    {
      "result-highlights-02":
        "探索“党建+**”工作模式，把支部建在**一线，组建党员先锋队[[党员先锋队 支]]，推动**任务提前完成，有关工作获评**。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "grassroots",
      voice: "collective",
      organs: aboveBranch,
      tags: ["亮点", "特色做法", "经验"],
    },
    {
      "result-highlights-03":
        "打造党建品牌[[党建品牌 个]]，以**为载体推动党员联系服务群众，全年为民办实事[[为民办实事 件]]，**品牌入选**。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "supervision",
      voice: "collective",
      organs: leading,
      tags: ["亮点", "特色做法", "经验"],
    },
    {
      "result-highlights-04":
        "针对**领域易发多发问题，一案一分析、一案一整改，推动完善**等制度，**经验在**会议上作交流。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "style",
      voice: "collective",
      sectors: ["机关", "街道", "医院", "政法", "金融"],
      tags: ["亮点", "特色做法", "经验"],
    },
    {
      "result-highlights-05":
        "针对群众反映的**问题，优化流程、压减环节，推出**等便民举措，有关做法被**推广。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "grassroots", voice: "collective", organs: branches },
    {
      "result-grassroots-12":
        "截至**月底，{organ}共有党员[[党员总数 名]]，全年开展主题党日[[主题党日 次]]，讲党课[[党课 次]]，志愿服务[[志愿服务 次]]，对缺席组织生活的党员逐人补课。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "supervision", voice: "collective", organs: ["党组"] },
    {
      "result-supervision-09":
        "支持派驻纪检监察组监督执纪，移送问题线索[[移送问题线索 件]]；收到纪检监察建议[[纪检监察建议 份]]，逐条落实、书面反馈。",
    },
  ),
];
