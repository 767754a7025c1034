import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { aboveBranch } from "../organs";

export const closings: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "general", voice: "collective" },
    {
      "closing-general-01":
        "全面从严治党永远在路上。{unit}{organ}将以永不懈怠的精神状态，把主体责任扛牢抓实，为各项事业发展提供坚强政治保证。",
      "closing-general-02": "我们将在{superior}的坚强领导下，把本报告提出的措施列入台账，一件一件抓落实。",
      "closing-general-03": "今后，我们将巩固已有成绩，正视存在不足，以整改的实际成效接受{superior}检验。",
      "closing-general-04": "以上报告，如有不妥，请批评指正。",
      "closing-general-05": "特此报告。",
      "closing-general-06":
        "新的一年，{unit}{organ}将锚定目标、埋头苦干，把管党治党责任落实到每一项具体工作中。",
      "closing-general-07": "专此报告，请审阅。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "general", voice: "personal" },
    {
      "closing-general-personal-01": "以上是我履行第一责任人职责的情况，不妥之处，恳请批评指正。",
      "closing-general-personal-02":
        "今后，我将倍加珍惜组织的信任，恪尽职守、勇于担当，不负组织重托和群众期望。",
      "closing-general-personal-03":
        "我将始终保持谦虚谨慎、艰苦奋斗的作风，对查摆的不足逐条改进，团结带领班子成员把各项工作做好。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "integrity", voice: "collective" },
    {
      "closing-integrity-01":
        "我们将坚持把党风廉政建设责任制抓紧抓实抓到位，努力营造风清气正、干事创业的良好环境。",
      "closing-integrity-02": "党风廉政建设任重道远。我们将持之以恒正风肃纪，以清廉之风护航改革发展。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "responsibility", voice: "collective" },
    {
      "closing-responsibility-01":
        "我们深知，管党治党责任重大。{organ}将对照本报告所列问题逐条整改，年中检查、年末对账。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "politics", voice: "collective", from: 2022 },
    {
      "closing-politics-01":
        "我们将更加紧密地团结在以习近平同志为核心的党中央周围，坚定信心、踔厉奋发，以全面从严治党新成效为中国式现代化建设贡献力量。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "integration", voice: "collective" },
    {
      "closing-integration-01":
        "我们将把全面从严治党的成果转化为推动高质量发展的动力，以实干实绩检验党建工作成效。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "grassroots", voice: "collective", organs: aboveBranch },
    {
      "closing-grassroots-01":
        "我们将持续抓基层、打基础、固根本，一个支部一个支部地抓，一名党员一名党员地管。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "next-steps", topic: "general", voice: "collective" },
    {
      "closing-general-08":
        "以上任务将列入年度计划，逐项明确牵头领导、责任{office}和完成时限，年中督查、年末对账。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "next-steps", topic: "general", voice: "personal" },
    {
      "closing-general-personal-04": "我将带头落实上述措施，接受组织检验和群众监督。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "style", voice: "collective" },
    {
      "closing-style-01": "作风建设没有终点。我们将以钉钉子精神抓好各项任务落实，以优良作风赢得群众信任。",
    },
  ),
  ...phrasesOf(
    { sort: "closing", role: "closing", topic: "first-person", voice: "personal" },
    {
      "closing-first-person-personal-01":
        "使命在肩，不敢懈怠。我将把管党治党责任记在心上、落实到行动上，请组织和同志们监督。",
    },
  ),
];
