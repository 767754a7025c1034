import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { readOutline } from "../../../src/core/document/outline";
import { planFill } from "../../../src/core/filling/planFill";
import type { FillPlan } from "../../../src/core/filling/proposal";
import { findGaps } from "../../../src/core/gaps/findGaps";
import type { Ledger, LedgerEvent } from "../../../src/core/ledger/ledger";
import { ledgerOf, reportOf } from "../../fixtures/fills/fillCase";

function planOf(report: string, ledger: Ledger | string, year: number | null = 2025): FillPlan {
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

const brief = ({ proposals }: FillPlan): readonly string[] =>
  proposals.map(
    ({ decision, value, source }) =>
      `${decision} ${value}${source.formula === null ? "" : ` ${source.formula}`}`,
  );

test("every gap is in exactly one of the two lists, in document order", () => {
  const report = "××局党组召开党组会⟦⟧次，收到锦旗⟦⟧面。\n慰问**同志，讲党课⟦⟧次，××制度……。";
  const plan = planOf(report, "党组会 3 次\n党课 4 次");
  const gaps = findGaps(reportOf({ report }).snapshot);
  expect([...plan.proposals, ...plan.open].map(({ gap }) => gap)).toHaveLength(gaps.length);
  expect(new Set([...plan.proposals, ...plan.open].map(({ gap }) => gap)).size).toBe(gaps.length);
  expect(plan.open.map(({ gap, reason }) => `${gap.kind} ${reason}`)).toContain("figure no-match");
  for (const { gap, reason } of plan.open) expect(reason === "not-a-figure").toBe(gap.kind !== "figure");
});

test("good wording in another unit is shown behind the wall", () => {
  const { open } = planOf("谈心谈话⟦⟧次。", "谈心谈话 38 人次");
  expect(open).toMatchObject([{ reason: "unit-differs", candidates: [{ value: "38" }] }]);
});

test("two rows that differ in value alone leave the gap to a person", () => {
  const plan = planOf("讲党课⟦⟧次。", "党课 4 次\n讲党课 5 次");
  expect(brief(plan).filter((line) => line.startsWith("certain"))).toEqual([]);
});

test("rows that agree are no contradiction", () => {
  expect(brief(planOf("讲党课⟦⟧次。", "党课 4 次\n讲党课 4 次"))).toEqual(["certain 4"]);
});

test("one row serves two sentences, never two places of one", () => {
  const ledger = "党组会 20 次";
  expect(brief(planOf("召开党组会⟦⟧次。\n全年召开党组会⟦⟧次。", ledger))).toEqual([
    "certain 20",
    "certain 20",
  ]);
  expect(planOf("召开党组会⟦⟧次，召开党组会⟦⟧次。", ledger).proposals.length).toBeLessThan(2);
});

describe("rates follow from their parts", () => {
  test.each([
    [
      "研究议题⟦⟧个，其中党建议题⟦⟧个，占比⟦⟧％。",
      "研究议题 80 个\n研究议题>党建议题 32 个",
      "certain 40 党建议题/研究议题",
    ],
    [
      "研究议题⟦⟧个，其中党建议题⟦⟧个，占比⟦⟧％。",
      "研究议题 96 个\n研究议题>党建议题 31 个",
      "likely 32.3 党建议题/研究议题",
    ],
    [
      "研究议题⟦⟧个，其中党建议题⟦⟧个，占比⟦|xx.x⟧％。",
      "研究议题 96 个\n研究议题>党建议题 31 个",
      "certain 32.3 党建议题/研究议题",
    ],
    [
      "制定整改措施⟦⟧项，完成⟦⟧项，完成率⟦⟧％。",
      "整改措施 50 项\n整改措施完成 49 项",
      "certain 98 整改措施完成/整改措施",
    ],
    [
      "研究议题⟦⟧个，其中党建议题⟦⟧个，占比⟦⟧％。",
      "研究议题 96 个\n研究议题>党建议题 31 个\n党建议题占比 32.29 ％",
      "certain 32.29",
    ],
    [
      "工业总产值⟦⟧亿元，同比增长⟦⟧％。",
      "工业总产值 110 亿元 @2025\n工业总产值 100 亿元 @2024",
      "likely 10 (110-100)/100",
    ],
  ])("%s", (report, ledger, last) => {
    expect(brief(planOf(report, ledger)).at(-1)).toBe(last);
  });

  test("which of several parts is meant is for a person to say", () => {
    const ledger = "研究议题 80 个\n党建议题 32 个\n人事议题 8 个";
    const plan = planOf("研究议题⟦⟧个，其中党建议题⟦⟧个、人事议题⟦⟧个，占比⟦⟧％。", ledger);
    expect(brief(plan).at(-1)).toMatch(/^likely /);
  });

  test("a rate named alone follows from the rows that the catalogue names, for a person to look at", () => {
    const ledger = "整改措施 50 项\n整改措施完成 49 项";
    expect(brief(planOf("整改措施完成率达⟦⟧％。", ledger))).toEqual(["likely 98 整改措施完成/整改措施"]);
  });

  test("a part that is not known gives no rate", () => {
    const { open } = planOf("制定整改措施⟦⟧项，完成⟦⟧项，完成率⟦⟧％。", "整改措施 50 项");
    expect(open.map(({ reason }) => reason)).toEqual(["no-match", "no-match"]);
  });
});

test.each([
  ["投入党建经费⟦⟧万元。", "365000", "certain 36.5 365000元 ÷ 10000"],
  // More decimals than are written: how to round is the writer's to say.
  ["投入党建经费⟦⟧万元。", "365421", "likely 36.5421 365421元 ÷ 10000"],
])("money at another scale, with the shift as its formula: %s %s", (text, yuan, expected) => {
  expect(brief(planOf(text, `党建经费 ${yuan} 元`))).toEqual([expected]);
});

test.each([
  ["县局党委召开会议⟦⟧次。", "党委会 18 次", "certain 18"],
  ["党总支共召开会议⟦⟧次。", "党总支会议 9 次", "certain 9"],
  ["县局党委召开会议⟦⟧次。", "党总支会议 9 次", null],
  ["第四季度党组会⟦⟧次。", "党组会 5 次 @四季度", "certain 5"],
  ["全体职工警示教育⟦⟧次。", "警示教育 5 次", "likely 5"],
  ["全体党员大会⟦⟧次。", "党员大会 4 次", "certain 4"],
  ["为消费者挽回损失⟦⟧万元。", "挽回消费者损失 42 万元", "certain 42"],
  ["集体决策“三重一大”事项⟦⟧项。", "“三重一大”事项集体决策 42 项", "certain 42"],
  ["罚没⟦⟧万元。", "罚没款 42 万元", "certain 42"],
  ["欠款⟦⟧万元。", "欠款差额 42 万元", null],
  ["退还红包⟦⟧人次。", "拒收红包 7 人次", null],
  ["培训入党积极分子⟦⟧名。", "确定入党积极分子 7 名", null],
  ["支部副书记讲党课⟦⟧次。", "书记讲党课 4 次", null],
])("%s from %s", (text, ledger, expected) => {
  expect(brief(planOf(text, ledger))).toEqual(expected === null ? [] : [expected]);
});

describe("events are counted again for the months a text names", () => {
  const event = (month: number, people: number): LedgerEvent => ({
    date: { year: 2025, month, day: 1 },
    categories: ["中心组学习"],
    topic: "",
    people,
    place: "",
    remark: "",
    origin: { sheet: "", row: month, column: 1, text: "", rowText: "" },
  });
  const ledger: Ledger = {
    ...ledgerOf(`中心组学习 3 次 =count(类别=中心组学习)
中心组学习>中心组学习参加人数 36 人次 =sum(参加人数;类别=中心组学习)`),
    events: [event(2, 10), event(7, 12), event(12, 14)],
  };
  test.each([
    [
      "全年开展中心组学习⟦⟧次、⟦⟧人次。",
      ["certain 3 count(类别=中心组学习)", "certain 36 sum(参加人数;类别=中心组学习)"],
    ],
    [
      "截至11月底，开展中心组学习⟦⟧次、⟦⟧人次。",
      ["certain 2 count(类别=中心组学习; 1-11月)", "certain 22 sum(参加人数;类别=中心组学习; 1-11月)"],
    ],
    ["一季度开展中心组学习⟦⟧次。", ["certain 1 count(类别=中心组学习; 1-3月)"]],
  ])("%s", (report, proposals) => {
    expect(brief(planOf(report, ledger))).toEqual(proposals);
  });
});

test("a cell of a table is described by the words before it in its row", () => {
  const { snapshot } = reportOf({ report: "讲党课\n⟦⟧次\n主题党日\n⟦⟧次" });
  const paragraphs = snapshot.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    cell: { table: 0, row: Math.floor(index / 2), column: index % 2 },
  }));
  const table = { paragraphs };
  const plan = planFill({
    snapshot: table,
    outline: readOutline(table),
    gaps: findGaps(table),
    ledger: ledgerOf("主题党日 12 次\n党课 4 次"),
    year: 2025,
    catalogue: indicatorCatalogue,
  });
  expect(brief(plan)).toEqual(["certain 4", "certain 12"]);
});

test("a sentence that only goes on speaks of what the one before counted", () => {
  const plan = planOf("制定整改措施⟦⟧项。截至目前，完成⟦⟧项。", "整改措施 50 项\n整改措施完成 49 项");
  expect(plan.proposals.map(({ value }) => value)).toEqual(["50", "49"]);
});

test("next year's intentions are never filled for certain from this year's ledger", () => {
  const report = "2025年工作报告\n一、工作情况\n讲党课⟦⟧次。\n二、下一步打算\n讲党课⟦⟧次。";
  expect(brief(planOf(report, "党课 4 次")).filter((line) => line.startsWith("certain"))).toEqual([
    "certain 4",
  ]);
});
