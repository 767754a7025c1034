import { unitsMissing } from "../../src/app/unitsHandedIn";

describe("unitsMissing", () => {
  it("knows a unit by its file's name, its title or its signature", () => {
    const reports = [
      { document: "01水务局报告.docx", names: "青岚县水务局党组关于落实主体责任情况的报告" },
      { document: "02.docx", names: "关于2025年工作情况的报告\n中共青岚县云溪镇委员会" },
    ];
    expect(unitsMissing(["水务局", "云溪镇", "教育局"], reports)).toEqual(["教育局"]);
  });

  it("does not take a school's report for its town's", () => {
    const reports = [{ document: "a.docx", names: "云溪镇中心小学党支部工作总结" }];
    expect(unitsMissing(["云溪镇", "云溪镇中心小学"], reports)).toEqual(["云溪镇"]);
  });

  it.each([
    ["东坪镇党委", "中共东坪镇委员会2025年落实主体责任情况报告"],
    ["东湖街道党工委", "中国共产党东湖街道工作委员会关于2025年工作的报告"],
    ["县水务局党组", "中共县水务局党组关于2025年工作的报告"],
    ["县纪委", "中共县纪律检查委员会2025年工作总结"],
    ["中共白石镇委员会", "白石镇党委2025年工作总结"],
  ])("knows %s by %s", (unit, names) => {
    expect(unitsMissing([unit, "教育局"], [{ document: "报告.docx", names }])).toEqual(["教育局"]);
  });
});
