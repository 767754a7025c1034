import { defineCheck } from "../../core/checking/check";
import { matchesIn } from "../../core/checking/findIn";
import type { Match } from "../../core/checking/findIn";
import type { CheckMaterial } from "../../core/checking/reading";
import { readChineseNumeral } from "../../core/text/chineseNumeral";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";

const countWords =
  /(?<![第一二三四五六七八九十百几\d])(?<count>[二三四五六七八九十两]|\d{1,2})(?:个?方面|项(?:工作|措施|任务|举措|重点)?|点|条|个(?:问题|重点|环节|短板|不足|差距|体会|着力点|抓手))(?:的?(?:工作|问题|不足|差距|情况|内容|措施|任务|短板|体会))?(?:(?:持续|重点|集中|精准)?(?:用力|发力|下功夫|推进))?[：:。，]?$/u;

export const countAndList = defineCheck({
  id: "count-and-list",
  severity: "warning",
  name: "数目与列举",
  summary: "写明“三个方面”，列出的却不是三条。",
  basis: "行文的通行规则：总说的数目与分说的条数一致。",
  messages: {
    differs: "这里写的是“{count}”，后面列了{listed}条。",
    sum: "这里写的是“{count}”，后面分别合计是{listed}。",
    named: "这里写的是“{count}”，前面列了{listed}个。",
  },
  examples: {
    clean: [
      "落实谈话提醒、述责述廉、廉政档案等三项制度，完善学习、落实两项制度。",
      "主要存在三个方面的问题：一是学习不够深入；二是创新不够；三是监督不够严格。",
      "开展“三个一”活动，即讲一堂党课、开一次座谈会、写一份心得。",
      "紧盯重点领域、关键环节、重要岗位，开展四项专项整治，针对形式主义、官僚主义，开展三项整治。",
    ],
    flagged: [
      "落实谈话提醒、述责述廉、廉政档案⟦四项制度⟧。",
      "围绕窗口收费、证照发放、设备采购⟦4个重点环节⟧，排查风险点26个。",
      "发现⟦4类问题⟧，即文书不规范、告知不及时、归档不完整，逐案通报。",
      "开展谈话46人次，其中食堂、基建、招生⟦四类岗位⟧17人次。",
      "机关内设机构⟦5⟧个（办公室、组织部、宣传部、财务部），全部签订承诺书。",
      "办理代表建议⟦5⟧件，涉及执行、立案、送达三个方面，每个方面1件。",
      "坚持领导带头、支部跟进、全员覆盖⟦四个层面⟧联动。",
      "开展⟦“五个一”⟧活动，即讲一堂党课、开一次座谈会、写一份心得、办一次展览。",
      "紧盯“三资”管理、资金使用、补贴发放，开展⟦四项专项整治⟧。打造“红管家”“银发学堂”⟦三个服务品牌⟧。",
      "建立“问题、任务、责任”⟦四张清单⟧，修订物资采购、工程变更⟦三项制度⟧。",
      "主要存在⟦三个方面的问题⟧：一是学习不够深入；二是创新不够。",
    ],
  },
  *find(material) {
    yield* countsBefore(material);
    for (const reading of material.readings)
      if (reading.place === "body") {
        for (const { pattern, listed } of listsBefore)
          for (const match of matchesIn(reading, pattern)) yield* behindFault(match, listed(match.groups));
        for (const match of matchesIn(reading, onesList)) yield* onesFault(match);
        for (const match of matchesIn(reading, namelyList)) yield* namelyFault(match);
        for (const match of matchesIn(reading, bracketedList)) yield* bracketedFault(match);
        for (const match of matchesIn(reading, eachOfThem)) yield* eachFault(match);
      }
  },
});

/** “三个方面”, then 一是…二是…. */
function* countsBefore(material: CheckMaterial) {
  for (const { range, listed } of lists(material)) {
    const before = material.readings[range.paragraph]?.text.slice(0, range.start).trimEnd() ?? "";
    const match = countWords.exec(before.slice(-24));
    const digits = match?.groups?.["count"];
    if (match === null || digits === undefined) continue;
    const count = valueOf(digits);
    if (count === null || count === listed) continue;
    const words = match[0].replace(/[：:。，]$/u, "");
    const start = range.start - (range.start - before.length) - match[0].length;
    const place = textRange(range.paragraph, start, start + words.length);
    yield { messageId: "differs", range: place, data: { count: words, listed } } as const;
  }
}

interface ListBefore {
  /** With `g` and `u`; groups `list`, and `count` and `noun` at its end. */
  readonly pattern: RegExp;
  /** How many it names; null where that can not be said. */
  readonly listed: (groups: Match["groups"]) => number | null;
}

const parts = (list = "", sign = "、"): number => list.split(sign).length;

/** What is looked at in general, and no list of what is done: 紧盯重点领域、关键环节. */
const unlisted = /等|[和与及]|重点|关键|重要|突出|薄弱|中心|方面$|领域$/u;

/** Lists with the count of them behind. */
const listsBefore: readonly ListBefore[] = [
  {
    // “谈话提醒、述责述廉、廉政档案四项制度”: nouns of about one length.
    pattern:
      /(?<![、”》\p{Script=Han}])(?<list>\p{Script=Han}{2,10}(?:、\p{Script=Han}{2,8}){1,7}?)(?<rest>等)?(?<count>[三四五六七八]|[3-8](?=(?:个|类|大)(?:易发|多发|突出|重点)?(?:层面|方面|环节|领域|维度|岗位|行业)))(?<noun>(?:项|大|个|类|支|种|级|道)(?:易发|多发|突出|重点|常见|典型|具体)?(?:组成|制度|机制|工程|行动|清单|层面|方面|环节|领域|维度|队伍|平台|阵地|防线|渠道|岗位|问题|风险|情形|事项|行业|群体|载体|专班))/gu,
    listed: namedIn,
  },
  {
    // 由案件分配、审限管理、信访申诉三项组成
    pattern:
      /由(?<list>\p{Script=Han}{2,10}(?:、\p{Script=Han}{2,10}){1,8}?)(?<count>[二两三四五六七八九])(?<noun>(?:项|类|部分|方面|个部分|个方面|大类|部)(?:内容)?(?:组成|构成))/gu,
    listed: ({ list = "" }) => (/[和与及等]/u.test(list) ? null : parts(list)),
  },
  {
    // “问题、任务、责任”四张清单: the names in quotation marks.
    pattern:
      /“(?<list>\p{Script=Han}{1,6}(?:、\p{Script=Han}{1,6}){1,7})”(?<count>[二两三四五六七八])(?<noun>(?:项|大|个|类|支|种|级|道|张|本)(?:制度|机制|工程|行动|清单|台账|体系|层面|方面|环节|领域|队伍|平台|阵地|防线|岗位))/gu,
    listed: ({ list }) => parts(list),
  },
  {
    // “红管家”“银发学堂”“童趣小站”四个服务品牌
    pattern:
      /(?<list>“\p{Script=Han}{2,10}”(?:、?“\p{Script=Han}{2,10}”){1,7})(?<count>[二两三四五六七八九])(?<noun>[个项大张类支](?:\p{Script=Han}{0,4})(?:品牌|项目|平台|制度|机制|清单|活动|行动|工程|阵地|队伍|载体))/gu,
    listed: ({ list }) => parts(list, "”") - 1,
  },
  {
    // “紧盯‘三资’管理、项目资金、惠农补贴，开展四项专项整治”: what it was about.
    pattern:
      /(?<=[，。；]|^)(?:紧盯|聚焦|围绕|针对)(?<list>[^，。；、]{2,14}(?:、[^，。；、]{2,14}){1,7})，(?:集中|深入|扎实)?(?:开展|实施|推进)(?<count>[二两三四五六七八九])(?<noun>[项个大类](?:专项(?:整治|检查|治理|监督|行动)|整治|行动))/gu,
    listed: ({ list = "" }) => (parts(list) < 3 || unlisted.test(list) ? null : parts(list)),
  },
];

const verb =
  /^(?:落实|建立|完善|健全|制定|执行|坚持|推进|开展|实施|修订|抓好|严格|推动|深化|强化|巩固|出台|印发|严守|贯彻|构建|形成|打造)/u;
const vague = /[和与及的了等第]|各/u;

function namedIn({ list = "", rest, count = "" }: Match["groups"]): number | null {
  const [first = "", ...others] = list.split("、");
  const listed = others.length + 1;
  // A list that ends with 等 may be longer than what it names.
  if (rest !== undefined && listed < (valueOf(count) ?? listed)) return null;
  // Two are a list where a verb governs them: 修订物资采购、工程变更三项制度.
  if (listed < 3 && !verb.test(first)) return null;
  return others.some((words) => verb.test(words) || vague.test(words)) ? null : listed;
}

function* behindFault({ range, groups: { count = "", noun = "" } }: Match, listed: number | null) {
  if (listed === null || valueOf(count) === listed) return;
  const place = textRange(range.paragraph, range.end - count.length - noun.length, range.end);
  yield { messageId: "named", range: place, data: { count: count + noun, listed } } as const;
}

const valueOf = (count: string): number | null =>
  /\d/u.test(count) ? Number(count) : readChineseNumeral(count.replace("两", "二"));

/** “发现4类问题，即文书不规范、告知不及时、归档不完整”: what is counted, then each by its name. */
const namelyList =
  /(?<![\d第.余近约])(?<count>[二两三四五六七八九]|[2-9])(?<noun>(?:类|项|种|个|大|方面)\p{Script=Han}{2,6})，(?:即|分别是|分别为)(?<list>\p{Script=Han}{2,10}(?:、\p{Script=Han}{2,10}){1,8})(?=[，。；）])/gu;

function* namelyFault({ range, groups }: Match) {
  const { count = "", noun = "", list = "" } = groups;
  const items = list.split("、");
  const value = valueOf(count);
  if (value === null || value === items.length || /等$|[和与]|以及/u.test(list)) return;
  const place = textRange(range.paragraph, range.start, range.start + count.length + noun.length);
  yield { messageId: "differs", range: place, data: { count: count + noun, listed: items.length } } as const;
}

/** “内设机构6个（办公室、组织部、宣传部…）”: each by its name. */
const bracketedList =
  /(?<![\d第.余近约])(?<count>\d{1,2})(?<unit>[个家项支])（(?<list>\p{Script=Han}{2,12}(?:、\p{Script=Han}{2,12}){2,15})）/gu;

function* bracketedFault({ range, groups }: Match) {
  const { count = "", unit = "", list = "" } = groups;
  const listed = list.split("、").length;
  if (listed === Number(count) || /等$|其中|[和与及]|均|已|各/u.test(list)) return;
  const place = textRange(range.paragraph, range.start, range.start + count.length);
  yield { messageId: "differs", range: place, data: { count: count + unit, listed } } as const;
}

/** “建议3件，涉及执行、立案、送达三个方面，每个方面1件”. */
const eachOfThem =
  /(?<![\d第.余近约])(?<all>\d{1,3})(?<unit>[个项件条名次])，[^，。；\d]{2,30}(?<many>[两三四五六七八九十])(?:个方面|个领域|类|个支部|个村)，每(?:个方面|个领域|类|个支部|个村)(?<each>\d{1,2})\k<unit>/gu;

function* eachFault({ range, groups }: Match) {
  const { all = "", unit = "", many = "", each = "" } = groups;
  const listed = Number(each) * (valueOf(many) ?? 0);
  if (listed === Number(all)) return;
  const place = textRange(range.paragraph, range.start, range.start + all.length);
  yield { messageId: "sum", range: place, data: { count: all + unit, listed } } as const;
}

/** “四个一”活动，即讲一堂党课、开一次座谈会…: each item names its 一. */
const onesList =
  /(?<name>“(?<count>[二三四五六七八九十])个一”)\p{Script=Han}{0,8}(?:[，（]即?|[：:]|——)?(?:即|就是|包括)[：:]?(?<list>[^，。；：（）]{8,120})/gu;

function* onesFault({ range, groups }: Match) {
  const { name = "", count = "", list = "" } = groups;
  const items = list.split("、");
  if (items.length < 2 || !items.every((words) => /一\p{Script=Han}/u.test(words))) return;
  const listed = items.length;
  if (listed === readChineseNumeral(count) || list.endsWith("等")) return;
  const place = textRange(range.paragraph, range.start, range.start + name.length);
  yield { messageId: "differs", range: place, data: { count: name, listed } } as const;
}

const item = /(?<=^\s{0,20}|[。；，：！？;:,”）]\s{0,20})(?<value>[一二三四五六七八九十]{1,2})是(?!否)/gu;

/** Where a list 一是…二是… begins, and how many items it has when they follow one another without fault. */
function* lists({ readings }: CheckMaterial): Generator<{ range: TextRange; listed: number }> {
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    let start: TextRange | null = null;
    let listed = 0;
    for (const { range, groups } of matchesIn(reading, item)) {
      const value = readChineseNumeral(groups["value"] ?? "");
      if (value === 1) {
        if (start !== null && listed > 1) yield { range: start, listed };
        start = range;
        listed = 1;
      } else if (value === listed + 1) listed++;
      else start = null;
    }
    if (start !== null && listed > 1) yield { range: start, listed };
  }
}
