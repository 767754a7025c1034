import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 基层减负 */
export const burden: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "burden", voice: "collective", organs: leading, from: 2024 },
    {
      "measure-burden-01":
        "落实《整治形式主义为基层减负若干规定》，严控发文开会、统筹督查检查考核，全年印发文件[[印发文件 份]]，较上年下降[[同比 ％]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "burden",
      voice: "collective",
      organs: aboveBranch,
      from: 2024,
    },
    {
      "measure-burden-02":
        "对照《整治形式主义为基层减负若干规定》开展自查，清理不必要的报表、台账和工作群组，对查出的问题逐项整改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "burden", voice: "collective" },
    {
      "measure-burden-03": "改进调查研究，开展调研[[调研 次]]，不打招呼、不要陪同、不增加基层负担。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "burden",
      voice: "collective",
      organs: leading,
      sectors: ["街道", "村社区"],
    },
    {
      "measure-burden-04":
        "规范{below}履职事项，清理在村（社区）设置的挂牌、证明和不必要的考核，让干部腾出时间服务群众。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "burden",
      voice: "collective",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-burden-01": "文件会议还有精简空间，个别工作要求报送的材料偏多，基层反映有重复填报的情况。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "burden",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-burden-02": "整治形式主义还不彻底，有的工作过度留痕，督促检查重台账、轻实效。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "burden", voice: "collective", organs: aboveBranch },
    {
      "cause-burden-01": "工作作风转变不够到位，习惯用开会发文推动工作，站在基层角度考虑问题不够。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "burden", voice: "collective", organs: aboveBranch },
    {
      "next-step-burden-01":
        "深化整治形式主义为基层减负，能合并的会议合并、能共享的数据不再重复报，督查先看问题解决没有。",
    },
  ),
];
