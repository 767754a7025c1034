import { isBlank, isLatin, skipBlanks, skipBlanksBack } from "./maskCharacters";
import { oneOf } from "./maskPlace";

/** A stretch that was never meant to be in a report: marks of a download, of a web page, of a model. */
export interface Residue {
  readonly start: number;
  readonly end: number;
}

const token = /[#＃]{2}[A-Za-z_]{3,24}[#＃]{2}/uy;
const address = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+/iuy;
const entity =
  /(?:&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|mdash|hellip|ensp|emsp|#\d{2,6}|#x[0-9a-f]{2,5});)+/iuy;
const tag =
  /<\/?(?:p|br|div|span|b|i|u|em|strong|font|a|h[1-6]|table|tr|td|th|tbody|ul|ol|li|img|hr|section|o:p)(?:\s[^<>]{0,200})?\/?>/iuy;
const ticks = /`+/uy;
const headingMarks = /#{1,6}/uy;

/** Addresses that an office gives on purpose. */
const official = /(?:gov|edu|org|mil)\.cn|12371|12388|12380|xuexi\.cn|people\.com|xinhuanet|news\.cn/iu;
const announced = /(?:网址|官网|网站|门户|邮箱|平台|链接|登录|登陆|访问|域名|公众号|信箱)[^。；]{0,12}$/u;

const at = (pattern: RegExp, text: string, start: number): number => {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

function readAddress(text: string, start: number): number {
  if (isLatin(text.charAt(start - 1))) return -1;
  let end = at(address, text, start);
  if (end < 0 || official.test(text.slice(start, end))) return -1;
  if (announced.test(text.slice(Math.max(0, start - 24), start))) return -1;
  while (".,;:!?".includes(text.charAt(end - 1))) end--;
  return end;
}

const footers = [
  { phrase: "百度文库", anchor: "库", weak: false },
  { phrase: "道客巴巴文库", anchor: "库", weak: false },
  { phrase: "文库网", anchor: "库", weak: false },
  { phrase: "精品文库", anchor: "库", weak: false },
  { phrase: "范文网", anchor: "范", weak: false },
  { phrase: "范文大全", anchor: "范", weak: false },
  { phrase: "范文库", anchor: "范", weak: false },
  { phrase: "精选范文", anchor: "范", weak: false },
  { phrase: "优秀范文", anchor: "范", weak: false },
  { phrase: "更多范文", anchor: "范", weak: false },
  { phrase: "公文范文", anchor: "范", weak: false },
  { phrase: "范文参考", anchor: "范", weak: false },
  { phrase: "下载后可", anchor: "载", weak: false },
  { phrase: "欢迎下载", anchor: "载", weak: false },
  { phrase: "免费下载", anchor: "载", weak: false },
  { phrase: "转载请注明", anchor: "载", weak: false },
  { phrase: "下载文档", anchor: "载", weak: false },
  { phrase: "文档下载", anchor: "载", weak: false },
  { phrase: "侵权请联系", anchor: "侵", weak: false },
  { phrase: "侵权必究", anchor: "侵", weak: false },
  { phrase: "如有侵权", anchor: "侵", weak: false },
  { phrase: "查看更多", anchor: "看", weak: true },
  { phrase: "点击查看", anchor: "看", weak: true },
  { phrase: "阅读原文", anchor: "读", weak: true },
  { phrase: "阅读全文", anchor: "读", weak: true },
  { phrase: "展开全文", anchor: "开", weak: true },
  { phrase: "未完待续", anchor: "完", weak: true },
  { phrase: "上一篇", anchor: "篇", weak: true },
  { phrase: "下一篇", anchor: "篇", weak: true },
  { phrase: "侵删", anchor: "侵", weak: false },
  { phrase: "仅供参考", anchor: "仅", weak: true },
  { phrase: "仅供学习", anchor: "仅", weak: true },
  { phrase: "免责声明", anchor: "免", weak: true },
];

const origins =
  /^[【〔[](?:查看|点击|阅读|展开)[^】〕\]]{0,6}[】〕\]]$|文档来源|本文来源|^文章来源|^来源[:：]|更多[^。；]{0,16}(?:请关注|尽在|请访问|请登录|请点击)|^(?:请|欢迎|扫码)?关注[^。；]{0,12}公众号|^公众号[：:]/u;

/** 示范文明, 规范文件: the two characters of 范文 in other words. */
const otherWord = (text: string, start: number): boolean =>
  "示规模典防师风".includes(text.charAt(start - 1) || "-");

const sentenceEnds = "。！？；\n";
const lead = "（(【[";
const tail = "）)】]";

/** The sentence or clause in brackets around an offset, without blanks at its ends. */
function sentenceAround(text: string, offset: number): Residue {
  let start = offset;
  let end = offset;
  while (start > 0 && !(sentenceEnds + lead).includes(text.charAt(start - 1))) start--;
  while (end < text.length && !(sentenceEnds + tail).includes(text.charAt(end))) end++;
  const bracketed = oneOf(text.charAt(start - 1), lead) && oneOf(text.charAt(end), tail);
  if (bracketed) return { start: start - 1, end: end + 1 };
  if (oneOf(text.charAt(end), "。！？；")) end++;
  return { start: skipBlanks(text, start), end: skipBlanksBack(text, end) };
}

/** A footer of a model or a document site around an anchor character, null when the character stands in other words. */
function readFooter(text: string, anchor: number): Residue | null {
  const character = text.charAt(anchor);
  for (const footer of footers) {
    if (footer.anchor !== character) continue;
    const start = anchor - footer.phrase.indexOf(character);
    if (
      !text.startsWith(footer.phrase, start) ||
      (start >= 0 && footer.phrase.startsWith("范") && otherWord(text, start))
    )
      continue;
    const around = sentenceAround(text, anchor);
    // 仅供参考 is said of attachments too: alone it is residue only where it stands alone.
    if (!footer.weak || around.end - around.start <= footer.phrase.length + 6 || origins.test(text))
      return around;
  }
  return null;
}

const isHeadingMark = (text: string, start: number, end: number): boolean =>
  text.slice(0, start).trim() === "" && isBlank(text.charAt(end)) && /^\s+[^\s#.]/u.test(text.slice(end));

const found = (start: number, end: number): Residue | null => (end < 0 ? null : { start, end });

/** ##paidbegin##, or the ## of a markdown heading. */
function readHashes(text: string, offset: number): Residue | null {
  const end = at(token, text, offset);
  if (end >= 0) return { start: offset, end };
  const marks = at(headingMarks, text, offset);
  return marks >= 0 && isHeadingMark(text, offset, marks) ? { start: offset, end: marks } : null;
}

type Reader = (text: string, offset: number) => Residue | null;

const readLink: Reader = (text, offset) => found(offset, readAddress(text, offset));

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["#", readHashes],
  ["＃", readHashes],
  ["h", readLink],
  ["H", readLink],
  ["w", readLink],
  ["W", readLink],
  ["&", (text, offset) => found(offset, at(entity, text, offset))],
  ["<", (text, offset) => found(offset, at(tag, text, offset))],
  ["`", (text, offset) => found(offset, at(ticks, text, offset))],
]);

/** Residue that begins at, or stands around, a character of the scan. */
export const readResidue = (text: string, offset: number): Residue | null =>
  (readers.get(text.charAt(offset)) ?? readFooter)(text, offset);

/** 更多…请关注公众号, 文档来源：…: footers without a rare word; only short paragraphs, which such footers are. */
export function readOriginFooter(text: string): Residue | null {
  if (text.length > 60 || text.length < 4) return null;
  const match = origins.exec(text);
  return match === null ? null : sentenceAround(text, match.index);
}
