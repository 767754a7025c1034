import type { ReportKind } from "../../core/report/reportKind";
import { otherGenres } from "./otherGenres";
import { personalVoice } from "./personalVoice";
import { collective } from "./scaffolds/answers";
import { closings, signatures } from "./scaffolds/endings";
import { collectivePreambles } from "./scaffolds/preambles";
import { collectiveWorks } from "./scaffolds/works";

/** 党委、党组、党工委报告落实全面从严治党主体责任的情况，自称“我委”“我局”。 */
export const mainResponsibility = {
  id: "main-responsibility",
  name: "落实全面从严治党主体责任情况报告",
  shortName: "主体责任报告",
  roles: [
    { role: "preamble", requirement: "required" },
    { role: "main-work", requirement: "required" },
    { role: "first-responsibility", requirement: "allowed" },
    { role: "self-discipline", requirement: "allowed" },
    { role: "problems", requirement: "required" },
    { role: "causes", requirement: "allowed" },
    { role: "next-steps", requirement: "required" },
    { role: "closing", requirement: "allowed" },
    { role: "signature", requirement: "expected" },
  ],
  cues: [
    ...otherGenres,
    { where: "title", words: ["主体责任", "两个责任", "管党治党政治责任"], weight: 6 },
    { where: "title", words: ["(落实|履行|贯彻|扛起|压实)…(从严治党|管党治党)…(责任|情况)"], weight: 5 },
    { where: "title", words: ["(从严治党|管党治党)(政治)?责任(制)?(落实|履行)"], weight: 5 },
    { where: "title", words: ["书记…(履行|落实|抓)…(主体责任|从严治党)"], weight: -3 },
    { where: "title", words: ["党风廉政"], weight: -4 },
    { where: "title", words: ["第一责任"], weight: -6 },
    { where: "title", words: ["监督责任"], weight: -6 },
    { where: "title", words: ["(主体责任|两个责任|主体和|主体、)…监督责任"], weight: 6 },
    { where: "preamble", words: ["(现将|现就|现把|^将|，将)…主体责任…(如下|报告|汇报)"], weight: 5 },
    {
      where: "preamble",
      words: ["(现将|现就|现把|^将|，将)…(落实|履行)…(从严治党|管党治党)…(责任|情况)…(如下|报告|汇报)"],
      weight: 4,
    },
    { where: "preamble", words: ["(现将|现就)…第一责任…(如下|报告|汇报)"], weight: -3 },
    { where: "headings", words: ["主体责任"], weight: 1 },
    { where: "text", words: personalVoice, weight: -3 },
  ],
  scaffolds: [
    ...collectivePreambles,
    ...collectiveWorks,
    ...collective.problems,
    ...collective.causes,
    ...collective.nextSteps,
    ...closings,
    ...signatures,
  ],
  title: "{unit}{organ}\n关于{year}年落实全面从严治党\n主体责任情况的报告",
} as const satisfies ReportKind;
