import type { MentionWords } from "../../core/checking/mentions";
import { lexiconOf } from "../../core/filling/concepts";
import { goesOn } from "../../core/checking/rereferences";
import { plainWords, segment } from "../../core/filling/segment";
import { indicatorCatalogue } from "../indicators";
import { namesakeWords } from "./namesakeWords";

/** How a report comes back to what it counted in other words. */
export const mentionWords: MentionWords = {
  tokens: (text) => segment(plainWords(text), lexiconOf(indicatorCatalogue)),
  words: namesakeWords.words,
  particle: /^[的地了均都中全以和与及将对为被把在到由已未逐等有是也又还并再从至因按较仍须]/u,
  compound: goesOn,
  units: new Map([
    ["场次", "场"],
    ["批次", "批"],
    ["位", "名"],
    ["人", "名"],
    ["所", "个"],
    ["项", "个"],
    ["起", "件"],
  ]),
  idle: /^(?:月(?:底|份|\d+日)?之?前|日前|今年以来|今年|全年|本年度?|年内|一年来|年底前?|目前|共计?|累计|先后|所|对照|对|把|将|针对|围绕|就|在|以|为|与|向|从|使|让|占|实现|确保|虽然|逐一|逐个|上述|以上|这|该|现有|全体|全部|新|的|[一二三四五六七八]是)+$/u,
  all: /全部|全都|均|都|逐[一个项]|人人|无一|全覆盖|全员/u,
  among: /^(?:书记|班子|成员)?(?:之?中)[，有尚仍只没就超还，\p{Script=Han}]/u,
  whole: /(?:全体|全部|所有|全[局院校行馆台司镇乡村厂处站矿区县市街系公集])[\p{Script=Han}]{0,3}$/u,
  partial:
    /其中|上一?[轮次]|此前|本轮|首轮|第[一二三四]|另|余|剩|新增|每|各(?!类)|分别|去年|上年|往年|部分|又|再|增加|减少|较|比|同比|计划|拟|力争|抽查|抽取|选取|选派|重点|首批|首次|试点|由|临时|个别|少数|多数|上半年|下半年|季度|[1-9]月/u,
  elsewhen:
    /年初|上一?[轮次]|此前|去年|上年|往年|比|较|同比|增加|减少|计划|拟|力争|每|平均|人均|第[一二三四](?!季)/u,
  totals: /^(?:总?共计?|合计|总计|累计|达到?)$/u,
  others: namesakeWords.others,
  people: "名",
  some: /主持|带头|亲自|本人|我|书记|班子成员|各(?:支部|单位|科室|站所|党支部)|纪[委检]/u,
  parts: /其中|上半年|下半年|季度|截至|以来|[1-9]月底?/u,
  stands: /现有|共有|下辖|下设|设有|所属|在册|[现下]?辖|(?:^|[，局院校司行])设(?=党)/u,
};
