import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 招标投标、采购 */
export const procurement: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "procurement", voice: "collective", organs: leading },
    {
      "measure-procurement-01":
        "开展专项监督检查[[专项监督检查 次]]，把招标投标和采购作为重点，检查化整为零规避招标、量身定制评标条件、违规转包分包等问题。",
      "measure-procurement-03":
        "实施集中采购[[集中采购 项]]，采购信息按规定公开，重大项目采购提交{organ}集体研究。",
      "measure-procurement-04":
        "落实严禁领导干部违规插手干预工程建设和招标投标的规定，实行插手干预事项记录报告。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "procurement", voice: "collective", organs: aboveBranch },
    {
      "measure-procurement-02":
        "完善采购管理制度，明确需求论证、采购文件审核、履约验收各环节责任，做到不相容岗位相分离。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "procurement",
      voice: "collective",
      gravity: 1,
      organs: aboveBranch,
    },
    {
      "problem-procurement-01": "招标采购内控管理还不够细，采购需求论证、履约验收等环节存在薄弱之处。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "procurement",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-procurement-02": "对限额以下采购监督不够到位，有的项目询价比价不充分、资料归档不及时。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "procurement", voice: "collective", organs: aboveBranch },
    {
      "cause-procurement-01":
        "对招标采购领域廉政风险认识不足，懂业务、会监督的人手不多，制度执行有时打折扣。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "procurement", voice: "collective", organs: aboveBranch },
    {
      "next-step-procurement-01":
        "深化招标采购领域廉政风险防控，完善负面清单和内控流程，对重点项目全过程跟踪监督。",
    },
  ),
];
