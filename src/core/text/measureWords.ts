import { words } from "./words";

/** A measure word of the genre's figures and what may follow it. */
export interface MeasureWord {
  readonly word: string;
  /** Continuations that make another word of it: `**人` counts people, `**人民法院` is a masked name. */
  readonly not: readonly string[];
  /** Continuations that begin like those of `not` and yet leave it a measure word (`**名人大代表`). They win over `not`. */
  readonly but: readonly string[];
  /** Continuations that make a weak one certain. */
  readonly only: readonly string[];
  /** Words before the figure that make a weak one certain: 专题片**部. */
  readonly prior: readonly string[];
  /**
   * Words that are oftener something else. `bare`: a measure word before a stop or the end, after a counting cue
   * (共, 第, 新建), or before a word of `only`. `cue`: only after a cue or before a word of `only`. null: anywhere.
   */
  readonly weak: "bare" | "cue" | null;
}

/** Measure words that stand without conditions. */
const plain =
  "人次 场次 户次 家次 车次 件次 批次 轮次 班次 课次 项次 条次 篇次 机次 艘次 架次 例次 份次 组次 店次 台次 " +
  "个百分点 百分点 个月 个小时 小时 分钟 学时 课时 角 美元 欧元 港元 平方米 平方公里 立方米 公里 千米 厘米 毫米 " +
  "公顷 亩 吨 公斤 千克 千瓦 千瓦时 兆瓦 度电 毫升 辆 艘 幢 盏 棵 册 枚 桶 箱 袋 瓶 盒 周年 " +
  "学分 平米 人天 人日 人份 标箱 吨公里 车公里 ％ % ‰ ﹪";

/** One a line: the word, then its lists and its weakness as named in `MeasureWord`. */
const conditioned = `
次 | not: 生 要 日 年 月 数 序 级 第 品 贫 元 子 于 之 长 方 | but: 生活 生日 生产 生态 生命 要求 日常 年度 年中 年终 年轻 年会 月度 月例 月考 月会 数字 数据 第一 第二 第三 级别 元旦 长江 方案
名 | not: 师 校 录 单 医 称 义 誉 著 片 胜 城 镇 村 牌 家 言 优 酒 企 列 茶 品 下 字 声 气 利 额 门 人 流 望 词 目 山 | but: 师生 师范 师傅 师资 校长 校级 校友 校园 校领导 校外 校内 校医 录用 录取 单位 单身 单亲 医生 医护 医务 医疗 医师 医学 城管 城市 城镇 城乡 城区 镇干 镇级 镇街 镇村 镇领 镇机 村干 村民 村级 村居 村“ 村两 村支 村社 村党 村医 村后 村务 家长 家庭 家属 优秀 优抚 优先 企业 下属 下派 下岗 下沉 门卫 人大 人才 人员 人民 人社 人事 人力 人武 人防 人选 人文 品学 片区 片长 字典 流动 流浪 流管
人 | not: 们 民 大 才 员 事 力 社 防 口 均 物 士 群 武 保 寿 生 文 性 类 工 情 家 居 格 心 道 影 行 间 称 为本 选 代 身 际 | but: 大部 大多 事先 力所 口头 均为 均已 均获 均能 均按 物质 生活 生产 文化 工作 情况 行政 行贿 行为 行业 选举 选择 代表
个 | not: 人 别 性 体 税 案 股 | but: 人民 人大 人才 人员 人居 体系 体验 体育 体制 性质 体工商 体户 案件 案例 案子 案由 股级 股室 股份 性能
项 | not: 目 链 | but: 目标 目录
条 | not: 例 件 线 款 块 约 目 形 | but: 例外 线索 线路 款项 约定 约束 线下 线上 目标 形成
篇 | not: 章 幅
期 | not: 间 末 初 望 刊 待 限 货 许 内 颐 中考 中检 盼 满 权 房 | but: 间隔 满意 内容 内部 刊物 限时 内训 内刊 待遇
场 | not: 镇 所 地 馆 站 部 域 合 景 面 党 长 区 外 内 院 团 均 | but: 面对面 面向 面试 地震 党课 党建 党史 党风 党纪 党员 党政 党务 党组 党委理 党的 党章 党性 所有 地方 合唱 合作 区级 区域 外语 内部 院坝 院线 团日 团课 团体 团建 团队
起 | not: 重 来 草 点 步 到 源 义 航 始 底 诉 居 效 于 因 身 伏 初 | but: 重大 重点 重要 重复 诉讼 到期 来信 来访 始终 因公
家 | not: 庭 长 乡 园 属 访 风 教 具 电 政 族 畜 装 规 训 书 国 里 人 常 家 | but: 园区 园林 电子 电商 电力 具备 具有 教育 教培 教学 家庭农场 家庭医 装备 装饰 规上 规模 规下 属地 属于 政府 政务 书店 国有 国企 国家 国内 国资 庭院 长期 乡镇 人力 人才 人工
支 | not: 架 部 行 队 委 撑 持 出 付 援 教 线 柱 书 流 点 局 农 | but: 队伍 部队 教学 教师 教育 行业 委员 农业 农技 书画
面 | not: 向 对 上 积 临 貌 试 条 粉 包 料 子 孔 谈 世 | but: 上级
封 | not: 闭 控 面 存 建 顶 装 口
份 | not: 额 内
件 | not:
批 | not: 示 复 评 准 发 判 改 阅 注 捕 驳 | but: 示范 发展 准备 改革 改造 复工
轮 | not: 岗 训 值 换 流 船 班 渡 胎 候 椅 休 台 | but: 换届 值班 流动
户 | not: 籍 外 口 部 县 主 型 均 | but: 外出 外来 部分 口粮 主动 主体
位 | not: 于 置 居 列 次 移 数 | but: 居民 列席 居住 居家
天 | not: 然 气 津 下 河 地 桥 网 府 山 门 水 台 宁 心 元 长 华 虹 池 目 平 性 | but: 下沉 下基 长期 水上 网上 平均 心理 地方 元旦
例 | not: 会 如 行 外 证 题 | but: 会诊
宗 | not: 旨 教 族 祠
笔 | not: 记 试 者 录 会 译 | but: 录入 记录 会计
套 | not: 路 现 取 餐
元 | not: 旦 宵 素 首 宇 月 件 器 老 代 谋 氏
米 | not: 业 易 粉 线 脂 面
升 | not: 级 任 学 格 华 旗 温 降 值 至 到 为 腾 | weak: bare
克 | not: 服 难 己 勤 扣 隆 | weak: bare
斤 | not: 斤
字 | not: 第 〔 [ ［ 号 母 样 体 面 画
架 | not: 构 设 空
栋 | not: 梁
幅 | not: 度 员 射
座 | not: 谈 位 右
株 | not: 洲
岁 | not: 末 月 序
倍 | not: 增 感 加
秒 | not: 杀
台 | not: 账 湾 风 阶 州 胞 商 长 山 江 前 北 南 东 办 | but: 商用 办公 | only: 设备 仪器 一体机 触控 录播 摄像 显示 净水 电脑 机 车 空调 电梯 服务器 终端 自助 打印 投影 呼吸 套 | weak: bare
分 | not: 局 行 公 会 管 院 校 部 中 厂 队 区 类 别 析 为 工 享 布 配 批 级 层 散 支 流 店 社 站 解 担 离 期 歧 阶 包 组 化 内 总 明 头 理 团 红 | weak: bare
亿 | not: 达 利 联 | weak: bare
万 | not: 达 科 众 象 物 家 州 里 年 福 向 岁 华 盛 事 山 通 能 和 安 源 泰 | weak: bare
本 | not: 级 科 单 地 职 市 区 县 省 镇 乡 村 街 部 局 院 校 行 公 人 年 月 次 届 质 领 土 身 系 支 党 集 轮 着 色 末 来 金 | only: 书 图书 学习 读本 手册 教材 党章 著作 笔记 资料 证书 理论 | weak: bare
张 | not: 贴 家 店 村 庄 湾 江 力 弛 | only: 清单 表 照片 图 床位 网 海报 宣传 传单 名片 桌 彩页 | weak: bare
块 | not: 状 | only: 展板 宣传 牌 标识 阵地 田 屏 地 | weak: bare
间 | not: 隔 接 距 歇 | only: 教室 房 办公 会议 活动 谈话 厂房 病房 阅览 校舍 用房 | weak: bare
类 | not: 似 别 型 推 | only: 问题 事项 人员 风险 情形 情况 行为 岗位 信息 业务 突出 制度 清单 资源 台账 任务 重点 违规 违纪 | weak: bare
种 | not: 植 子 养 类 业 粮 地 群 源 田 质 | but: 类型 | only: 形态 形式 方式 情形 模式 途径 载体 能力 行为 语言 刊物 报刊 问题 | weak: bare
步 | not: 骤 伐 入 行 步 | weak: bare
级 | not: 别 联 领 组 以 层 数 部 党 班 财 各 和 及 机 医 公 单 | prior: 层级 等级 管理层 | weak: cue
层 | not: 级 面 次 层 楼 | weak: bare
道 | not: 路 德 理 教 县 口 外 具 | only: 防线 题 关 程序 工序 闸门 检查 试题 | weak: bare
片 | not: 区 面 长 段 组 警 医 仔 刻 | weak: bare
对 | only: 夫妻 夫妇 师徒 新人 | weak: cue
只 | not: 有 要 能 是 争 为 讲 求 顾 | weak: bare
头 | not: 雁 部 条 脑 | weak: bare
款 | not: 项 式 待 | only: 产品 应用 小程序 贷款 软件 APP | weak: bare
集 | not: 团 中 体 镇 市 聚 成 合 约 散 群 会 资 结 训 采 | only: 专题片 警示 教育片 微视频 纪录片 电视 | weak: bare
节 | not: 点 假 日 约 俭 能 前 后 奏 目 气 庆 期 余 省 | only: 课 党课 微课 微党课 思政 公开课 | weak: bare
门 | not: 诊 户 口 店 卫 头 前 槛 禁 类 生 市 | only: 课 网课 必修 选修 专业课 精品 | weak: bare
届 | not: 时 满 次 | only: 代表 党代 人大 政协 全会 会员 职代 教代 全国 中央 学生 毕业 委员 运动 一中 二中 三中 四中 五中 六中 七中 | weak: bare
周 | not: 边 一 二 三 四 五 末 围 例 恩 口 村 庄 报 会 知 转 密 期 到 全 年 | weak: bare
部 | not: 门 队 长 级 分 署 委 党 机 件 位 落 室 内 属 下 支 领 主 副 全 经理 | only: 作品 制度 影片 电影 法规 警示 教育片 专题片 专题 微视频 微电影 党内法规 法律 电话 手机 纪录片 规章 著作 红色 专著 电梯 反腐 廉政 法治 | prior: 片 导则 预案 规程 细则 读本 图集 作品 视频 电影 影片 法规 制度 著作 剧 手机 电话 电梯 规章 读物 情景剧 | weak: cue
所 | not: 属 在 有 长 谓 述 以 能 辖 作 需 党 支 | only: 学校 高校 中小学 幼儿园 院校 医院 小学 中学 大学 职业 民办 公办 高职 乡镇 村级 基层 | prior: 学校 医院 小学 中学 高校 院校 幼儿园 学院 大学 卫生院 党校 | weak: cue
处 | not: 室 长 置 理 级 罚 分 于 在 事 境 方 党 支 机 领 副 主 负 干 全 | only: 隐患 点位 场所 阵地 问题 违建 违章 风险 红色 宣传 基地 工地 安全 消防 卫生 乱 遗址 公园 停车 地质 垃圾 堵点 活动 服务 示范 文化 积水 危 老旧 重点 薄弱 涉 | weak: bare
组 | not: 织 长 员 建 成 合 团 党 群 级 部 工 | only: 数据 家庭 干部 机组 设备 人员 | prior: 机组 数据 设备 巡察 巡视 督导 | weak: cue
年 | weak: cue
成 | not: 立 员 效 果 就 功 为 长 绩 本 都 人 熟 分 因 | weak: cue
代 | not: 表 理 办 替 管 价 际 码 | weak: cue
课 | not: 堂 题 程 件 本 后 间 | weak: bare
回 | not: 访 复 头 应 顾 民 收 族 归 报 | weak: bare
席 | not: 位 | weak: bare
床 | not: 位 上 | weak: bare
针 | not: 对 灸 | weak: cue
排 | not: 查 名 放 污 列 序 水 队 除 练 头 | weak: cue
尊 | not: 重 敬 | weak: bare
队 | weak: cue
班 | weak: cue
句 | weak: bare
版 | prior: 清单 手册 汇编 目录 指南 图册 稿 | weak: cue
票 | not: 据 价 证 | weak: bare
桌 | weak: bare
束 | not: 缚 | weak: bare
颗 | weak: bare
粒 | weak: bare
遍 | weak: bare
趟 | weak: bare
段 | weak: bare
枝 | weak: bare
杯 | weak: bare
剂 | weak: bare
番 | weak: cue
匹 | weak: bare
顶 | weak: bare
羽 | weak: bare
尾 | weak: cue
`;

function parseLine(line: string): MeasureWord {
  const [word = "", ...fields] = line.split("|").map((field) => field.trim());
  const values = new Map(
    fields.map((field) => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon), field.slice(colon + 1)] as const;
    }),
  );
  const weak = values.get("weak")?.trim();
  return {
    word,
    not: words(values.get("not") ?? ""),
    but: words(values.get("but") ?? ""),
    only: words(values.get("only") ?? ""),
    prior: words(values.get("prior") ?? ""),
    weak: weak === "bare" || weak === "cue" ? weak : null,
  };
}

/** Every measure word, longest first, so that 人次 is found before 人. */
export const measureWords: readonly MeasureWord[] = [
  ...words(plain).map(parseLine),
  ...conditioned.trim().split("\n").map(parseLine),
].sort((a, b) => b.word.length - a.word.length);
