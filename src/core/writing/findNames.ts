import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { TextRange } from "../text/range";
import { words as listOf } from "../text/words";

/** What a name names; `unit` stands for the proper part of a place or a body (云溪 of 云溪镇党委). */
export type NameKind = "unit" | "person" | "number";

export interface FoundName {
  readonly kind: NameKind;
  readonly range: TextRange;
  readonly text: string;
}

const han = "\\p{Script=Han}";
const suffixes =
  "自治区|自治州|自治县|街道|社区|小区|园区|开发区|有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团|中学|小学|学校|学院|大学|医院|银行|法院|检察院|省|市|区|县|旗|镇|乡|村|局|厂";
/** Stands before the name of a body in a title, a signature or an address. */
const head = /^\s*(?:关于|中共|中国共产党|报告单位[：:]|填报单位[：:]|单位[：:])*/u;
const unitHead = new RegExp(`^(?<stem>${han}{2,8}?)(?<suffix>${suffixes})`, "u");
/** No proper names: kinds of places and bodies. */
const common = new Set(
  listOf(
    "机关 直属 经济 经济技术 高新 高新技术 高新技术产业 工业 产业 基层 城乡 城市 农村 企业 国有 民营 联系 所在 我 本 各 全 有关 相关 部分 重点 老旧 示范 试点 帮扶 结对 包联 附近 周边 中心 辖区 下属 所属 上级 下级",
  ),
);

/** Proper parts of the units named in title, address and signature: 云溪 of 中共云溪镇委员会, 青岚 and 云溪 of 青岚区云溪镇. */
function unitStems(snapshot: Snapshot, { title, preamble, signature }: Outline): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const span of [title, preamble, signature]) {
    if (span === null) continue;
    for (const { text } of snapshot.paragraphs.slice(span.from, span.to)) {
      if (span === preamble && !/^[^，。；]{2,40}[：:]\s*$/u.test(text)) continue;
      for (const stem of stemsOf(text.replace(head, ""))) stems.add(stem);
    }
  }
  return stems;
}

function stemsOf(text: string): readonly string[] {
  const match = unitHead.exec(text)?.groups;
  const stem = match?.["stem"] ?? "";
  if (stem === "") return [];
  const rest = stemsOf(text.slice(stem.length + (match?.["suffix"] ?? "").length));
  return common.has(stem) ? rest : [stem, ...rest];
}

const before =
  "(?<=^|[，。；：、“（]|[在到赴与和同由向对至从]|走访|深入|联系|包联|帮扶|结对|慰问|调研|前往|位于|来自)";
const placeSuffixes = "村|社区|街道|镇|乡|县|小区|园区|有限公司|公司|集团|中学|小学|学校|医院";
const place = new RegExp(
  `${before}(?<stem>${han}{2,4}?)(?=(?:${placeSuffixes})(?!级|民|风|务|史|里|内|外|容))`,
  "gu",
);
/** What one does at a place, where it opens the sentence. */
const visits = /^(?:走访|深入|联系|包联|帮扶|结对|慰问|调研|前往|位于|来自)/u;
/** Characters of ordinary words, which are rare in proper names. */
const ordinary =
  /[的了个各全等所有及为本该此其我每部分基层属下辖区相关重点老旧设管理治服务开展组织推进加强建立完善对在到和与同由向从两三多些人民国企业行]/u;

/** What the name of a place or body ends with. */
export const nameSuffixes = suffixes;

/** Whether characters before such an ending may be a proper name: none of them is of an ordinary word. */
export const isNameLike = (stem: string): boolean => !ordinary.test(stem) && !common.has(stem);

const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
const compound = "欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒";
const personName = `(?:${compound}|[${surnames}])${han}{1,2}`;
const titles =
  "书记|主任|局长|镇长|乡长|县长|区长|市长|部长|科长|处长|所长|校长|院长|行长|厂长|经理|董事长|主席|委员|组长|干部|党员|报告人[：:]|述职人[：:]|述责人[：:]|联系人[：:]";
const persons: readonly RegExp[] = [
  new RegExp(`(?<=^|[，。；：、“”（）]|[由与和对向]|${titles})(?<name>${personName})(?=同志)`, "gu"),
  new RegExp(`(?<=${titles})(?<name>${personName})(?=$|[，。；、：（）]|主持|带头|带队|作|为)`, "gu"),
];
/** Named in formulations, and so no names of the report's own people. */
const publicNames = /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|马克思|列宁)/u;

const numbers: readonly RegExp[] = [
  // Telephone and identity numbers, addresses of mail.
  /(?<!\d)1\d{10}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)|[\w.]{1,40}@[\w.]{1,40}/gu,
  // What names the issuing body, and the number, of a document: 云发〔2025〕12号.
  /(?<=[^\p{Script=Han}]|落实|印发|根据|按照|依据|贯彻|执行|学习|出台)\p{Script=Han}{1,6}?(?=〔20\d{2}〕\d{1,4}号)/gu,
  /\p{Script=Han}{1,3}(?=〔20\d{2}〕\d{1,4}号)/gu,
  /(?<=〔20\d{2}〕)\d{1,4}(?=号)/gu,
];

/** Names by the usual ways of writing them. What is written otherwise is not found: a person has to look as well. */
export function findNames(snapshot: Snapshot, outline: Outline): readonly FoundName[] {
  const stems = [...unitStems(snapshot, outline)].sort((a, b) => b.length - a.length);
  return snapshot.paragraphs.flatMap(({ text }, paragraph) => {
    const found: FoundName[] = [];
    const add = (kind: NameKind, start: number, name: string): void => {
      const range = { paragraph, start, end: start + name.length };
      if (found.some((other) => other.range.start < range.end && range.start < other.range.end)) return;
      found.push({ kind, range, text: name });
    };
    for (const stem of stems)
      for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length))
        add("unit", at, stem);
    for (const form of numbers)
      for (const { 0: name, index } of text.matchAll(form)) add("number", index, name);
    for (const form of persons)
      for (const { 0: name, index } of text.matchAll(form))
        if (!publicNames.test(name)) add("person", index, name);
    for (const { 0: words, index } of text.matchAll(place)) {
      const name = words.replace(visits, "");
      if (name.length > 1 && !ordinary.test(name) && !common.has(name))
        add("unit", index + words.length - name.length, name);
    }
    return found.sort((a, b) => a.range.start - b.range.start);
  });
}
