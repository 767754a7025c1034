import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { loadPastedLedger } from "../../src/app/loadLedger";

const register = [
  "日期\t类别\t主题\t参加人数\t状态",
  "2025-01-08\t党组会\t研究防汛\t9\t已召开",
  "2025-02-10\t党组会\t传达全会精神\t9\t已召开",
  "2025-03-11\t党组会\t研究干部\t9\t取消",
  "2025-03-20\t主题党日\t植树\t40\t已召开",
].join("\n");

test("the list of events leaves out what the facts leave out as not held, and names it", () => {
  const ledger = loadPastedLedger(spreadsheetSource, register, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  const { events, notes, figures } = ledger.value;
  expect(events.map(({ topic }) => topic)).toEqual(["研究防汛", "传达全会精神", "植树"]);
  expect(notes.map(({ row, code }) => [row, code])).toEqual([[4, "notHeld"]]);
  const meetings = figures.filter(({ formula }) => formula === "count(类别=党组会)");
  expect(meetings.map(({ amount }) => amount.digits)).toEqual(["2"]);
});
