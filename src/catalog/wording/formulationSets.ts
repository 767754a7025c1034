import type { SetEntry } from "../../core/checking/officeLists";

export const formulationSets: readonly SetEntry[] = [
  { name: "四个意识", members: ["政治意识", "大局意识", "核心意识", "看齐意识"], least: 3 },
  { name: "四个自信", members: ["道路自信", "理论自信", "制度自信", "文化自信"], least: 3 },
  { name: "四风", members: ["形式主义", "官僚主义", "享乐主义", "奢靡之风"], least: 3 },
  { name: "三不腐", members: ["不敢腐", "不能腐", "不想腐"], least: 3 },
  {
    name: "六大纪律",
    members: ["政治纪律", "组织纪律", "廉洁纪律", "群众纪律", "工作纪律", "生活纪律"],
    least: 5,
  },
  { name: "三会一课", members: ["支部党员大会", "支部委员会", "党小组会", "党课"], least: 3, anyOrder: true },
  { name: "政治三力", members: ["政治判断力", "政治领悟力", "政治执行力"], least: 2 },
  { name: "新发展理念", members: ["创新", "协调", "绿色", "开放", "共享"], least: 4 },
  {
    name: "好干部标准",
    members: ["信念坚定", "为民服务", "勤政务实", "敢于担当", "清正廉洁"],
    least: 4,
  },
  { name: "主题教育总要求", members: ["学思想", "强党性", "重实践", "建新功"], least: 3 },
  { name: "党史学习教育总要求", members: ["学史明理", "学史增信", "学史崇德", "学史力行"], least: 3 },
  { name: "自我革命能力", members: ["自我净化", "自我完善", "自我革新", "自我提高"], least: 3 },
  { name: "长期从严", members: ["严的基调", "严的措施", "严的氛围"], least: 2 },
];
