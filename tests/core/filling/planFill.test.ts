import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { planFill } from "../../../src/core/filling/planFill";
import type { FillPlan } from "../../../src/core/filling/proposal";
import { findGaps } from "../../../src/core/gaps/findGaps";
import type { Facts } from "../../../src/core/ledger/facts/fact";
import { ledgerOf, reportOf } from "../../fixtures/fills/fillCase";
import { planOf as planOfText } from "../../support/fillOf";

function planOf(report: string, ledger: Facts | string, year: number | null = 2025): FillPlan {
  const { snapshot } = reportOf({ report });
  return planFill({
    snapshot,
    outline: readOutline(snapshot),
    gaps: findGaps(snapshot),
    ledger: typeof ledger === "string" ? ledgerOf(ledger) : ledger,
    year,
    catalogue: indicatorCatalogue,
  });
}

const values = ({ proposals }: FillPlan): readonly string[] => proposals.map(({ value }) => value);

test("every gap is in exactly one of the two lists, in document order", () => {
  const report = "××局党组召开党组会⟦⟧次，收到锦旗⟦⟧面。\n慰问**同志，讲党课⟦⟧次，××制度……。";
  const plan = planOf(report, "党组会 3 次\n党课 4 次");
  const gaps = findGaps(reportOf({ report }).snapshot);
  expect([...plan.proposals, ...plan.open].map(({ gap }) => gap)).toHaveLength(gaps.length);
  expect(new Set([...plan.proposals, ...plan.open].map(({ gap }) => gap)).size).toBe(gaps.length);
  for (const { gap, reason } of plan.open) expect(reason === "not-a-figure").toBe(gap.kind !== "figure");
});

test("good wording in another unit is shown behind the wall", () => {
  const { proposals, open } = planOf("投入经费⟦⟧万元。", "经费 38 人次");
  expect(proposals).toEqual([]);
  expect(open[0]?.reason).not.toBe("not-a-figure");
});

test("two rows that differ in value alone leave the gap to a person", () => {
  const plan = planOf("讲党课⟦⟧次。", "党课 4 次\n讲党课 5 次");
  expect(plan.proposals.filter(({ decision }) => decision === "certain")).toEqual([]);
  expect(
    [
      ...plan.proposals.flatMap((one) => [one, ...one.alternatives]),
      ...plan.open.flatMap(({ candidates }) => candidates),
    ]
      .map(({ value }) => value)
      .sort(),
  ).toEqual(["4", "5"]);
});

test("rows that agree are no contradiction", () => {
  expect(values(planOf("讲党课⟦⟧次。", "党课 4 次\n讲党课 4 次"))).toEqual(["4"]);
});

test("one row serves two sentences", () => {
  expect(values(planOf("召开党组会⟦⟧次。\n全年召开党组会⟦⟧次。", "党组会 20 次"))).toEqual(["20", "20"]);
});

test("one figure is not certain in two places of one sentence", () => {
  const { proposals } = planOf("召开党组会⟦⟧次，召开党组会⟦⟧次。", "党组会 20 次");
  expect(proposals.filter(({ decision }) => decision === "certain").length).toBeLessThan(2);
});

test("next year's intentions are never filled for certain from this year's ledger", () => {
  const report = "一、主要工作\n讲党课⟦⟧次。\n二、下一步打算\n讲党课⟦⟧次。";
  const { proposals } = planOf(report, "党课 4 次");
  for (const { gap, decision } of proposals)
    if (gap.range.paragraph === 3) expect(decision).not.toBe("certain");
});

test("a cell of a table is described by the words before it in its row", () => {
  const { snapshot } = reportOf({ report: "讲党课\n⟦⟧次\n主题党日\n⟦⟧次" });
  const paragraphs = snapshot.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    cell: { table: 0, row: Math.floor(index / 2), column: index % 2 },
  }));
  const plan = planFill({
    snapshot: { paragraphs },
    outline: readOutline({ paragraphs }),
    gaps: findGaps({ paragraphs }),
    ledger: ledgerOf("主题党日 12 次\n党课 4 次"),
    year: 2025,
    catalogue: indicatorCatalogue,
  });
  expect(values(plan)).toEqual(["4", "12"]);
});

describe("what is proposed does not depend on what was accepted before", () => {
  const ledger =
    "项目 单位 2024年 2025年\n党委会 次 20 24\n党建议题 个 30 36\n讲党课 次 6 8\n发展党员 名 5 4\n信访举报 件 12 9\n警示教育 次 3 4";
  const report =
    "召开党委会**次，研究党建议题**个。\n班子成员讲党课**次，开展警示教育**次，发展党员**名。\n受理信访举报**件，同比下降**％。";
  const whole = planOfText(report, ledger);
  const key = ({ gap, value, decision }: FillPlan["proposals"][number], lines: readonly string[]): string =>
    `${gap.range.paragraph} ${(lines[gap.range.paragraph] ?? "").slice(0, gap.range.start).replace(/\d+(?:\.\d+)?|\*\*/gu, "#")} ${decision} ${value}`;

  test.each(whole.proposals.map((_, at) => at))("the one at %i", (at) => {
    const accepted = whole.proposals[at]!;
    const lines = report.split("\n");
    const before = lines[accepted.gap.range.paragraph]!;
    lines[accepted.gap.range.paragraph] =
      before.slice(0, accepted.gap.range.start) + accepted.value + before.slice(accepted.gap.range.end);
    const rest = planOfText(lines.join("\n"), ledger);
    expect(rest.proposals.map((one) => key(one, lines))).toEqual(
      whole.proposals.filter((one) => one !== accepted).map((one) => key(one, report.split("\n"))),
    );
  });

  test("there is something to accept", () => {
    expect(whole.proposals.length).toBeGreaterThan(4);
    expect(findGaps(plainSnapshot(report.split("\n")))).toHaveLength(7);
  });
});
