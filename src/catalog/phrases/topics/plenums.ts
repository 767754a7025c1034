import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 二十届三中、四中全会与“十五五” */
export const plenums: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "plenums", voice: "collective", from: 2024, until: 2024 },
    {
      "measure-plenums-01":
        "认真学习宣传贯彻党的二十届三中全会精神，围绕进一步全面深化改革组织学习研讨，把全会部署的改革任务与本单位职责逐项对接。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "plenums", voice: "collective", from: 2025 },
    {
      "measure-plenums-02":
        "深入学习贯彻党的二十届四中全会精神，组织宣讲进支部、到岗位，对照“十五五”时期经济社会发展的部署谋划本单位工作。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "plenums",
      voice: "collective",
      organs: leading,
      from: 2025,
      until: 2025,
    },
    {
      "measure-plenums-03":
        "按照党的二十届四中全会部署，研究提出本单位“十五五”时期的目标任务和重点举措，坚持开门问策，广泛征求干部群众意见。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "plenums", voice: "collective", from: 2026, until: 2026 },
    {
      "measure-plenums-04":
        "锚定“十五五”开局之年目标任务，把党的领导和党的建设贯穿规划实施全过程，党员干部带头领任务、破难题。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "plenums",
      voice: "collective",
      from: 2026,
    },
    {
      "measure-plenums-05":
        "认真传达学习党的二十届五中全会精神，组织党员干部学习研讨，结合职责研究贯彻措施、列入年度计划。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "plenums", voice: "collective", gravity: 1, from: 2025 },
    {
      "problem-plenums-01": "学习贯彻党的二十届历次全会精神还不够深入，结合本单位实际研究落实举措不多。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "plenums",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
      from: 2025,
    },
    {
      "problem-plenums-02":
        "把全会部署转化为具体任务的能力不强，有的工作思路不宽、抓手不实，推动高质量发展的办法不多。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "plenums", voice: "collective", from: 2024 },
    {
      "cause-plenums-01":
        "学习全会精神重传达、轻研究，没有很好地把“国之大者”与本单位的具体工作联系起来思考。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "plenums", voice: "collective", from: 2025 },
    {
      "next-step-plenums-01":
        "持续抓好党的二十届历次全会精神学习贯彻，对照“十五五”目标任务列出年度工作清单，以党建引领保障任务落地。",
    },
  ),
];
