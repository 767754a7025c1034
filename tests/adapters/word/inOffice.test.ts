import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { Applied, Edit } from "../../../src/core/document/edit";
import type { DocumentHost, HostError } from "../../../src/ports/documentHost";
import { buildDocx } from "../../support/docxFixtures";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { documentXml, snapshotOf } from "../../support/openedDocx";
import { marked } from "../../support/markedText";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn, hostFailures } from "../../support/wordHost/wordStandIn";

let word: WordStandIn;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});

function open(paragraphs: readonly (string | FixtureParagraph)[], smallRequests = false): DocumentHost {
  word = new WordStandIn(buildDocx(paragraphs));
  stop = playWord(word);
  return createWordHost({ smallRequests });
}

/** The marked places, filled with 0, 1, 2… */
function fills(text: string): { readonly lines: string[]; readonly edits: Edit[] } {
  const { snapshot, ranges } = marked(text);
  const lines = snapshot.paragraphs.map((paragraph) => paragraph.text);
  const edits = ranges.map((range, index): Edit => {
    const before = lines[range.paragraph]!.slice(range.start, range.end);
    return { kind: "replaceText", range, before, after: String(index) };
  });
  return { lines, edits };
}

const section = (at: number, following: string, count: number, like: number | null): Edit => ({
  kind: "insertParagraphs",
  at,
  following,
  paragraphs: Array.from({ length: count }, (_, index) => ({
    text: `第${index}条措施，由责任部门抓好落实。`,
    role: "body",
    like,
  })),
});

async function applied(host: DocumentHost, edits: readonly Edit[]): Promise<Applied> {
  const result = await host.apply(edits);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const kinds = ({ outcomes }: Applied): string[] => outcomes.map(({ kind }) => kind);
const all = (count: number): string[] => Array.from({ length: count }, () => "applied");
const figures = (count: number): string =>
  Array.from({ length: count / 2 }, () => "开展学习⟦**⟧次，参加⟦**⟧人次").join("\n");

describe("round trips and requests", () => {
  test("reading is one, of a size that does not grow with the document", async () => {
    const host = open(Array.from({ length: 3000 }, (_, index) => `第${index}段`));
    const snapshot = await host.read();
    expect(snapshot.ok && snapshot.value.paragraphs.length).toBe(3000);
    expect(word.syncs).toBe(1);
    expect(word.requestSizes[0]).toBeLessThan(3000);
  });

  test("500 figures are three", async () => {
    const { lines, edits } = fills(figures(500));
    const host = open(lines);
    expect(kinds(await applied(host, edits))).toEqual(all(500));
    expect(word.syncs).toBe(3);
    expect(word.texts[249]).toBe("开展学习498次，参加499人次");
  });

  test("500 figures in an old Word: every request under 60 KB", async () => {
    const { lines, edits } = fills(figures(500));
    const host = open(lines, true);
    expect(kinds(await applied(host, edits))).toEqual(all(500));
    expect(Math.max(...word.requestSizes)).toBeLessThan(60_000);
    expect(word.syncs).toBeLessThanOrEqual(12);
  });

  test.each([true, false])("a section of 40 paragraphs is two, small requests: %s", async (small) => {
    const host = open(["一、主要工作", "正文。", "落款"], small);
    expect(kinds(await applied(host, [section(2, "正文。", 40, 1)]))).toEqual(["applied"]);
    expect(word.texts).toHaveLength(43);
    expect(word.syncs).toBe(2);
    expect(Math.max(...word.requestSizes)).toBeLessThan(60_000);
  });

  test.each([
    ["学习⟦**⟧次，党课**次", 2],
    ["学习**次，党课⟦**⟧个", 2],
    ["学习**次，党课⟦**⟧次", 3],
  ])("showing a place is two, and one more where nothing tells it from another: %s", async (text, syncs) => {
    const { snapshot, ranges } = marked(text);
    const host = open([snapshot.paragraphs[0]!.text]);
    expect((await host.reveal(ranges[0]!)).ok).toBe(true);
    expect(word.document.selection).toBe(text);
    expect(word.syncs).toBe(syncs);
  });
});

describe("what Word says of the document", () => {
  const report: FixtureParagraph[] = [
    { text: "主体责任落实情况报告", style: "title" },
    { text: "一、主要工作", style: "heading1" },
    { text: "强化责任", list: { id: 1, level: 1 } },
    { text: "次数", cell: { row: 0, column: 0 } },
    { text: "**", cell: { row: 0, column: 1 } },
    { text: "报告单位", style: "signature" },
  ];

  test("is what the file says, style names aside", async () => {
    const host = open(report);
    const snapshot = await host.read();
    const unnamed = (paragraphs: readonly { readonly styleName: string | null }[]): unknown[] =>
      paragraphs.map((paragraph) => ({ ...paragraph, styleName: null }));
    expect(snapshot.ok && unnamed(snapshot.value.paragraphs)).toEqual(
      unnamed((await snapshotOf(buildDocx(report))).paragraphs),
    );
    expect(snapshot.ok && snapshot.value.paragraphs.map(({ styleName }) => styleName)).toEqual([
      "标题",
      "标题 1",
      null,
      null,
      null,
      "落款",
    ]);
  });

  test("new paragraphs look in the saved file as their models do", async () => {
    const host = open(report);
    const edit: Edit = {
      kind: "insertParagraphs",
      at: 5,
      following: "**",
      paragraphs: [
        { text: "二、存在问题", role: "heading1", like: 1 },
        { text: "学习不够深入", role: "heading2", like: 2 },
        { text: "某某党组", role: "signature", like: 5 },
      ],
    };
    expect(kinds(await applied(host, [edit]))).toEqual(["applied"]);
    const { paragraphs } = await snapshotOf(word.document.save());
    const [heading, point, signed] = paragraphs.slice(5, 8);
    expect(heading).toEqual({ ...paragraphs[1], text: "二、存在问题" });
    expect(point).toMatchObject({ listLabel: { text: "（二）", level: 1 }, alignment: "justify" });
    expect(signed).toEqual({ ...paragraphs[8], text: "某某党组" });
    const format = word.document.paragraphs.map((node) => {
      const part = word.document.partOf(node);
      const { document } = word;
      // A font that is given goes to Latin letters too, whatever the model has there.
      const font = { ...document.format.font(document.xml, part), latin: "" };
      return { ...document.format.lengths(document.xml, part), ...font };
    });
    expect([format[5], format[6], format[7]]).toEqual([format[1], format[2], format[8]]);
  });
});

test("the official look leaves the line spacing of the place alone", async () => {
  const auto = '<w:spacing w:line="240" w:lineRule="auto"/>';
  const host = open(["一", { text: "二", properties: auto }]);
  await applied(host, [section(1, "一", 1, null), section(2, "二", 1, null)]);
  const { document } = word;
  const spacing = document.paragraphs.map((node) => {
    return document.format.lengths(document.xml, document.partOf(node)).lineSpacing;
  });
  expect(spacing).toEqual([28.95, 28.95, 12, 12]);
});

describe("faults: nothing is lost, and the person is told", () => {
  const text = "学习⟦**⟧次\n党课⟦**⟧次\n谈话⟦**⟧次";
  const error = async (host: DocumentHost, edits: readonly Edit[]): Promise<HostError | null> => {
    const result = await host.apply(edits);
    return result.ok ? null : result.error;
  };

  test.each([
    ["sessionOver", { kind: "notAvailable" }],
    ["dialogOpen", { kind: "busy" }],
    ["tooManyCalls", { kind: "busy" }],
    ["requestTooLarge", { kind: "tooLarge" }],
    ["answerTooLarge", { kind: "tooLarge" }],
    ["accessDenied", { kind: "readOnly" }],
  ] as const)("%s, at each round trip", async (name, expected) => {
    const { lines, edits } = fills(text);
    // What is denied in writing is denied to a place: the others are tried.
    for (const number of name === "accessDenied" ? [1, 2] : [1, 2, 3]) {
      const host = open(lines);
      word.failingSync = { number, failure: hostFailures[name] };
      expect(await error(host, edits)).toEqual(expected);
      expect(word.texts).toEqual(lines);
      expect(kinds(await applied(host, edits))).toEqual(all(3));
      expect(word.referencesLeft).toBe(0);
    }
  });

  test("a write that fails in the middle, once", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.document.failingWrite = { number: 2, code: "GeneralException" };
    const done = await applied(host, edits);
    expect(kinds(done)).toEqual(all(3));
    expect(word.texts).toEqual(["学习0次", "党课1次", "谈话2次"]);
    await applied(host, done.undo);
    expect(word.texts).toEqual(lines);
  });

  test.each(["第3项", "第9项", "第0项"])("one refused write costs one figure: %s", async (refusing) => {
    const { lines, edits } = fills(Array.from({ length: 10 }, (_, at) => `第${at}项⟦**⟧次`).join("\n"));
    const host = open(lines);
    word.document.refusing = refusing;
    const done = await applied(host, edits);
    const at = lines.findIndex((line) => line.startsWith(refusing));
    expect(done.outcomes).toEqual(
      lines.map((_, index) => (index === at ? { kind: "refused", reason: "byHost" } : { kind: "applied" })),
    );
    expect(word.texts).toEqual(
      lines.map((line, index) => (index === at ? line : line.replace("**", String(index)))),
    );
    word.document.refusing = null;
    await applied(host, done.undo);
    expect(word.texts).toEqual(lines);
  });

  test("a name that can not be given costs the name, not the figure", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.document.refusesNames = true;
    const named = edits.map((edit, index): Edit => ({ ...edit, tag: `zhubi:${index}` }) as Edit);
    expect(kinds(await applied(host, named))).toEqual(all(3));
    expect(word.texts).toEqual(["学习0次", "党课1次", "谈话2次"]);
  });

  test("a round trip that fails in the middle of a long fill", async () => {
    const { lines, edits } = fills(figures(500));
    const host = open(lines, true);
    await applied(host, []);
    const before = word.syncs;
    // Reading, finding in six requests, writing in five: the last but one fails.
    word.failingSync = { number: before + 11, failure: hostFailures.tooManyCalls };
    const done = await applied(host, edits);
    const count = kinds(done).filter((kind) => kind === "applied").length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(500);
    expect(word.texts.join("").match(/\*\*/gu)).toHaveLength(500 - count);
    expect(kinds(await applied(host, done.undo))).toEqual(all(count));
    expect(word.texts).toEqual(lines);
  });

  test("a request that is larger than Word takes", async () => {
    const { lines, edits } = fills(figures(500));
    const host = open(lines);
    word.requestLimit = 60_000;
    expect(await error(host, edits)).toEqual({ kind: "tooLarge" });
    expect(word.texts).toEqual(lines);
  });

  test("an answer that is larger than Word gives", async () => {
    const host = open(["一".repeat(1000)]);
    word.answerLimit = 500;
    expect(await host.read()).toEqual({ ok: false, error: { kind: "tooLarge" } });
  });

  test("a read-only document", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.document.readOnly = true;
    expect(await error(host, edits)).toEqual({ kind: "readOnly" });
    expect(word.texts).toEqual(lines);
    expect((await host.read()).ok).toBe(true);
  });

  test("a locked content control", async () => {
    const { edits } = fills(text);
    const host = open([
      { runs: [{ text: "学习" }, { text: "**", wrap: "lockedSdt" }, { text: "次" }] },
      "党课**次",
      "谈话**次",
    ]);
    expect((await applied(host, edits)).outcomes).toEqual([
      { kind: "refused", reason: "locked" },
      { kind: "applied" },
      { kind: "applied" },
    ]);
    // It is not even tried: a refusal of Word costs round trips.
    expect(word.syncs).toBe(3);
    expect(word.document.writes).toBe(2);
    expect(word.texts).toEqual(["学习**次", "党课1次", "谈话2次"]);
  });

  test.each([2, 3])("a person who types before round trip %i", async (number) => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.beforeSync = (sync) => {
      if (sync !== number) return;
      const [first] = word.document.paragraphs;
      word.document.replace(word.document.span(first!, 0, 0), "认真");
    };
    await applied(host, edits);
    expect(word.texts).toEqual(["认真学习0次", "党课1次", "谈话2次"]);
  });

  test("a person who fills the place before it is found", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.beforeSync = (sync) => {
      const [first] = word.document.paragraphs;
      if (sync === 2) word.document.replace(word.document.span(first!, 2, 4), "11");
    };
    expect((await applied(host, edits)).outcomes[0]).toEqual({ kind: "stale", found: "11" });
    expect(word.texts).toEqual(["学习11次", "党课1次", "谈话2次"]);
  });

  test("a person who fills the place before it is written", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.beforeSync = (sync) => {
      const [first] = word.document.paragraphs;
      if (sync === 3) word.document.replace(word.document.span(first!, 2, 4), "11");
    };
    const done = await applied(host, edits);
    expect(done.outcomes).toEqual([{ kind: "stale", found: "11" }, { kind: "applied" }, { kind: "applied" }]);
    expect(word.texts).toEqual(["学习11次", "党课1次", "谈话2次"]);
    expect(word.syncs).toBe(4);
    await applied(host, done.undo);
    expect(word.texts).toEqual(["学习11次", "党课**次", "谈话**次"]);
  });

  test("a coauthor who puts paragraphs in front between two round trips", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.beforeSync = (sync) => {
      if (sync > 1 && sync < 4)
        word.document.insertBeside(word.document.paragraphs[0]!, "Before", "学习**次");
    };
    expect(kinds(await applied(host, edits))).toEqual(all(3));
    expect(word.texts).toEqual(["学习**次", "学习**次", "学习0次", "党课1次", "谈话2次"]);
  });

  test("a coauthor who takes the paragraph out", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.beforeSync = (sync) => {
      if (sync === 2) word.document.delete(word.document.paragraphs[0]!);
    };
    const failed = await error(host, edits);
    expect(failed).not.toBeNull();
    expect(word.texts).toEqual(["党课**次", "谈话**次"]);
  });

  test("changes that are tracked: ours are, too, and can be put back", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.document.tracksChanges = true;
    const done = await applied(host, edits);
    expect(kinds(done)).toEqual(all(3));
    expect(word.texts).toEqual(["学习0次", "党课1次", "谈话2次"]);
    const saved = documentXml(word.document.save());
    expect([...saved.matchAll(/<w:del .*?<w:delText[^>]*>([^<]*)/gu)].map(([, old]) => old)).toEqual([
      "**",
      "**",
      "**",
    ]);
    expect(kinds(await applied(host, done.undo))).toEqual(all(3));
    expect(word.texts).toEqual(lines);
  });

  test("a slow Word: batches asked for at once do not mix", async () => {
    const { lines, edits } = fills(text);
    const host = open(lines);
    word.latency = 15;
    const [first, second, read] = await Promise.all([host.apply(edits), host.apply(edits), host.read()]);
    expect(first.ok && kinds(first.value)).toEqual(all(3));
    expect(second.ok && kinds(second.value)).toEqual(["stale", "stale", "stale"]);
    expect(read.ok && read.value.paragraphs[0]?.text).toBe("学习0次");
  });
});

describe("the stand-in", () => {
  const run = (work: (context: Word.RequestContext) => unknown): Promise<unknown> => {
    open(["学习**次"]);
    return Word.run(async (context) => {
      work(context);
      await context.sync();
    });
  };
  const first = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();

  test.each<[string, (context: Word.RequestContext) => unknown]>([
    ["a misspelt load", (context) => first(context).load("txet")],
    ["a load of everything", (context) => context.document.body.paragraphs.load()],
    ["a member it does not model", (context) => first(context).clear()],
    ["a wrong place", (context) => first(context).insertText("", "After" as "Start")],
    ["a wrong value", (context) => (first(context).alignment = "Middle" as "Left")],
    ["a text that splits the paragraph", (context) => first(context).insertText("一\n二", "Start")],
    ["a search with wildcards", (context) => first(context).search("?", { matchWildcards: true }).getFirst()],
  ])("refuses %s", async (_, work) => {
    await expect(run(work)).rejects.toMatchObject({ code: "NotModelled" });
    expect(word.mistakes).toHaveLength(1);
    word.mistakes.length = 0;
    expect(word.texts).toEqual(["学习**次"]);
  });

  test("counts what is not let go of", async () => {
    open(["学习**次"]);
    await Word.run(async (context) => {
      first(context).load("text");
      await context.sync();
      expect(word.referencesLeft).toBeGreaterThan(0);
    });
  });
});
