import { checkSnapshot } from "../../src/app/checkDocument";
import { withIgnore } from "../../src/app/keepIgnores";
import { sheetsHtml } from "../../src/app/sheetHtml";
import { changedFigure, writeSheet } from "../../src/app/writeSheet";
import type { SheetOptions } from "../../src/app/writeSheet";
import type { SheetTable, SubmissionSheet } from "../../src/core/checking/submissionSheet";
import { plainSnapshot } from "../../src/core/document/snapshot";

const draft = [
  "市林业局党组2025年落实全面从严治党主体责任情况报告",
  "2025年，局党组认真履行主体责任。现将有关情况报告如下：",
  "一、主要工作",
  "全年召开党组会**次，研究议题96个。各支部任然按月学习。",
  "二、存在的问题",
  "少数干部任然重业务、轻党建。",
];
const finished = [
  ...draft.slice(0, 3),
  "全年召开党组会24次，研究议题96个。各支部按月学习。",
  "二、存在的问题",
  "少数干部重业务、轻党建。",
  "三、下一步打算",
  "坚持问题导向，压实各级责任，持续推动全面从严治党向纵深发展。",
  "市林业局党组",
  "2025年12月20日",
];

const report = checkSnapshot(plainSnapshot(draft));
const sheetOf = (lines: readonly string[], options: Partial<SheetOptions> = {}): SubmissionSheet =>
  writeSheet(checkSnapshot(plainSnapshot(lines)), { document: "报告.docx", ...options });

const table = ({ tables }: SubmissionSheet, title: string): SheetTable => {
  const found = tables.find((one) => one.title === title);
  if (found === undefined) throw new Error(`${title} not among ${tables.map((one) => one.title).join()}`);
  return found;
};

describe("the submission sheet", () => {
  test("lists what is missing, what is open and what is wrong, each once", () => {
    const sheet = sheetOf(draft);
    expect(table(sheet, "缺少的章节").rows.map(([, name]) => name)).toContain("下一步打算");
    expect(table(sheet, "未填之处").rows).toEqual([
      [
        "1",
        "第4段\n一、主要工作",
        "数据（次）",
        { before: "全年召开党组会", words: "**", after: "次，研究议题96个。各支部任然按…" },
      ],
    ]);
    const words = table(sheet, "必改的问题").rows.map(([, place, text]) => [place, text]);
    expect(words).toEqual([
      ["第4段\n一、主要工作", { before: "…题96个。各支部", words: "任然", after: "按月学习。" }],
      ["第6段\n二、存在的问题", { before: "少数干部", words: "任然", after: "重业务、轻党建。" }],
    ]);
    expect(sheet.verdict).toMatch(/^暂不宜送审：缺少章节 \d 个，未填 1 处，必改 2 处。/u);
    expect(sheet.signatures).toEqual(["拟稿", "核稿", "签发"]);
  });

  test("a finished report may be handed up", () => {
    const sheet = sheetOf(finished, { date: "2025年12月21日" });
    expect(sheet.counts).toMatchObject({ missing: 0, gaps: 0, errors: 0, ignored: 0 });
    expect(sheet.verdict).toMatch(/^没有未填之处和必改的问题。/u);
    expect(table(sheet, "未填之处")).toMatchObject({ rows: [], none: "没有未填之处。" });
    expect(sheet.facts).toEqual([
      { label: "文稿", value: "报告.docx" },
      { label: "类型", value: "落实全面从严治党主体责任情况报告" },
      { label: "年度", value: "2025年" },
      { label: "篇幅", value: `${finished.join("").length} 字` },
      { label: "检查日期", value: "2025年12月21日" },
    ]);
  });

  test("an ignored finding moves to a table of its own, with the reason", () => {
    const wrong = report.findings.find(({ check }) => check === "wrong-word")!;
    const ignores = withIgnore(report, [], wrong, { scope: "place", reason: "照录原文" });
    const sheet = sheetOf(draft, { ignores });
    expect(sheet.counts).toMatchObject({ errors: 1, ignored: 1 });
    expect(table(sheet, "不作处理的问题").rows.map((cells) => cells.at(-1))).toEqual(["照录原文"]);
    expect(sheetOf(draft).tables.map(({ title }) => title)).not.toContain("不作处理的问题");
  });

  test("says where changed figures come from", () => {
    const filled = checkSnapshot(plainSnapshot(finished));
    const origin = { sheet: "汇总", row: 4, column: 3, text: "24", rowText: "党组会\t次\t24" };
    const start = "全年召开党组会".length;
    const written = { paragraph: 3, start, value: "24", before: "**" };
    const sheet = writeSheet(filled, {
      document: "",
      changed: [
        changedFigure(filled, { ...written, source: { ...origin, indicator: "党组会", formula: null } }),
        changedFigure(filled, {
          ...written,
          source: { ...origin, sheet: "", indicator: "党组会", formula: "count(类别=党组会)" },
        }),
        changedFigure(filled, { ...written, source: null }),
      ],
    });
    expect(table(sheet, "改动的数据").rows.map((cells) => cells.slice(2))).toEqual([
      [
        { before: "全年召开党组会", words: "24", after: "次，研究议题96个。各支…" },
        "**",
        "党组会\n台账“汇总”第4行第3列",
      ],
      [expect.anything(), "**", "党组会\n台账第4行起，count(类别=党组会)"],
      [expect.anything(), "**", "人工填写"],
    ]);
  });

  test("the columns of every table fill its width, and every row has them all", () => {
    for (const { columns, rows } of sheetOf(draft, { changed: [] }).tables) {
      expect(columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      for (const cells of rows) expect(cells).toHaveLength(columns.length);
    }
  });
});

describe("as HTML", () => {
  const sheet = sheetOf(draft);

  test("one document: its sheet alone, words marked, nothing loaded, nothing run", () => {
    const html = sheetsHtml([{ document: "报告.docx", sheet }]);
    expect(html).toContain("全年召开党组会<mark>**</mark>次");
    expect(html).not.toContain("送审汇总");
    expect(html).toContain("<title>报告-送审单</title>");
    expect(html).not.toMatch(/<script|<link|https?:|@import|url\(/u);
  });

  test("many: a summary with a line for each, also for one that could not be read", () => {
    const html = sheetsHtml([
      { document: "甲.docx", sheet },
      { document: "坏.docx", problem: "文件不完整。" },
      { document: "乙.docx", sheet: sheetOf(finished) },
    ]);
    expect(html).toContain("共 3 份，其中 1 份未能读取。");
    expect(html).toContain('<a href="#sheet-2">乙.docx</a>');
    expect(html.match(/<article id="sheet-\d">/gu)).toHaveLength(2);
    expect(html).toMatch(/坏\.docx<\/td><td colspan="8">文件不完整。/u);
  });

  test("nothing of a document becomes markup", () => {
    const evil = sheetOf(["<img src=x onerror=alert(1)>", "召开<b>&会**次。\u0007"]);
    const html = sheetsHtml([{ document: '"><script>', sheet: evil }]);
    expect(html).not.toMatch(/<img|<b>|<script|\u0007/u);
    expect(html).toContain("&lt;b&gt;&amp;会<mark>**</mark>");
  });
});
