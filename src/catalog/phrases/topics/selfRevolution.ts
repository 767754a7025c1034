import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 自我革命、全面从严治党体系 */
export const selfRevolution: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "self-revolution", voice: "collective", from: 2024 },
    {
      "measure-self-revolution-01":
        "深入学习贯彻习近平总书记关于党的自我革命的重要思想，联系本单位管党治党实际组织学习研讨，对照查找差距、列出改进措施。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "self-revolution",
      voice: "collective",
      organs: leading,
      from: 2023,
    },
    {
      "measure-self-revolution-02":
        "对照健全全面从严治党体系的要求，把责任、教育、监督、制度各项任务统筹起来，年初建账、年中查账、年末交账。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "self-revolution", voice: "collective" },
    {
      "measure-self-revolution-03":
        "发扬自我革命精神，用好批评和自我批评，在{life}上见人见事见思想，对指出的问题逐条整改。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "self-revolution",
      voice: "collective",
      organs: leading,
      from: 2023,
    },
    {
      "measure-self-revolution-04":
        "按照内容上全涵盖、对象上全覆盖、责任上全链条、制度上全贯通的要求，检查责任、教育、监督、制度各环节的空档，列出清单逐项补齐。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "self-revolution", voice: "collective", gravity: 1 },
    {
      "problem-self-revolution-01":
        "自我革命精神还需增强，查摆问题往往谈共性多、谈个性少，刀刃向内的勇气不足。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "self-revolution",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-self-revolution-02":
        "推动全面从严治党各项任务统筹衔接不够，教育、监督、制度、问责有时各管一段。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "self-revolution", voice: "collective" },
    {
      "cause-self-revolution-01":
        "对全面从严治党永远在路上、党的自我革命永远在路上领会不深，存在差不多、过得去的想法。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "self-revolution", voice: "collective", from: 2022 },
    {
      "next-step-self-revolution-01":
        "以自我革命精神推进全面从严治党，对照健全全面从严治党体系的要求列出短板，在{life}上逐条检视，整改情况向党员公开。",
    },
  ),
];
