import type { LookBackWords } from "../../core/checking/lookBacks";

const unit = "[个条项名家所件次]";

/** How the end of a report comes back to what its beginning counted. */
export const lookBackWords: LookBackWords = {
  back: new RegExp(
    String.raw`(?<=(?:对|把|将|针对|走遍|覆盖)(?:[^，。；：、\d]{0,12}[的、])?)(?<count>\d{1,4})(?<unit>${unit})(?<words>\p{Script=Han}{2,8})`,
    "gu",
  ),
  all: /回头看|逐一|逐项|逐条|逐个|复核|全覆盖|整改情况|动态管理|走遍|销号|跟踪问效|汇编/u,
  base: new RegExp(
    String.raw`(?<words>\p{Script=Han}{2,8}?)(?:次数|数量|总数|数)?[由从](?:今年的?|目前的?|现有的?)?(?<count>\d{1,4})(?<unit>${unit})(?:增加|扩大|提高|提升|增|扩展|拓展|发展|增长)[到至]`,
    "gu",
  ),
  behind: new RegExp(String.raw`(?<words>\p{Script=Han}{2,10})(?<count>\d{1,4})(?<unit>${unit})`, "gu"),
  before: new RegExp(String.raw`(?<!第)(?<count>\d{1,4})(?<unit>${unit})(?<words>\p{Script=Han}{2,8})`, "gu"),
};
