import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { writeWorkbook } from "../../src/adapters/spreadsheet/writeWorkbook";
import { checkSnapshot, defaultCheckOptions } from "../../src/app/checkDocument";
import { listFaultSentence } from "../../src/app/listFault";
import {
  keepOfficeLists,
  keptOfficeLists,
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
  formulationSets: [{ name: "四个林业", members: ["生态林业", "民生林业", "法治林业"], least: 2 }],
  frequencyNorms: [
    {
      words: ["巡林", "巡林活动"],
      name: "林长巡林",
      least: 12,
      rule: "每月至少1次",
      document: "《林长制工作规则》",
    },
  ],
  doubledCharacters: [{ character: "林", notBefore: "森园", notAfter: "总" }],
};

/** Faults of one sheet in the form "row column: message". */
function faultsOf(sheet: string, rows: readonly (readonly string[])[]): string[] {
  const head = officeListGrids().find(({ name }) => name === sheet)!.rows[0]!;
  return readOfficeLists([textSheet([head, ...rows], sheet)]).faults.map(listFaultSentence);
}

describe("word lists go out and come back", () => {
  test("the product's own alone are nothing new", () => {
    const sheets = officeListGrids().map(({ name, rows }) => textSheet(rows, name));
    expect(sheets.map(({ rows }) => rows.length > 5)).toEqual(sheets.map(() => true));
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

  test.each<[string, string[], string]>([
    ["成套提法", ["甲", "生态林业、民生林业", "2"], "“名称”：请填写这套提法的名称，如“四个意识”。"],
    ["成套提法", ["四个林业", "生态林业", "2"], "“各项”：请按顺序写出各项，用顿号隔开，至少两项。"],
    ["成套提法", ["四个林业", "生态林业、林", "2"], "“各项”：有一项只有一个字，会到处误报。"],
    ["成套提法", ["四个林业", "生态林业、林业", "2"], "“各项”：有一项包含在另一项里，分不清，没有读入。"],
    ["成套提法", ["四个林业", "生态林业、生态林业", "2"], "“各项”：有两项相同。"],
    ["成套提法", ["四个林业", "生态林业、民生林业", "3"], "“至少连写几项”：应为 2 到 2 之间的数字。"],
    ["次数要求", ["", "巡林", "12", "每月1次", "规则"], "“名称”：空着，请填写是什么事，如“警示教育大会”。"],
    [
      "次数要求",
      ["巡林", "林", "12", "每月1次", "规则"],
      "“报告里的说法”：只有一个字，会误报，请写得具体些。",
    ],
    ["次数要求", ["巡林", "巡林", "十二", "每月1次", "规则"], "“全年至少”：应为 1 到 366 之间的数字。"],
    ["次数要求", ["巡林", "巡林", "12", "", "规则"], "“要求”：空着，请写明要求，如“每季度不少于1次”。"],
    ["次数要求", ["巡林", "巡林", "12", "每月1次", ""], "“依据”：空着，请写明是哪个文件的要求。"],
    ["误叠的字", ["林林", "", ""], "“字”：应为一个汉字。"],
  ])("%s %j", (sheet, row, sentence) => {
    expect(faultsOf(sheet, [row])).toEqual([`“${sheet}”第 2 行${sentence}`]);
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
    expect(read("Sheet1")[0]).toContain(
      "没有找到名为“错别字”“名称提法”“年度提法”“成套提法”“次数要求”“误叠的字”的工作表",
    );
  });
});

const officeChecks = [
  "wrong-word",
  "formal-name",
  "other-year",
  "formulation-set",
  "frequency-norm",
  "doubled-words",
];

test("the office's entries are looked for beside the product's own, under their conditions", () => {
  const snapshot = plainSnapshot([
    "市林业和草原局2026年全面从严治党工作总结",
    "2026年，深化清廉林叶建设，学习原清廉林叶品牌，任然按月学习，开展林长制提升年活动，巩固林长制提升年成果。",
    "市林草局按月调度，落实生态林业、法治林业。全年开展巡林11次，森林林长到位，市林林业站建成。",
  ]);
  const found = (lists?: OfficeLists): string[] =>
    checkSnapshot(snapshot, { ...defaultCheckOptions, year: 2026, ...(lists && { lists }) })
      .findings.filter(({ check }) => officeChecks.includes(check))
      .map(({ check, severity, text }) => `${check} ${severity} ${text}`);
  expect(found()).toEqual(["wrong-word error 任然"]);
  expect(found(own)).toEqual([
    "wrong-word warning 清廉林叶",
    "wrong-word error 任然",
    "other-year warning 林长制提升年",
    "formal-name advice 市林草局",
    "formulation-set warning 生态林业、法治林业",
    "frequency-norm advice 11",
    "doubled-words warning 林林",
  ]);
});
