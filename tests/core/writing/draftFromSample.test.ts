import { yearPacks } from "../../../src/catalog/wording/yearPacks";
import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { draftFromSample } from "../../../src/core/writing/draftFromSample";

const sample = [
  "中共云溪镇委员会关于2024年落实全面从严治党主体责任情况的报告",
  "一、主要工作情况",
  "2024年，云溪镇党委坚持“第一议题”制度，召开党委会议24次，书记王建国同志带头讲党课3次。",
  "2024年3月15日，走访河湾村，慰问困难党员**名。严格落实中央八项规定精神。",
];

function drafted(lines: readonly string[], unit = "") {
  const snapshot = plainSnapshot(lines);
  const plan = draftFromSample({
    snapshot,
    outline: readOutline(snapshot),
    gaps: findGaps(snapshot),
    years: { from: 2024, to: 2025 },
    phrases: yearPacks,
    unit,
  });
  const { snapshot: after } = applyEdits(
    snapshot,
    plan.changes.map(({ edit }) => edit),
  );
  return { plan, texts: after.paragraphs.map(({ text }) => text) };
}

test("headings and formulations stay; figures, names and days become gaps, years move on", () => {
  expect(drafted(sample).texts).toEqual([
    "中共**镇委员会关于2025年落实全面从严治党主体责任情况的报告",
    "一、主要工作情况",
    "2025年，**镇党委坚持“第一议题”制度，召开党委会议**次，书记**同志带头讲党课**次。",
    "2025年×月××日，走访**村，慰问困难党员**名。严格落实中央八项规定精神。",
  ]);
});

test("the name of the own unit stays, those of people and of other places do not", () => {
  const { texts } = drafted(sample, "云溪镇");
  expect(texts[0]).toContain("中共云溪镇委员会");
  expect(texts[2]).toContain("书记**同志");
  expect(texts[3]).toContain("走访**村");
});

test("what looks like a name and stays is told once, and a gap is nobody's", () => {
  const { plan } = drafted([
    ...sample,
    "二是办好民生实事，会同本地清泉医院开展义诊，由本地清泉医院派出医护人员。",
    "三是持续改进作风，严格落实各项要求，推动工作走深走实。",
  ]);
  expect(plan.remarks.filter(({ note }) => note.startsWith("像名称")).map(({ text }) => text)).toEqual([
    "清泉医院",
  ]);
  const gap = sample[3]!.indexOf("**");
  expect(plan.changes.some(({ edit: { range } }) => range.paragraph === 3 && range.start === gap)).toBe(
    false,
  );
});

test("no two changes touch, and they are in order", () => {
  const { plan } = drafted(["云溪镇2024年统计表，联系电话13800000000，共48户。", ...sample]);
  const ranges = plan.changes.map(({ edit }) => edit.range);
  ranges.slice(1).forEach((range, index) => {
    const last = ranges[index]!;
    expect(range.paragraph > last.paragraph || range.start >= last.end).toBe(true);
  });
});
