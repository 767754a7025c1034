import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 党纪学习教育 */
export const disciplineStudy: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "discipline-study",
      voice: "collective",
      from: 2024,
      until: 2024,
    },
    {
      "measure-discipline-study-01":
        "扎实开展党纪学习教育，组织党员干部逐章逐条学习《中国共产党纪律处分条例》，引导党员干部学纪、知纪、明纪、守纪。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "discipline-study",
      voice: "collective",
      organs: aboveBranch,
      from: 2024,
      until: 2024,
    },
    {
      "measure-discipline-study-02":
        "党纪学习教育中坚持以案促学，组织党员干部对照典型案例开展讨论，用身边的教训讲清纪律的尺度。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "discipline-study", voice: "collective", from: 2025 },
    {
      "measure-discipline-study-03":
        "把党纪学习教育作为经常性工作来抓，将党规党纪纳入年度学习计划，学后组织测试、对错题逐条讲解。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "discipline-study",
      voice: "collective",
      organs: leading,
      from: 2024,
    },
    {
      "measure-discipline-study-04":
        "把《中国共产党纪律处分条例》作为新任职干部、关键岗位人员的必学内容，任前必考、提醒必讲，开展廉政教育[[廉政教育 次]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "discipline-study",
      voice: "collective",
      gravity: 1,
      from: 2024,
    },
    {
      "problem-discipline-study-01": "纪律学习还不够深入，有的党员对“六项纪律”的具体要求记得不牢、用得不准。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "discipline-study",
      voice: "collective",
      gravity: 2,
      from: 2024,
    },
    {
      "problem-discipline-study-02":
        "纪律教育与岗位结合不紧，针对重点岗位、年轻干部的分类教育不多，存在“大水漫灌”现象。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "discipline-study", voice: "collective" },
    {
      "cause-discipline-study-01":
        "有的同志把学纪当作阶段性任务，认为自己不管钱不管物、不会违纪，学纪用纪的自觉性不强。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "discipline-study", voice: "collective", from: 2024 },
    {
      "next-step-discipline-study-01":
        "推进党纪学习教育常态化长效化，按岗位列出应知应会的纪律条目，把学纪情况纳入组织生活和年度考核。",
    },
  ),
];
