import { checkSnapshot } from "../../../src/app/checkDocument";
import { reportsIn } from "../../../src/core/document/reportsIn";
import { plainSnapshot } from "../../../src/core/document/snapshot";

const report = (unit: string, year: number, meetings: number): readonly string[] => [
  `${unit}党组${year}年全面从严治党工作总结`,
  `${year}年，局党组坚持从严治党，压实管党治党责任。现将有关情况报告如下：`,
  "一、主要工作",
  `全年召开党组会${meetings}次，研究党建议题36个。`,
  "二、存在问题",
  "学习还不够深入，制度还不够健全。",
  "三、下一步打算",
  `${year + 1}年，继续抓好学习教育。`,
  `${unit}党组`,
  `${year}年12月20日`,
];

test("two reports in one file are two, each with its own figures and year", () => {
  const lines = [...report("青原县水利局", 2025, 24), "", ...report("青原县民政局", 2024, 18)];
  expect(reportsIn(plainSnapshot(lines))).toEqual([
    { from: 0, to: 11 },
    { from: 11, to: 21 },
  ]);
  const told = checkSnapshot(plainSnapshot(lines)).findings.filter(({ severity }) => severity !== "advice");
  expect(told).toEqual([]);
});

test("what is wrong in the second is told at its place in the file", () => {
  const lines = [...report("青原县水利局", 2025, 24), ...report("青原县民政局", 2024, 18)];
  lines[15] = `${lines[15] ?? ""}今年党组会开了很多，全年召开党组会16次。`;
  const conflicts = checkSnapshot(plainSnapshot(lines)).findings.filter(
    ({ check }) => check === "figure-conflict",
  );
  expect(conflicts.map(({ range, message }) => [range.paragraph, message])).toEqual([
    [15, "“党组会”在第14段是18次，这里是16次。"],
  ]);
});

test("a cover, an attachment, a list behind the date begin no report", () => {
  const one = report("青原县水利局", 2025, 24);
  for (const rest of [
    ["附件：整改情况报告", ...one.slice(2)],
    ["一、整改情况报告", ...one.slice(2)],
    ["关于整改的情况报告"],
  ])
    expect(reportsIn(plainSnapshot([...one, ...rest]))).toHaveLength(1);
  expect(reportsIn(plainSnapshot(["青原县水利局党组", "2025年12月20日", ...one]))).toHaveLength(1);
});
