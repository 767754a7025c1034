import type { RemainderWords } from "../../core/checking/openRemainders";

const noun = "(?<noun>投诉|信访|举报|诉求|问题|线索|隐患|建议|工单|意见)";
const deed = "(?<deed>办结|整改|化解|解决|答复|销号|处置)";

/** Some are left, or none. */
export const remainderWords: RemainderWords = {
  left: new RegExp(
    `${deed}(?:完成)?(?<done>\\d{1,5})(?<unit>[件个条项起])，(?:另有|其余|余下|剩余|尚有|还有|另外)的?(?<left>\\d{1,4})\\k<unit>`,
    "gu",
  ),
  all: new RegExp(
    `(?<=^|[，。；：]|年内|全年|今年)${noun}(?:件|事项)?(?:虽然?|已经?|均|都)*全部${deed}`,
    "gu",
  ),
  open: new RegExp(
    `(?:仍|尚|还)有\\d{1,4}[件个条项起]\\p{Script=Han}{0,4}${noun}(?:件|事项)?(?:尚未|还未|仍未|未|没有)${deed}`,
    "gu",
  ),
  closed: new RegExp(`${deed}率(?:均|都)?(?:达到?|为|是)?100(?:\\.0)?[%％]`, "gu"),
  earlier: /截至|月底|月末|季度|上半年|年初|首批|第一批/u,
  dated: /截至|月底|月末|季度|上半年|年初|首批|第一批|目前|按[期时]/u,
};
