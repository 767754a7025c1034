import type { SideWords } from "../../core/checking/sideBySide";

const moves = "提高|提升|上升|增长|增加|扩大|增|升|下降|降低|压降|压缩|压减|减少|缩短|精简|减|降";

/** “312件，上年办结260件，增长20%” */
export const sideWords: SideWords = {
  earlier:
    /^(?:而|与)?(?:上年|去年|上一年|前一年|(?<year>20\d{2})年)(?:度|同期|全年|底|末)?\p{Script=Han}{0,6}(?:为|是|达)?$/u,
  became: new RegExp(`^(?:${moves}|压|控制)(?:到|至|为)(?:今年的?|现在的?|目前的?)?$`, "u"),
  change: new RegExp(
    `^，(?<name>(?!其中|同比|比|较)\\p{Script=Han}{0,6}?)(?:同比|[比较](?:上年|去年)(?:同期)?)?(?<word>${moves})(?:了|达|近|约)?(?<told>(?<rate>\\d{1,3}(?:\\.\\d{1,2})?)(?=[%％])|(?<of>[二三四五六七八九十])分之(?<many>[一二三四五六七八九])|(?<half>一半))`,
    "u",
  ),
  rising: /[增升提扩]/u,
};
