import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 正确政绩观 */
export const achievementView: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "achievement-view",
      voice: "collective",
      from: 2026,
      until: 2026,
    },
    {
      "measure-achievement-view-01":
        "扎实开展树立和践行正确政绩观学习教育，班子成员带头学、带头查、带头改，对照查摆政绩观偏差的具体表现，列出清单、即知即改。",
      "measure-achievement-view-05":
        "按照党中央部署开展树立和践行正确政绩观学习教育，学习研讨、查摆问题、整改整治、建章立制一体推进，开门听取意见，对查摆的政绩观偏差逐项整改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "achievement-view", voice: "collective", from: 2026 },
    {
      "measure-achievement-view-02":
        "巩固拓展树立和践行正确政绩观学习教育成果，把政绩观要求体现到定目标、上项目、评干部的具体环节。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "achievement-view",
      voice: "collective",
      organs: aboveBranch,
    },
    {
      "measure-achievement-view-03":
        "坚持为民造福这个最大政绩，作决策、上项目先看群众需不需要、家底支不支持，不搞脱离实际的“形象工程”。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "achievement-view", voice: "collective", organs: leading },
    {
      "measure-achievement-view-04":
        "把树立和践行正确政绩观作为干部教育、考核的重要内容，既看显绩也看潜绩，引导干部多做打基础、利长远的事。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "achievement-view",
      voice: "collective",
      organs: aboveBranch,
      from: 2026,
    },
    {
      "result-achievement-view-01":
        "围绕树立和践行正确政绩观查摆出**等问题，逐项明确责任人和措施；截至**月底，**等问题得到纠正，其余列出计划、继续整改。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "achievement-view", voice: "collective", gravity: 1 },
    {
      "problem-achievement-view-01":
        "对树立和践行正确政绩观理解不够深，有的工作重眼前、轻长远，抓打基础的工作耐心不足。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "achievement-view",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-achievement-view-02":
        "个别同志政绩观有偏差，布置工作求快求亮眼，考虑基层承受能力和群众实际感受不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "achievement-view", voice: "collective" },
    {
      "cause-achievement-view-01":
        "宗旨意识树得不够牢，评价工作习惯看进度、看排名，对群众满意不满意、时间检验得住检验不住想得不够。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "achievement-view", voice: "collective" },
    {
      "next-step-achievement-view-01":
        "牢固树立和践行正确政绩观，完善科学决策和群众评议办法，把实绩实效和群众感受作为评价工作的主要依据。",
    },
  ),
];
