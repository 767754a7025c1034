import type { CaseVocabulary } from "../../core/filling/derive/tallies";

/** How registers name what they count. */
export const caseWords: CaseVocabulary = {
  measured: /元|％|%|﹪|点$|公里|小时|学时|课时|吨|米|亩|度|斤|标|天$/u,
  heads: /^(?:人|名|人次|位)$/u,
  people: /人数|人次|实到|应到|到会|参加|参会|参训|听众|受众|受教育/u,
  chief:
    /^(?:(?:党组|党委|总支|支部|党支部|党工委|党总支|纪委)?书记|主要负责(?:人|同志)|局长|主任|院长|校长|一把手|部长|检察长|董事长|总经理)$/u,
};
