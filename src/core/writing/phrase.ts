import type { RoleId } from "../report/reportKind";

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
] as const;
export type PhraseTopic = (typeof phraseTopics)[number];

/** `collective`: the organ speaks (我局党组) · `personal`: the secretary speaks (我). */
export type Voice = "collective" | "personal";

/** How grave a problem is said to be, for the person to choose by: 1 slight (有待增强) · 2 usual · 3 sharp. */
export type Gravity = 1 | 2 | 3;

/**
 * A sentence, a run of sentences or a matched set of headings, ready to be inserted.
 * `text` may hold variables (`{unit}` `{organ}` `{superior}` `{secretary}` `{year}` `{nextYear}`) and figure slots that name an
 * indicator of the catalogue and one of its units: `[[谈心谈话 人次]]` is inserted as `**人次`. Headings of a set stand
 * one a line, without numbers, of equal length.
 */
export interface Phrase {
  /** Stays the same for good: favourites and packs name it. */
  readonly id: string;
  readonly sort: PhraseSort;
  /** The section it is written for. */
  readonly role: RoleId;
  readonly topic: PhraseTopic;
  readonly voice: Voice;
  readonly text: string;
  readonly gravity?: Gravity;
  /** First report year in which it can stand: what it names had not taken place before. */
  readonly from?: number;
  /** Depth of a set of headings: 1 一、 · 2 （一）. */
  readonly depth?: 1 | 2;
  /** The person's own words to find it by. */
  readonly tags?: readonly string[];
}

export type PhraseFrame = Omit<Phrase, "id" | "text">;

/** Phrases that share everything but id and text. */
export const phrasesOf = (frame: PhraseFrame, texts: Readonly<Record<string, string>>): readonly Phrase[] =>
  Object.entries(texts).map(([id, text]) => ({ ...frame, id, text }));

export interface FigureSlot {
  /** Name of an indicator as the catalogue has it. */
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
