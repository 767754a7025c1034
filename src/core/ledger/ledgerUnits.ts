/** Measure words (量词) and units that ledgers write after, beside or above a number. */
const words = [
  "人次 场次 批次 件次 户次 课次 车次 台次 轮次 篇次 期次 家次 例次",
  "个百分点 百分点 ％",
  "万元 亿元 千元 万美元 亿美元 元",
  "万人次 万人 万户 万件 万份 万册 万吨 万亩 万平方米 万千瓦时",
  "平方米 平方公里 公里 亩 吨 米 千瓦时",
  "小时 学时 课时 分钟 天",
  "次 名 人 个 项 条 篇 期 场 起 家 支 面 封 份 件 批 轮 户 处 宗 例 台 套 册 本 张 块 座 间 所 栋 辆 只 株 棵 组 节 堂 门 类 款 部 集 幅 枚 位 对 道 笔 桩 片 段 届 分 床 头 班 队",
];

export const ledgerUnits: readonly string[] = words
  .flatMap((line) => line.split(" "))
  .sort((a, b) => b.length - a.length);

const known: ReadonlySet<string> = new Set(ledgerUnits);

/** 次数, 人数 … : header words that say what is counted and how, but not of what. */
const countWords: ReadonlyMap<string, string | null> = new Map(
  Object.entries<string | null>({
    次数: "次",
    人次: "人次",
    人次数: "人次",
    人数: "人",
    场次: "场次",
    场数: "场",
    期数: "期",
    篇数: "篇",
    件数: "件",
    个数: "个",
    户数: "户",
    项数: "项",
    条数: "条",
    份数: "份",
    批次: "批次",
    名数: "名",
    金额: null,
    数量: null,
    数: null,
    数值: null,
    小计: null,
    合计: null,
  }),
);

export const isCountWord = (label: string): boolean => Object.hasOwn(countWords, label);
export const unitOfCountWord = (label: string): string | null => countWords.get(label) ?? null;

/** The unit that a name ends with: 培训人次 is counted in 人次, 党课次数 in 次. Null for 党员数, which may be 名 or 人. */
export function unitOfName(name: string): string | null {
  for (const length of [3, 2]) {
    const word = name.slice(-length);
    if (name.length > length && unitOfCountWord(word) !== null) return unitOfCountWord(word);
  }
  return null;
}

const bracket = /^(?<name>.*?)[（(【[](?<unit>[^（(【[\]】]{1,9}(?:[（(][^（）()]{1,3}[)）])?)[\]】)）]$/u;

const slash = /^(?<name>[^/／]{2,})[/／](?<unit>[^/／]{1,3})$/u;

/** The unit a text names as a whole: "次", "（人次）", "%", "单位：万元", "人（次）"; null when it names none. */
export function unitOf(text: string): string | null {
  const bare = text
    .replace(/\s+/gu, "")
    .replace(/^(?:计量)?单位[:：]?/u, "")
    .replace(/^[（(](.*)[)）]$/u, "$1")
    .replace(/^[%％]$/u, "％");
  if (known.has(bare)) return bare;
  // "人（次）" counts 人次, "篇（条）" counts 篇 whatever the second word is.
  const pair = /^(?<first>[^（(/、]{1,4})[（(/、](?<second>[^）)]{1,3})[)）]?$/u.exec(bare)?.groups;
  if (pair?.["first"] === undefined || !known.has(pair["first"])) return null;
  const joined = pair["first"] + (pair["second"] ?? "");
  return /[（(]/u.test(bare) && known.has(joined) ? joined : pair["first"];
}

/** "主题党日（次）", "主题党日/次" → 主题党日, 次. A bracket that holds no unit stays part of the name. */
export function splitUnit(text: string): { readonly name: string; readonly unit: string | null } {
  const whole = text.trim();
  for (const pattern of [bracket, slash]) {
    const { name = "", unit: written = "" } = pattern.exec(whole)?.groups ?? {};
    const unit = unitOf(written);
    if (unit !== null) return { name: name.trim(), unit };
  }
  return { name: whole, unit: null };
}

/** The longest unit that stands at `position` of `text`; null when none does. "%" reads as "％" and is one character too. */
export function unitAt(text: string, position: number): string | null {
  if (text[position] === "%") return "％";
  return ledgerUnits.find((unit) => text.startsWith(unit, position)) ?? null;
}
