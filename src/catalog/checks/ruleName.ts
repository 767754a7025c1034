import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { compileNames } from "../../core/checking/nearNames";
import { textRange } from "../../core/text/range";
import { repealedRules, ruleNames } from "../wording/rules";

/** Brackets of either width, what may be left out in a short form, long forms of what has a short one. */
const plain = (name: string): string =>
  name
    .replace(/[（(]试行[)）]|[（()）]|^中华人民共和国|^中国共产党(?!章程)|^关于/gu, "")
    .replace(/^中国(?:共产主义青年团|共青团)/u, "共青团")
    .replace("高等学校", "高校");

const names = compileNames([...ruleNames, ...repealedRules.map(({ name }) => name)], plain);
const title = /《(?<name>[^《》〈〉]{7,60})》/gu;
/** An office's own paper to carry a rule out. */
const own =
  /(?:方案|清单|制度|计划|要点|措施|意见|通知|细则|规程|手册|汇编|报告|台账|实施办法|管理办法|暂行办法|解读|读本|问答|导读|学习纲要|安排|任务|分工|责任书|任务书|规划|纪要|问题|目录|年度.{0,8})$|本单位|^.{0,8}(?:局|县|市|镇|乡|街道|公司|集团|学院|学校|医院|支行|委员会|法院|机关|单位|系统|我)/u;
const national =
  /^(?:中国共产党|中华人民共和国|党委（?党组|中国|基层工会|新时代.*教师|关于(?!.{0,6}(?:印发|进一步)))/u;

/** The names of these families are all in the list: another one of such a form is one of them, altered. */
const families: readonly { readonly form: RegExp; readonly alike: number }[] = [
  {
    form: /^(?:中国共产党|中国共青团|中国共产主义青年团|基层工会).*(?:条例|准则|规则|细则|规定|办法|章程)(?:[（(]试行[)）])?$/u,
    alike: 0.6,
  },
  { form: /^新时代.*教师.*准则$/u, alike: 0.6 },
];
/** What kind of paper it is, and what may be said of that: 监督工作规则, 监督条例. */
const paper = /(?:工作)?(?:条例|规则|细则|规定|办法)$/u;
const stems = compileNames(
  [...ruleNames].filter((name) => paper.test(plain(name))),
  (name) => plain(name).replace(paper, ""),
);

/** The name in the list that this one is meant to be; null where it is none of them, or right. */
function meantBy(name: string): string | null {
  const family = families.find(({ form }) => form.test(name));
  const right = names.nearest(name, family?.alike);
  if (right !== null || family === undefined || isKnown(name)) return right;
  return stems.nearest(name, family.alike) ?? sameStem.get(stemOf(name)) ?? null;
}

const known = new Set([...ruleNames, ...repealedRules.map(({ name }) => name)].map(plain));
const isKnown = (name: string): boolean => known.has(plain(name));
const stemOf = (name: string): string => plain(name).replace(paper, "");
const sameStem: ReadonlyMap<string, string> = new Map(
  ruleNames.filter((name) => paper.test(plain(name))).map((name) => [stemOf(name), name]),
);

export const ruleName = defineCheck({
  id: "rule-name",
  severity: "warning",
  name: "法规名称",
  summary: "书名号里的党内法规、法律名称与正式名称差几个字。",
  basis: "党内法规和法律的正式名称。",
  messages: { altered: "《{name}》的正式名称是《{right}》，请核对。" },
  examples: {
    clean: [
      "学习《中国共产党纪律处分条例》和《党委（党组）落实全面从严治党主体责任规定》。",
      "按照《中国共产党地方组织选举工作条例》和《中国共产党组织处理规定（试行）》办理。",
      "学习《纪律处分条例》《支部工作条例》，修订《局党组意识形态工作责任制实施细则》。",
    ],
    flagged: [
      "贯彻⟦《党委（党组）落实从严治党主体责任的规定》⟧，压实责任。",
      "执行⟦《中国共产党支部委员会工作条例（试行）》⟧。",
      "落实⟦《中国共产党国有企业基层党支部工作条例（试行）》⟧。",
      "学习⟦《中国共产党党内监督工作规则》⟧，执行⟦《基层工会经费开支管理规定》⟧。",
      "学习⟦《中国共青团团员章程》⟧和⟦《新时代高等学校教师职业道德行为十条准则》⟧。",
    ],
  },
  *find({ readings }) {
    for (const { range, groups } of matchesInAll(readings, title)) {
      const { name = "" } = groups;
      if (/修正案/u.test(name) || (own.test(name) && !national.test(name))) continue;
      const right = meantBy(name);
      if (right === null) continue;
      const place = textRange(range.paragraph, range.start, range.end);
      yield { messageId: "altered", range: place, data: { name, right } };
    }
  },
});
