import type { DoneWords } from "../../core/checking/unkeptAlls";

const finding = "(?<finding>查摆|检视|查找|排查|发现|反馈|梳理|征求|收集)";
const noun = "(?<noun>问题|隐患|线索|合同|意见建议|意见|建议)";
const deed = "(?<deed>整改|规范|完成|办结|销号|解决|化解|落实|采纳)";

/** “查摆问题57个，整改到位55个” and “查摆的问题全部整改到位”. */
export const doneWords: DoneWords = {
  found: new RegExp(`${finding}\\p{Script=Han}{0,4}?${noun}$`, "u"),
  done: new RegExp(`，(?:占比?[\\d.]+[%％]，)?(?:目前|现)?(?:已经?|均)?${deed}(?:完成|到位|完毕)?$`, "u"),
  all: new RegExp(`[，；](?:目前|现)?(?<all>(?:均|已)*全部${deed})`, "gu"),
  allOfNamed: new RegExp(`(?<=[，。；]|^)${finding}(?:出)?的?${noun}(?<all>(?:均|已)*全部${deed})`, "gu"),
  dated: /截至|月底|月末|季度|上半年|年初|首批|第一批|目前/u,
};
