import type { SectionScaffold } from "../../core/report/reportKind";

/** 导语 in the voice of the organ. */
export const collectivePreamble: SectionScaffold = {
  role: "preamble",
  paragraphs: [
    {
      role: "body",
      text: "{year}年，{unit}{organ}坚持以习近平新时代中国特色社会主义思想为指导，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，认真落实新时代党的建设总要求，严格执行《党委（党组）落实全面从严治党主体责任规定》，把全面从严治党主体责任扛在肩上、抓在手上，推动全面从严治党各项任务落地见效。现将有关情况报告如下：",
    },
  ],
};

export const personalPreamble: SectionScaffold = {
  role: "preamble",
  paragraphs: [
    {
      role: "body",
      text: "{year}年，在上级党组织的坚强领导下，我坚持以习近平新时代中国特色社会主义思想为指导，认真履行全面从严治党第一责任人职责，坚持把管党治党与业务工作同谋划、同部署、同推进、同考核，带头抓班子、带队伍、管自己，各项任务取得新的进展。现将履职情况报告如下：",
    },
  ],
};

export const summaryPreamble: SectionScaffold = {
  role: "preamble",
  paragraphs: [
    {
      role: "body",
      text: "{year}年，{unit}{organ}坚持以习近平新时代中国特色社会主义思想为指导，以党的政治建设为统领，全面落实新时代党的建设总要求，坚持严的基调、严的措施、严的氛围，推动全面从严治党向纵深发展、向基层延伸，为完成全年各项任务提供了坚强保证。现将全年工作情况总结如下：",
    },
  ],
};

export const integrityPreamble: SectionScaffold = {
  role: "preamble",
  paragraphs: [
    {
      role: "body",
      text: "{year}年，{unit}{organ}坚持以习近平新时代中国特色社会主义思想为指导，坚决贯彻落实上级关于党风廉政建设和反腐败工作的部署要求，严格执行党风廉政建设责任制，坚持领导班子负全责、主要负责人负总责、班子成员各负其责，一级抓一级、层层抓落实。现将贯彻落实情况报告如下：",
    },
  ],
};

/** 主要工作, four measures as they are usual, each with its figures. */
export const collectiveWork: SectionScaffold = {
  role: "main-work",
  paragraphs: [
    { role: "heading1", text: "落实主体责任工作开展情况" },
    { role: "heading2", text: "坚持政治引领，筑牢思想根基" },
    {
      role: "body",
      text: "一是抓实理论武装。严格落实“第一议题”制度，专题学习**次，组织集中学习研讨**次，班子成员撰写发言提纲**篇。二是严守政治纪律。严格执行民主集中制和请示报告制度，召开{organ}会议**次，研究党建议题**个。三是守牢意识形态阵地。专题研究意识形态工作**次，开展风险研判**次。",
    },
    { role: "heading2", text: "坚持明责履责，层层压实责任" },
    {
      role: "body",
      text: "一是健全责任体系。制定年度任务安排和责任清单，分解任务**项，签订责任书**份。二是加强统筹推进。专题研究全面从严治党工作**次，听取班子成员落实“一岗双责”情况汇报**次。三是强化督促检查。开展专项检查**次，发现问题**个，完成整改**个。",
    },
    { role: "heading2", text: "坚持固本强基，建强基层组织" },
    {
      role: "body",
      text: "一是规范组织生活。严格落实“三会一课”等制度，召开党员大会**次，班子成员讲党课**次，开展主题党日活动**次。二是建强干部队伍。坚持正确选人用人导向，提拔任用干部**名，组织业务培训**期、培训**人次。三是深化党建与业务融合。设立党员示范岗**个、党员责任区**个。",
    },
    { role: "heading2", text: "坚持正风肃纪，涵养清风正气" },
    {
      role: "body",
      text: "一是严明纪律要求。锲而不舍落实中央八项规定及其实施细则精神，开展节前廉洁提醒**次、监督检查**次。二是加强警示教育。召开警示教育会**次，观看警示教育片**场次，受教育党员干部**人次。三是强化日常监督。开展廉政谈话**人次，排查廉政风险点**个，制定防控措施**条。",
    },
  ],
};

export const personalWork: SectionScaffold = {
  role: "main-work",
  paragraphs: [
    { role: "heading1", text: "坚持知责担责，推动责任落实" },
    {
      role: "body",
      text: "一是带头履行职责。主持召开{organ}会议**次，专题研究全面从严治党工作**次，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办。二是带头抓好学习。组织集中学习研讨**次，讲党课**次，到联系点调研指导**次。三是带头传导压力。与班子成员开展谈心谈话**人次，听取“一岗双责”履行情况汇报**次，签订责任书**份。",
    },
    { role: "heading1", text: "坚持从严管理，建设过硬队伍" },
    {
      role: "body",
      text: "一是选准用好干部。坚持正确选人用人导向，提拔任用干部**名，交流轮岗**名。二是严格监督管理。开展廉政谈话**人次，排查廉政风险点**个，制定防控措施**条。三是深化警示教育。召开警示教育会**次，组织观看警示教育片**场次，受教育**人次。",
    },
  ],
};

export const summaryWork: SectionScaffold = {
  role: "main-work",
  paragraphs: [
    { role: "heading1", text: "主要工作" },
    { role: "heading2", text: "突出政治统领，践行“两个维护”更加坚定" },
    {
      role: "body",
      text: "一是加强理论武装。落实“第一议题”制度，学习**次，组织集中学习研讨**次，开展专题培训**期、培训**人次。二是坚持科学决策。严格执行“三重一大”决策制度，召开{organ}会议**次，研究议题**个，其中党建议题**个。三是抓好意识形态工作。专题研究**次，开展阵地检查**次。",
    },
    { role: "heading2", text: "突出组织功能，基层基础更加坚实" },
    {
      role: "body",
      text: "一是推进支部规范化建设。严格落实“三会一课”制度，开展主题党日活动**次，讲党课**次。二是加强党员队伍建设。发展预备党员**名，培养入党积极分子**名，走访慰问困难党员**名。三是树立鲜明用人导向。提拔任用干部**名，选派挂职锻炼**名。",
    },
    { role: "heading2", text: "突出正风肃纪，政治生态更加清明" },
    {
      role: "body",
      text: "一是压实主体责任。专题研究全面从严治党工作**次，签订责任书**份。二是纠治“四风”。开展作风督查**次，整改问题**个。三是深化警示教育。召开警示教育会**次，开展廉政谈话**人次。四是完善制度机制。修订制度**项，排查廉政风险点**个。",
    },
  ],
};

export const integrityWork: SectionScaffold = {
  role: "main-work",
  paragraphs: [
    { role: "heading1", text: "责任制落实情况" },
    { role: "heading2", text: "加强组织领导，压紧压实责任链条" },
    {
      role: "body",
      text: "一是明确责任分工。召开党风廉政建设工作会议**次，分解任务**项，签订责任书**份。二是坚持定期研究。{organ}会议研究党风廉政建设工作**次，听取班子成员“一岗双责”落实情况汇报**次。三是强化检查考核。开展责任制落实情况检查**次，约谈提醒**人次。",
    },
    { role: "heading2", text: "加强教育监督，筑牢拒腐防变防线" },
    {
      role: "body",
      text: "一是深化纪律教育。开展党规党纪学习**次，举办专题党课**次。二是强化警示教育。召开警示教育会**次，观看警示教育片**场次，受教育**人次。三是做实日常监督。开展廉政谈话**人次，运用“四种形态”批评教育和处理**人次。",
    },
    { role: "heading2", text: "加强制度建设，规范权力运行" },
    {
      role: "body",
      text: "一是完善制度体系。制定修订制度**项。二是严格决策程序。严把选人用人关，执行“三重一大”决策制度，集体研究重大事项**项。三是防控廉政风险。排查廉政风险点**个，制定防控措施**条。",
    },
  ],
};

export const firstResponsibility: SectionScaffold = {
  role: "first-responsibility",
  paragraphs: [
    { role: "heading1", text: "{organ}书记履行第一责任人责任情况" },
    { role: "heading2", text: "带头谋划部署，做到责任上肩" },
    {
      role: "body",
      text: "{organ}书记{secretary}认真履行第一责任人职责，对全面从严治党重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办。一是主持召开{organ}会议**次，专题研究全面从严治党工作**次。二是主持制定年度责任清单，明确任务**项。三是听取班子成员工作汇报**次，推动解决问题**个。",
    },
    { role: "heading2", text: "带头管好班子，做到严管厚爱" },
    {
      role: "body",
      text: "一是加强教育提醒，讲党课**次，与班子成员和重点岗位人员谈心谈话**人次。二是督促班子成员履行“一岗双责”，开展约谈提醒**人次。三是带头遵守廉洁自律各项规定，自觉接受监督，管好自己、管好家人、管好身边工作人员。",
    },
  ],
};

export const selfDiscipline: SectionScaffold = {
  role: "self-discipline",
  paragraphs: [
    { role: "heading1", text: "坚持以身作则，严守廉洁底线" },
    {
      role: "body",
      text: "一是严守纪律规矩。带头执行《中国共产党廉洁自律准则》和中央八项规定及其实施细则精神，如实报告个人有关事项。二是规范用权行为。带头执行民主集中制，严格落实“三重一大”决策制度和末位表态要求，不插手干预人事、工程、采购等事项。三是管好家人和身边工作人员。注重家庭家教家风，全年开展提醒教育**次，自觉接受组织和群众监督。",
    },
  ],
};

export const problems: SectionScaffold = {
  role: "problems",
  paragraphs: [
    { role: "heading1", text: "存在的主要问题" },
    {
      role: "body",
      text: "对照上级要求和干部群众期盼，全面从严治党工作还存在一些差距和不足：",
    },
    {
      role: "body",
      text: "一是理论学习还不够深入。学用结合不够紧密，运用党的创新理论分析解决实际问题的能力有待提升，主要表现在**。",
    },
    {
      role: "body",
      text: "二是责任传导还不够到位。有的班子成员履行“一岗双责”主动性不强，压力向基层传导存在层层递减现象，主要表现在**。",
    },
    {
      role: "body",
      text: "三是监督管理还不够严格。日常监督的方法手段不多，对重点岗位、关键环节的风险防控有薄弱之处，主要表现在**。",
    },
  ],
};

export const personalProblems: SectionScaffold = {
  role: "problems",
  paragraphs: [
    { role: "heading1", text: "存在的问题和不足" },
    {
      role: "body",
      text: "对照第一责任人职责要求，我清醒认识到工作中还存在一些不足：一是理论学习的系统性不够，运用党的创新理论指导实践的能力还需提高，主要表现在**。二是抓班子带队伍的力度不够均衡，对班子成员的日常提醒还不够经常，主要表现在**。三是推动责任落实的方法不多，深入基层一线调研指导还不够，主要表现在**。",
    },
  ],
};

export const nextSteps: SectionScaffold = {
  role: "next-steps",
  paragraphs: [
    { role: "heading1", text: "下一步工作打算" },
    {
      role: "body",
      text: "{nextYear}年，{unit}{organ}将坚持以习近平新时代中国特色社会主义思想为指导，坚定不移推进全面从严治党，重点抓好以下工作：",
    },
    { role: "heading2", text: "持续加强政治建设" },
    {
      role: "body",
      text: "严格落实“第一议题”制度，完善集中学习研讨机制，推动党的创新理论学习走深走实，计划开展集中学习研讨**次，切实把学习成效转化为推动工作的实际成果。",
    },
    { role: "heading2", text: "持续压实政治责任" },
    {
      role: "body",
      text: "健全全面从严治党责任清单，每半年至少专题研究一次全面从严治党工作，督促班子成员认真履行“一岗双责”，推动责任落实到岗、到人。",
    },
    { role: "heading2", text: "持续深化正风肃纪" },
    {
      role: "body",
      text: "锲而不舍落实中央八项规定及其实施细则精神，常态化开展警示教育和廉政谈话，紧盯重点岗位和关键环节加强监督，一体推进不敢腐、不能腐、不想腐。",
    },
  ],
};

export const personalNextSteps: SectionScaffold = {
  role: "next-steps",
  paragraphs: [
    { role: "heading1", text: "下一步努力方向" },
    {
      role: "body",
      text: "下一步，我将切实扛起第一责任人责任，重点抓好三个方面工作：一是带头加强学习，坚持学思用贯通、知信行统一，不断提高政治判断力、政治领悟力、政治执行力。二是带头履职尽责，定期研究全面从严治党工作，督促班子成员履行“一岗双责”，推动各项任务落地见效。三是带头廉洁自律，严格遵守党的纪律，自觉接受监督，以实际行动营造风清气正的政治生态。",
    },
  ],
};

export const signature: SectionScaffold = {
  role: "signature",
  paragraphs: [
    { role: "signature", text: "{unit}{organ}" },
    { role: "date", text: "****年**月**日" },
  ],
};

export const personalSignature: SectionScaffold = {
  role: "signature",
  paragraphs: [
    { role: "signature", text: "{unit}{organ}书记 {secretary}" },
    { role: "date", text: "****年**月**日" },
  ],
};
