import type { ReportKind } from "../../core/report/reportKind";
import { otherGenres } from "./otherGenres";
import { personalVoice } from "./personalVoice";
import { collective } from "./scaffolds/answers";
import { closings, signatures } from "./scaffolds/endings";
import { firstResponsibilities } from "./scaffolds/persons";
import { collectivePreambles } from "./scaffolds/preambles";
import { collectiveWorks } from "./scaffolds/works";

/** 党委（党组、党总支）报告主体责任，并报告书记履行第一责任人责任的情况，第三人称。 */
export const mainAndFirstResponsibility = {
  id: "main-and-first-responsibility",
  name: "落实全面从严治党主体责任及第一责任人责任情况报告",
  shortName: "主体责任及第一责任人报告",
  roles: [
    { role: "preamble", requirement: "required" },
    { role: "main-work", requirement: "required" },
    { role: "first-responsibility", requirement: "required" },
    { role: "self-discipline", requirement: "allowed" },
    { role: "problems", requirement: "required" },
    { role: "causes", requirement: "allowed" },
    { role: "next-steps", requirement: "required" },
    { role: "closing", requirement: "allowed" },
    { role: "signature", requirement: "expected" },
  ],
  cues: [
    ...otherGenres,
    {
      where: "title",
      words: [
        "(主体责任|两个责任|从严治党责任|管党治党责任|管党治党政治责任)…(及|和|与|暨|、|以及|，)…第一责任",
      ],
      weight: 10,
    },
    { where: "title", words: ["(主体责任|治党责任)…第一责任"], weight: 3 },
    { where: "title", words: ["书记…(履行|落实)…主体责任"], weight: -1 },
    {
      where: "preamble",
      words: ["(现将|现就|现把|^将|，将)…(主体责任|治党责任)…第一责任…(如下|报告|汇报)"],
      weight: 6,
    },
    // 两个责任 are the subject's and the supervisor's, unless the report divides them otherwise.
    { where: "title", words: ["两个责任"], weight: 4 },
    { where: "preamble", words: ["主体责任，…(书记|主要负责人|主要负责同志|一把手)…第一责任"], weight: 3 },
    { where: "headings", words: ["第一责任"], weight: 2 },
    { where: "headings", words: ["主体责任"], weight: 1 },
    { where: "text", words: personalVoice, weight: -3 },
  ],
  scaffolds: [
    ...collectivePreambles,
    ...collectiveWorks,
    ...firstResponsibilities,
    ...collective.problems,
    ...collective.causes,
    ...collective.nextSteps,
    ...closings,
    ...signatures,
  ],
  title: "{unit}{organ}\n关于{year}年落实全面从严治党主体责任\n及第一责任人责任情况的报告",
} as const satisfies ReportKind;
