// Made-up reports that share fixed formulations and no more, and copies of them.
// Words of two letters, put together at random: what is measured is likeness, not sense.
const letters = [
  ..."党委会议学习研讨整改落实责任监督检查群众服务项目资金社区干部谈话教育案件线索巡察水利河道防汛灌溉工程验收合同备案车辆值守",
  ..."窗口作风信访台账岗位轮换移民补助安全生产预算公开采购招标审批流程规范签字排查隐患调度通报约谈提醒回访考核评议述职报告",
];
const fixed = [
  "深入学习贯彻习近平新时代中国特色社会主义思想，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
  "坚持党要管党、全面从严治党，认真履行主体责任。",
];

function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (next, words) => words[Math.floor(next() * words.length)];

function sentence(next) {
  const words = (count) => Array.from({ length: count * 2 }, () => pick(next, letters)).join("");
  return `${words(6)}${Math.ceil(next() * 90)}次，${words(6)}，${words(5)}。`;
}

/** The same for the same seed. */
export function reportOf(seed) {
  const next = numbersFrom(seed);
  const body = Array.from({ length: 60 }, () => sentence(next));
  return [`第${seed}号单位党组2025年落实全面从严治党主体责任情况报告`, ...fixed, "一、主要工作", ...body.slice(0, 40), "二、存在问题", ...body.slice(40)];
}

/** As somebody does it: another name, other figures, one sentence in ten anew, two moved. */
export function copyOf(lines, seed) {
  const next = numbersFrom(seed);
  const [, ...rest] = lines.map((line) => line.replace(/\d+次/gu, () => `${Math.ceil(next() * 90)}次`));
  const body = rest.map((line) => (line.length > 30 && next() < 0.1 ? sentence(next) : line));
  body.push(...body.splice(6, 2));
  return [`第${seed}号单位党组2025年落实全面从严治党主体责任情况报告`, ...body];
}
