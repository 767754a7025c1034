import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { branches } from "../../organs";

/** 村社区“三资”、小微权力 */
export const village: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "village",
      voice: "collective",
      sectors: ["村社区", "街道"],
    },
    {
      "measure-village-01":
        "加强农村集体资金、资产、资源“三资”监管，清理“三资”合同[[清理“三资”合同 份]]，对低价发包、长期不收租金等问题逐项整改。",
      "measure-village-02":
        "编制小微权力清单，把采购、工程、救助、低保等事项的办理流程公布上墙，接受群众监督。",
      "measure-village-04":
        "整治群众身边不正之风和腐败问题，开展入户走访[[入户走访 户]]，对惠民补贴、集体资产等群众关心的事逐一核对。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "village",
      voice: "collective",
      organs: branches,
      sectors: ["村社区"],
    },
    {
      "measure-village-03":
        "落实“四议两公开”制度，重大事项由党组织提议、党员和村民代表议决，决议和实施结果及时公开。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "village",
      voice: "collective",
      gravity: 1,
      sectors: ["村社区", "街道"],
    },
    {
      "problem-village-01": "村务、财务公开还不够及时具体，有的内容群众看不明白，解释说明不够。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "village",
      voice: "collective",
      gravity: 2,
      sectors: ["村社区", "街道"],
    },
    {
      "problem-village-02":
        "“三资”管理基础比较薄弱，有的合同不规范、台账不完整，村务监督委员会作用发挥不够。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "village", voice: "collective", sectors: ["村社区", "街道"] },
    {
      "cause-village-01": "村级财务管理人员专业能力不足，制度执行靠自觉，上级指导和日常监督跟得不紧。",
    },
  ),
  ...phrasesOf(
    {
      sort: "next-step",
      role: "next-steps",
      topic: "village",
      voice: "collective",
      sectors: ["村社区", "街道"],
    },
    {
      "next-step-village-01":
        "持续规范“三资”管理和小微权力运行，完善公开、审计、群众评议制度，让群众明白、让干部清白。",
    },
  ),
];
