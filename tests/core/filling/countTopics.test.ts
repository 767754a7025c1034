import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { readOutline } from "../../../src/core/document/outline";
import { planFill } from "../../../src/core/filling/planFill";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { deriveFigures } from "../../../src/core/ledger/deriveFigures";
import type { LedgerEvent } from "../../../src/core/ledger/ledger";
import { reportOf } from "../../fixtures/fills/fillCase";

/** One event a line: month, category, topic, people. */
function eventsOf(text: string): readonly LedgerEvent[] {
  return text.split("\n").map((line, row) => {
    const [month = "", category = "", topic = "", people = ""] = line.trim().split(/\s+/u);
    return {
      date: { year: 2025, month: Number(month), day: 1 + row },
      categories: [category],
      topic,
      people: Number(people),
      place: "",
      remark: "",
      origin: { sheet: "台账", row: row + 1, column: 2, text: category, rowText: line },
    };
  });
}

const events = eventsOf(`1 党组会 研究年度要点 7
3 党组会 研究意识形态工作 7
4 党课 支部书记讲党课 30
5 党课 支部副书记讲党课 28
6 主题党日 参观军史馆 21
8 党组会 研究意识形态工作和网络安全 6
9 主题党日 社区环境整治 25
10 警示教育 参观军史馆廉政展 19
11 警示教育 违纪案例通报会 33`);

function filled(report: string): readonly string[] {
  const { snapshot } = reportOf({ report });
  const { proposals } = planFill({
    snapshot,
    outline: readOutline(snapshot),
    gaps: findGaps(snapshot),
    ledger: { layout: "events", rows: events.length, figures: deriveFigures(events), events, notes: [] },
    year: 2025,
    catalogue: indicatorCatalogue,
  });
  return proposals.map(({ decision, value, source }) => `${decision} ${value} ${source.formula ?? ""}`);
}

describe("events are counted by the words of their topics", () => {
  test.each([
    [
      "within the category that the sentence has named",
      "召开党组会⟦⟧次，其中研究意识形态工作⟦⟧次。",
      ["certain 3 count(类别=党组会)", "certain 2 count(类别=党组会; 主题含意识形态)"],
    ],
    [
      "whoever did it, to the word",
      "讲党课⟦⟧次，其中支部书记讲党课⟦⟧次。",
      ["certain 2 count(类别=党课)", "certain 1 count(类别=党课; 主题含支部书记)"],
    ],
    [
      "in the months that the text names",
      "上半年召开党组会⟦⟧次，其中研究意识形态工作⟦⟧次。",
      ["certain 2 count(类别=党组会; 1-6月)", "certain 1 count(类别=党组会; 主题含意识形态)"],
    ],
    [
      "those who came, where the text counts them",
      "开展社区环境整治，⟦⟧人次参加。",
      ["certain 25 sum(参加人数; 主题含社区、环境整治)"],
    ],
    [
      "not for sure where events of several kinds are alike",
      "参观军史馆⟦⟧次。",
      ["likely 2 count(主题含参观、军史馆)"],
    ],
  ])("%s", (_, report, expected) => {
    expect(filled(report)).toEqual(expected);
  });

  test.each([
    ["no topic has the words", "其中研究消防安全工作⟦⟧次。"],
    ["a word or two by chance", "参观⟦⟧次。"],
    ["an intention", "明年计划研究意识形态工作⟦⟧次。"],
    ["another unit", "研究意识形态工作⟦⟧项。"],
  ])("not where it is %s", (_, report) => {
    expect(filled(report)).toEqual([]);
  });
});
