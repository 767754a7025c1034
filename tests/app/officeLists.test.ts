import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { writeWorkbook } from "../../src/adapters/spreadsheet/writeWorkbook";
import { checkSnapshot, defaultCheckOptions } from "../../src/app/checkDocument";
import {
  keepOfficeLists,
  keptOfficeLists,
  listFaultSentence,
  loadOfficeListFile,
  officeListGrids,
  readOfficeLists,
} from "../../src/app/officeLists";
import { noOfficeLists } from "../../src/core/checking/officeLists";
import type { OfficeLists } from "../../src/core/checking/officeLists";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { textSheet } from "../../src/core/ledger/sheet";

const own: OfficeLists = {
  wrongWords: [
    {
      wrong: "清廉林叶",
      right: "清廉林业",
      after: ["建设", "品牌"],
      notBefore: ["原"],
      severity: "warning",
      note: "品牌名称",
    },
  ],
  formalNames: [{ wrong: "市林草局", right: "市林业和草原局", severity: "advice", note: "机关规范名称" }],
  yearPhrases: [
    { phrase: "林长制提升年", from: 2025, until: 2025, note: "林长制提升年为2025年", notAfter: ["成果"] },
  ],
};

/** Faults of one sheet in the form "row column: message". */
function faultsOf(sheet: string, rows: readonly (readonly string[])[]): string[] {
  const head = officeListGrids().find(({ name }) => name === sheet)!.rows[0]!;
  return readOfficeLists([textSheet([head, ...rows], sheet)]).faults.map(listFaultSentence);
}

describe("word lists go out and come back", () => {
  test("the product's own alone are nothing new", () => {
    const sheets = officeListGrids().map(({ name, rows }) => textSheet(rows, name));
    expect(sheets.map(({ rows }) => rows.length > 20)).toEqual([true, true, true]);
    expect(readOfficeLists(sheets)).toEqual({ lists: noOfficeLists, faults: [] });
  });

  test("through a workbook, with an office's own behind them", async () => {
    const bytes = await writeWorkbook(officeListGrids(own));
    expect(await loadOfficeListFile(spreadsheetSource, "词表.xlsx", bytes)).toEqual({
      ok: true,
      value: { lists: own, faults: [] },
    });
  });

  test("kept with the person", () => {
    const values = new Map<string, string>();
    const store = {
      get: (key: string) => values.get(key) ?? null,
      set: (key: string, value: string) => void values.set(key, value),
      remove: (key: string) => void values.delete(key),
    };
    keepOfficeLists(store, own);
    expect(keptOfficeLists(store)).toEqual({ lists: own, faults: [] });
    values.forEach((_, key) => values.set(key, "[{}]"));
    expect(keptOfficeLists(store).faults.map(({ message }) => message)).toEqual([
      "保存的词表已损坏，请重新导入。",
    ]);
    keepOfficeLists(store, noOfficeLists);
    expect(values.size).toBe(0);
    expect(keptOfficeLists(store)).toEqual({ lists: noOfficeLists, faults: [] });
  });

  test("columns may stand in another order, blank rows between", () => {
    const { lists, faults } = readOfficeLists([
      textSheet(
        [
          ["说明", "提法", "最早年度", "最晚年度", "后面不是", "前面不是"],
          [],
          ["某年", " 林长制提升年 ", "2025年", "", "成果； 经验", ""],
        ],
        "年度提法",
      ),
    ]);
    expect(faults).toEqual([]);
    expect(lists.yearPhrases).toEqual([
      { phrase: "林长制提升年", from: 2025, until: null, note: "某年", notAfter: ["成果", "经验"] },
    ]);
  });
});

describe("faults are named by row and column", () => {
  const word = (wrong: string, right: string, severity = "必改", note = "说明", notAfter = ""): string[] => [
    wrong,
    right,
    "",
    "",
    "",
    notAfter,
    severity,
    note,
  ];

  test.each<[string[], string]>([
    [word("", "正"), "“错别字”第 2 行“错误写法”：空着，请填写要查的词。"],
    [word("错", "正"), "“错别字”第 2 行“错误写法”：只有一个字，会到处误报，请至少写两个字。"],
    [word("林叶", ""), "“错别字”第 2 行“正确写法”：空着，请填写应当怎样写。"],
    [word("林叶", "林叶"), "“错别字”第 2 行“正确写法”：与错误写法相同。"],
    [word("林叶", "林业", "严重"), "“错别字”第 2 行“级别”：应为“必改”“应核”“提示”之一。"],
    [word("林叶", "林业", "必改", ""), "“错别字”第 2 行“说明”：空着，请用几个字说明为什么错。"],
    [
      word("林草", "林草局"),
      "“错别字”第 2 行“错误写法”：包含在正确写法里，改正后还会再报，请填“前面不是”或“后面不是”。",
    ],
    [
      word("党风廉正", "党风廉洁"),
      "“错别字”第 2 行“错误写法”：“党风廉正”是主笔自带的词条，不能改写，没有读入。",
    ],
  ])("%j", (row, sentence) => {
    expect(faultsOf("错别字", [row])).toEqual([sentence]);
  });

  test("a word out of a fixed formulation would cry wolf", () => {
    expect(faultsOf("错别字", [word("四个意识", "四种意识")])[0]).toMatch(
      /^“错别字”第 2 行“错误写法”：规范提法“.*四个意识.*”里就有这几个字/u,
    );
    expect(faultsOf("错别字", [word("四个意识", "四种意识", "提示", "说明", "流")])).toEqual([]);
  });

  test("the same word twice names the first row", () => {
    expect(faultsOf("名称提法", [word("林叶局", "林业局"), [], word("林叶局", "林草局")])).toEqual([
      "“名称提法”第 4 行“错误写法”：“林叶局”与第 2 行重复，没有读入。",
    ]);
  });

  test.each<[string[], string]>([
    [["提升年", "25", "", "", "", "甲"], "“年度提法”第 2 行“最早年度”：应为四位年份，如 2025，或空着。"],
    [
      ["提升年", "2025", "后年", "", "", "甲"],
      "“年度提法”第 2 行“最晚年度”：应为四位年份，如 2025，或空着。",
    ],
    [["提升年", "", "", "", "", "甲"], "“年度提法”第 2 行“最早年度”：最早、最晚年度至少填一个。"],
    [["提升年", "2025", "2024", "", "", "甲"], "“年度提法”第 2 行“最晚年度”：比最早年度还早。"],
    [["提升年", "2025", "", "", "", ""], "“年度提法”第 2 行“说明”：空着，请写明是什么事、在哪一年。"],
    [["年", "2025", "", "", "", "甲"], "“年度提法”第 2 行“提法”：请至少写两个字。"],
  ])("%j", (row, sentence) => {
    expect(faultsOf("年度提法", [row])).toEqual([sentence]);
  });

  test("a column that is gone, a sheet that is not ours", () => {
    const read = (name: string) =>
      readOfficeLists([
        textSheet(
          [
            ["错误写法", "正确写法"],
            ["林叶", "林业"],
          ],
          name,
        ),
      ]).faults.map(listFaultSentence);
    expect(read("错别字")).toEqual([
      "“错别字”第 1 行“前面须是、后面须是、前面不是、后面不是、级别、说明”：第一行缺少这些列名，整张表没有读入。",
    ]);
    expect(read("Sheet1")[0]).toContain("没有找到名为“错别字”“名称提法”“年度提法”的工作表");
  });
});

test("the office's entries are looked for beside the product's own, under their conditions", () => {
  const snapshot = plainSnapshot([
    "市林业和草原局2026年全面从严治党工作总结",
    "2026年，深化清廉林叶建设，学习原清廉林叶品牌，任然按月学习，开展林长制提升年活动，巩固林长制提升年成果。",
    "市林草局按月调度。",
  ]);
  const found = (lists?: OfficeLists): string[] =>
    checkSnapshot(snapshot, { ...defaultCheckOptions, year: 2026, ...(lists && { lists }) })
      .findings.filter(({ check }) => ["wrong-word", "formal-name", "other-year"].includes(check))
      .map(({ check, severity, text }) => `${check} ${severity} ${text}`);
  expect(found()).toEqual(["wrong-word error 任然"]);
  expect(found(own)).toEqual([
    "wrong-word warning 清廉林叶",
    "wrong-word error 任然",
    "other-year warning 林长制提升年",
    "formal-name advice 市林草局",
  ]);
});
