import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { compileNames } from "../../core/checking/nearNames";
import { textRange } from "../../core/text/range";
import { repealedRules, ruleNames } from "../wording/rules";

/** Brackets of either width, what may be left out in a short form. */
const plain = (name: string): string =>
  name.replace(/[（(]试行[)）]|[（()）]|^中华人民共和国|^中国共产党(?!章程)|^关于/gu, "");

const names = compileNames([...ruleNames, ...repealedRules.map(({ name }) => name)], plain);
const title = /《(?<name>[^《》〈〉]{7,60})》/gu;
/** An office's own paper to carry a rule out. */
const own =
  /(?:方案|清单|制度|计划|要点|措施|意见|通知|细则|规程|手册|汇编|报告|台账|实施办法|管理办法|暂行办法|解读|读本|问答|导读|学习纲要|安排|任务|分工|责任书|任务书|规划|纪要|问题|目录|年度.{0,8})$|本单位|^.{0,8}(?:局|县|市|镇|乡|街道|公司|集团|学院|学校|医院|支行|委员会|法院|机关|单位|系统|我)/u;
const national = /^(?:中国共产党|中华人民共和国|党委（?党组|中国|基层工会|关于(?!.{0,6}(?:印发|进一步)))/u;

/** All the Party's own rules are in the list: another name of such a form is one of them, altered. */
const isPartyRule = /^(?:中国共产党|基层工会).*(?:条例|准则|规则|细则|规定|办法)(?:[（(]试行[)）])?$/u;
const closed = 0.6;

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
    ],
  },
  *find({ readings }) {
    for (const { range, groups } of matchesInAll(readings, title)) {
      const { name = "" } = groups;
      if (own.test(name) && !national.test(name)) continue;
      const right = names.nearest(name, isPartyRule.test(name) ? closed : undefined);
      if (right === null) continue;
      const place = textRange(range.paragraph, range.start, range.end);
      yield { messageId: "altered", range: place, data: { name, right } };
    }
  },
});
