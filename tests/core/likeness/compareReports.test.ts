import { compareSnapshots, readForComparing } from "../../../src/app/compareReports";
import type { Comparison } from "../../../src/app/compareReports";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { compareReports } from "../../../src/core/likeness/compareReports";
import { readDocuments } from "../../fixtures/checks/readDocuments";
import { editByHand } from "../../support/editByHand";

const compare = (old: readonly string[], fresh: readonly string[]): Comparison =>
  compareSnapshots(readForComparing(plainSnapshot(old)), readForComparing(plainSnapshot(fresh)));

const title = "青岚县水务局党组关于2024年落实全面从严治党主体责任情况的报告";
const deeds =
  "一是压实管水治水责任链条。全年召开专题会议12次，研究事项36个，逐项明确到岗到人，按月通报进度。";

describe("compareReports", () => {
  it("calls the same words the same, whatever the year, the figures and the name of the unit", () => {
    const { result } = compare(
      [title, deeds],
      [
        "云溪县林业局党组关于2025年落实全面从严治党主体责任情况的报告",
        deeds.replace("12", "15").replace("36", "41"),
      ],
    );
    expect(result.sentences.map(({ standing }) => standing)).toEqual(["same", "same"]);
    expect(result.likeness).toBe(1);
    expect(result.figures.map(({ standing }) => standing)).toEqual(["changed", "changed"]);
  });

  it("names figures that have not changed", () => {
    const { findings } = compare([title, deeds], [title.replace("2024", "2025"), deeds.replace("36", "41")]);
    expect(
      findings
        .filter(({ check }) => check === "unchanged-figure")
        .map(({ text, message }) => [text, message]),
    ).toEqual([["12", "去年也是 12次，请核实。"]]);
  });

  it("knows a rate by either sign", () => {
    const rate = "全年办理来信来访及时率达到98.5%，回访群众均表示认可。";
    const { result } = compare([title, rate], [title.replace("2024", "2025"), rate.replace("%", "％")]);
    expect(result.figures.map(({ standing }) => standing)).toEqual(["same"]);
  });

  it("finds a sentence that was moved and one that two were merged into", () => {
    const first = "建立节点提醒和月末销号的督办办法，把任务拆到股室、落到人头。";
    const second = "对进度落后的单位逐家约谈，帮助分析堵点并限期补课。";
    const { result } = compare(
      [title, deeds, first + second],
      [title, `${first.replace("。", "，")}${second}`, deeds],
    );
    expect(result.sentences.every(({ standing }) => standing !== "new")).toBe(true);
    expect(result.likeness).toBeGreaterThan(0.95);
  });

  it("counts neither formulations nor titles of documents", () => {
    const shared =
      "坚持以习近平新时代中国特色社会主义思想为指导，认真学习《党委（党组）落实全面从严治党主体责任规定》，";
    const { result } = compare(
      [title, `${shared}把水利工程项目审批的廉政风险逐条梳理出来。`],
      [title, `${shared}到偏远林场看望护林员并听取意见建议。`],
    );
    expect(result.likeness).toBe(0);
  });

  it("tells what is last year's by the year it still names", () => {
    const old = "2024年防汛备汛期间，组建抢险队伍并分片包干重点堤段，昼夜巡查不留死角。";
    const { findings } = compare([title, old], [title.replace("2024", "2025"), old]);
    expect(findings.map(({ check, text }) => [check, text])).toEqual([["last-years-words", "2024年"]]);
  });

  it("does not take a comparison with last year for last year's words", () => {
    const words = "巡查发现的隐患数量较2024年明显下降，处置时长也进一步缩短到两天以内。";
    const { findings } = compare([title, words], [title.replace("2024", "2025"), words]);
    expect(findings.map(({ check }) => check)).not.toContain("last-years-words");
  });

  it("is silent on nothing, and on a report without words", () => {
    expect(compare([], []).result.likeness).toBe(0);
    expect(compare([title, deeds], [""]).result.likeness).toBe(0);
  });
});

describe("likeness of whole reports", () => {
  const reports = readDocuments("finished.txt", false).map(({ snapshot }) =>
    snapshot.paragraphs.map(({ text }) => text),
  );

  it("finds what a clerk left as it was, and what he wrote anew", () => {
    let kept = 0;
    let found = 0;
    reports.forEach((lines, index) => {
      const others = reports[(index + 1) % reports.length] ?? [];
      const spare = others.flatMap((line) => line.match(/[^。]{20,}。/gu) ?? []);
      const edited = editByHand(lines, spare, index + 1);
      const { result } = compare(lines, edited.lines);
      const same = result.sentences.filter(({ standing }) => standing === "same");
      const words = same.map(
        ({ sentence: { range } }) => edited.lines[range.paragraph]?.slice(range.start, range.end) ?? "",
      );
      for (const sentence of edited.kept) {
        kept++;
        if (words.some((one) => sentence.includes(one.trim()) || one.includes(sentence.replace("。", ""))))
          found++;
      }
    });
    expect(kept).toBeGreaterThan(100);
    expect(found / kept).toBeGreaterThanOrEqual(0.95);
  });

  it("holds no two reports of different units alike", () => {
    const read = reports.map((lines) => readForComparing(plainSnapshot(lines)));
    const likeness = read.flatMap((old, index) =>
      read.slice(index + 1).map((fresh) => compareReports(old.like, fresh.like).likeness),
    );
    expect(Math.max(...likeness)).toBeLessThan(0.3);
  });
});
