/** Reports and ledgers of any length, the same in every run. */
const activities = [
  ["理论学习中心组学习", "次"],
  ["党组会议", "次"],
  ["主题党日活动", "次"],
  ["警示教育", "场次"],
  ["廉政谈话", "人次"],
  ["志愿服务活动", "次"],
  ["发展预备党员", "名"],
  ["修订完善制度", "项"],
  ["受理信访举报", "件"],
  ["排查廉政风险点", "个"],
] as const;

const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

const activity = (index: number) => activities[index % activities.length] ?? activities[0];

/** One paragraph of about 150 characters with three figures, masked or written. */
export function reportParagraph(index: number, masked: boolean): string {
  const figure = (offset: number): string => {
    const [name, unit] = activity(index + offset);
    return `${name}${masked ? "**" : String(((index + offset) % 37) + 3)}${unit}`;
  };
  const ordinal = ordinals[index % 3] ?? "一";
  return `${ordinal}是压实工作责任。结合第${index + 1}项重点任务，认真研究部署，层层传导压力，全年组织${figure(0)}，开展${figure(3)}，累计${figure(6)}，推动各项要求在基层落地见效。坚持问题导向，逐条明确责任单位和完成时限，以务实举措巩固工作成效，切实把全面从严治党责任落到实处。`;
}

/** A heading before every seventh paragraph. */
export function reportLines(paragraphs: number, masked: boolean): readonly string[] {
  const lines = [
    "某局党组2025年全面从严治党工作总结",
    "2025年，局党组认真履行主体责任。现将有关情况报告如下：",
  ];
  for (let index = 0; index < paragraphs; index++) {
    if (index % 7 === 0) lines.push(`（${ordinals[Math.floor(index / 7) % 9] ?? "一"}）聚焦重点任务抓落实`);
    lines.push(reportParagraph(index, masked));
  }
  return lines;
}

/** A page of an official document holds about 22 lines of 28 characters: four such paragraphs. */
export const pagesOfLines = (pages: number, masked: boolean): readonly string[] =>
  reportLines(pages * 4, masked);

export function ledgerText(rows: number): string {
  const lines = ["日期\t类别\t主题\t参加人数\t地点\t备注"];
  for (let index = 0; index < rows; index++) {
    const [name] = activity(index);
    lines.push(
      `2025/${(index % 12) + 1}/${(index % 28) + 1}\t${name}\t第${index + 1}次专题\t${(index % 60) + 5}\t会议室\t`,
    );
  }
  return lines.join("\n");
}

export { activities };
