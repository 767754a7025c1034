/** What a column of a ledger is for, as its header says. */
export type HeaderRole =
  | "serial"
  | "name"
  | "value"
  | "total"
  | "unit"
  | "remark"
  | "plan"
  | "rate"
  | "group" // 部门, 支部, 月份: what a row is about in a table whose columns are the indicators
  | "date"
  | "category"
  | "topic"
  | "people"
  | "place"
  | "person";

const words: Readonly<Record<HeaderRole, string>> = {
  serial: "序号 序 编号 行次 行号 NO NO. No No. no",
  name: "指标 指标名称 指标项 统计指标 主要指标 具体指标 工作指标 考核指标 数据指标 项目 项目名称 统计项目 工作项目 具体项目 名称 事项 工作事项 具体事项 统计内容 工作内容 具体内容 内容 分类 大类 小类 类别 类型 统计类别 工作类别 一级指标 二级指标 三级指标 任务 工作任务 栏目 科目 数据项 数据名称 工作 子项 工作名称 要素 条目",
  value:
    "完成 实绩 实绩数 实际完成值 业绩 完成实绩 本年 本年数 当年数 今年数 数量 统计 数值 数据 数 值 统计数 统计数据 完成数 完成情况 完成量 完成值 实际 实际数 实际完成 实际完成数 实际值 实际次数 实际开展次数 实际完成情况 累计 累计数 累计完成 本年累计 全年累计 年度累计 全年 全年数 全年完成 年度完成 落实情况 开展情况 开展次数 工作情况 进展情况 结果 总数 总量 年度数据 指标值 填报数 填报数据 上报数 现状 数目 情况 次数 人次 人次数 人数 场次 场数 期数 篇数 件数 个数 户数 项数 条数 份数 批次 名数 金额 本期 本期数 年末数 期末数 完成次数 召开次数",
  total: "合计 全年合计 年度合计 本年合计 合计数 总计 小计 共计 总和 合 计",
  unit: "单位 计量单位 量词 数量单位 统计单位 计数单位",
  remark:
    "备注 说明 备注说明 情况说明 数据来源 来源 统计口径 口径 填报部门 填报科室 填报单位 责任部门 责任科室 责任单位 责任人 牵头部门 牵头科室 牵头单位 依据 佐证材料 佐证 填报人 联系人 统计时间 截止时间 统计截止时间 数据时间 提供科室 提供部门 附件 更新时间 完成时限 核对人 核实人 报送部门",
  plan: "计划 计划数 计划次数 计划完成 年度计划 年初计划 目标 目标值 目标数 年度目标 任务数 年度任务 应开展次数 应完成 应完成数 应开次数 要求 规定次数 标准 全年任务 全年目标 全年计划",
  rate: "完成率 占比 同比 增幅 同比增长 同比增幅 增长率 同比增减 增减 增减率 比上年增减 较上年增减 比例 进度 完成进度 完成比例 整改率 比重 变化",
  group:
    "部门 支部 党支部 科室 股室 处室 月份 月度 时段 街道 社区 党组织 支部名称 党组织名称 单位名称 部门名称 季度 所属支部 班组 车间 分公司 基层党组织 组织名称",
  date: "日期 时间 召开时间 召开日期 会议时间 会议日期 活动时间 活动日期 开展时间 开展日期 举办时间 举办日期 发生时间 学习时间 学习日期 培训时间 培训日期 年月日 谈话时间 谈话日期 实施时间 授课时间 授课日期 检查时间 检查日期 起止时间",
  category:
    "类别 类型 会议类型 会议类别 会议种类 活动类型 活动类别 活动种类 活动形式 形式 种类 事项类别 工作类别 项目类别 记录类型 分类 会议性质 性质 学习形式 活动项目 谈话类型 谈话类别 培训类型 培训类别 内容类别",
  topic:
    "主题 内容 会议主题 活动主题 会议内容 活动内容 主要内容 议题 会议议题 议题内容 学习内容 学习主题 培训内容 培训主题 题目 名称 会议名称 活动名称 事项 标题 具体内容 党课题目 授课题目 研讨主题 工作内容 内容摘要 主要议题 谈话内容 活动 会议 谈话主题 检查内容 内容概要 主题内容",
  people:
    "参加人数 人数 参会人数 参加人次 参与人数 参训人数 参学人数 到会人数 实到人数 实到 参加人员数 人次 出席人数 与会人数 听课人数 受教育人数 培训人数 参与人次 参加党员数 参会人次 谈话人数 受众人数 覆盖人数 参学人次 培训人次",
  place: "地点 会议地点 活动地点 召开地点 地址 场所 开展地点 举办地点 培训地点",
  person:
    "主持人 记录人 主讲人 授课人 参加人员 参会人员 与会人员 组织者 主持 主讲 记录 列席人员 缺席人员 责任人 谈话人 谈话对象 被谈话人 参加对象 参加范围 主办部门 承办部门 组织部门 出席人员 请假人员 主办单位 承办单位 应到人数 应到 缺席人数 请假人数",
};

const table: ReadonlyMap<string, ReadonlySet<HeaderRole>> = (() => {
  const roles = new Map<string, Set<HeaderRole>>();
  for (const role of Object.keys(words) as HeaderRole[])
    for (const word of words[role].split(" ")) roles.set(word, (roles.get(word) ?? new Set()).add(role));
  return roles;
})();

const noRoles: ReadonlySet<HeaderRole> = new Set();

/** The roles a header may have; without its unit bracket, blanks and colon. Empty when the word is no header known. */
export function headerRoles(label: string): ReadonlySet<HeaderRole> {
  return table.get(label.replace(/[\s:：]+/gu, "").replace(/[（(][^]*|[％%]$/u, "")) ?? noRoles;
}
