import fc from "fast-check";
import * as xlsx from "@e965/xlsx";
import {
  limitedSource,
  officeLimits,
  spreadsheetSource,
} from "../../../src/adapters/spreadsheet/spreadsheetSource";
import { ledgerWords } from "../../../src/catalog/language/ledgerWords";
import { readFacts } from "../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../src/core/ledger/sheet";
import type { Sheet } from "../../../src/core/ledger/sheet";
import { buildDocx } from "../../support/docxFixtures";
import { gb18030Bytes } from "../../support/gb18030";

const texts = (sheet: Sheet | undefined): readonly (readonly string[])[] =>
  (sheet?.rows ?? []).map((row) => row.map(({ text }) => text));

async function file(name: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const read = await spreadsheetSource.readFile(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function pasted(text: string): readonly (readonly string[])[] {
  const read = spreadsheetSource.readText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return texts(read.value[0]);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? "\uFEFF" : "") + text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !bigEndian);
  return bytes;
}

function workbook(): xlsx.WorkBook {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet([
    ["2025年党建工作台账"],
    ["类别", "指标", "数量", "单位", "时间"],
    ["组织", "党组会", 24, "次", { t: "n", v: 45666, z: "yyyy/m/d" }],
    [null, "研究议题", { t: "n", v: 1284, z: "#,##0" }, "个"],
    ["廉政", "整改率", { t: "n", v: 0.925, z: "0.0%" }],
    [null, "产值", 0.1 + 0.2, "亿元"],
    [null, "编码", "00123456789012345678"],
    [null, "公式", { t: "n", v: 7, f: "3+4" }, "次"],
    [null, "错误", { t: "e", v: 7 }],
  ]);
  sheet["!merges"] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 4 } },
    { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } },
    { s: { r: 4, c: 0 }, e: { r: 8, c: 0 } },
  ];
  xlsx.utils.book_append_sheet(book, sheet, "汇总");
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["党课", "4次"]]), "隐藏");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

/** An OLE container with one directory entry. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(stream, false, false), 1024 + 128);
  return bytes;
}

const written = (type: xlsx.BookType): Uint8Array =>
  new Uint8Array(xlsx.write(workbook(), { type: "array", bookType: type }) as ArrayBuffer);

describe.each(["xlsx", "biff8"] as const)("a workbook as %s", (type) => {
  test("keeps shown texts, stored numbers, dates, merges and hidden sheets", async () => {
    const [sheet, hidden] = await file(type === "xlsx" ? "a.xlsx" : "a.xls", written(type));
    expect(sheet?.name).toBe("汇总");
    expect(sheet?.rows[2]?.[2]).toEqual({ text: "24", number: 24, date: false });
    expect(sheet?.rows[2]?.[4]).toMatchObject({ number: 45666, date: true });
    expect(sheet?.rows[3]?.[2]).toEqual({ text: "1,284", number: 1284, date: false });
    expect(sheet?.rows[4]?.[2]).toEqual({ text: "92.5%", number: 0.925, date: false });
    expect(sheet?.rows[5]?.[2]?.text).toBe("0.3");
    expect(sheet?.rows[6]?.[2]).toEqual({ text: "00123456789012345678", number: null, date: false });
    expect(sheet?.rows[7]?.[2]?.number).toBe(7);
    expect(sheet?.rows[8]?.[2]?.text).toBe("#DIV/0!");
    expect(sheet?.merges).toContainEqual({ top: 2, left: 0, bottom: 3, right: 0 });
    expect(texts(hidden)).toEqual([["党课", "4次"]]);
  });

  test("is read as a ledger: merged groups carried down, nothing counted twice", async () => {
    const { facts, notes } = readFacts(await file("a", written(type)), ledgerWords);
    const figures = facts.map(
      ({ rows, amount, unit, origin }) =>
        `${rows.join(">")} ${amount.digits}${unit ?? ""} ${origin.sheet} ${origin.row} ${origin.column}`,
    );
    expect(figures).toEqual([
      "组织>党组会 24次 汇总 3 3",
      "组织>研究议题 1284个 汇总 4 3",
      "廉政>整改率 92.5％ 汇总 5 3",
      "廉政>产值 0.3亿元 汇总 6 3",
      "廉政>编码 123456789012345678 汇总 7 3",
      "廉政>公式 7次 汇总 8 3",
    ]);
    expect(notes.map(({ row, code }) => `${row} ${code}`)).toEqual(["9 notANumber", "1 hiddenSheet"]);
  });
});

test("hidden rows are read, and said to be hidden", async () => {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet([
    ["指标", "数量"],
    ["党课", "4次"],
    ["督查", "9次"],
    ["调研", "2次"],
  ]);
  sheet["!rows"] = [{}, {}, { hidden: true }, { hidden: true }];
  xlsx.utils.book_append_sheet(book, sheet, "汇总");
  const sheets = await file(
    "a",
    new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  );
  expect(sheets[0]?.hiddenRows).toEqual([2, 3]);
  const { facts, notes } = readFacts(sheets, ledgerWords);
  expect(facts.map(({ rows }) => rows.join())).toEqual(["党课", "督查", "调研"]);
  expect(notes).toEqual([{ ledger: "", sheet: "汇总", row: 3, code: "hiddenRows", text: "2" }]);
});

test("a workbook whose sheets are all hidden is read", () => {
  const sheet = {
    ...textSheet(
      [
        ["指标", "数量"],
        ["党课", "4次"],
      ],
      "旧表",
    ),
    hidden: true,
  };
  expect(readFacts([sheet], ledgerWords).facts.map(({ rows }) => rows.join())).toEqual(["党课"]);
});

test("what a program wrote to be kept as text is read as that text", async () => {
  const [sheet] = await file("a.csv", utf8('指标,数量\n党课,="5"\n'));
  expect(texts(sheet)).toEqual([
    ["指标", "数量"],
    ["党课", "5"],
  ]);
});

test("serials of the 1904 system become those of the 1900 system", async () => {
  const book = workbook();
  book.Workbook = { WBProps: { date1904: true } };
  const bytes = new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const [sheet] = await file("a.xlsx", bytes);
  expect(sheet?.rows[2]?.[4]?.number).toBe(45666 + 1462);
});

test("an HTML table that calls itself .xls", async () => {
  const html =
    "<html><body><table><tr><td>指标</td><td>数量</td></tr><tr><td>党课</td><td>4</td></tr></table></body></html>";
  const [sheet] = await file("导出.xls", utf8(html));
  expect(texts(sheet)).toEqual([
    ["指标", "数量"],
    ["党课", "4"],
  ]);
});

describe("text files", () => {
  const csv = '指标,数量,备注\r\n党组会,"1,284",含“扩大”\r\n"多行\n名称",3,\r\n';
  const rows = [
    ["指标", "数量", "备注"],
    ["党组会", "1,284", "含“扩大”"],
    ["多行\n名称", "3", ""],
  ];
  test.each([
    ["UTF-8", utf8(csv)],
    ["UTF-8 with a mark", utf8(`\uFEFF${csv}`)],
    ["UTF-16 LE with a mark", utf16(csv, false, true)],
    ["UTF-16 BE with a mark", utf16(csv, true, true)],
    ["UTF-16 LE by its zero bytes", utf16(csv, false, false)],
    ["UTF-16 BE by its zero bytes", utf16(csv, true, false)],
    ["GB18030", gb18030Bytes(csv)],
  ])("CSV in %s", async (_, bytes) => {
    expect(texts((await file("台账.csv", bytes))[0])).toEqual(rows);
  });

  test("any text survives every encoding", () => {
    const character = fc.constantFrom(
      ..."党组会议题次人名一二三0123456789.，。；：“”（）％/ 𠮷".split(/(?:)/u),
    );
    const cell = fc.array(character, { maxLength: 12 }).map((all) => all.join("").trim());
    return fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (cells) => {
        const expected = [["指标", "数量"], ...cells, ["合计", "1"]];
        const text = expected.map((row) => row.join(",")).join("\r\n");
        for (const bytes of [
          utf8(text),
          utf16(text, false, true),
          utf16(text, true, true),
          gb18030Bytes(text),
        ])
          expect(texts((await file("a.csv", bytes))[0])).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      "prose keeps its commas",
      "党组会召开24次,研究议题96个\n讲党课4次",
      [["党组会召开24次,研究议题96个"], ["讲党课4次"]],
    ],
    [
      "a table in commas is a table",
      "指标,数量\n党组会,24\n党课,4次",
      [
        ["指标", "数量"],
        ["党组会", "24"],
        ["党课", "4次"],
      ],
    ],
    ["semicolons", "a.csv", [["a.csv"]]],
  ])("%s", async (_, text, expected) => {
    expect(texts((await file("台账.txt", utf8(text)))[0])).toEqual(expected);
  });

  test("a CSV with semicolons", async () => {
    expect(texts((await file("a.csv", utf8("指标;数量\n党课;4")))[0])).toEqual([
      ["指标", "数量"],
      ["党课", "4"],
    ]);
  });
});

describe("pasted text", () => {
  test.each([
    [
      "tabs",
      "指标\t数量\n党课\t4",
      [
        ["指标", "数量"],
        ["党课", "4"],
      ],
    ],
    [
      "a quoted cell with a line break",
      '"党组会\n（扩大）"\t24\n党课\t4',
      [
        ["党组会\n（扩大）", "24"],
        ["党课", "4"],
      ],
    ],
    ["doubled quotes", '"学习""第一议题""\n制度"\t36', [['学习"第一议题"\n制度', "36"]]],
    [
      "a cell that begins with a quotation mark",
      '"第一议题"学习\t36\n党课\t4',
      [
        ['"第一议题"学习', "36"],
        ["党课", "4"],
      ],
    ],
    ["lines", "中心组学习：12次\n\n讲党课4次", [["中心组学习：12次"], [""], ["讲党课4次"]]],
    ["bars", "| 指标 | 数量 |\n|---|---|\n| 党课 | 4 |", [["指标", "数量"], [], ["党课", "4"]]],
    ["leading blanks stay", "　其中：党建议题\t31", [["　其中：党建议题", "31"]]],
  ])("%s", (_, text, expected) => {
    expect(pasted(text)).toEqual(expected);
  });
});

/** The parser's container library, which its types leave open. */
interface Containers {
  readonly utils: {
    cfb_new: () => object;
    cfb_add: (container: object, path: string, bytes: Uint8Array) => void;
  };
  readonly write: (container: object, options: { type: "array"; fileType: "cfb" | "zip" }) => ArrayBuffer;
}

function container(parts: readonly (readonly [string, Uint8Array])[], fileType: "cfb" | "zip"): Uint8Array {
  const { utils, write } = xlsx.CFB as Containers;
  const made = utils.cfb_new();
  for (const [path, bytes] of parts) utils.cfb_add(made, path, bytes);
  return new Uint8Array(write(made, { type: "array", fileType }));
}

describe("what can not be read", () => {
  const encrypted = (): Uint8Array =>
    container(
      [
        ["/EncryptionInfo", new Uint8Array(64)],
        ["/EncryptedPackage", new Uint8Array(64)],
      ],
      "cfb",
    );
  const document = (): Uint8Array => container([["/word/document.xml", utf8("<w:document/>")]], "zip");
  test.each([
    ["nothing", new Uint8Array(0), "empty"],
    ["blank lines", utf8("\n \t\n"), "empty"],
    ["a PDF", utf8("%PDF-1.7\n…"), "notASpreadsheet"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0]), "notASpreadsheet"],
    ["a Word document", document(), "notASpreadsheet"],
    ["a damaged zip", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), "broken"],
    ["a locked workbook", encrypted(), "passwordProtected"],
    ["a workbook cut off", written("xlsx").slice(0, 400), "broken"],
  ])("%s", async (_, bytes, kind) => {
    const read = await spreadsheetSource.readFile("a.xlsx", bytes);
    expect(read.ok ? "read" : read.error.kind).toBe(kind);
  });

  test("a workbook without content is empty", async () => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[]]), "空");
    const bytes = new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    expect(await spreadsheetSource.readFile("a.xlsx", bytes)).toEqual({
      ok: false,
      error: { kind: "empty" },
    });
  });

  const small = limitedSource({ ...officeLimits, bytes: 40_000, rows: 3, unpackedBytes: 2000 });
  test.each([
    ["too many bytes", new Uint8Array(40_001), 40_000, "bytes"],
    ["too many rows", utf8("a\nb\nc\nd"), 3, "rows"],
    ["a workbook that unpacks too far", written("xlsx"), 2000, "bytes"],
    ["a workbook with too many rows", written("biff8"), 3, "rows"],
  ])("%s", async (_, bytes, limit, of) => {
    expect(await small.readFile("a", bytes)).toEqual({ ok: false, error: { kind: "tooLarge", limit, of } });
  });

  test.each([
    ["a document of Word", buildDocx(["召开党组会**次。"])],
    ["an old document of Word", oleWith("WordDocument")],
    ["a file of settings", utf8('{"单位": "某局", "年度": 2025}')],
  ])("%s is no ledger", async (_, bytes) => {
    expect(await spreadsheetSource.readFile("a.xlsx", bytes)).toEqual({
      ok: false,
      error: { kind: "notASpreadsheet" },
    });
  });
});
