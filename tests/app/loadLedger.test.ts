import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { monthsOf } from "../../src/app/ledgerView";
import { loadPastedLedger } from "../../src/app/loadLedger";

const register = [
  "日期\t类别\t主题\t参加人数\t状态",
  "2025-01-08\t党组会\t研究防汛\t9\t已召开",
  "2025-02-10\t党组会\t传达全会精神\t9\t已召开",
  "2025-03-11\t党组会\t研究干部\t9\t取消",
  "2025-03-20\t主题党日\t植树\t40\t已召开",
  "2024-12-20\t主题党日\t总结\t40\t已召开",
].join("\n");

test("cases that did not take place, or in another year, are named and stay out of the months", () => {
  const ledger = loadPastedLedger(spreadsheetSource, register, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  expect(ledger.value.notes.map(({ row, code }) => [row, code])).toEqual([
    [4, "notHeld"],
    [6, "otherYear"],
  ]);
  const months = monthsOf(ledger.value, 2025);
  expect(Object.fromEntries([...months].map(([name, counts]) => [name, counts.slice(0, 3).join()]))).toEqual({
    党组会: "1,1,0",
    主题党日: "0,0,1",
  });
});

test("a register without a category is of what its title says", () => {
  const text = "2025年主题党日活动登记表\n序号\t时间\t内容\n1\t1月10日\t学习党章\n2\t2月10日\t义务植树";
  const ledger = loadPastedLedger(spreadsheetSource, text, { year: 2025 });
  expect(ledger.ok && [...monthsOf(ledger.value, 2025).keys()]).toEqual(["2025年主题党日活动登记表"]);
});

test("what tells nothing is refused with the rows that were read", () => {
  const read = (text: string) => loadPastedLedger(spreadsheetSource, text, { year: 2025 });
  expect(read(" \t\n\n")).toMatchObject({
    ok: false,
    error: { kind: expect.stringMatching(/^empty/u) as string },
  });
  expect(read("坚决做到“两个维护”\n切实履行责任")).toMatchObject({
    ok: false,
    error: { kind: "nothingUnderstood" },
  });
});
