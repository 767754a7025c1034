import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 换届纪律 */
export const election: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "election", voice: "collective", organs: leading },
    {
      "measure-election-01":
        "严肃换届纪律，组织学习换届工作有关纪律要求，开展换届纪律教育谈话，教育引导党员干部正确对待进退留转。",
      "measure-election-03":
        "换届期间畅通举报渠道，对拉票贿选、跑官要官、干扰换届等问题的反映优先受理，及时按程序移交处置。",
      "measure-election-04": "严格换届人选资格联审，逐人审核档案、核查有关事项、听取纪检监察机关意见。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "election", voice: "collective", organs: aboveBranch },
    {
      "measure-election-02":
        "严格按照党章和《中国共产党基层组织选举工作条例》组织支部换届，完成支部换届[[支部换届 个]]，严把人选政治关、廉洁关。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "election",
      voice: "collective",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-election-01": "换届纪律宣传教育的覆盖面还不够广，有的党员对换届程序和纪律要求了解不清。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "election",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-election-02": "个别支部对任期管理不够重视，换届提醒督促不够及时，人选酝酿不够充分。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "election", voice: "collective", organs: aboveBranch },
    {
      "cause-election-01": "对换届工作的政治性、严肃性认识不足，平时对任期、班子配备情况掌握不细。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "election", voice: "collective", organs: aboveBranch },
    {
      "next-step-election-01":
        "建立换届任期台账和提醒制度，把换届纪律教育贯穿全过程，坚决防止和纠正违反换届纪律的行为。",
    },
  ),
];
