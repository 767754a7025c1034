import type { KindCue } from "../../core/report/reportKind";

/** Titles of other papers that speak of the same things; they count against every kind. */
export const otherGenres: readonly KindCue[] = [
  {
    where: "title",
    words: [
      "(纪要|通知|通报|讲话|讲稿|办法|制度|规定|细则|倡议书|承诺书|责任书|请示|批复|简报|公告|公示|议程|主持词|党课|手册|汇编|台账|问卷)(（…）)?$",
      "(方案|要点|意见|清单|心得|体会|发言|规划|提纲|材料清单)(（…）)?$",
      "^(?!…总结)……(计划|安排)$",
      "(会议纪要|会议记录|约谈记录|谈话记录|心得体会|对照检查|民主生活会|组织生活会|警示教育大会|调研报告|调查报告|形势分析|分析报告|研讨发言|工作会议)",
      "(巡视|巡察|审计|督查|反馈意见|反馈问题)…整改",
      "(意识形态|安全生产|法治政府|法治建设|网络安全|保密工作|信访工作|统战工作|群团|(?<!总)工会(?!党)|共青团(?!.{0,8}委)|精神文明|国家安全|疫情防控)",
    ],
    weight: -20,
  },
  { where: "title", words: ["一岗双责"], weight: -8 },
  { where: "title", words: ["(抓|基层)党建", "党建工作", "党建述职"], weight: -3 },
  { where: "title", words: ["述职述廉", "述责述廉", "述廉", "述德"], weight: -6 },
  { where: "title", words: ["(自查|自评|考核|测评|评估)"], weight: -2 },
];
