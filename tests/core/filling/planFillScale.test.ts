import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { Outline } from "../../../src/core/document/outline";
import { planFill } from "../../../src/core/filling/planFill";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { ledgerOf } from "../../fixtures/fills/fillCase";

const outline: Outline = { title: null, preamble: null, headings: [], sections: [], signature: null };
const verbs = ["开展", "组织", "召开", "举办"];
const places = ["城东", "城西", "南湖", "北塔", "新桥", "古渡", "三里", "石门", "白沙", "红旗"];
const things = [
  "安全检查",
  "主题党日",
  "谈心谈话",
  "志愿服务",
  "走访慰问",
  "政策宣讲",
  "矛盾调解",
  "隐患排查",
  "技能竞赛",
  "读书交流",
];
const nameOf = (index: number): string =>
  `${places[index % 10] ?? ""}${places[Math.floor(index / 10) % 10] ?? ""}${things[Math.floor(index / 100) % 10] ?? ""}${index >= 1000 ? "专场" : ""}`;

test("2,000 gaps find their own figures among 2,000 that resemble them", () => {
  const lines = Array.from({ length: 500 }, (_, line) =>
    [0, 1, 2, 3].map((part) => `${verbs[part] ?? ""}${nameOf(line * 4 + part)}**次`).join("，"),
  );
  const snapshot = plainSnapshot(lines);
  const rows = Array.from({ length: 2000 }, (_, index) => `${nameOf(index)} ${index + 1} 次`);
  const gaps = findGaps(snapshot);
  const plan = planFill({
    snapshot,
    outline,
    gaps,
    ledger: ledgerOf(rows.join("\n")),
    year: 2025,
    catalogue: indicatorCatalogue,
  });
  expect(plan.proposals.length + plan.open.length).toBe(2000);
  const isOwn = ({ gap, source }: (typeof plan.proposals)[number]): boolean =>
    (lines[gap.range.paragraph] ?? "").slice(0, gap.range.start).endsWith(source.indicator);
  expect(
    plan.proposals.filter(({ decision }) => decision === "certain").filter((one) => !isOwn(one)),
  ).toEqual([]);
  expect(plan.proposals.filter(isOwn).length).toBeGreaterThanOrEqual(1700);
});
