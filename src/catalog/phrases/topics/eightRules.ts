import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch } from "../../organs";

/** 中央八项规定精神学习教育 */
export const eightRules: readonly Phrase[] = [
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "eight-rules",
      voice: "collective",
      from: 2025,
      until: 2025,
    },
    {
      "measure-eight-rules-01":
        "扎实开展深入贯彻中央八项规定精神学习教育，一体推进学查改，对照中央八项规定及其实施细则精神逐条检视，把查摆的问题改到位、把管用的制度立起来。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "eight-rules",
      voice: "collective",
      organs: aboveBranch,
      from: 2025,
      until: 2025,
    },
    {
      "measure-eight-rules-02":
        "学习教育期间坚持开门抓教育，公开征求党员群众意见建议，能改的马上改，需要时间的列入清单、公布进展。",
    },
  ),
  ...phrasesOf(
    {
      sort: "measure",
      role: "main-work",
      topic: "eight-rules",
      voice: "collective",
      organs: aboveBranch,
      from: 2025,
    },
    {
      "measure-eight-rules-03":
        "把中央八项规定及其实施细则精神纳入党员干部日常教育，修订制度[[修订制度 项]]，重点完善公务接待、公务用车、会议活动等规定。",
    },
  ),
  ...phrasesOf(
    {
      sort: "result",
      role: "main-work",
      topic: "eight-rules",
      voice: "collective",
      organs: aboveBranch,
      from: 2025,
      until: 2025,
    },
    {
      "result-eight-rules-01":
        "在深入贯彻中央八项规定精神学习教育中查摆出**等问题，逐项制定整改措施；截至**月底，**等问题已经解决，其余明确完成时限。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "eight-rules", voice: "collective", from: 2026 },
    {
      "measure-eight-rules-04":
        "坚持常态长效，对深入贯彻中央八项规定精神学习教育的整改事项逐项复查，防止老问题反弹、新问题冒头。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "eight-rules", voice: "collective", gravity: 1 },
    {
      "problem-eight-rules-01":
        "学习中央八项规定及其实施细则精神还不够系统，有的党员干部只知道大概，对具体规定掌握不准。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "eight-rules",
      voice: "collective",
      gravity: 2,
      organs: aboveBranch,
    },
    {
      "problem-eight-rules-02":
        "对“四风”隐形变异问题的研究不够，检查多停留在看台账、看票据，发现问题的办法不多。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "eight-rules", voice: "collective" },
    {
      "cause-eight-rules-01":
        "有的同志认为自己岗位普通、离“四风”较远，对作风问题的顽固性反复性认识不足，抓作风有松劲歇脚的想法。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "eight-rules", voice: "collective" },
    {
      "next-step-eight-rules-01":
        "锲而不舍落实中央八项规定及其实施细则精神，健全作风建设常态长效机制，重要节点必查，对隐形变异问题定期研判。",
    },
  ),
];
