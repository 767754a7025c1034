import type { ReportKind } from "../../core/report/reportKind";
import { otherGenres } from "./otherGenres";
import { personalVoice } from "./personalVoice";
import { personal } from "./scaffolds/answers";
import { personalClosings, personalSignatures } from "./scaffolds/endings";
import { personalWorks, selfDisciplines } from "./scaffolds/persons";
import { personalPreambles } from "./scaffolds/preambles";

/** 书记本人报告履行第一责任人职责的情况，第一人称“我”。 */
export const firstResponsiblePerson = {
  id: "first-responsible-person",
  name: "党组书记履行全面从严治党“第一责任人”情况报告",
  shortName: "第一责任人报告",
  roles: [
    { role: "preamble", requirement: "required" },
    { role: "main-work", requirement: "required" },
    { role: "first-responsibility", requirement: "allowed", wholeReport: true },
    { role: "self-discipline", requirement: "expected" },
    { role: "problems", requirement: "required" },
    { role: "causes", requirement: "allowed" },
    { role: "next-steps", requirement: "required" },
    { role: "closing", requirement: "allowed" },
    { role: "signature", requirement: "expected" },
  ],
  cues: [
    ...otherGenres,
    // Who accounts for this duty reports on it, whatever else the account is called.
    { where: "title", words: ["第一责任…(述职述廉|述责述廉|述廉)"], weight: 6 },
    { where: "title", words: ["第一责任"], weight: 6 },
    {
      where: "title",
      words: [
        "(书记|主要负责人|主要领导|一把手|院长|校长|行长|董事长|主任|局长|个人|本人)…(履行|落实|抓|履责|履职)",
      ],
      weight: 2,
    },
    {
      where: "title",
      words: [
        "(书记|主要负责人|主要领导|一把手|个人|本人)…(履行|落实|抓|述)…(从严治党|管党治党|党风廉政|主体责任)",
      ],
      weight: 2,
    },
    { where: "title", words: ["(主体责任|治党责任)…(及|和|与|暨|、|以及|，)…第一责任"], weight: -4 },
    { where: "preamble", words: ["(现将|现就|^将|，将)…第一责任…(如下|报告|汇报)"], weight: 3 },
    {
      where: "preamble",
      words: [
        "(现将|现就|^将|，将)(我|本人|个人)…(履行|落实)…(从严治党|管党治党|主体责任|第一责任|党风廉政)…(如下|报告|汇报)",
      ],
      weight: 5,
    },
    { where: "preamble", words: ["(我|本人)…(履行|扛|担|落实)…第一责任"], weight: 2 },
    { where: "text", words: personalVoice, weight: 3 },
  ],
  scaffolds: [
    ...personalPreambles,
    ...personalWorks,
    ...selfDisciplines,
    ...personal.problems,
    ...personal.causes,
    ...personal.nextSteps,
    ...personalClosings,
    ...personalSignatures,
  ],
  title: "{year}年履行全面从严治党\n第一责任人职责情况报告",
} as const satisfies ReportKind;
