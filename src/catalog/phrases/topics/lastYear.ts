import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, branches, leading } from "../../organs";

/** 上年度查摆问题整改 */
export const lastYear: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "heading-set",
      role: "main-work",
      topic: "last-year",
      voice: "collective",
      depth: 2,
      organs: leading,
    },
    {
      "heading-set-last-year-01":
        "对账销号，推动问题真改实改\n举一反三，推动同类问题同改\n建章立制，推动问题长效常治",
    },
  ),
  ...phrasesOf(
    { sort: "triad", role: "main-work", topic: "last-year", voice: "collective", organs: leading },
    {
      "triad-last-year-01":
        "一是逐项对账。对上年度查摆的问题列出清单，明确责任领导、责任{office}和完成时限。二是逐项整改。制定上年度问题整改措施[[上年度问题整改措施 项]]，完成[[上年度问题整改措施完成 项]]，完成率[[完成率 ％]]。三是逐项评估。对已完成的开展“回头看”，对没有完成的说明原因、转入下年度继续整改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "last-year", voice: "collective", organs: leading },
    {
      "measure-last-year-01":
        "对上年度报告和民主生活会查摆的问题逐项建账，制定上年度问题整改措施[[上年度问题整改措施 项]]，完成[[上年度问题整改措施完成 项]]，完成率[[完成率 ％]]。",
      "measure-last-year-02":
        "{organ}书记牵头上年度查摆问题整改，听取进展汇报、现场核查效果，对整改不到位的责成重新整改。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "last-year", voice: "collective", organs: branches },
    {
      "measure-last-year-03":
        "对上年度组织生活会查摆的问题列出清单、逐项认领，制定上年度问题整改措施[[上年度问题整改措施 项]]，完成[[上年度问题整改措施完成 项]]，整改情况向党员公开。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "last-year", voice: "collective" },
    {
      "measure-last-year-04":
        "把上年度查摆问题整改与今年重点工作结合起来，能马上改的立行立改，需要长期坚持的建章立制。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "last-year", voice: "personal", organs: aboveBranch },
    {
      "measure-last-year-personal-01":
        "对上年度查摆的个人问题，我逐条制定改进措施，改进情况在年度述责中报告、接受评议。",
    },
  ),
  ...phrasesOf(
    { sort: "result", role: "main-work", topic: "last-year", voice: "collective", organs: aboveBranch },
    {
      "result-last-year-01":
        "截至**月底，上年度问题整改措施[[上年度问题整改措施 项]]，完成[[上年度问题整改措施完成 项]]，完成率[[完成率 ％]]；未完成的已说明原因，转入下年度继续整改。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "last-year", voice: "collective", gravity: 1 },
    {
      "problem-last-year-01": "对上年度查摆问题整改的跟踪检查不够经常，个别整改措施停留在制发文件上。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "last-year", voice: "collective", gravity: 2 },
    {
      "problem-last-year-02": "上年度查摆的个别问题整改不够彻底，今年仍有反复，举一反三做得不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "last-year", voice: "collective" },
    {
      "cause-last-year-01": "整改标准定得不高，有的把完成动作当成解决问题，缺少对整改效果的检验。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "last-year", voice: "collective" },
    {
      "next-step-last-year-01":
        "对历年查摆尚未解决的问题列出总账，定责任、定时限、定标准，整改效果由党员群众评议。",
    },
  ),
];
