import { caseWords } from "./caseWords";
import type { RoleWords } from "../../core/filling/choose/rank";

/** What names of rows and columns say of time and role, and what sentences say that only asks. */
export const roleWords: RoleWords = {
  roles:
    /年?(?:计划|目标|任务|指标|预算)(?:数|任务|值)?|完成(?:数|情况)?|实际|实绩|预算|上年|去年|同期|今年|本年|当年|增减|增长|变化|下降|累计|全年|情况|任务|指标|年度|年初|下达|打算|本级|现有|实有|当月|本月|本期|预计|预估|年?[末底]$|^计$|合计|小计|总计|数$|值$/gu,
  bare: /合计|小计|总计|共计|累计|全年|本年度?|年度(?=$|合计|累计)|数量?$/gu,
  plan: /计划|目标|任务|预算|指标/u,
  cases: caseWords,
  wholes: /合起来|加起来|合计|共计|总共|一共|平均|最[少多高低大小]/u,
  per: /每(?:个|一)?(?<unit>\p{Script=Han})|(?<before>[人户场次])均/u,
  asking:
    /同比|环比|超出|超过|超|距离?|相差|差|任务|指标|下达|比|较|上年度?|去年|同期|上一?季度|年初|计划|目标|预算|年度|全年|增长|增加|上升|提高|提升|下降|减少|降低|压减|压缩|缩短|净增|增幅|降幅|多|少|占比|比重|比例|占|完成|达到?|为|的|其中|分别|约|了|平均|每次|人均|尚有|还有|剩余|由|从|扩大|增|减|降/gu,
};
