import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch } from "../../organs";

/** 厉行节约反对浪费 */
export const thrift: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "thrift",
      voice: "collective",
      organs: aboveBranch,
      from: 2025,
    },
    {
      "measure-thrift-01":
        "认真学习贯彻《党政机关厉行节约反对浪费条例》，对经费管理、公务接待、公务用车、会议活动等逐项对照检查。",
      "measure-thrift-02":
        "落实《党政机关厉行节约反对浪费条例》，修订制度[[修订制度 项]]，重点完善经费支出、办公用房、资产管理等规定。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "thrift", voice: "collective", organs: aboveBranch },
    {
      "measure-thrift-03":
        "坚持过紧日子，从严控制一般性支出，“三公”经费支出[[“三公”经费 万元]]，较上年下降[[同比 ％]]。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "thrift", voice: "collective" },
    {
      "measure-thrift-04": "倡导节约用电用水用纸和文明用餐，组织检查、公示结果，把节约要求落实到日常细节。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "thrift", voice: "collective", gravity: 1 },
    {
      "problem-thrift-01": "厉行节约的日常管理还不够细，个别{office}存在用电用纸不注意、物品重复采购等现象。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "thrift",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-thrift-02":
        "经费支出的事前审核不够严，有的活动安排偏多、规模偏大，过紧日子的要求落实不够到位。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "thrift", voice: "collective" },
    {
      "cause-thrift-01": "有的同志认为节约是小事，成本意识不强，管理上缺少经常性检查和约束。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "thrift", voice: "collective" },
    {
      "next-step-thrift-01": "落实过紧日子要求，完善支出标准和审批程序，定期公示经费使用情况，坚决反对浪费。",
    },
  ),
];
