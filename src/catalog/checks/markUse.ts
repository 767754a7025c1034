import { defineCheck } from "../../core/checking/check";
import type { Match } from "../../core/checking/findIn";
import { matchesIn, matchesInAll } from "../../core/checking/findIn";
import type { ParagraphReading } from "../../core/checking/reading";
import { touchesGap } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";

type Id =
  | "afterQuote"
  | "andSoOn"
  | "round"
  | "ordinal"
  | "adverb"
  | "brackets"
  | "titles"
  | "items"
  | "halfBrackets"
  | "lastStop"
  | "severalMarks";

/** Where a mark is one too many or the wrong one; `to` replaces the match, null where a person decides. */
interface Rule {
  readonly id: Id;
  readonly pattern: RegExp;
  readonly to: string | null;
}

const rules: readonly Rule[] = [
  // 4.8: a quotation that is a sentence keeps its stop inside, and none follows.
  { id: "afterQuote", pattern: /(?<=[。！？]”)。/gu, to: "" },
  { id: "afterQuote", pattern: /(?<=”)。(?=”)/gu, to: null },
  // 4.5: no 、 before 等 and none behind it.
  {
    id: "andSoOn",
    pattern: /(?<=\p{Script=Han}|》|”)、(?=等(?![级次待候额号于同效值价分量比离式]))/gu,
    to: "",
  },
  { id: "andSoOn", pattern: /(?<=等)、等(?=[，。；、])/gu, to: "" },
  // 4.5.3.5: 七八十 is about so many, 、 would make two figures of it.
  {
    id: "round",
    pattern:
      /(?<![第一二三四五六七八九十、])(?:一、二|二、三|两、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)(?=[十百千万][人名个次件项户]|[人名个次件户天](?!级|类))/gu,
    to: null,
  },
  // B.3: 第一， 其次， with a comma.
  {
    id: "ordinal",
    pattern:
      /(?<=(?:^|[。；：])\s*第[一二三四五六七八九])、(?=(?!第|[一二三四五六七八九十])\p{Script=Han}{2})/gu,
    to: "，",
  },
  {
    id: "adverb",
    pattern:
      /(?<=(?:^|[，。；：])(?:扎实|深入|认真|积极|切实|大力|持续|全面|坚决|主动|不断|严格|有力|有序|进一步))、(?=开展|推进|推动|落实|贯彻|学习|抓好|做好|实施|组织|整治|整改|加强|强化|完善|提升)/gu,
    to: "",
  },
  // 4.5.3.5: titles in a row that 等 closes are one list.
  { id: "titles", pattern: /(?<=》)，(?=《[^《》]{2,40}》(?:等|[、和及]《))/gu, to: "" },
  // 4.6: parts of a phrase are no clauses.
  {
    id: "items",
    pattern:
      /(?<=(?:^|[，。；：])[^，。；：、]{2,16}、[^，。；：、]{2,14})；(?=\p{Script=Han}{2,8}等(?:领域|方面|环节|工作|问题|重点|行业|岗位|部门|内容))/gu,
    to: "、",
  },
  { id: "brackets", pattern: /（（|））/gu, to: null },
  {
    id: "halfBrackets",
    pattern: /(?<=^|[\p{Script=Han}，。；：])\([一二三四五六七八九十\p{Script=Han}]{1,12}\)/gu,
    to: null,
  },
  { id: "lastStop", pattern: /(?<=[\p{Script=Han}”》）\d])\.(?=\s*$)/gu, to: "。" },
  { id: "severalMarks", pattern: /！{2,3}(?!！)|？{2,3}(?!？)|？！|！？/gu, to: null },
];

export const markUse = defineCheck({
  id: "mark-use",
  severity: "warning",
  name: "标点误用",
  summary: "引文后多出句号、“等”前用顿号、概数中间用顿号、状语后用顿号、半角括号、句末用英文句点等。",
  basis: "GB/T 15834—2011《标点符号用法》4.1、4.3、4.5、4.8、4.9、5.1、附录B。",
  messages: {
    afterQuote: "引文末尾已有句末点号，引号后不再用“。”。",
    andSoOn: "“等”的前后不用顿号。",
    round: "表示概数，中间不用顿号。",
    ordinal: "“第一”“第二”等序次语后面用逗号。",
    adverb: "状语与动词之间不用顿号。",
    titles: "并列的书名号之间不用逗号。",
    items: "并列的词语之间用顿号。",
    brackets: "括号重复，只留一个。",
    halfBrackets: "中文里的括号用全角的“（）”。",
    lastStop: "句末用“。”，不用英文句点。",
    severalMarks: "公文里不叠用叹号、问号。",
    comma: "前后各条之间用“{usual}”，这里用了逗号。",
    broken: "“{words}”前的句号把一句话断成两半，请核对。",
  },
  examples: {
    clean: [
      "他强调：“要抓实工作。”学习、宣传、培训等，七八十人参加，第一、第二党小组各开展一次。",
      "第一，抓好学习。第二，抓好监督。认真、扎实开展学习教育，一、二月份召开会议3次。",
      "一是学得不深，用得不够，二是办法不多，三是监督不严。",
    ],
    flagged: [
      "他说：“要抓实工作。”⟦。⟧",
      "包括学习、宣传、培训⟦、⟧等，党员、干部⟦、⟧等参加了活动。",
      "组织⟦七、八⟧十人参加。",
      "第一⟦、⟧深化思想引领。",
      "扎实⟦、⟧开展学习教育。",
      "⟦(一)⟧加强学习，⟦（（⟧重复的括号⟦））⟧内容。",
      "开展检查3次，发现问题5个⟦.⟧",
      "目的是什么⟦？！⟧贡献青春力量⟦！！⟧",
      "一是学得不深。二是用得不够⟦，⟧三是办法不多。",
      "三是对食堂监管⟦。⟧存在薄弱环节。",
      "修订《物资管理办法》⟦，⟧《车辆管理办法》等制度7项。",
      "紧盯乡村振兴、项目管理⟦；⟧惠农补贴等领域。",
    ],
  },
  *find({ readings }) {
    for (const rule of rules) yield* ruleFaults(readings, rule);
    for (const reading of readings)
      if (reading.place === "body") {
        yield* commasBetweenPoints(reading);
        for (const match of matchesIn(reading, brokenSentence)) yield brokenFault(match);
      }
  },
});

function* ruleFaults(readings: readonly ParagraphReading[], { id, pattern, to }: Rule) {
  for (const { range, reading } of matchesInAll(readings, pattern)) {
    if (reading.place === "cell" || touchesGap(reading, range.start, range.end)) continue;
    if (id === "halfBrackets" && usesHalfBrackets(readings)) continue;
    const fix = to === null ? null : { range, replacement: to };
    yield {
      messageId: id,
      range,
      fix,
      severity: id === "halfBrackets" || id === "severalMarks" ? "advice" : "warning",
    } as const;
  }
}

/** Who writes them throughout has a habit, or a font; it is told once elsewhere (half-width-punctuation). */
const usesHalfBrackets = (readings: readonly ParagraphReading[]): boolean =>
  readings.reduce((count, { text }) => count + text.split("(").length - 1, 0) > 6;

const point = /(?<mark>[。；，])(?<label>[二三四五六七八九十]是)(?!否)/gu;

/** 一是…。二是…，三是…: one point behind a comma, the others behind a stop of one kind. */
function* commasBetweenPoints(reading: ParagraphReading) {
  const points = [...matchesIn(reading, point)];
  const stops = points.filter(({ groups }) => groups["mark"] !== "，");
  const commas = points.filter(({ groups }) => groups["mark"] === "，");
  const usual = stops[0]?.groups["mark"] ?? "。";
  if (commas.length !== 1 || stops.length === 0 || stops.some(({ groups }) => groups["mark"] !== usual))
    return;
  for (const { range } of commas) {
    const place = textRange(range.paragraph, range.start, range.start + 1);
    if (/二是$/u.test(reading.text.slice(range.start, range.end)) && usual === "；") continue;
    yield {
      messageId: "comma",
      range: place,
      data: { usual },
      fix: { range: place, replacement: usual },
    } as const;
  }
}

/** 对食堂监管。存在薄弱环节: what 对 leads has no verb of its own, and what follows has no subject. */
const brokenSentence =
  /(?<=(?:^|[，。；]|是)(?:对|在|由于|通过|随着)[^，。；]{2,12})。(?=(?:存在|出现|有待|仍有|还有|得到|取得)[^。]{2,20})/gu;

const brokenFault = ({ range, reading }: Match) =>
  ({
    messageId: "broken",
    range,
    data: { words: reading.text.slice(range.end, range.end + 4) },
  }) as const;
