import type { MaskFamily } from "./maskCharacters";
import { isBlank, isDigit, isHan, isLatin, isPlaceNumeral, isStop, skipBlanks } from "./maskCharacters";
import {
  countsAfter,
  datesAfter,
  digitsBefore,
  endsWithAny,
  maskedYearStart,
  namesAfter,
  startsWithAny,
} from "./maskContext";
import type { Verdict } from "./maskRun";

/** A run of one family's characters and what stands around it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly single: boolean;
  /** At the paragraph's start, blanks aside. */
  readonly first: boolean;
}

type Judge = (place: Place) => Verdict;

const counts = ({ text, start, end }: Place): boolean => countsAfter(text, start, end);
const meant = (place: Place): boolean =>
  counts(place) || namesAfter(place.text, place.end) || datesAfter(place.text, place.end);

/** Letters, digits and signs of names of files, formulas and models. */
const joins = (character: string): boolean =>
  isLatin(character) || isDigit(character) || (character !== "" && "@/\\&=+＋~^|{}".includes(character));

const star: Judge = (place) => {
  const { text, start, end, before, after, single, first } = place;
  if (isLatin(after) || (isLatin(before) && single) || isDigit(after)) return "no";
  if (after === "." && isLatin(text.charAt(end + 1))) return "no";
  // 一般脚注号: *注, * 表示…
  if (
    first &&
    (isBlank(after) || startsWithAny(text, skipBlanks(text, end), ["注", "备注", "说明", "：", ":"]))
  )
    return "no";
  if (isDigit(before)) return counts(place) || datesAfter(text, end) ? "sure" : single ? "no" : "maybe";
  if (!single || meant(place)) return "sure";
  return isStop(after) ? "maybe" : "sure";
};

/** Words that are multiplied in the formulas of such documents. */
const factors = [
  "长",
  "宽",
  "高",
  "单价",
  "数量",
  "基数",
  "系数",
  "权重",
  "得分",
  "分值",
  "标准",
  "人数",
  "天数",
  "比例",
  "积",
];

const inFormula = ({ text, start, end }: Place): boolean => {
  const from = Math.max(0, start - 30);
  return (
    /[=＝÷]/u.test(text.slice(from, Math.min(text.length, end + 30))) ||
    endsWithAny(text, start, factors) ||
    startsWithAny(text, end, factors)
  );
};

const cross: Judge = (place) => {
  const { text, start, end, before, after, single } = place;
  if (isDigit(text.charAt(skipBlanks(text, end))) || isLatin(after) || isLatin(before)) return "no";
  if (isDigit(before))
    return counts(place) || (!single && datesAfter(text, end)) ? "sure" : single ? "no" : "maybe";
  if (!single) return "sure";
  if (isBlank(before) && isBlank(after)) return "no";
  if (meant(place)) return inFormula(place) && !counts(place) ? "no" : "sure";
  return inFormula(place) || before === ")" || before === "）"
    ? "no"
    : endsWithAny(text, start, ["赴", "在", "到"])
      ? "sure"
      : "maybe";
};

const letterWords = [
  "光",
  "射线",
  "线",
  "轴",
  "型",
  "形",
  "染色体",
  "证书",
  "波段",
  "荧光",
  "刀",
  "世代",
  "因子",
  "档案",
  "战警",
  "透视",
  "坐标",
  "方向",
  "值",
  "级台风",
  "分子",
];

const letter: Judge = (place) => {
  const { text, start, end, before, after, single } = place;
  if (isLatin(before) || isLatin(after) || isDigit(after)) return "no";
  if (joins(after) || "+＋".includes(before || "-")) return "no";
  if (joins(before) && !isDigit(before)) return "no";
  if ("-－–".includes(after || "#") && !/^[xXｘＸ]/u.test(text.slice(end + 1))) return "no";
  if ("-－–".includes(before || "#") && !/[xXｘＸ]$/u.test(text.slice(0, start - 1))) return "no";
  if (startsWithAny(text, end, ["染色体"])) return "no";
  if (single && startsWithAny(text, end, letterWords)) return "no";
  if (isDigit(before))
    return counts(place) || datesAfter(text, end) ? (single && !counts(place) ? "no" : "sure") : "no";
  return !single || meant(place) ? "sure" : "maybe";
};

const ring: Judge = (place) => {
  const { text, start, end, before, after, single, first } = place;
  if (isLatin(before) || isLatin(after) || isDigit(before) || isDigit(after)) return "no";
  if ("-+＋－".includes(before || "#") || "-+＋－".includes(after || "#")) return "no";
  // 二〇二二年, 一〇〇周年: a numeral, however the zero is typed.
  if (isPlaceNumeral(after) && (single || isPlaceNumeral(before))) return "no";
  if (isPlaceNumeral(before) && (single || countsAfter(text, start, end) || datesAfter(text, end)))
    return "no";
  if (before !== "" && "十百千万第".includes(before) && single && before !== "第") return "no";
  if (single && (first || isBlank(after) || after === "型")) return "no";
  return !single || meant(place) ? "sure" : "maybe";
};

const block: Judge = (place) => {
  const { text, start, before, after, single, first } = place;
  if (first && (isBlank(after) || single)) return "no";
  if (!single) return isStop(after) && first ? "no" : "sure";
  if (isBlank(before) || isBlank(after) || !isHan(text.charAt(start - 1))) return "no";
  return counts(place) ? "sure" : "maybe";
};

const shape: Judge = (place) => (place.single || place.first ? "no" : meant(place) ? "sure" : "maybe");

const line: Judge = (place) => {
  const { text, start, end, before, after, single } = place;
  if (joins(after) || (joins(before) && !isDigit(before)) || after === "." || before === ".") return "no";
  if (skipBlanks(text, 0) === start && skipBlanks(text, end) === text.length) return "no";
  if (isDigit(before)) return counts(place) || datesAfter(text, end) ? "sure" : "no";
  return single ? (counts(place) && isHan(before) ? "sure" : "no") : "sure";
};

const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
const bodies = [
  "局",
  "市",
  "县",
  "区",
  "省",
  "镇",
  "乡",
  "街道",
  "公司",
  "集团",
  "学校",
  "医院",
  "银行",
  "支行",
  "分行",
  "法院",
  "检察院",
  "党委",
  "党组",
  "党支部",
  "党总支",
  "党工委",
  "同志",
  "厂",
  "院",
  "校",
  "委",
  "办",
  "村",
  "社区",
  "中心",
  "科",
  "处",
  "厅",
];
const ordinaryBodies = ["单位", "部门", "企业", "领导", "干部", "党员", "行业", "系统"];

/** 某 is a word (某些, 某种, 某一), an anonymised person of a case (王某), or a mask. */
const someone: Judge = (place) => {
  const { text, start, end, before, single } = place;
  const body = startsWithAny(text, end, bodies);
  if (
    surnames.includes(before || "-") &&
    !startsWithAny(
      text,
      end,
      bodies.filter((word) => word !== "同志"),
    )
  )
    return "no";
  if (startsWithAny(text, end, ["区间", "区域", "处境", "科目", "市场", "委托", "校园", "办法"])) return "no";
  if (body || (!single && text.length > 0)) return "sure";
  if (
    /^某月某日/u.test(text.slice(start)) ||
    (/某月$/u.test(text.slice(0, start)) && text.startsWith("日", end))
  )
    return "sure";
  return startsWithAny(text, end, ordinaryBodies) || datesAfter(text, end) ? "maybe" : "no";
};

const count: Judge = (place) => {
  const { text, start, end, before, after } = place;
  if (!place.single || joins(before) || joins(after) || "-－×".includes(before || "#")) return "no";
  if (!counts(place) || startsWithAny(text, end, ["次方", "种可能", "年前", "年后"])) return "no";
  // “1个中心＋N个站点” is a pattern, not a gap.
  return /[+＋]/u.test(text.slice(Math.max(0, start - 14), Math.min(text.length, end + 14))) ? "no" : "sure";
};

const hash: Judge = (place) => {
  const { text, end, before, after, single } = place;
  if (joins(before) || joins(after)) return "no";
  if (place.first && (isBlank(after) || !counts(place))) return "no";
  if (counts(place)) return "sure";
  if (single) return "no";
  return namesAfter(text, end) || datesAfter(text, end) ? "sure" : "maybe";
};

const asking = /什么|怎么|怎样|如何|为何|哪|谁|吗|呢|是否|多少|几/u;

const question: Judge = (place) => {
  const { text, start } = place;
  if (!isHan(place.before) || !counts(place)) return "no";
  return asking.test(text.slice(Math.max(0, start - 16), start)) ? "no" : "sure";
};

const judges: Readonly<Record<Exclude<MaskFamily, "ellipsis" | "bracket" | "blank">, Judge>> = {
  star,
  cross,
  letter,
  ring,
  block,
  shape,
  line,
  someone,
  count,
  hash,
  question,
};

/** Whether a run of mask-like characters is a mask. `units`: how many of the family's characters it has. */
export function judgeRun(family: keyof typeof judges, text: string, start: number, end: number): Verdict {
  if (maskedYearStart(text, start, end) !== null) return "sure";
  const typed = digitsBefore(text, start);
  // 138****5678, 3×5: digits on both sides.
  if (typed < start && isDigit(text.charAt(end))) return "no";
  return judges[family]({
    text,
    start,
    end,
    before: text.charAt(start - 1),
    after: text.charAt(end),
    single: end - start === 1,
    first: skipBlanks(text, 0) >= start,
  });
}
