import { checkSnapshot } from "../../../src/app/checkDocument";
import { plainSnapshot } from "../../../src/core/document/snapshot";

const report = (dateline: string): readonly string[] => [
  "政府工作报告",
  dateline,
  "各位代表：",
  "现在，我代表区人民政府向大会报告工作，请予审议。",
  "一、2024年工作回顾",
  "2024年，我们扎实开展党纪学习教育，全面完成各项任务。",
  "二、2025年重点工作",
  "2025年，要继续抓好各项工作的落实。",
];

const yearFindings = (lines: readonly string[]): readonly string[] =>
  checkSnapshot(plainSnapshot(lines))
    .findings.map(({ check }) => check)
    .filter((check) => check === "year-conflict" || check === "other-year");

test.each(["——2025年1月8日在临江区第五届人民代表大会第四次会议上", "（2025年2月18日）"])(
  "the day under a title is not the year reported on: %s",
  (dateline) => {
    expect(yearFindings(report(dateline))).toEqual([]);
  },
);

test("a year in the title is", () => {
  expect(yearFindings(["2025年工作总结", ...report("").slice(3)])).toContain("other-year");
});
