import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { leading } from "../../organs";

/** 政法“三个规定” */
export const justice: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "justice", voice: "collective", sectors: ["政法"] },
    {
      "measure-justice-01":
        "严格执行防止干预司法“三个规定”，落实“三个规定”填报[[“三个规定”填报 件]]，对过问、干预情况如实记录、及时报告。",
      "measure-justice-02": "加强案件质量管理，开展案件评查[[案件评查 件]]，对发现的瑕疵逐案反馈、限期整改。",
      "measure-justice-04":
        "严格规范与当事人、律师、特殊关系人、中介组织的接触交往，开展廉政谈话[[廉政谈话 人次]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "justice",
      voice: "collective",
      organs: leading,
      sectors: ["政法"],
    },
    {
      "measure-justice-03":
        "加强政法队伍教育管理，紧盯立案、保全、执行、减刑等关键环节，完善执法司法权运行制约监督机制。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "justice",
      voice: "collective",
      gravity: 1,
      sectors: ["政法"],
    },
    {
      "problem-justice-01": "落实“三个规定”的自觉性还需增强，有的干警碍于人情，记录报告不够主动。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "justice",
      voice: "collective",
      gravity: 2,
      sectors: ["政法"],
    },
    {
      "problem-justice-02": "对执法司法重点环节的监督不够精准，案件评查结果运用不够充分。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "justice", voice: "collective", sectors: ["政法"] },
    {
      "cause-justice-01":
        "有的干警程序意识、规矩意识不牢，对人情案、关系案的危害认识不深，内部监督存在碍于情面的现象。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "justice", voice: "collective", sectors: ["政法"] },
    {
      "next-step-justice-01":
        "严格落实“三个规定”，定期核查记录填报情况，常态化评查案件，努力让人民群众在每一个司法案件中感受到公平正义。",
    },
  ),
];
