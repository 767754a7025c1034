import { words } from "../text/words";
import { readUnitAfter } from "./units";
import { isDigit, isPlaceNumeral, skipBlanks } from "./maskCharacters";

/** Words right after a mask that a name stands before: bodies, places, people, works. Single characters are tried last. */
export const nameNouns = words(`
  党组 党委 党工委 党总支 党支部 支部 纪委 纪工委 纪检 同志 书记 主任 局长 院长
  校长 行长 主席 部长 科长 处长 县长 市长 区长 镇长 街道 社区 公司 集团 企业
  银行 支行 分行 法院 检察院 医院 学校 学院 大学 中学 小学 单位 部门 科室 机关
  园区 开发区 办公室 中心 委员会 领导 班子 党员 干部 任务期间 期间 专班 领导小组
  市委 县委 区委 省委 镇党委 等企业 等单位 等地 等同志 人民 人大 政府 总行 分局
  分公司 项目 工程 教授 先生 女士 老师 师傅 某 局 厅 委 市 县 区 省 镇 乡 村
  厂 矿 院 校 行 部 处 科 股 队 所 站 路 街 州 旗 庭 室 办 署 系 社
`);

/** Words right after a mask that go on with a sentence in which a stretch is missing. */
export const proseNouns = words(`
  工作 任务 建设 大局 制度 精神 事业 发展 系统 领域 机制 思想 要求 目标 行动
  主题 活动 会议 培训 教育 改革 治理 规划 战略 体系 方案 办法 措施 问题 责任
  能力 环节
`);

export const startsWithAny = (text: string, at: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, at));

export const endsWithAny = (text: string, end: number, words: readonly string[]): boolean =>
  words.some((word) => text.endsWith(word, end));

/** Whether a body, place or person is named by the mask that ends here (`**党组`, `**同志`). */
export const namesAfter = (text: string, end: number): boolean => startsWithAny(text, end, nameNouns);

/** The same by a word of two characters or more, for places where a single one would be too little. */
export const bodyAfter = (text: string, end: number): boolean =>
  nameNouns.some((word) => word.length > 1 && text.startsWith(word, end));

/** Whether a figure's unit or the word of a date stands after the mask. */
export const countsAfter = (text: string, start: number, end: number): boolean =>
  readUnitAfter(text, start, end) !== null;

const dateWords = ["月", "日", "年", "号", "季度", "时"];

/** `×月××日`, `**年`: the mask stands for a part of a date. */
export const datesAfter = (text: string, end: number): boolean => {
  const at = skipBlanks(text, end);
  return (
    startsWithAny(text, at, dateWords) &&
    !startsWithAny(text, at, ["日常", "号召", "时代", "时候", "年度工作要点", "月亮"])
  );
};

/** Where the digits right before an offset begin; the offset itself when there are none. */
export function digitsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(text.charAt(start - 1))) start--;
  return start;
}

const afterYear = words(`
  年 〕 ] 】 ） — － - — . ． / 学年 度 版
`);

/**
 * Where a masked year begins: `20××年`, `〔20××〕`, `202×年`, `20__年`, `二〇××年`. Null when the mask belongs to no year.
 */
export function maskedYearStart(text: string, start: number, end: number): number | null {
  const digits = digitsBefore(text, start);
  const typed = text.slice(digits, start);
  const at = skipBlanks(text, end);
  if (/^(?:19|20|１９|２０)/u.test(typed) && typed.length <= 3) {
    if (text.startsWith("年", at)) return digits;
    return typed.length + end - start === 4 && startsWithAny(text, end, afterYear) ? digits : null;
  }
  return text.startsWith("年", at) ? chineseYearStart(text, start, end) : null;
}

/** 二〇××年 */
function chineseYearStart(text: string, start: number, end: number): number | null {
  let chinese = start;
  while (chinese > 0 && isPlaceNumeral(text.charAt(chinese - 1))) chinese--;
  const places = text.slice(chinese, start);
  // 二〇二〇年: the last place is a zero like the second.
  if (places.length === 3 && end - start === 1 && isPlaceNumeral(text.charAt(start))) return null;
  return places.length >= 2 && places.length <= 3 && /^二[〇○零]/u.test(places) ? chinese : null;
}

/**
 * Where the innermost pair of marks around an offset opens (after its mark), -1 when none does. Looks back at most `reach`
 * characters, so that a paragraph of any length is read in linear time.
 */
export function enclosedSince(text: string, at: number, open: string, close: string, reach: number): number {
  for (let index = at - 1; index >= 0 && at - index <= reach; index--) {
    const character = text.charAt(index);
    if (character === open) return index + 1;
    if (character === close) return -1;
  }
  return -1;
}
