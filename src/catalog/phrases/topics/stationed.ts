import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";

/** 派驻监督、会商 */
export const stationed: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "stationed", voice: "collective", organs: ["党组"] },
    {
      "measure-stationed-01":
        "落实与派驻纪检监察组会商机制，围绕全面从严治党开展派驻会商[[派驻会商 次]]，共同分析政治生态、研究重点问题。",
      "measure-stationed-02": "自觉接受派驻监督，重要会议请派驻纪检监察组列席，重要文件、重要情况及时通报。",
      "measure-stationed-03":
        "派驻纪检监察组提出监督建议[[监督建议 条]]，{organ}逐条研究，明确责任{office}和落实时限，按期书面反馈。",
      "measure-stationed-04":
        "党组书记与派驻纪检监察组组长定期沟通班子成员履责、干部廉洁等情况，做到信息互通、问题共商、整改同促。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "stationed",
      voice: "collective",
      gravity: 1,
      organs: ["党组"],
    },
    {
      "problem-stationed-01": "与派驻纪检监察组会商研判还不够经常，主动通报情况、听取意见的自觉性有待增强。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "stationed",
      voice: "collective",
      gravity: 2,
      organs: ["党组"],
    },
    {
      "problem-stationed-02": "对派驻监督发现的问题就事论事多，从机制上查找原因、举一反三不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "stationed", voice: "collective", organs: ["党组"] },
    {
      "cause-stationed-01": "有的同志认为监督是派驻机构的事，主体责任和监督责任贯通协同的意识不强。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "stationed", voice: "collective", organs: ["党组"] },
    {
      "next-step-stationed-01":
        "完善与派驻纪检监察组定期会商、重要情况通报、线索联合排查等机制，推动主体责任和监督责任同向发力。",
    },
  ),
];
