import type { ReportKind } from "../../core/report/reportKind";
import { otherGenres } from "./otherGenres";
import { personalVoice } from "./personalVoice";
import { integrity } from "./scaffolds/answers";
import { closings, signatures } from "./scaffolds/endings";
import { firstResponsibilities } from "./scaffolds/persons";
import { integrityPreambles } from "./scaffolds/preambles";
import { integrityWorks } from "./scaffolds/integrityWorks";

/** 党组报告贯彻落实党风廉政建设责任制的情况，第三人称。 */
export const integrityResponsibility = {
  id: "integrity-responsibility",
  name: "贯彻落实党风廉政建设责任制情况报告",
  shortName: "党风廉政责任制报告",
  roles: [
    { role: "preamble", requirement: "required" },
    { role: "main-work", requirement: "required" },
    { role: "first-responsibility", requirement: "expected" },
    { role: "self-discipline", requirement: "allowed" },
    { role: "problems", requirement: "required" },
    { role: "causes", requirement: "allowed" },
    { role: "next-steps", requirement: "required" },
    { role: "closing", requirement: "allowed" },
    { role: "signature", requirement: "expected" },
  ],
  cues: [
    ...otherGenres,
    { where: "title", words: ["(党风廉政|廉政)(建设)?(工作)?责任制?"], weight: 4 },
    { where: "title", words: ["党风廉政", "廉政建设", "反腐败", "清廉建设"], weight: 6 },
    { where: "title", words: ["(从严治党)…党风廉政"], weight: -5 },
    { where: "title", words: ["党风廉政…(从严治党)"], weight: -3 },
    { where: "title", words: ["第一责任"], weight: -4 },
    { where: "title", words: ["监督责任"], weight: -6 },
    {
      where: "preamble",
      words: ["(现将|现就|现把|^将|，将)…(党风廉政|廉政建设|反腐败)…(如下|报告|汇报)"],
      weight: 5,
    },
    {
      where: "preamble",
      words: ["(现将|现就|现把|^将|，将)…(从严治党|主体责任)…(如下|报告|汇报)"],
      weight: -3,
    },
    { where: "headings", words: ["(党风廉政|廉政)(建设)?责任"], weight: 1 },
    { where: "text", words: personalVoice, weight: -3 },
  ],
  scaffolds: [
    ...integrityPreambles,
    ...integrityWorks,
    ...firstResponsibilities,
    ...integrity.problems,
    ...integrity.causes,
    ...integrity.nextSteps,
    ...closings,
    ...signatures,
  ],
  title: "{unit}{organ}关于{year}年\n贯彻落实党风廉政建设责任制情况的报告",
} as const satisfies ReportKind;
