import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { Edit, EditOutcome } from "../../../src/core/document/edit";
import type { TextRange } from "../../../src/core/text/range";
import { marked } from "../../support/markedText";
import { WordDouble, installWord } from "./wordDouble";
import { OfficeFault, modelParagraph } from "./wordModel";
import type { ModelParagraph } from "./wordModel";

let restore: () => void = () => undefined;
afterEach(() => restore());

function open(...paragraphs: readonly (string | Partial<ModelParagraph>)[]): WordDouble {
  const word = new WordDouble(paragraphs);
  restore = installWord(word);
  return word;
}

/** The marked places are what the edits replace, one after the other. */
function fills(text: string, ...afters: readonly string[]): { lines: string[]; edits: Edit[] } {
  const { snapshot, ranges } = marked(text);
  const lines = snapshot.paragraphs.map((paragraph) => paragraph.text);
  const edits = ranges.map((range, index) => fill(lines, range, afters[index] ?? ""));
  return { lines, edits };
}

const fill = (lines: readonly string[], range: TextRange, after: string): Edit => ({
  kind: "replaceText",
  range,
  before: lines[range.paragraph]!.slice(range.start, range.end),
  after,
});

async function apply(
  edits: readonly Edit[],
): Promise<{ outcomes: readonly EditOutcome[]; undo: readonly Edit[] }> {
  const applied = await createWordHost().apply(edits);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value;
}

const read = async (): Promise<readonly unknown[]> => {
  const snapshot = await createWordHost().read();
  return snapshot.ok ? snapshot.value.paragraphs : [snapshot.error];
};

const allApplied = (count: number): EditOutcome[] =>
  Array.from({ length: count }, () => ({ kind: "applied" }));

describe("reading", () => {
  test("is one round trip, however long the document", async () => {
    const word = open(...Array.from({ length: 3000 }, (_, index) => `第${index}段`));
    expect(await read()).toHaveLength(3000);
    expect(word.syncs).toBe(1);
  });

  test("gives text, style, level, alignment, label and cell", async () => {
    open(
      { text: "工作总结", style: "标题 1", styleBuiltIn: "Heading1", outlineLevel: 1, alignment: "Centered" },
      { text: "强化责任", list: { id: 4, level: 1, label: "（一）" }, alignment: "Mixed" },
      { text: "次数\u0007", cell: { depth: 1, row: 0, column: 1 } },
      "上行\u000b下行\r",
    );
    const plain = { styleName: null, outlineLevel: null, listLabel: null, cell: null, alignment: "justify" };
    expect(await read()).toEqual([
      { ...plain, text: "工作总结", styleName: "标题 1", outlineLevel: 1, alignment: "center" },
      { ...plain, text: "强化责任", listLabel: { text: "（一）", level: 1 }, alignment: null },
      { ...plain, text: "次数", cell: { table: 0, row: 0, column: 1 } },
      { ...plain, text: "上行\n下行" },
    ]);
  });

  test("tells tables apart", async () => {
    const cell = (depth: number, row: number, column: number): Partial<ModelParagraph> => ({
      cell: { depth, row, column },
    });
    open(cell(1, 0, 0), cell(1, 0, 1), cell(2, 0, 0), cell(1, 1, 0), "正文", cell(1, 0, 0), cell(1, 0, 0));
    const places = (await read()).map(
      (paragraph) => (paragraph as { cell: { table: number } | null }).cell?.table,
    );
    expect(places).toEqual([0, 0, 1, 0, undefined, 2, 2]);
  });

  test("does without list labels where the host can not give them", async () => {
    const word = open({ text: "一", list: { id: 1, level: 0, label: "1." } }, "二");
    word.unanswerable = "listItemOrNullObject";
    expect(await read()).toMatchObject([{ text: "一", listLabel: null }, { text: "二" }]);
    expect(word.syncs).toBe(2);
  });
});

describe("filling", () => {
  const rows: [string, string[], string[]][] = [
    ["学习⟦**⟧次", ["12"], ["学习12次"]],
    ["⟦**⟧期⟦**⟧余人（次）", ["3", "120"], ["3期120余人（次）"]],
    ["学习**次，党课⟦**⟧次，谈话**次", ["4"], ["学习**次，党课4次，谈话**次"]],
    ["****名，**⟦**⟧名", ["7"], ["****名，**7名"]],
    ["支出⟦……⟧万元", ["1,284.5"], ["支出1,284.5万元"]],
    ["a^b ⟦^^⟧ c^d", ["x"], ["a^b x c^d"]],
    ["上行\n⟦**⟧次", ["5"], ["上行\u000b5次"]],
    ["跨⟦行\n下⟧行", ["行下"], ["跨行下行"]],
    ["一⟦\t⟧二\t三", [" "], ["一 二\t三"]],
    ["𠮷⟦**⟧𠮷⟦𠮷⟧", ["1", "吉"], ["𠮷1𠮷吉"]],
    ["***⟦*⟧", ["x"], ["***x"]],
    ["*⟦**⟧", ["x"], ["*x"]],
    ["啊⟦啊啊⟧啊", ["唉"], ["啊唉啊"]],
    ["工作⟦，⟧，认真", [""], ["工作，认真"]],
    ["学⟦⟧习", ["—"], ["学—习"]],
    ["⟦⟧学习", ["一、"], ["一、学习"]],
    ["学习⟦⟧", ["。"], ["学习。"]],
    ["⟦⟧", ["新"], ["新"]],
    ["共⟦⟧⟦**⟧⟦⟧次", ["（", "12", "）"], ["共（12）次"]],
    ["换行⟦。⟧", ["。\n"], ["换行。\u000b"]],
    ["甲⟦**⟧次\n乙⟦**⟧次", ["1", "2"], ["甲1次\u000b乙2次"]],
  ];
  test.each(rows)("%s", async (text, afters, expected) => {
    // A line of the table is one paragraph: its line breaks are Word's.
    const { snapshot, ranges } = marked(text.replaceAll("\n", "\u000b"));
    const word = open(...snapshot.paragraphs.map((paragraph) => paragraph.text));
    const lines = snapshot.paragraphs.map((paragraph) => paragraph.text.replaceAll("\u000b", "\n"));
    const edits = ranges.map((range, index) => fill(lines, range, afters[index]!));
    const { outcomes, undo } = await apply(edits);
    expect(outcomes).toEqual(allApplied(edits.length));
    expect(word.texts).toEqual(expected);
    expect((await apply(undo)).outcomes).toEqual(allApplied(undo.length));
    expect(word.texts).toEqual(snapshot.paragraphs.map((paragraph) => paragraph.text));
  });

  test("reaches text longer than a search may be", async () => {
    const { lines, edits } = fills(`起${"长句".repeat(5)}⟦${"党建引领，".repeat(60)}⟧止`, "短");
    const word = open(...lines);
    expect((await apply(edits)).outcomes).toEqual(allApplied(1));
    expect(word.texts).toEqual([`起${"长句".repeat(5)}短止`]);
  });

  test("500 figures are three round trips", async () => {
    const { lines, edits } = fills(
      Array.from({ length: 250 }, () => "开展学习⟦**⟧次，参加⟦**⟧人次").join("\n"),
      ...Array.from({ length: 500 }, (_, index) => String(index)),
    );
    const word = open(...lines);
    expect((await apply(edits)).outcomes).toEqual(allApplied(500));
    expect(word.syncs).toBe(3);
    expect(word.texts[249]).toBe("开展学习498次，参加499人次");
  });

  test("old Words get small requests, and nothing is lost between them", async () => {
    const { lines, edits } = fills(
      Array.from({ length: 250 }, () => "开展学习⟦**⟧次，参加⟦**⟧人次").join("\n"),
      ...Array.from({ length: 500 }, (_, index) => String(index)),
    );
    const word = open(...lines);
    const filled = await createWordHost({ smallRequests: true }).apply(edits);
    expect(filled.ok && filled.value.outcomes).toEqual(allApplied(500));
    expect(word.texts[0]).toBe("开展学习0次，参加1人次");
    expect(word.syncs).toBe(12);
    expect(word.mostActions).toBeLessThan(300);
  });

  test("leaves a place alone that was changed before", async () => {
    const { edits } = fills("学习⟦**⟧次", "12");
    const word = open("学习15次");
    expect((await apply(edits)).outcomes).toEqual([{ kind: "stale", found: "15" }]);
    expect(word.texts).toEqual(["学习15次"]);
  });

  test("leaves a place alone that a person changes while Word is asked", async () => {
    const { lines, edits } = fills("学习⟦**⟧次，党课⟦**⟧次\n谈话⟦**⟧次", "12", "4", "30");
    const word = open(...lines);
    word.beforeSync = (sync) => {
      if (sync === 2) word.model.paragraphs[0]!.text = "学习11次，党课**次";
    };
    expect((await apply(edits)).outcomes).toEqual([
      { kind: "stale", found: "11" },
      { kind: "stale", found: "**" },
      { kind: "applied" },
    ]);
    expect(word.texts).toEqual(["学习11次，党课**次", "谈话30次"]);
    expect(word.syncs).toBe(3);
  });

  test("is not misled by hits that only look alike", async () => {
    const { lines, edits } = fills("学习＊＊次，党课⟦**⟧次", "4");
    const word = open(...lines);
    word.model.ignoresWidth = true;
    expect((await apply(edits)).outcomes).toEqual(allApplied(1));
    expect(word.texts).toEqual(["学习＊＊次，党课4次"]);
  });

  test("reaches a place that Word finds otherwise than it reads from both sides of it", async () => {
    const { lines, edits } = fills("＊⟦**⟧次", "4");
    const word = open(...lines);
    word.model.ignoresWidth = true;
    expect((await apply(edits)).outcomes).toEqual(allApplied(1));
    expect(word.texts).toEqual(["＊4次"]);
  });

  test("refuses a locked content control and fills the rest", async () => {
    const { lines, edits } = fills("学习⟦**⟧次\n党课⟦**⟧次", "12", "4");
    const word = open(...lines);
    word.model.lock(0, 2, 4);
    expect((await apply(edits)).outcomes).toEqual([
      { kind: "refused", reason: "locked" },
      { kind: "applied" },
    ]);
    expect(word.texts).toEqual(["学习**次", "党课4次"]);
  });

  test.each([
    ["a picture", "图前\u0001后"],
    ["a field code", "图前\u0013 PAGE \u0014\u0015后"],
    ["a page break", "图前\u000c后"],
  ])("does not take %s away with the words around it", async (_, text) => {
    const word = open(text);
    const range = { paragraph: 0, start: 1, end: 3 };
    const { outcomes } = await apply([{ kind: "replaceText", range, before: "前后", after: "中" }]);
    expect(outcomes).toEqual([{ kind: "refused", reason: "notText" }]);
    expect(word.texts).toEqual([text]);
  });
});

describe("whole paragraphs", () => {
  const look = {
    alignment: "Left",
    leftIndent: 10,
    font: { ...modelParagraph("").font, name: "黑体", bold: true },
  };
  const insert = (at: number, following: string | null, ...texts: string[]): Edit => ({
    kind: "insertParagraphs",
    at,
    following,
    paragraphs: texts.map((text) => ({ text, role: "body", like: null })),
  });

  test("are put in with the look of another paragraph and taken out again", async () => {
    const word = open({ text: "一、主要工作", style: "标题 1", ...look }, "正文。", "落款");
    const edit: Edit = {
      kind: "insertParagraphs",
      at: 2,
      following: "正文。",
      paragraphs: [
        { text: "二、存在问题", role: "heading1", like: 0 },
        { text: "一是**。", role: "body", like: 1 },
      ],
    };
    const { outcomes, undo } = await apply([edit]);
    expect(outcomes).toEqual(allApplied(1));
    expect(word.texts).toEqual(["一、主要工作", "正文。", "二、存在问题", "一是**。", "落款"]);
    expect(word.model.paragraphs[2]).toEqual({ ...word.model.paragraphs[0], text: "二、存在问题" });
    expect(word.model.paragraphs[3]).toEqual({ ...word.model.paragraphs[1], text: "一是**。" });
    expect(word.syncs).toBe(2);
    await apply(undo);
    expect(word.texts).toEqual(["一、主要工作", "正文。", "落款"]);
  });

  test("take the official look where there is no model", async () => {
    const word = open({ text: "一", ...look });
    await apply([
      {
        kind: "insertParagraphs",
        at: 1,
        following: "一",
        paragraphs: [
          { text: "总结", role: "title", like: null },
          { text: "某局", role: "signature", like: null },
          { text: "（一）", role: "heading2", like: null },
        ],
      },
    ]);
    const [, title, signature, heading] = word.model.paragraphs;
    expect(title).toMatchObject({
      alignment: "Centered",
      firstLineIndent: 0,
      font: { size: 22, bold: false },
    });
    expect(heading).toMatchObject({ outlineLevel: 2, firstLineIndent: 32, font: { name: "楷体_GB2312" } });
    expect(signature).toMatchObject({
      alignment: "Right",
      leftIndent: 0,
      font: { name: "仿宋_GB2312", size: 16 },
    });
  });

  test("join and leave automatic numbering with their model", async () => {
    const list = { id: 7, level: 1, label: "（一）" };
    const word = open({ text: "题", list }, "文");
    await apply([
      {
        kind: "insertParagraphs",
        at: 1,
        following: "题",
        paragraphs: [
          { text: "文二", role: "body", like: 1 },
          { text: "题二", role: "heading2", like: 0 },
        ],
      },
    ]);
    expect(word.model.paragraphs.map((paragraph) => paragraph.list?.id)).toEqual([
      7,
      undefined,
      7,
      undefined,
    ]);
  });

  test("come before the first, between and behind the last, in the order given", async () => {
    const word = open("一", "二");
    const edits = [
      insert(0, null, "甲", "乙"),
      insert(1, "一", "丙"),
      insert(1, "一", "丁"),
      insert(2, "二", "戊"),
    ];
    const { undo } = await apply(edits);
    expect(word.texts).toEqual(["甲", "乙", "一", "丙", "丁", "二", "戊"]);
    await apply(undo);
    expect(word.texts).toEqual(["一", "二"]);
  });

  test("and words change in one batch", async () => {
    const word = open("一、工作", "二、打算**");
    const edits: Edit[] = [
      insert(1, "一、工作", "二、问题"),
      { kind: "replaceText", range: { paragraph: 1, start: 0, end: 1 }, before: "二", after: "三" },
    ];
    const { outcomes, undo } = await apply(edits);
    expect(outcomes).toEqual(allApplied(2));
    expect(word.texts).toEqual(["一、工作", "二、问题", "三、打算**"]);
    expect(word.syncs).toBe(3);
    await apply(undo);
    expect(word.texts).toEqual(["一、工作", "二、打算**"]);
  });

  const cell = (row: number, column: number): ModelParagraph["cell"] => ({ depth: 1, row, column });
  test.each<[string, Partial<ModelParagraph>[], number, EditOutcome["kind"]]>([
    ["between the lines of a cell", [{ cell: cell(0, 0) }, { cell: cell(0, 0) }], 1, "applied"],
    ["between two cells", [{ cell: cell(0, 0) }, { cell: cell(0, 1) }], 1, "refused"],
    ["before a table", [{}, { cell: cell(0, 0) }], 1, "applied"],
    ["behind a table", [{ cell: cell(0, 0) }, {}], 1, "applied"],
  ])("%s", async (_, paragraphs, at, kind) => {
    const word = open(...paragraphs);
    expect((await apply([insert(at, "", "新")])).outcomes[0]?.kind).toBe(kind);
    if (kind === "applied") expect(word.texts[at]).toBe("新");
    else expect(word.texts).toHaveLength(2);
  });

  test("are not taken out of a cell that would be left empty", async () => {
    const word = open("前", { text: "格", cell: cell(0, 0) }, "后");
    const { outcomes } = await apply([{ kind: "deleteParagraphs", at: 1, texts: ["格"] }]);
    expect(outcomes).toEqual([{ kind: "refused", reason: "notText" }]);
    expect(word.texts).toHaveLength(3);
  });
});

describe("showing a place", () => {
  test.each([
    ["学习⟦**⟧次，党课**次", "学习⟦**⟧次，党课**次"],
    ["学习**次，党课⟦**⟧次", "学习**次，党课⟦**⟧次"],
    ["**次**次**次⟦**⟧", "**次**次**次⟦**⟧"],
    ["*⟦**⟧次", "*⟦**⟧次"],
    ["*⟦**⟧", "⟦***⟧"],
    ["讲**次，听**次，写⟦**⟧", "讲**次，听**次，写⟦**⟧"],
    ["学⟦⟧习", "学⟦习⟧"],
    ["学习⟦⟧", "⟦学习⟧"],
    [`⟦${"长".repeat(300)}⟧`, `⟦${"长".repeat(200)}⟧${"长".repeat(100)}`],
  ])("%s", async (text, expected) => {
    const { snapshot, ranges } = marked(text);
    const word = open(snapshot.paragraphs[0]!.text);
    expect(await createWordHost().reveal(ranges[0]!)).toEqual({ ok: true, value: null });
    expect(word.model.selection).toBe(expected);
    // One more where nothing that begins there is the first of its kind.
    expect(word.syncs).toBeLessThanOrEqual(
      expected.endsWith("次⟦**⟧") || /写⟦|党课⟦/u.test(expected) ? 3 : 2,
    );
  });

  test("says so when the place is gone", async () => {
    open("学习");
    const gone = { ok: false, error: { kind: "placeGone" } };
    expect(await createWordHost().reveal({ paragraph: 1, start: 0, end: 1 })).toEqual(gone);
    expect(await createWordHost().reveal({ paragraph: 0, start: 1, end: 3 })).toEqual(gone);
  });

  test("shows the paragraph where Word finds the words no more", async () => {
    const word = open("学习**次");
    word.beforeSync = (sync) => {
      if (sync === 2) word.model.paragraphs[0]!.text = "学习12次";
    };
    expect((await createWordHost().reveal({ paragraph: 0, start: 2, end: 4 })).ok).toBe(true);
    expect(word.model.selection).toBe("⟦学习12次⟧");
  });
});

describe("failures", () => {
  const two = (): ReturnType<typeof fills> => fills("学习⟦**⟧次\n党课⟦**⟧次", "12", "4");

  test("without Word, nothing is available", async () => {
    expect(await createWordHost().read()).toEqual({ ok: false, error: { kind: "notAvailable" } });
  });

  test.each([
    ["ActivityLimitReached", { kind: "busy" }],
    ["SearchDialogIsOpen", { kind: "busy" }],
    ["RequestPayloadSizeLimitExceeded", { kind: "tooLarge" }],
    ["InvalidOrTimedOutSession", { kind: "notAvailable" }],
  ])("%s", async (code, error) => {
    const { lines, edits } = two();
    const word = open(...lines);
    word.model.failingWrite = { number: 1, code };
    expect(await createWordHost().apply(edits)).toEqual({ ok: false, error });
    expect(word.texts).toEqual(lines);
  });

  test.each([
    ["AccessDenied", "locked"],
    ["Whatever", "byHost"],
  ])("%s at one place costs that place", async (code, reason) => {
    const { lines, edits } = two();
    const word = open(...lines);
    word.model.failingWrite = { number: 1, code };
    const { outcomes, undo } = await apply(edits);
    expect(outcomes).toEqual([{ kind: "applied" }, { kind: "refused", reason }]);
    expect(word.texts).toEqual(["学习12次", "党课**次"]);
    await apply(undo);
    expect(word.texts).toEqual(lines);
  });

  test("in the middle of writing, and passing: what was not written is written after all", async () => {
    const { lines, edits } = two();
    const word = open(...lines);
    word.model.failingWrite = { number: 2, code: "GeneralException" };
    const { outcomes, undo } = await apply(edits);
    expect(outcomes).toEqual([{ kind: "applied" }, { kind: "applied" }]);
    expect(word.texts).toEqual(["学习12次", "党课4次"]);
    await apply(undo);
    expect(word.texts).toEqual(lines);
  });

  test("of our own making go on as exceptions", async () => {
    const word = open("一");
    word.beforeSync = () => {
      throw new OfficeFault("PropertyNotLoaded");
    };
    await expect(createWordHost().read()).rejects.toThrow("PropertyNotLoaded");
  });

  test("of one batch do not stop the next; batches do not mix", async () => {
    const { lines, edits } = two();
    const word = open(...lines);
    word.model.failingWrite = { number: 1, code: "ActivityLimitReached" };
    const host = createWordHost();
    const [first, second, third] = await Promise.all([host.apply(edits), host.apply(edits), host.read()]);
    expect([first.ok, second.ok, third.ok]).toEqual([false, true, true]);
    expect(word.texts).toEqual(["学习12次", "党课4次"]);
  });
});
