import type { RhythmWords } from "../../core/checking/rhythms";
import type { StandingWords } from "../../core/checking/standingCounts";

/** “局党组下设党支部14个”, “全系统现有15个党支部”. */
export const standingWords: StandingWords = {
  there:
    /^(?<who>\p{Script=Han}{0,12}?)(?:目前)?(?:现有|共有|下设|下辖|设有|现辖|管辖)(?<noun>(?!各级|不同)\p{Script=Han}{2,8})?$/u,
  whole:
    /^(?:全|我|本|市|县|区)?(?:系统|街道|公司|集团|园区|社区|学校|医院|机关|单位|[局院校行馆台司镇乡村厂处站矿])?(?:机关)?(?:党委|党组|党工委|党总支|党支部|总支|支部)?$/u,
};

/** “每月1次主题党日，全年组织主题党日11次” */
export const rhythmWords: RhythmWords = {
  every:
    /每(?<period>月|季度|半年)(?:至少|定期|坚持)?(?:召开|开展|组织|举办|集中|安排)?[1一](?<unit>[次期场])(?:的)?(?:集体|集中)?(?<noun>\p{Script=Han}{2,6}?)?(?=[，、；])/gu,
  timesAYear: new Map([
    ["月", 12],
    ["季度", 4],
    ["半年", 2],
  ]),
  total:
    /^[，、；](?<between>全年(?:共|累计|先后)?\p{Script=Han}{0,14})(?<count>\d{1,2})(?<unit>[次期场])(?<after>\p{Script=Han}{0,8})/u,
};
