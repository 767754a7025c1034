import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { writeWorkbook } from "../../src/adapters/spreadsheet/writeWorkbook";
import { basisOf } from "../../src/app/findPhrases";
import {
  changePhrase,
  keepOwn,
  mergePack,
  noteUse,
  ownPhrase,
  readLibrary,
  readTags,
  settleConflict,
  toggleFavourite,
} from "../../src/app/phraseLibrary";
import { packText, readPack } from "../../src/app/phrasePack";
import { phraseGrid, readPackFile, readPhraseSheet } from "../../src/app/phraseSheet";
import { phraseText } from "../../src/app/phraseOf";
import { textSheet } from "../../src/core/ledger/sheet";
import { ok } from "../../src/core/result";
import type { Phrase } from "../../src/core/writing/phrase";
import { memoryStore } from "../support/panelFixture";

const phrase = (id: string, text: string): Phrase => ({
  id,
  text,
  sort: "measure",
  role: "main-work",
  topic: "general",
  voice: "collective",
});

test("own phrases, favourites and what was used last are kept with the person", () => {
  const store = memoryStore();
  const own = [ownPhrase([], { text: "抓好学习。", role: "main-work", voice: "collective", tags: ["学习"] })];
  keepOwn(store, own);
  toggleFavourite(store, "a");
  toggleFavourite(store, "b");
  toggleFavourite(store, "a");
  for (const id of ["a", "b", "a"]) noteUse(store, id);
  expect(readLibrary(store)).toEqual({ own, favourites: new Set(["b"]), recent: ["a", "b"] });
});

test("an id comes from the words: the same with everybody, and free in the list", () => {
  const of = (own: readonly Phrase[], text: string): string =>
    ownPhrase(own, { text, role: "problems", voice: "personal", tags: [] }).id;
  expect(of([], "乙。")).toBe(of([phrase("own-7", "甲。")], "乙。"));
  expect(of([], "乙。")).not.toBe(of([], "丙。"));
  const taken = phrase(of([], "乙。"), "后来改过的乙。");
  expect(of([taken], "乙。")).toBe(`${taken.id}-2`);
  expect(of([taken, phrase(`${taken.id}-2`, "又一条。")], "乙。")).toBe(`${taken.id}-3`);
});

test("a phrase is changed and keeps its id; only headings have a depth", () => {
  const own = [phrase("a", "甲。"), phrase("b", "乙\n丙")];
  const change = { text: "丁\n戊", sort: "heading-set", role: "problems", tags: ["标题"] } as const;
  const changed = changePhrase(own, "b", change);
  expect(changed).toEqual([own[0], { ...own[1], ...change, depth: 2 }]);
  expect(changePhrase(changed, "b", { ...change, sort: "measure" })[1]).not.toHaveProperty("depth");
});

test("tags are words parted by blanks or marks, each once", () => {
  expect(readTags(" 学习、中心组，学习；考勤 ")).toEqual(["学习", "中心组", "考勤"]);
});

const sheetOf = (rows: readonly (readonly string[])[]) => [textSheet(rows, "用语")];

test("a spreadsheet of phrases is read again as it was written", () => {
  const pack = [
    { ...phrase("a", "甲。"), tags: ["学习", "中心组"], from: 2025 },
    { ...phrase("b", "乙\n丙"), sort: "heading-set", depth: 1, tags: [] } as const,
  ];
  expect(readPhraseSheet(sheetOf(phraseGrid(pack).rows))).toEqual({ phrases: pack, faults: [] });
});

test("rows that are not understood are named with what is allowed, the others are taken", () => {
  const { phrases, faults } = readPhraseSheet(
    sheetOf([
      ["用语", "类别", "最早年度", "编号"],
      ["甲。", "", "", ""],
      ["乙。", "措施", "", ""],
      ["", "做法", "", ""],
      ["丙。", "问题", "去年", ""],
      ["", "", "", ""],
      ["丁。", "问题", "2024年", "x"],
      ["戊。", "问题", "", "x"],
    ]),
  );
  expect(phrases.map(({ text, sort, from }) => [text, sort, from])).toEqual([
    ["甲。", "measure", undefined],
    ["丁。", "problem", 2024],
  ]);
  expect(faults.map(({ entry }) => entry)).toEqual([3, 4, 5, 8]);
  expect(faults[0]?.message).toMatch(/^第 3 行“类别”：不认识“措施”，应为“开头”.*“做法”/u);
  expect(readPhraseSheet(sheetOf([["甲。"]])).faults[0]?.message).toContain("没有“用语”这一列");
});

test("a file is read by what it holds: JSON, an exported workbook, and nothing else", async () => {
  const pack = [{ ...phrase("a", "甲。"), tags: [] }];
  const json = new TextEncoder().encode(packText(pack));
  expect(await readPackFile(spreadsheetSource, "用语包.json", json)).toEqual(
    ok({ phrases: pack, faults: [] }),
  );
  const workbook = await writeWorkbook([phraseGrid(pack)]);
  expect(await readPackFile(spreadsheetSource, "用语包.xlsx", workbook)).toEqual(
    ok({ phrases: pack, faults: [] }),
  );
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]);
  const strange = await readPackFile(spreadsheetSource, "图.png", picture);
  expect(strange.ok && strange.value.phrases).toEqual([]);
  expect(strange.ok && strange.value.faults).toHaveLength(1);
});

test("a clash is settled as the person says", () => {
  const mine = phrase("a", "我的甲。");
  const theirs = phrase("a", "他的甲。");
  expect(settleConflict([mine], { mine, theirs }, "mine")).toEqual([mine]);
  expect(settleConflict([mine], { mine, theirs }, "theirs")).toEqual([theirs]);
  const both = settleConflict([mine], { mine, theirs }, "both");
  expect(both.map(({ text }) => text)).toEqual(["我的甲。", "他的甲。"]);
  expect(new Set(both.map(({ id }) => id)).size).toBe(2);
});

test("a pack is written and read again as it was", () => {
  const pack = [phrase("a", "甲。"), { ...phrase("b", "乙"), sort: "heading-set", depth: 1 } as const];
  expect(readPack(packText(pack))).toEqual({ phrases: pack, faults: [] });
});

test("entries that can not be read are named, the others are taken", () => {
  const { phrases, faults } = readPack('[{"id":"a","text":"甲。"},{"id":"b"},3]');
  expect(phrases.map(({ id }) => id)).toEqual(["a"]);
  expect(faults).toEqual([
    { entry: 2, message: "第 2 条：“b”没有文字（text）。" },
    { entry: 3, message: "第 3 条：不是一条用语。" },
  ]);
  expect(readPack("{").faults).toHaveLength(1);
});

test("merging adds what is new and overwrites nothing", () => {
  const mine = [phrase("a", "我的甲。"), phrase("b", "乙。")];
  const theirs = [phrase("a", "他的甲。"), phrase("b", "乙。"), phrase("c", "丙。")];
  expect(mergePack(mine, theirs)).toEqual({
    own: [...mine, theirs[2]],
    added: 1,
    conflicts: [{ mine: mine[0], theirs: theirs[0] }],
  });
});

test.each([
  ["全年召开党委会24次，学习60余人次。", "全年召开党委会**次，学习**余人次。"],
  ["2025年增强“四个意识”，落实中央八项规定精神。", "2025年增强“四个意识”，落实中央八项规定精神。"],
])("as a phrase, %s becomes %s", (words, text) => {
  expect(phraseText(words)).toBe(text);
});

test.each([
  ["某县水利局2025年召开会议12次。", "{unit}{year}年召开会议**次。"],
  ["张三同志带头，某县水利局党组2026年继续推进。", "{secretary}同志带头，{unit}党组{nextYear}年继续推进。"],
  [
    "落实《某县水利局2025年工作要点》，2025年3月开展检查。",
    "落实《某县水利局2025年工作要点》，2025年3月开展检查。",
  ],
])("names and the year that were told become variables: %s", (words, text) => {
  const variables = { unit: "某县水利局", secretary: "张三", superior: "", year: "2025", nextYear: "2026" };
  expect(phraseText(words, variables)).toBe(text);
});

test("a phrase tells the documents it names and those its formulations rest on", () => {
  expect(basisOf("落实《中国共产党问责条例》，用好“四种形态”，落实“第一议题”制度。")).toEqual([
    "《中国共产党问责条例》",
    "《中国共产党党内监督条例》",
  ]);
  expect(basisOf("抓好学习。")).toEqual([]);
});
