import { certainOf } from "../../support/certainFills";

test.each([
  ["another organ's doings", "县妇幼保健院开展警示教育⟦⟧次。", "警示教育 11 次", ["-"]],
  [
    "the row names the organ",
    "县中医院召开党委会⟦⟧次。",
    "县中医院>党委会 15 次\n县医院>党委会 22 次",
    ["15"],
  ],
  ["a step named differently", "调解矛盾纠纷⟦⟧起，化解⟦⟧起。", "调解矛盾纠纷 46 起", ["46", "-"]],
  [
    "people of another circle",
    "培养入党积极分子⟦⟧名。\n企业党支部⟦⟧个，党员⟦⟧名，入党积极分子⟦⟧名。",
    "培养入党积极分子 6 名\n企业党支部 13 个",
    ["6", "13", "-", "-"],
  ],
  ["a total after a part", "教工党员⟦⟧名，党员总数⟦⟧名。", "教工党员 75 名", ["75", "-"]],
  [
    "half a year out of its quarters",
    "上半年开展谈心谈话⟦⟧人次。",
    "谈心谈话 15 人次 @一季度\n谈心谈话 16 人次 @二季度\n谈心谈话 14 人次 @三季度\n谈心谈话 21 人次 @四季度\n谈心谈话 66 人次",
    ["31"],
  ],
  [
    "quarters that are running totals",
    "上半年开展谈心谈话⟦⟧人次。",
    "谈心谈话 15 人次 @一季度\n谈心谈话 31 人次 @二季度\n谈心谈话 45 人次 @三季度\n谈心谈话 66 人次 @四季度\n谈心谈话 66 人次",
    ["-"],
  ],
  [
    "quarters without a total to prove them",
    "上半年开展谈心谈话⟦⟧人次。",
    "谈心谈话 15 人次 @一季度\n谈心谈话 16 人次 @二季度\n谈心谈话 14 人次 @三季度\n谈心谈话 21 人次 @四季度",
    ["-"],
  ],
  [
    "a quarter out of months that end in November",
    "三季度签约资金⟦⟧亿元。",
    Array.from({ length: 11 }, (_, month) => `签约资金 ${month + 1}.5 亿元 @${month + 1}月`).join("\n") +
      "\n签约资金 71.5 亿元",
    ["25.5"],
  ],
  ["a share that may be a fraction", "群众满意度⟦⟧％。", "群众满意度 0.992 ％", ["-"]],
  [
    "attendance",
    "开展警示教育⟦⟧次，受教育党员干部⟦⟧人次。",
    "警示教育 4 次\n警示教育参加人次 240 人次",
    ["4", "240"],
  ],
  ["会议 and 会", "召开院长办公会⟦⟧次。", "院长办公会议 25 次", ["25"]],
  ["what follows the number", "对上级交办的⟦⟧项任务跟踪督办。", "上级交办任务 40 项", ["40"]],
])("%s", (_, report, ledger, values) => {
  certainOf(report, ledger).forEach((value, at) => expect(["-", values[at]]).toContain(value));
});
