import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { leading } from "../../organs";

/** “一把手”监督、政治谈话 */
export const leaderTalks: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "leader-talks", voice: "collective", organs: leading },
    {
      "measure-leader-talks-01":
        "落实加强对“一把手”和领导班子监督的要求，{organ}书记与{below}“一把手”开展政治谈话[[政治谈话 人次]]，谈责任、点问题、提要求。",
      "measure-leader-talks-02":
        "政治谈话前做足功课，汇总巡察、审计、信访和考核情况，一人一策列出谈话提纲，谈后跟踪整改。",
      "measure-leader-talks-03":
        "推动“一把手”述责述廉，组织述责述廉[[述职述廉 人次]]，当面评议、现场点评，评议结果作为考核的重要依据。",
      "measure-leader-talks-04":
        "规范“一把手”权力运行，落实末位表态和“三重一大”集体决策制度，重要事项议事情况全程留痕。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "leader-talks",
      voice: "collective",
      gravity: 1,
      organs: leading,
    },
    {
      "problem-leader-talks-01": "对“一把手”的政治谈话质量不高，提共性要求多、点具体问题少。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "leader-talks",
      voice: "collective",
      gravity: 2,
      organs: leading,
    },
    {
      "problem-leader-talks-02": "对“一把手”日常监督办法不多，同级监督偏软，下级不敢监督的情况不同程度存在。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "leader-talks", voice: "collective", organs: leading },
    {
      "cause-leader-talks-01": "有的同志怕谈重了影响关系，对“一把手”的情况平时掌握不多，谈话缺少针对性。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "leader-talks", voice: "collective", organs: leading },
    {
      "next-step-leader-talks-01":
        "落实加强对“一把手”和领导班子监督的各项制度，提高政治谈话质量，谈话情况、整改情况一并记入廉政档案。",
    },
  ),
];
