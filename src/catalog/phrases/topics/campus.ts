import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";

/** 校园餐、师德师风 */
export const campus: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "campus", voice: "collective", sectors: ["学校"] },
    {
      "measure-campus-01":
        "深入整治校园餐突出问题，严格食材采购、验收、留样和资金管理，落实陪餐制度，向家长公开食堂收支。",
      "measure-campus-02":
        "开展专项监督检查[[专项监督检查 次]]，把校园食品安全和膳食经费作为重点，发现问题[[监督检查发现问题 个]]，整改问题[[整改问题 个]]，未完成的逐项明确时限。",
      "measure-campus-03":
        "加强师德师风建设，开展师德师风教育[[师德师风教育 次]]，把师德表现作为教师考核、评聘的首要要求。",
      "measure-campus-04":
        "严禁违规补课、违规收费、收受礼品礼金，组织教师作出承诺，公开举报方式，接受家长和社会监督。",
      "measure-campus-05":
        "落实立德树人根本任务，书记、校长讲授思政课[[思政课 节]]，教师家访[[教师家访 户]]，把思想工作做到学生和家长身边。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "campus",
      voice: "collective",
      gravity: 1,
      sectors: ["学校"],
    },
    {
      "problem-campus-01": "师德师风教育的针对性不够强，对青年教师的日常关心和提醒不够经常。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "campus",
      voice: "collective",
      gravity: 2,
      sectors: ["学校"],
    },
    {
      "problem-campus-02": "食堂管理、采购验收等环节还不够精细，家长参与校园餐监督的渠道不够畅通。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "campus", voice: "collective", sectors: ["学校"] },
    {
      "cause-campus-01": "抓教学多、抓师德师风和后勤管理少，对后勤、招生、基建等重点岗位廉政风险研究不够。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "campus", voice: "collective", sectors: ["学校"] },
    {
      "next-step-campus-01":
        "持续整治校园餐和师德师风突出问题，完善食堂、采购、收费公开制度，让家长看得见、管得着、信得过。",
    },
  ),
];
