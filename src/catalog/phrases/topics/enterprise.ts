import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch } from "../../organs";

/** 国企前置研究、靠企吃企 */
export const enterprise: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "enterprise",
      voice: "collective",
      organs: ["党委"],
      sectors: ["国企", "金融"],
    },
    {
      "measure-enterprise-01":
        "落实党组织研究讨论作为董事会、经理层决策重大问题前置程序的要求，前置研究讨论事项[[前置研究讨论事项 项]]，支持董事会、经理层依法行权履职。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "enterprise",
      voice: "collective",
      organs: aboveBranch,
      sectors: ["国企", "金融"],
    },
    {
      "measure-enterprise-02":
        "聚焦靠企吃企、设租寻租、关联交易、内外勾结等问题开展专项整治[[专项整治 次]]，对亲属经商办企业等情况逐人核查。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "enterprise",
      voice: "collective",
      organs: aboveBranch,
      sectors: ["国企"],
    },
    {
      "measure-enterprise-03":
        "紧盯工程建设、物资采购、产权交易、投资并购等环节排查廉政风险点[[廉政风险点 个]]，完善内控制度。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "enterprise",
      voice: "collective",
      organs: ["党委"],
      sectors: ["国企"],
    },
    {
      "measure-enterprise-04":
        "健全“三重一大”决策制度，明晰党委、董事会、经理层权责边界，重大事项决策全程记录、事后评估。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "enterprise",
      voice: "collective",
      gravity: 1,
      organs: ["党委"],
      sectors: ["国企", "金融"],
    },
    {
      "problem-enterprise-01":
        "党委前置研究讨论的质量还需提高，个别事项会前调研论证不充分，把关重点不够突出。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "enterprise",
      voice: "collective",
      gravity: 2,
      sectors: ["国企", "金融"],
    },
    {
      "problem-enterprise-02": "对靠企吃企等问题的监督不够深入，对基层项目部、外派机构监督存在盲区。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "enterprise", voice: "collective", sectors: ["国企", "金融"] },
    {
      "cause-enterprise-01": "抓经营、保增长的压力大，对风险隐患的警惕性不够，监督力量与业务发展不匹配。",
    },
  ),
  ...phrasesOf(
    {
      sort: "next-step",
      role: "next-steps",
      topic: "enterprise",
      voice: "collective",
      sectors: ["国企", "金融"],
    },
    {
      "next-step-enterprise-01":
        "坚持“两个一以贯之”，完善党组织参与重大问题决策的机制和事项清单，持续深化靠企吃企问题专项整治。",
    },
  ),
];
