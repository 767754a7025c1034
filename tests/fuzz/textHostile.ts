import fc from "fast-check";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { readTextFile } from "../../src/adapters/memory/textFile";
import { checkSnapshot } from "../../src/app/checkDocument";
import { maskDocument } from "../../src/app/maskDocument";
import { planCarry } from "../../src/app/carryForward";
import { writeSheet } from "../../src/app/writeSheet";
import { fuzzClass, hold } from "./fuzzClass";

const pieces = [
  "召开党组会",
  "**",
  "××",
  "……",
  "次",
  "，",
  "。",
  "；",
  "《",
  "》",
  "“",
  "”",
  "（",
  "）",
  "一、",
  "（一）",
  "1.",
  "第一，",
  "其中",
  "同比增长",
  "12.5%",
  "百分之",
  "二〇二五年",
  "2025年13月45日",
  "星期八",
  "合计",
  "分别为",
  "占",
  "的",
  "了",
  "十二",
  "万",
  "余",
  "\n",
  "\n\n",
  "\t",
  " ",
  "　",
  "\u200b",
  "𠮷",
  "\ud800",
  "a",
  "0",
  "* * *",
  "某某局党组",
  "存在问题",
  "下一步打算",
];

/** Words of the genre in no order, each up to some hundred times. */
const anyReport: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(1, 1, 1, 1, 2, 7, 200)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(""));

export const hostileReports = fuzzClass({
  id: "report.any-text",
  kind: "hostile",
  inputs: anyReport,
  files: (text) => [{ name: "input.txt", content: text }],
  run: async (text) => {
    const read = readTextFile(Buffer.from(text));
    if (!read.ok) return read.error.kind;
    const report = checkSnapshot(read.value);
    for (const { range, text: words } of report.findings) {
      const paragraph = report.snapshot.paragraphs[range.paragraph]?.text ?? "";
      hold("a finding does not stand where it says", words, paragraph.slice(range.start, range.end));
    }
    for (const { range, raw } of report.gaps)
      hold(
        "a gap does not stand where it says",
        raw,
        report.snapshot.paragraphs[range.paragraph]?.text.slice(range.start, range.end),
      );
    writeSheet(report, { document: "a.txt", ignores: [] });
    await maskDocument(memoryHost(report.snapshot), report);
    planCarry(report, { from: 2025, to: 2026 });
    return report.findings.length > 0 ? "findings" : "clean";
  },
});
