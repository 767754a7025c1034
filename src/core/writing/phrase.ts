import type { RoleId } from "../report/reportKind";
import type { Fit } from "./speaker";

export const phraseSorts = [
  "opening", // 开头
  "transition", // 过渡
  "triad", // 一是…二是…三是
  "measure", // 做法
  "result", // 成效
  "problem", // 问题
  "cause", // 原因
  "next-step", // 打算
  "closing", // 结尾
  "heading-set", // 成套标题（对仗）
] as const;
export type PhraseSort = (typeof phraseSorts)[number];

export const phraseTopics = [
  "politics", // 政治建设、理论武装
  "responsibility", // 责任落实
  "ideology", // 意识形态
  "grassroots", // 基层党建
  "cadres", // 选人用人、干部队伍
  "integrity", // 党风廉政
  "style", // 作风建设
  "supervision", // 监督执纪、警示教育
  "inspection", // 巡视巡察整改
  "rules", // 制度建设、风险防控
  "integration", // 党建与业务融合
  "first-person", // 第一责任人履职
  "self-discipline", // 廉洁自律
  "general", // 不限
  "achievement-view", // 正确政绩观
  "eight-rules", // 中央八项规定精神学习教育
  "discipline-study", // 党纪学习教育
  "plenums", // 全会精神、“十五五”
  "self-revolution", // 自我革命、全面从严治党体系
  "last-year", // 上年度查摆问题整改
  "thrift", // 厉行节约反对浪费
  "burden", // 基层减负
  "feasting", // 违规吃喝、风腐同查同治
  "stationed", // 派驻监督、会商
  "leader-talks", // “一把手”监督、政治谈话
  "young-cadres", // 年轻干部
  "procurement", // 招标投标、采购
  "off-hours", // 酒驾、八小时以外
  "election", // 换届纪律
  "united-front", // 统战、群团
  "campus", // 校园餐、师德师风
  "medical", // 医药领域、红包回扣
  "enterprise", // 国企前置研究、靠企吃企
  "village", // 村社区“三资”、小微权力
  "justice", // 政法“三个规定”
] as const;
export type PhraseTopic = (typeof phraseTopics)[number];

/** `collective`: the organ speaks (我局党组) · `personal`: the secretary speaks (我). */
export type Voice = "collective" | "personal";

/** How grave a problem is said to be, for the person to choose by: 1 slight (有待增强) · 2 usual · 3 sharp. */
export type Gravity = 1 | 2 | 3;

/**
 * A sentence, a run of sentences or a matched set of headings, ready to be inserted.
 * `text` may hold variables (`{unit}` `{organ}` `{superior}` `{secretary}` `{year}` `{nextYear}`), words that depend on who
 * speaks (`{meeting}` 党组会, `{life}` 民主生活会, `{below}` 所属党组织, `{office}` 科室, `{staff}` 干部职工), and figure slots
 * that name an indicator of the catalogue and one of its units, `[[谈心谈话 人次]]`, or a rate that follows from what stands
 * before it, `[[占比 ％]]`: they are inserted as `**人次`, `**％`. Headings of a set stand one a line, without numbers, of
 * equal length.
 */
export interface Phrase extends Fit {
  /** Stays the same for good: favourites and packs name it. */
  readonly id: string;
  readonly sort: PhraseSort;
  /** The section it is written for. */
  readonly role: RoleId;
  readonly topic: PhraseTopic;
  readonly voice: Voice;
  readonly text: string;
  readonly gravity?: Gravity;
  /** It claims what nobody but the person can have checked (本人及家属没有…): it asks before it is put in. */
  readonly confirm?: true;
  /** Depth of a set of headings: 1 一、 · 2 （一）. */
  readonly depth?: 1 | 2;
  /** The person's own words to find it by. */
  readonly tags?: readonly string[];
}

export type PhraseFrame = Omit<Phrase, "id" | "text">;

/** Phrases that share everything but id and text. */
export const phrasesOf = (frame: PhraseFrame, texts: Readonly<Record<string, string>>): readonly Phrase[] =>
  Object.entries(texts).map(([id, text]) => ({ ...frame, id, text }));

/** Rates that are reckoned from the figures before them in the sentence. */
export const derivedSlots: readonly string[] = ["占比", "完成率", "整改率", "同比"];

export interface FigureSlot {
  /** Name of an indicator or a ratio as the catalogue has it, or one of `derivedSlots`; may hold a variable. */
  readonly indicator: string;
  readonly unit: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const slot = /\[\[(?<indicator>[^[\]]+) (?<unit>[^[\] ]+)\]\]/gu;

/** The slots of a text in their order. */
export const figureSlots = (text: string): readonly FigureSlot[] =>
  [...text.matchAll(slot)].map((match) => ({
    indicator: match.groups?.["indicator"] ?? "",
    unit: match.groups?.["unit"] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));

/** As it is inserted: every slot a mask before its unit. */
export const maskSlots = (text: string): string =>
  text.replace(slot, (_whole, _indicator: string, unit: string) => `**${unit}`);
