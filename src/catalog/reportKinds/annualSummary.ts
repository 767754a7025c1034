import type { ReportKind } from "../../core/report/reportKind";
import { otherGenres } from "./otherGenres";
import { personalVoice } from "./personalVoice";
import { collective } from "./scaffolds/answers";
import { closings, signatures } from "./scaffolds/endings";
import { summaryPreambles } from "./scaffolds/preambles";
import { summaryWorks } from "./scaffolds/works";

/** 局党组等总结一年的全面从严治党工作，第三人称。 */
export const annualSummary = {
  id: "annual-summary",
  name: "全面从严治党工作总结",
  shortName: "年度工作总结",
  roles: [
    { role: "preamble", requirement: "required" },
    { role: "main-work", requirement: "required" },
    { role: "first-responsibility", requirement: "allowed" },
    { role: "self-discipline", requirement: "allowed" },
    { role: "problems", requirement: "required" },
    { role: "causes", requirement: "allowed" },
    { role: "next-steps", requirement: "required" },
    { role: "closing", requirement: "allowed" },
    { role: "signature", requirement: "allowed" },
  ],
  cues: [
    ...otherGenres,
    { where: "title", words: ["(从严治党|管党治党)…(总结|小结|回顾)"], weight: 9 },
    {
      where: "title",
      words: ["(从严治党|管党治党)(年度)?(工作)?(开展)?(情况)?(的)?(年度)?(情况)?(报告|汇报|综述)"],
      weight: 5,
    },
    { where: "title", words: ["(从严治党|管党治党)…工作(情况)?(的)?(报告|汇报)"], weight: 2 },
    { where: "title", words: ["主体责任", "两个责任"], weight: -4 },
    { where: "title", words: ["第一责任"], weight: -8 },
    { where: "title", words: ["党风廉政"], weight: -2 },
    { where: "title", words: ["(落实|履行)…治党(责任|情况)"], weight: -2 },
    { where: "title", words: ["监督责任"], weight: -6 },
    {
      where: "preamble",
      words: [
        "(现将|现就|现把|^将|，将)…(从严治党|管党治党)(各项)?(工作)?(开展|落实|推进)?(的)?(主要)?(有关)?(工作)?(情况)?(总结|汇报|报告)",
      ],
      weight: 5,
    },
    { where: "preamble", words: ["从严治党"], weight: 0.5 },
    { where: "text", words: personalVoice, weight: -3 },
  ],
  scaffolds: [
    ...summaryPreambles,
    ...summaryWorks,
    ...collective.problems,
    ...collective.causes,
    ...collective.nextSteps,
    ...closings,
    ...signatures,
  ],
  title: "{unit}{organ}\n{year}年全面从严治党工作总结",
} as const satisfies ReportKind;
