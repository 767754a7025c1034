import type { HeadingNumber, NumberStyle } from "./outline";

/**
 * What stands before the words of a heading. `part` is 第一部分; `bullet` is ● ◆ …; `lenticular` is 【抓学习】, whose words
 * are the title themselves.
 */
export type LeadKind = "part" | NumberStyle | "bullet" | "lenticular";

export interface Lead {
  readonly kind: LeadKind;
  /** 0 for leads without a number. */
  readonly value: number;
  /** As it stands, without the blanks around it. */
  readonly label: string;
  /** Where the title begins, UTF-16. */
  readonly titleStart: number;
  /** Where the title ends when the lead itself says so (【…】), else null. */
  readonly titleEnd: number | null;
  /** A blank alone separates number and words ("一 工作情况"): trusted only where nothing contradicts. */
  readonly loose: boolean;
}

const blanks = /^\s*/u;
// Text pasted from a chat or a web page keeps its markdown: "## 一、…", "**一、…**".
const margin = /^\s*(?:#{1,6}\s+)?(?:\*\*(?=[第（(一二三四五六七八九十\d]))?/u;
const part = /^第([一二三四五六七八九十]{1,3})(?:部分|章|篇)[、：:．.]?/u;
const chinese = /^([一二三四五六七八九十]{1,3})\s?[、．.，,：:](?![一二三四五六七八九十][、级期楼号])/u;
const looseChinese = /^([一二三四五六七八九十]{1,3})[\s　]+(?=\S)/u;
const bracketedChinese = /^[（(〔【[]\s?([一二三四五六七八九十]{1,3})\s?[）)〕】\]]\s?[、．.，,：:]?/u;
const arabic = /^([0-9０-９]{1,2})\s?[、．.](?![0-9０-９*＊×])/u;
const bracketedArabic = /^(?:[（(]\s?([0-9０-９]{1,2})\s?[）)]|([0-9０-９]{1,2})[）)])\s?[、．.]?/u;
const decimal = /^([0-9]{1,2})[ \t　]+(?=\p{Script=Han}|20[0-9]{2}年)/u;
const decimalSecond = /^[0-9]{1,2}[.．]([0-9]{1,2})[ \t　]+(?=\p{Script=Han}|20[0-9]{2}年)/u;
const decimalThird = /^[0-9]{1,2}[.．][0-9]{1,2}[.．]([0-9]{1,2})[ \t　]+(?=\p{Script=Han})/u;
const circled = /^[①-⑳⑴-⒇⒈-⒛❶-❿]\s?[、．.]?/u;
// Two and more of the shapes that mask as well are a masked name: ※※街道, △△△.
const bullet = /^(?:[●◆★▲►•▪➢▶➤✦❖]+|[■◇※◎☆△○□](?![■◇※◎☆△○□]))/u;
const lenticular = /^【([^】]{2,30})】/u;

/** Reads what stands before the words of a heading at the start of `text`, leading blanks passed over; null when nothing does. */
export function readLead(text: string): Lead | null {
  const offset = margin.exec(text)?.[0].length ?? 0;
  const rest = text.slice(offset);
  return readNumberedLead(rest, offset) ?? readUnnumberedLead(rest, offset);
}

const numbered: readonly (readonly [LeadKind, RegExp, boolean])[] = [
  ["part", part, false],
  ["chinese", chinese, false],
  ["bracketedChinese", bracketedChinese, false],
  ["arabic", arabic, false],
  ["bracketedArabic", bracketedArabic, false],
  ["chinese", looseChinese, true],
  ["decimalThird", decimalThird, true],
  ["decimalSecond", decimalSecond, true],
  ["decimal", decimal, true],
];

function readNumberedLead(rest: string, offset: number): Lead | null {
  for (const [kind, pattern, loose] of numbered) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const value = numeralValue(match[1] ?? match[2] ?? "");
    return lead(kind, value, match[0], rest, offset, loose);
  }
  const match = circled.exec(rest);
  return match === null
    ? null
    : lead("bracketedArabic", circledValue(match[0]), match[0], rest, offset, false);
}

function readUnnumberedLead(rest: string, offset: number): Lead | null {
  const mark = bullet.exec(rest);
  if (mark !== null) return lead("bullet", 0, mark[0], rest, offset, false);
  const words = lenticular.exec(rest);
  if (words === null) return null;
  return {
    kind: "lenticular",
    value: 0,
    label: "",
    titleStart: offset + 1,
    titleEnd: offset + words[0].length - 1,
    loose: false,
  };
}

function lead(
  kind: LeadKind,
  value: number,
  found: string,
  rest: string,
  offset: number,
  loose: boolean,
): Lead {
  const gap = blanks.exec(rest.slice(found.length))?.[0].length ?? 0;
  return {
    kind,
    value,
    label: found.trim(),
    titleStart: offset + found.length + gap,
    titleEnd: null,
    loose,
  };
}

const digits = "〇一二三四五六七八九";

/** 1 to 99 from Arabic (also full-width) or Chinese numerals; 0 when it is none. */
export function numeralValue(text: string): number {
  if (/^[0-9０-９]+$/u.test(text)) return Number(text.normalize("NFKC"));
  const ten = text.indexOf("十");
  if (ten < 0) return Math.max(0, digits.indexOf(text));
  const tens = ten === 0 ? 1 : digits.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : digits.indexOf(text.slice(ten + 1));
  return tens < 0 || ones < 0 ? 0 : tens * 10 + ones;
}

/** 1 → 一, 12 → 十二, 20 → 二十; 1 to 99. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? "" : (digits[value % 10] ?? "");
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones}`;
}

function circledValue(label: string): number {
  const code = label.charCodeAt(0);
  const first = [0x2460, 0x2474, 0x2488, 0x2776].findLast((start) => code >= start) ?? code;
  return code - first + 1;
}

/** The number of a list label ("（一）", "3."), null for a bullet. A bare "3" or "一" counts as its style's number. */
export function readListNumber(label: string): HeadingNumber | null {
  const text = label.trim();
  const lead = readNumberedLead(text, 0) ?? readNumberedLead(`${text}、`, 0);
  if (lead === null) return null;
  return { style: numberStyleOf(lead.kind), value: lead.value, label: text, source: "automatic" };
}

/** 第一部分 counts in the style of 一、; leads without a number have none of their own. */
export function numberStyleOf(kind: LeadKind): NumberStyle {
  return kind === "part" || kind === "bullet" || kind === "lenticular" ? "chinese" : kind;
}
