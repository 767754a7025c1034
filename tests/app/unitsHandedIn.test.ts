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
});
