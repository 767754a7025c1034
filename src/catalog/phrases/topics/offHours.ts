import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";
import { aboveBranch } from "../../organs";

/** 酒驾、八小时以外 */
export const offHours: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "off-hours", voice: "collective" },
    {
      "measure-off-hours-01":
        "加强对党员干部八小时以外的教育管理，开展警示教育[[警示教育 次]]，用酒驾醉驾案例讲清后果，组织签订拒绝酒驾承诺书。",
      "measure-off-hours-03":
        "引导党员干部净化社交圈、生活圈、朋友圈，培养健康情趣，开展廉政家访[[廉政家访 户]]，请家属共同提醒。",
      "measure-off-hours-04":
        "把酒驾醉驾、赌博、违规借贷等列为经常提醒的内容，教育党员干部八小时内外一个样、人前人后一个样。",
    },
  ),
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "off-hours", voice: "collective", organs: aboveBranch },
    {
      "measure-off-hours-02":
        "常态化通报酒驾醉驾典型案例，节假日、聚会多发时段发送提醒，对有苗头的及时谈话提醒。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "off-hours", voice: "collective", gravity: 1 },
    {
      "problem-off-hours-01": "对党员干部八小时以外的情况了解不多，提醒教育的办法比较单一。",
    },
  ),
  ...phrasesOf(
    { sort: "problem", role: "problems", topic: "off-hours", voice: "collective", gravity: 2 },
    {
      "problem-off-hours-02": "个别党员干部遵纪守法意识不强，酒驾等问题的警示教育还没有做到人人入心。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "off-hours", voice: "collective" },
    {
      "cause-off-hours-01":
        "认为八小时以外属于个人生活，管理上有顾虑，单位、家庭、社会共同监督的机制不健全。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "off-hours", voice: "collective" },
    {
      "next-step-off-hours-01":
        "把八小时以外纳入日常管理监督，定期家访谈心，节假日前集中提醒，酒驾醉驾典型案例及时通报。",
    },
  ),
];
