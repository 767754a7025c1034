import { phrasesOf } from "../../core/writing/phrase";
import type { Phrase } from "../../core/writing/phrase";
import { leading } from "../organs";

export const transitions: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "responsibility", voice: "collective" },
    {
      "transition-responsibility-01":
        "在压实责任的同时，注重完善机制、强化保障，推动主体责任落实由“有形”向“有效”转变。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "politics", voice: "collective" },
    {
      "transition-politics-01": "理论上的清醒带来政治上的坚定，政治上的坚定体现为行动上的自觉。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "grassroots", voice: "collective" },
    {
      "transition-grassroots-01": "基础不牢，地动山摇。我们把抓基层、打基础作为长远之计和固本之策。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "supervision", voice: "collective", organs: leading },
    {
      "transition-supervision-01":
        "严管就是厚爱。在用好监督执纪手段的同时，注重教育在先、警示在先、预防在先。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "style", voice: "collective" },
    {
      "transition-style-01":
        "作风建设永远在路上。针对群众反映的突出问题，我们坚持一个节点一个节点坚守、一个问题一个问题突破。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "inspection", voice: "collective" },
    {
      "transition-inspection-01":
        "整改不是“一阵风”。在集中整改基础上，我们着力建立长效机制，防止问题反弹回潮。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "integration", voice: "collective" },
    {
      "transition-integration-01": "党建工作的成效，最终要体现在推动中心工作上。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "cadres", voice: "collective" },
    {
      "transition-cadres-01": "事业兴衰，关键在人。我们坚持把队伍建设作为全面从严治党的基础工程。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "rules", voice: "collective" },
    {
      "transition-rules-01": "制度的生命力在于执行。我们既抓制度的建立完善，更抓制度的落地落实。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "ideology", voice: "collective" },
    {
      "transition-ideology-01":
        "意识形态工作关乎旗帜、关乎道路。我们坚持守土有责、守土负责、守土尽责，管好阵地、建好队伍。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "problems", topic: "general", voice: "collective" },
    {
      "transition-general-problems-01":
        "在总结成绩的同时，我们也清醒认识到，工作中还存在一些不容忽视的问题。",
      "transition-general-problems-02": "回顾一年来的工作，成绩来之不易，问题不容回避。",
      "transition-general-problems-03":
        "虽然做了一些工作、取得了一些成效，但对标先进、对照要求，还存在一些薄弱环节。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "problems", topic: "general", voice: "personal" },
    {
      "transition-general-problems-personal-01":
        "成绩属于集体，不足需要自省。对照职责要求，我还存在以下差距：",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "causes", topic: "general", voice: "collective" },
    {
      "transition-general-causes-01": "问题的产生既有客观因素，更有主观原因。",
      "transition-general-causes-02":
        "深入分析，这些问题看似出在工作上，根子还是管党治党的思想自觉和行动自觉不够。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "next-steps", topic: "general", voice: "collective" },
    {
      "transition-general-next-steps-01":
        "针对存在的问题，我们将认真研究、逐项整改，坚持当下改与长久立相结合。",
      "transition-general-next-steps-02":
        "全面从严治党永远在路上。新的一年，我们将把各项任务列出清单，一项一项往前推进。",
      "transition-general-next-steps-03":
        "以上问题，我们将逐条明确措施、责任人和完成时限，在今后工作中认真解决。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "next-steps", topic: "general", voice: "personal" },
    {
      "transition-general-next-steps-personal-01":
        "针对以上不足，我将坚持立行立改，一条一条定措施，一件一件抓落实。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "first-responsibility", topic: "first-person", voice: "collective" },
    {
      "transition-first-person-first-responsibility-01":
        "在{organ}集体履行主体责任的同时，{organ}书记认真履行第一责任人责任，班子其他成员按照职责分工履行“一岗双责”。",
      "transition-first-person-first-responsibility-02":
        "上行下效，关键在带头。{organ}书记坚持以上率下，带动班子成员共同履责。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "self-discipline", topic: "self-discipline", voice: "personal" },
    {
      "transition-self-discipline-personal-01":
        "在抓好工作的同时，我严格约束自己的言行，自觉接受各方面监督。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "responsibility", voice: "personal" },
    {
      "transition-responsibility-personal-01":
        "在抓好统筹谋划的基础上，我把更多精力放在督促落实上，定了的事盯住不放、一抓到底。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "first-person", voice: "personal" },
    {
      "transition-first-person-personal-01":
        "班子强不强，关键看“班长”。我把抓班子、带队伍作为履行第一责任人责任的重要内容。",
    },
  ),
  ...phrasesOf(
    { sort: "transition", role: "main-work", topic: "integrity", voice: "collective" },
    {
      "transition-integrity-01":
        "党风廉政建设是一项长期任务。我们在巩固已有成果的基础上，持续在常和长、严和实、深和细上下功夫。",
    },
  ),
];
