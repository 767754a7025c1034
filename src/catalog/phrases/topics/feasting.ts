import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading, withDiscipline } from "../../organs";

/** 违规吃喝、风腐同查同治 */
export const feasting: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "feasting", voice: "collective", organs: aboveBranch },
    {
      "measure-feasting-01":
        "把整治违规吃喝作为纠治“四风”的重点，开展节日期间监督检查[[节日期间监督检查 次]]，对内部食堂、培训场所等部位加强检查。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "feasting",
      voice: "collective",
      organs: withDiscipline,
      from: 2024,
    },
    {
      "measure-feasting-02":
        "健全风腐同查同治机制，查“风”析“腐”、由“腐”纠“风”，对违规吃喝、违规收送礼品礼金背后的问题深挖细查。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "feasting", voice: "collective" },
    {
      "measure-feasting-03":
        "组织党员干部学习有关违规吃喝典型案例的通报，开展警示教育[[警示教育 次]]，教育引导党员干部守住嘴、管住手。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "feasting", voice: "collective", organs: leading },
    {
      "measure-feasting-04":
        "完善公务接待的公函、审批和接待清单管理，定期抽查报销凭证，发现问题[[监督检查发现问题 个]]，逐项纠正、补齐制度。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "feasting",
      voice: "collective",
      gravity: 2,
      organs: leading,
      from: 2024,
    },
    {
      "problem-feasting-01": "整治违规吃喝的监督手段还不多，对一般公务接待以外的场所和隐蔽方式发现不够及时。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "feasting", voice: "collective", gravity: 1, from: 2024 },
    {
      "problem-feasting-02":
        "个别党员干部对人情往来的界限把握不严，对由小吃小喝滑向违纪违法的危害警惕性不高。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "feasting", voice: "collective", from: 2024 },
    {
      "cause-feasting-01": "有的同志把吃吃喝喝当作人之常情，对由风及腐、风腐一体认识不清，纪律防线筑得不牢。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "feasting", voice: "collective", from: 2024 },
    {
      "next-step-feasting-01":
        "持续整治违规吃喝，重要节点提醒在前、检查在中，发现苗头及时制止，发现问题按规定报告、处理。",
    },
  ),
];
