import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch, leading } from "../../organs";

/** 统战、群团 */
export const unitedFront: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "united-front", voice: "collective", organs: leading },
    {
      "measure-united-front-01":
        "认真贯彻《中国共产党统一战线工作条例》，专题研究统战工作[[专题研究统战工作 次]]，加强对党外人士的团结引导。",
      "measure-united-front-02":
        "完善班子成员联系党外代表人士制度，重要情况及时通报，重大决策听取意见，支持党外人士发挥作用。",
      "measure-united-front-03":
        "坚持党建带群建，支持工会、共青团、妇联等群团组织依照章程开展工作，组织文体活动[[文体活动 次]]。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "united-front",
      voice: "collective",
      organs: aboveBranch,
      sectors: ["国企", "学校", "医院"],
    },
    {
      "measure-united-front-04":
        "健全职工代表大会等民主管理制度，召开职工代表大会[[职工代表大会 次]]，涉及职工切身利益的事项充分听取意见。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "united-front",
      voice: "collective",
      gravity: 1,
      organs: leading,
    },
    {
      "problem-united-front-01":
        "统战工作的经常性联系不够，与党外人士谈心交流不多，听取意见建议的渠道不够宽。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "united-front",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-united-front-02":
        "党建带群建力度不够，群团组织活动吸引力不强，联系服务青年、妇女和职工群众的载体不多。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "united-front", voice: "collective", organs: leading },
    {
      "cause-united-front-01": "对统战和群团工作在全局中的作用认识不足，习惯当作分管部门的事，统筹谋划不够。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "united-front", voice: "collective", organs: leading },
    {
      "next-step-united-front-01":
        "落实班子成员联系党外人士制度，每年听取工会、共青团、妇联等工作情况，帮助解决活动经费、场地等困难。",
    },
  ),
];
