import type { Outline, Span } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import { readMeasure } from "../text/readMeasure";
import type { TextRange } from "../text/range";
import { isNameLike, nameSuffixes } from "./findNames";
import { protectedSpans, within } from "./protectedSpans";

/**
 * Why a number or name-like word was not masked: `date` 年份日期 · `number` 序号、文号 · `quoted` 书名号、引号里 · `title` 标题、落款 ·
 * `plain` 没有量词，没有认作数据 · `wording` 常用说法里的数词 · `name` 像名称，拿不准.
 */
export type LeftWordReason = "date" | "number" | "quoted" | "title" | "plain" | "wording" | "name";

export interface LeftWord {
  readonly range: TextRange;
  readonly text: string;
  readonly reason: LeftWordReason;
}

const number = /[0-9０-９]+(?:[.．,，:：/-][0-9０-９]+)*/gu;
const spelled = /[一二三四五六七八九十百千两]+/gu;
/** 壹佰万元整: as sums are written on receipts. */
const formal = /[零〇壹贰叁肆伍陆柒捌玖拾佰仟萬万亿圆元角分整正]{2,}/gu;
const circled = /[\u2460-\u249b\u24eb-\u24ff\u2776-\u2793\u2160-\u217f]/gu;
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?(?=[A-Z]*[0-9])[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警]/gu;
const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
/** A surname with one or two characters, before what a person does or suffers. */
const person = new RegExp(
  `(?<name>(?:欧阳|司马|上官|诸葛|[${surnames}])\\p{Script=Han}{1,2}?)(?=(?:被|因|受到|接受)(?:谈话|约谈|查处|处分|立案|诫勉|通报|批评|问责|举报|留置|调查|警告|免职|撤职|开除|党纪|政务|违|组织|审查)|反映|牵头|举报|主持|汇报|带队|分管|同志|等\\p{Script=Han}?人|违规|违纪|受贿|作了?(?:检查|检讨|表态))`,
  "gu",
);
/** Words that begin as a name does. */
const noName =
  /^(?:任务|方面|方案|单位|高度|高质|高位|成员|程序|时间|文件|文明|常委|常态|金融|石油|方式|段长|白天|万名|余名|康复|江苏|江西|黄河|龙头|马上|于是|许多|易地|田间|武装|雷霆|任期|金额|周密|周边|何时|何人|安全|常务|文化|石化|金秋|林业|林长|江河|夏季|方便|高效|高标|史料|毛泽)/u;

const suffix = new RegExp(nameSuffixes, "gu");
const han = /^\p{Script=Han}+$/u;

/** Every number and every word that looks like a name, in document order: what a person has to look at before sending. */
export function leftWords(snapshot: Snapshot, outline: Outline | null): readonly LeftWord[] {
  return snapshot.paragraphs.flatMap(({ text }, paragraph) => {
    const inTitle =
      outline !== null && [outline.title, outline.signature].some((span) => holds(span, paragraph));
    const plates = alike(text, plate, "name");
    const numbers = numbersIn(text).filter(
      ({ start }) => !plates.some((one) => one.start <= start && start < one.start + one.words.length),
    );
    const found = [
      ...numbers,
      ...plates,
      ...spelledIn(text),
      ...formalIn(text),
      ...alike(text, circled, "number"),
      ...namesIn(text),
      ...peopleIn(text),
    ];
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ start, words, reason }) => ({
        range: { paragraph, start, end: start + words.length },
        text: words,
        reason: inTitle && reason === "plain" ? "title" : reason,
      }));
  });
}

const holds = (span: Span | null, paragraph: number): boolean =>
  span !== null && paragraph >= span.from && paragraph < span.to;

interface Found {
  readonly start: number;
  readonly words: string;
  readonly reason: LeftWordReason;
}

function numbersIn(text: string): readonly Found[] {
  const spans = protectedSpans(text);
  return [...text.matchAll(number)].map(({ 0: words, index }): Found => {
    const end = index + words.length;
    const dated = /^\s?[年月日号时点分]/u.exec(text.slice(end, end + 2))?.[0] ?? "";
    if (within(spans, index, end)) return { start: index, words, reason: "quoted" };
    if (dated !== "") return { start: index, words: words + dated, reason: "date" };
    const counted = text.charAt(index - 1) === "第" || /^[.．、）)]/u.test(text.slice(end, end + 1));
    return { start: index, words, reason: counted ? "number" : "plain" };
  });
}

function spelledIn(text: string): readonly Found[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: words, index }): Found[] => {
    const measure = readMeasure(text, index + words.length);
    if (measure === null || text.charAt(index - 1) === "第") return [];
    return [
      { start: index, words: words + text.slice(index + words.length, measure.end), reason: "wording" },
    ];
  });
}

const alike = (text: string, form: RegExp, reason: LeftWordReason): readonly Found[] =>
  [...text.matchAll(form)].map(({ 0: words, index }) => ({ start: index, words, reason }));

const formalIn = (text: string): readonly Found[] =>
  alike(text, formal, "plain").filter(({ words }) => /[壹贰叁肆伍陆柒捌玖拾佰仟萬]/u.test(words));

const peopleIn = (text: string): readonly Found[] =>
  [...text.matchAll(person)].flatMap(({ 0: words, index }): Found[] =>
    noName.test(text.slice(index, index + 2)) ? [] : [{ start: index, words, reason: "name" }],
  );

/** The two or three characters before what a place or body ends with. */
function namesIn(text: string): readonly Found[] {
  return [...text.matchAll(suffix)].flatMap(({ 0: kind, index }): Found[] => {
    for (const length of [2, 3]) {
      const stem = text.slice(Math.max(0, index - length), index);
      if (stem.length === length && han.test(stem) && isNameLike(stem))
        return [{ start: index - length, words: stem + kind, reason: "name" }];
    }
    return [];
  });
}
