import { certainOf } from "../../support/certainFills";

describe("wording that differs is confirmed by the rest of report and ledger", () => {
  test.each([
    [
      "the rows around it stand around it",
      "召开党组会⟦⟧次，组织河道堤防环境巡检⟦⟧次，讲党课⟦⟧次。",
      "党组会 20 次\n堤防巡检 9 次\n党课 4 次",
      ["20", "9", "4"],
    ],
    [
      "nearly all of it is said on both sides",
      "签订科室廉洁行医公约⟦⟧份。",
      "廉洁行医公约签订 31 份",
      ["31"],
    ],
  ])("%s", (_, report, ledger, values) => {
    expect(certainOf(report, ledger)).toEqual(values);
  });
});

describe("what is not confirmed waits for a person", () => {
  test.each([
    [
      "another gap fits the row as well",
      "召开党组会⟦⟧次，组织上游堤防巡检⟦⟧次，组织河口堤防巡检⟦⟧次，讲党课⟦⟧次。",
      "党组会 20 次\n堤防巡检 9 次\n党课 4 次",
      ["20", "-", "-", "4"],
    ],
    [
      "another row fits the gap as well",
      "召开党组会⟦⟧次，组织堤防巡检⟦⟧次，讲党课⟦⟧次。",
      "党组会 20 次\n东区堤防巡检 9 次\n西岸堤防巡检 8 次\n党课 4 次",
      ["20", "-", "4"],
    ],
    [
      "a kind of people that the row does not know",
      "召开党组会⟦⟧次，与中层干部谈心谈话⟦⟧人次，讲党课⟦⟧次。",
      "党组会 20 次\n谈心谈话 9 人次\n党课 4 次",
      ["20", "-", "4"],
    ],
    [
      "a step that the row does not know",
      "召开党组会⟦⟧次，表彰环境巡检标兵⟦⟧名，讲党课⟦⟧次。",
      "党组会 20 次\n环境巡检标兵推荐 9 名\n党课 4 次",
      ["20", "-", "4"],
    ],
    [
      "the unit is another",
      "召开党组会⟦⟧次，组织河道堤防环境巡检⟦⟧次，讲党课⟦⟧次。",
      "党组会 20 次\n堤防巡检 9 人次\n党课 4 次",
      ["20", "-", "4"],
    ],
  ])("%s", (_, report, ledger, values) => {
    expect(certainOf(report, ledger)).toEqual(values);
  });
});

test("the problems that own inspections found are not those of the inspection from above", () => {
  const ledger = "巡察反馈问题 34 个\n内部巡察 2 轮";
  expect(certainOf("开展内部巡察⟦⟧轮，发现问题⟦⟧个。", ledger)).toEqual(["2", "-"]);
  expect(certainOf("开展内部巡察⟦⟧轮。市委巡察反馈问题⟦⟧个。", ledger)).toEqual(["2", "34"]);
});

test("in a secretary's own report the row may say so", () => {
  const ledger = "党组会 20 次\n书记讲党课 3 次";
  const body = "主持召开党组会⟦⟧次，讲党课⟦⟧次。";
  expect(certainOf(`党组书记履行全面从严治党第一责任人情况报告\n${body}`, ledger)).toEqual(["20", "3"]);
  expect(certainOf(`党组落实全面从严治党主体责任情况报告\n${body}`, ledger)).toEqual(["20", "-"]);
});

test("a spelled count takes its words with it", () => {
  expect(certainOf("警示教育三次、专题党课⟦⟧次。", "警示教育 3 次")).toEqual(["-"]);
});

test("the time of a part ends with it", () => {
  const ledger = "廉政谈话 12 人次 @11月\n企业座谈会 1 场 @11月\n企业座谈会 10 场";
  expect(certainOf("其中11月份廉政谈话⟦⟧人次；企业座谈会⟦⟧场。", ledger)).toEqual(["12", "10"]);
  expect(certainOf("其中11月份廉政谈话⟦⟧人次，企业座谈会⟦⟧场。", ledger)).toEqual(["12", "-"]);
});
