import type { DistantWords } from "../../core/checking/distantRates";

/** “投诉举报量比上年增长11.5%”, “全年结案率为95.4%”: told without the figures that they rest on. */
export const distantWords: DistantWords = {
  change:
    /(?:^在?|(?<=[一二三四五六七八]是))(?<name>\p{Script=Han}{2,12}?)(?:同比|[比较](?:上年|去年)(?:同期)?)?(?<word>增长|增加|上升|提高|下降|减少|降低)(?:了|达)?$/u,
  rate: /(?<name>\p{Script=Han}{0,14}?)(?<deed>\p{Script=Han}{2})率(?:均|已)?(?:达到?|为|是)?$/u,
  share: /(?<part>\p{Script=Han}{2,12})占(?<whole>\p{Script=Han}{2,10}?)(?:的(?:比例|比重)为?)?的?$/u,
  against: /^[，（]?(?:上年|去年|上年同期|去年同期)为?$|^，?[比较](?:上年|去年)(?:同期)?的?$/u,
  moved: /[比较](?:上年|去年)(?:同期)?的\|(?<word>多|增加|少|减少)$/u,
  rising: /增|升|多|提/u,
  idle: /今年以来|全年|今年|年末|年底|总体|及时|按期|总数|总量|总额|合计|[量额数]$/gu,
  failing: "不",
};
