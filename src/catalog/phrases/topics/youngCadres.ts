import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 年轻干部 */
export const youngCadres: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "young-cadres", voice: "collective", organs: aboveBranch },
    {
      "measure-young-cadres-01":
        "加强年轻干部教育管理监督，把廉洁教育列入入职和任职培训，逐人谈心谈话，了解思想、工作和生活情况。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "young-cadres", voice: "collective", organs: leading },
    {
      "measure-young-cadres-02":
        "建立年轻干部成长档案，每年分析培养情况，在吃劲岗位锻炼的年轻干部[[年轻干部 名]]。",
      "measure-young-cadres-04":
        "对进入权力集中、资金密集岗位的年轻干部重点提醒，实行上岗前教育、在岗中抽查、离岗时交接。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "young-cadres", voice: "collective" },
    {
      "measure-young-cadres-03":
        "为年轻干部上好廉洁从业第一课，由{organ}书记讲授廉政党课，用身边案例提醒系好“第一粒扣子”。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "young-cadres", voice: "collective", gravity: 1 },
    {
      "problem-young-cadres-01": "对年轻干部的日常关心和提醒不够经常，了解八小时以外的情况不多。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "young-cadres",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-young-cadres-02":
        "年轻干部重使用、轻教育的现象仍然存在，少数年轻干部纪法意识不强、实践历练不足。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "young-cadres", voice: "collective" },
    {
      "cause-young-cadres-01": "对年轻干部成长规律研究不够，教育方式偏单向灌输，管理监督没有贯穿成长全过程。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "young-cadres", voice: "collective" },
    {
      "next-step-young-cadres-01":
        "健全年轻干部教育管理监督机制，入职有廉洁谈话、转岗有提醒、日常有谈心，帮助年轻干部走稳从业第一步。",
    },
  ),
];
