import { outcomeSentence } from "../../../src/app/outcomeSentence";
import { readSelection } from "../../../src/adapters/word/selectionInWord";
import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { WordHost } from "../../../src/adapters/word/wordHost";
import { wordText } from "../../../src/adapters/word/wordText";
import { buildDocx } from "../../support/docxFixtures";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

let word: WordStandIn;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});

function open(paragraphs: readonly (string | FixtureParagraph)[]): WordHost {
  word = new WordStandIn(buildDocx(paragraphs));
  stop = playWord(word);
  return createWordHost();
}

/** Where the adapter says that a selection begins and ends. */
async function selectionOf(paragraph: number, start: number, end = start): Promise<unknown> {
  const { document } = word;
  document.select(document.span(document.paragraphs[paragraph]!, start, end));
  const texts = word.texts.map((text) => wordText(text));
  const found = await Word.run((context) => readSelection(context, texts));
  return found.kind === "at" ? found.place : found;
}

const long =
  "全年召开党组会议**次，研究议题**个；召开党组会议**次，研究议题**个。" +
  "开展谈心谈话**人次，𠮷𠮷𠮷，讲党课**次，听党课**次。全年召开党组会议**次，研究议题**个；";

describe.each([true, false])("a point on a border lies in its range: %s", (inside) => {
  test("every place of a paragraph that says the same several times is told exactly", async () => {
    open(["一、主要工作", long]);
    word.document.bordersAreInside = inside;
    const wrong: unknown[] = [];
    for (let at = 0; at <= long.length; at++) {
      if (/^[\udc00-\udfff]/u.test(long.slice(at))) continue;
      const found = await selectionOf(1, at);
      if (JSON.stringify(found) !== JSON.stringify({ paragraph: 1, start: at, end: at }))
        wrong.push([at, found]);
    }
    expect(wrong).toEqual([]);
  });

  test.each<[string, (string | FixtureParagraph)[], number]>([
    ["one behind the other", ["甲**", "乙**次", "乙**次", "丙"], 2],
    ["far from one another", ["乙**次", "甲", "乙**次", "甲"], 2],
    ["in the cells of a table", [0, 1, 2].map((column) => ({ text: "乙**次", cell: { row: 0, column } })), 1],
    ["without a word", ["", "甲", "", "乙"], 2],
  ])("paragraphs that read the same, %s", async (_, paragraphs, index) => {
    open(paragraphs);
    word.document.bordersAreInside = inside;
    const end = word.texts[index]!.length;
    expect(await selectionOf(index, 0)).toEqual({ paragraph: index, start: 0, end: 0 });
    expect(await selectionOf(index, 0, end)).toEqual({ paragraph: index, start: 0, end });
    expect(await selectionOf(index, end)).toEqual({ paragraph: index, start: end, end });
  });
});

test("where Word does not find what its text holds, nothing is followed", async () => {
  open([long]);
  word.document.unsearchable = "谈心谈话";
  expect(await selectionOf(0, 60)).toEqual({ kind: "unknown", changed: false });
});

test("the number of round trips does not grow with the paragraph", async () => {
  const text = Array.from({ length: 100 }, (_, at) => `第${at}项工作抓实；`).join("");
  open([text]);
  expect(await selectionOf(0, 500)).toEqual({ paragraph: 0, start: 500, end: 500 });
  expect(word.syncs).toBe(4);
  expect(Math.max(...word.requestSizes)).toBeLessThan(60_000);
});

test("nothing that only reads leaves something to undo, selects, or makes the document one to be saved", async () => {
  const host = open([long, "讲党课9次，听党课9次。", long, { text: "**", cell: { row: 0, column: 0 } }]);
  await host.read();
  const start = word.texts[1]!.lastIndexOf("9");
  await host.apply([
    {
      kind: "replaceText",
      range: { paragraph: 1, start, end: start + 1 },
      before: "9",
      after: "9",
      tag: "zb:1",
    },
  ]);
  const { undoItems } = word.document;
  word.document.dirty = false;
  await host.read();
  expect(await host.tagged!()).toEqual({
    ok: true,
    value: [{ tag: "zb:1", range: { paragraph: 1, start, end: start + 1 }, text: "9" }],
  });
  await host.layout!.read();
  await host.record!.get();
  for (const at of [0, 20, 50]) await selectionOf(2, at);
  await selectionOf(3, 1);
  word.document.selection = null;
  await host.read();
  expect(word.document.selection).toBeNull();
  await host.reveal({ paragraph: 0, start: 8, end: 10 });
  await host.reveal({ paragraph: 2, start: long.length - 4, end: long.length - 2 });
  expect(word.document.undoItems).toBe(undoItems);
  expect(word.document.dirty).toBe(false);
});

test("words that Word's search misses are reached from both sides of them", async () => {
  const host = open(["全年支出……万元，占……％。", "……次"]);
  word.document.unsearchable = "……";
  const edit = (paragraph: number, start: number, after: string) =>
    ({ kind: "replaceText", range: { paragraph, start, end: start + 2 }, before: "……", after }) as const;
  const done = await host.apply([edit(0, 4, "35"), edit(0, 10, "12"), edit(1, 0, "7")]);
  expect(done.ok && done.value.outcomes.map(({ kind }) => kind)).toEqual(["applied", "applied", "applied"]);
  expect(word.texts).toEqual(["全年支出35万元，占12％。", "7次"]);
  expect(word.syncs).toBe(4);
});

test("where they are not reached from there either, the place is left, and why is said", async () => {
  const host = open(["全年支出……万元。"]);
  word.document.unsearchable = "";
  const edit = {
    kind: "replaceText",
    range: { paragraph: 0, start: 4, end: 6 },
    before: "……",
    after: "3",
  } as const;
  const done = await host.apply([edit]);
  expect(done.ok && done.value.outcomes).toEqual([{ kind: "refused", reason: "notFound" }]);
  expect(outcomeSentence({ kind: "refused", reason: "notFound" })).toContain("查找");
  expect(word.document.writes).toBe(0);
  expect(word.document.undoItems).toBe(0);
});

test("what stands there otherwise than it was written is said", async () => {
  const host = open(["全年支出**万元。", "讲党课**次。"]);
  word.document.stutters = "支出";
  const edit = (paragraph: number, start: number, after: string) =>
    ({ kind: "replaceText", range: { paragraph, start, end: start + 2 }, before: "**", after }) as const;
  const done = await host.apply([edit(0, 4, "35"), edit(1, 3, "7")]);
  expect(done.ok && done.value.outcomes).toEqual([
    { kind: "refused", reason: "notAsWritten" },
    { kind: "applied" },
  ]);
  expect(word.syncs).toBe(3);
});

test("a Word that gives deleted words along with the rest, and can not be asked, is told as soon as it is seen", async () => {
  const host = open(["全年召开党组会议3次，", "讲党课**次。"]);
  word.document.tracksChanges = true;
  word.document.showsDeletions = true;
  const before = await host.read();
  expect(before.ok && before.value.showsDeletions).toBeUndefined();
  const done = await host.apply([
    { kind: "replaceText", range: { paragraph: 0, start: 8, end: 9 }, before: "3", after: "8" },
  ]);
  expect(done.ok && done.value.outcomes).toEqual([{ kind: "applied" }]);
  expect(word.texts[0]).toBe("全年召开党组会议38次，");
  const behind = await host.read();
  expect(behind.ok && behind.value.showsDeletions).toBe(true);
});
