import { ledgerWords } from "../../../../src/catalog/language/ledgerWords";
import { readFacts } from "../../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../../src/core/ledger/sheet";
import type { Fact, Facts } from "../../../../src/core/ledger/facts/fact";

/** Rows by line, cells by `|`. */
const read = (text: string): Facts =>
  readFacts([textSheet(text.split("\n").map((line) => line.split("|")))], ledgerWords);
const told = ({ facts }: Facts): readonly string[] =>
  facts.map(({ rows, columns, amount }) => `${[...rows, ...columns].join(" › ")} ${amount.digits}`);
const period = (fact: Fact | undefined): string =>
  fact?.period == null ? "-" : `${fact.period.year ?? "?"} ${fact.period.from ?? ""}–${fact.period.to ?? ""}`;

describe("the day on which a table was made up is not the year it is for", () => {
  test.each([
    ["2024年惠农补贴监督（各镇报送，2025年1月6日）", "2024 –"],
    ["2025年投诉月报　2026.1.4导", "2025 –"],
    ["支部工作量（2026年上报 2025年度数据）", "2025 –"],
    ["信访台账（截至2025年12月20日）", "2025 –"],
    ["2024年完成情况及2025年计划", "2024 –"],
  ])("%s", (title, wanted) => {
    const { facts } = read(`${title}\n项目|数量\n党课|3\n家访|6`);
    expect(period(facts[0])).toBe(wanted);
  });

  test("the last day of a month in brackets is how far it reaches, another day is none", () => {
    expect(period(read("党务数据（6月30日）\n项目|数\n党课|3\n家访|6").facts[0])).toBe("? 1–6");
    expect(period(read("党务数据（6月17日）\n项目|数\n党课|3\n家访|6").facts[0])).toBe("-");
    expect(period(read("党务数据（12月31日）\n项目|数\n党课|3\n家访|6").facts[0])).toBe("-");
  });

  test("11月末累计 begins with the year", () => {
    const { facts } = read("2025年城管数据\n内容|11月末累计|12月预计\n违停告知|8460|700\n占道整治|925|160");
    expect(period(facts[0])).toBe("2025 1–11");
    expect(period(facts[1])).toBe("2025 12–12");
  });
});

describe("months are read by their numbers", () => {
  test("along the top", () => {
    const { facts } = read(
      "行风月报|1|2|3|4|5|6（预排）|累计\n拒收红包（人次）|2|1|3|1|0|2|9\n锦旗（面）|4|3|6|5|7|4|29",
    );
    expect(period(facts[2])).toBe("? 3–3");
    expect(facts[2]).toMatchObject({ rows: ["拒收红包"], unit: "人次", amount: { digits: "3" } });
  });

  test("down the side, with a half of the year between", () => {
    const { facts } = read(
      "月份|排查隐患（条）|已整改（条）\n1|143|141\n2|118|118\n3|156|153\n4|162|160\n5|149|149\n6|177|175\n上半年小计|905|896\n7|188|184\n合计|1093|1080",
    );
    expect(facts.filter(({ columns }) => columns.includes("排查隐患")).map(period)).toEqual([
      "? 1–1",
      "? 2–2",
      "? 3–3",
      "? 4–4",
      "? 5–5",
      "? 6–6",
      "? 1–6",
      "? 7–7",
      "-",
    ]);
  });
});

test("0110 is a day where the header says so, and a number elsewhere", () => {
  const register = read(
    "日期|性质|对象\n0110|专项检查|财务科\n0214|信访件|后勤科\n0304|专项检查|采购科\n1118|信访件|人事科",
  );
  expect(register.tables[0]?.cases?.rows.map(({ date }) => date?.month)).toEqual([1, 2, 3, 11]);
  const amounts = read("社区|户数\n东门|0110\n西门|1018\n南门|1205\n北门|1230");
  expect(amounts.tables[0]?.columns[1]?.kind).not.toBe("date");
});

test("12345 names what comes by it", () => {
  const facts = read(
    "社区|接诉（件）|||满意率\n|12345|网格上报|合计|\n新苑|312|486|798|96.1%\n河西|287|392|679|93.4%",
  );
  expect(told(facts)).toContain("新苑 › 接诉 › 12345 312");
  expect(told(facts)).toContain("河西 › 接诉 › 网格上报 392");
});

test("names may stand behind the figures", () => {
  const facts = read("2025|2024|说明|事\n23|21|议题118个|院党委会（次）\n12|11|含研讨5次|党委中心组（次）");
  expect(told(facts)).toEqual(expect.arrayContaining([expect.stringMatching(/^院党委会.* 23$/u)]));
});

test("what begins in the middle of a line ends with its part", () => {
  const facts = read("其他\n中心组学习12次；党课：书记4次，委员11次；党支部10个，党员118名");
  expect(told(facts)).toEqual(["中心组学习 12", "党课 › 书记 4", "党课 › 委员 11", "党支部 10", "党员 118"]);
});

test("what was moved to another time did not take place, in whatever column it says so", () => {
  const { tables } = read(
    "日期|类型|题目|人数|\n3.7|主题党日|植树|27|\n4.18|主题党日|烈士墓|29|\n9.19|主题党日|观影|33|3人请假\n10.24|主题党日|宣讲|31|推迟后召开\n12.5|主题党日|旁听||改到明年",
  );
  expect(tables[0]?.cases?.rows.map(({ held }) => held)).toEqual([true, true, true, true, false]);
});
