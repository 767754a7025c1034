import { yearPacks } from "../../../src/catalog/wording/yearPacks";
import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { carryForward } from "../../../src/core/writing/carryForward";
import type { CarryPlan } from "../../../src/core/writing/carryForward";

function carried(lines: readonly string[], from = 2025, to = 2026) {
  const snapshot = plainSnapshot(lines);
  const plan: CarryPlan = carryForward({
    snapshot,
    outline: readOutline(snapshot),
    gaps: findGaps(snapshot),
    years: { from, to },
    phrases: yearPacks,
  });
  const { outcomes, snapshot: after } = applyEdits(
    snapshot,
    plan.changes.map(({ edit }) => edit),
  );
  expect(outcomes.every(({ kind }) => kind === "applied")).toBe(true);
  return { plan, after, lines: after.paragraphs.map(({ text }) => text) };
}

const becomes = (line: string): string => carried([line]).lines[0]!;

test.each([
  ["全年召开党委会议24次，研究议题1,284个，占比32.5％。", "全年召开党委会议**次，研究议题**个，占比**％。"],
  ["讲党课十二次，谈话60余人次，选派2—3名干部。", "讲党课**次，谈话**余人次，选派**—**名干部。"],
  ["2025年，镇党委认真履职；2026年工作打算。", "2026年，镇党委认真履职；2027年工作打算。"],
  ["较2024年增长3.5％，2024年底相比提高2个百分点。", "较2025年增长**％，2025年底相比提高**个百分点。"],
  ["3月15日召开会议，截至11月底，1—11月开展12次。", "×月××日召开会议，截至×月底，×—×月开展**次。"],
  ["2025年3月至7月开展活动。", "2026年×月至×月开展活动。"],
  ["二〇二五年十二月十日，２０２５年３月", "二〇二六年×月××日，２０２６年×月"],
])("%s", (line, after) => {
  expect(becomes(line)).toBe(after);
});

test.each([
  "学习《2025年工作要点》和〔2025〕12号文件，落实“2025年行动”。",
  "党的二十大以来，增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
  "落实中央八项规定及其实施细则精神，坚持三会一课、一岗双责、第一议题、六大纪律、四种形态。",
  "2021年7月1日，庆祝建党100周年；2018年以来持续推进。",
  "实施2023—2027年规划，2025年印发的实施办法继续有效。",
  "12月4日国家宪法日开展活动，8小时以外监督，第3次会议。",
])("stays as it is: %s", (line) => {
  expect(becomes(line)).toBe(line);
});

test("the title, the signature and a typed number of a heading", () => {
  expect(
    carried([
      "云溪镇党委2025年落实主体责任情况的报告",
      "一、主要工作",
      "1.抓学习。开展学习12次。",
      "中共云溪镇委员会",
      "2025年12月10日",
    ]).lines,
  ).toEqual([
    "云溪镇党委2026年落实主体责任情况的报告",
    "一、主要工作",
    "1.抓学习。开展学习**次。",
    "中共云溪镇委员会",
    "2026年×月××日",
  ]);
});

test("every masked figure is found as a gap with its unit", () => {
  const { plan, after } = carried([
    "召开党委会议24次，研究议题96个，讲党课4次，谈话60余人次，慰问近38户，占比32.5％，投入3.2亿元。",
    "培训8期360人（次），提高2.3个百分点，处置线索5件，修订制度6项、流程2条，观看教育片3场。",
  ]);
  const gaps = new Map(findGaps(after).map((gap) => [`${gap.range.paragraph} ${gap.unit}`, gap.kind]));
  expect(plan.changes).toHaveLength(14);
  for (const { figure } of plan.changes)
    expect(gaps.get(`${figure?.range.paragraph ?? -1} ${figure?.unit ?? ""}`)).toBe("figure");
});

test("masks that stand already are left", () => {
  expect(becomes("召开会议**次，整改75**个，20××年×月")).toBe("召开会议**次，整改75**个，20××年×月");
});

test("what belonged to last year, and numbers left alone, are listed in order", () => {
  const { plan } = carried([
    "深入开展党纪学习教育，2025年是“十四五”规划收官之年，2021年以来拨打12345热线。",
    "扎实开展深入贯彻中央八项规定精神学习教育，召开第3次会议。",
  ]);
  expect(plan.remarks.map(({ text, note }) => `${text}：${note}`)).toEqual([
    "深入开展党纪学习教育：党纪学习教育在2024年4月至7月开展，请核对是否仍要写",
    "“十四五”规划收官之年：“十四五”规划收官之年为2025年，请核对是否仍要写",
    "2021年：别的年份，没有改动",
    "12345：这个数字没有改动，请核对",
    "扎实开展深入贯彻中央八项规定精神学习教育：学习教育在2025年3月至7月开展，请核对是否仍要写",
    "3：这个数字没有改动，请核对",
  ]);
});

test("the second time nothing is left to carry but years", () => {
  const once = carried(["2025年召开会议24次，3月15日谈话9人次。"]).lines;
  const { plan } = carried(once, 2026, 2027);
  expect(plan.changes.map(({ kind }) => kind)).toEqual(["year"]);
});
