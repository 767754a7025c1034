import fc from "fast-check";
import { applyEdits } from "../../src/core/document/applyEdits";
import type { Applied, Edit, EditOutcome } from "../../src/core/document/edit";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { DocumentHost } from "../../src/ports/documentHost";
import { editBatch } from "./editBatch";
import { marked } from "./markedText";

type MakeHost = (paragraphs: readonly string[]) => Promise<DocumentHost>;

const kinds = (outcomes: readonly EditOutcome[]): string[] => outcomes.map(({ kind }) => kind);

export async function textsOf(host: DocumentHost): Promise<string[]> {
  const snapshot = await host.read();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
  return snapshot.value.paragraphs.map(({ text }) => text);
}

export async function applied(host: DocumentHost, edits: readonly Edit[]): Promise<Applied> {
  const result = await host.apply(edits);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** @param beginning how the paragraph begins, with the place marked: "召开⟦**⟧" */
const replace = (paragraph: number, beginning: string, after: string): Edit => {
  const { snapshot, ranges } = marked(beginning);
  const { start, end } = ranges[0]!;
  const before = snapshot.paragraphs[0]!.text.slice(start, end);
  return { kind: "replaceText", range: { paragraph, start, end }, before, after };
};

const insert = (
  at: number,
  following: string | null,
  texts: readonly string[],
  like: number | null = null,
): Edit => ({
  kind: "insertParagraphs",
  at,
  following,
  paragraphs: texts.map((text) => ({ text, role: "body", like })),
});

interface ContractOptions {
  /** Random batches to try; each makes a document of its own. */
  readonly randomRuns?: number;
}

/**
 * What every host does alike, whatever stands behind it.
 * @param makeHost a document of exactly these paragraphs
 */
export function hostContract(
  name: string,
  makeHost: MakeHost,
  { randomRuns = 100 }: ContractOptions = {},
): void {
  const report = [
    "主体责任情况报告",
    "召开党组会**次，研究议题**个。",
    "",
    "开展谈心谈话*余人次。",
    "2023年12月",
  ];

  describe(`${name}: a document host`, () => {
    test("reads its paragraphs, empty ones included", async () => {
      expect(await textsOf(await makeHost(report))).toEqual(report);
    });

    test.each<[string, Edit[], Record<number, string>]>([
      ["one replacement", [replace(3, "开展谈心谈话⟦*⟧", "35")], { 3: "开展谈心谈话35余人次。" }],
      [
        "several in one paragraph",
        [replace(1, "召开党组会⟦**⟧", "24"), replace(1, "召开党组会**次，研究议题⟦**⟧", "96")],
        { 1: "召开党组会24次，研究议题96个。" },
      ],
      [
        "several given last first",
        [replace(1, "召开党组会**次，研究议题⟦**⟧", "96"), replace(1, "召开党组会⟦**⟧", "24")],
        { 1: "召开党组会24次，研究议题96个。" },
      ],
      ["a whole paragraph", [replace(0, "⟦主体责任情况报告⟧", "工作总结")], { 0: "工作总结" }],
      ["text put in front", [replace(0, "⟦⟧", "关于")], { 0: "关于主体责任情况报告" }],
      ["text put behind", [replace(4, "2023年12月⟦⟧", "5日")], { 4: "2023年12月5日" }],
      ["text put into an empty paragraph", [replace(2, "⟦⟧", "有关情况如下：")], { 2: "有关情况如下：" }],
      ["words taken out", [replace(3, "开展谈心谈话*⟦余⟧", "")], { 3: "开展谈心谈话*人次。" }],
      ["all words taken out", [replace(0, "⟦主体责任情况报告⟧", "")], { 0: "" }],
      ["marks of XML", [replace(1, "召开党组会⟦**⟧", "<&>")], { 1: "召开党组会<&>次，研究议题**个。" }],
      [
        "blanks at the ends",
        [replace(0, "⟦⟧", "  "), replace(0, "主体责任情况报告⟦⟧", " ")],
        { 0: "  主体责任情况报告 " },
      ],
      [
        "characters outside the basic plane",
        [replace(1, "召开党组会⟦**⟧", "𠮷")],
        { 1: "召开党组会𠮷次，研究议题**个。" },
      ],
    ])("replaces: %s, and puts it back", async (_name, edits, changes) => {
      const host = await makeHost(report);
      const { outcomes, undo } = await applied(host, edits);
      expect(kinds(outcomes)).toEqual(edits.map(() => "applied"));
      expect(await textsOf(host)).toEqual(report.map((text, index) => changes[index] ?? text));
      expect(kinds((await applied(host, undo)).outcomes)).toEqual(undo.map(() => "applied"));
      expect(await textsOf(host)).toEqual(report);
    });

    test("puts back one of several replacements", async () => {
      const host = await makeHost(report);
      const { undo } = await applied(host, [
        replace(1, "召开党组会⟦**⟧", "24"),
        replace(3, "开展谈心谈话⟦*⟧", "35"),
      ]);
      await applied(host, undo.slice(1));
      expect((await textsOf(host))[1]).toBe("召开党组会24次，研究议题**个。");
      expect((await textsOf(host))[3]).toBe(report[3]);
    });

    test("leaves alone what has changed since, and does the rest", async () => {
      const host = await makeHost(report);
      await applied(host, [replace(1, "召开党组会⟦**⟧", "24")]);
      const { outcomes, undo } = await applied(host, [
        replace(1, "召开党组会⟦**⟧", "25"),
        replace(3, "开展谈心谈话⟦*⟧", "35"),
      ]);
      expect(outcomes).toEqual([{ kind: "stale", found: "24" }, { kind: "applied" }]);
      expect(undo).toHaveLength(1);
      expect((await textsOf(host))[1]).toBe("召开党组会24次，研究议题**个。");
    });

    test("says that a place is gone", async () => {
      const host = await makeHost(report);
      const { outcomes } = await applied(host, [replace(9, "⟦⟧", "x"), replace(2, "有关⟦⟧", "x")]);
      expect(outcomes).toEqual([
        { kind: "stale", found: null },
        { kind: "stale", found: null },
      ]);
      expect(await textsOf(host)).toEqual(report);
    });

    test("carries out the first of an overlapping pair", async () => {
      const host = await makeHost(report);
      const { outcomes } = await applied(host, [
        replace(1, "召开党组会⟦**⟧", "24"),
        replace(1, "召开党组会*⟦*次⟧", "6次"),
      ]);
      expect(kinds(outcomes)).toEqual(["applied", "overlapping"]);
      expect((await textsOf(host))[1]).toBe("召开党组会24次，研究议题**个。");
    });

    test("puts two insertions at one point in the order given", async () => {
      const host = await makeHost(report);
      await applied(host, [replace(0, "主体责任情况报告⟦⟧", "（"), replace(0, "主体责任情况报告⟦⟧", "稿）")]);
      expect((await textsOf(host))[0]).toBe("主体责任情况报告（稿）");
    });

    test("refuses what is no text", async () => {
      const host = await makeHost(report);
      const { outcomes } = await applied(host, [
        replace(1, "召开党组会⟦**⟧", "1\u0000"),
        replace(3, "开展谈心谈话⟦*⟧", "\ud842"),
      ]);
      expect(outcomes).toEqual([
        { kind: "refused", reason: "notText" },
        { kind: "refused", reason: "notText" },
      ]);
      expect(await textsOf(host)).toEqual(report);
    });

    test.each<[string, number, number | null]>([
      ["before the first", 0, 0],
      ["in between, like its neighbour", 3, 3],
      ["in between, in the official look", 3, null],
      ["at the end", 5, 4],
    ])("puts whole paragraphs %s, and takes them out again", async (_name, at, like) => {
      const host = await makeHost(report);
      const following = at === 0 ? null : report[at - 1]!;
      const { outcomes, undo } = await applied(host, [
        insert(at, following, ["二、存在问题", "一是*。"], like),
      ]);
      expect(kinds(outcomes)).toEqual(["applied"]);
      expect(await textsOf(host)).toEqual(report.toSpliced(at, 0, "二、存在问题", "一是*。"));
      await applied(host, undo);
      expect(await textsOf(host)).toEqual(report);
    });

    test("does not put paragraphs where the one before has changed", async () => {
      const host = await makeHost(report);
      const { outcomes } = await applied(host, [insert(1, "旧标题", ["新"])]);
      expect(outcomes).toEqual([{ kind: "stale", found: report[0] }]);
      expect(await textsOf(host)).toEqual(report);
    });

    test("takes paragraphs out, and puts them back", async () => {
      const host = await makeHost(report);
      const { undo } = await applied(host, [{ kind: "deleteParagraphs", at: 1, texts: report.slice(1, 3) }]);
      expect(await textsOf(host)).toEqual(report.toSpliced(1, 2));
      await applied(host, undo);
      expect(await textsOf(host)).toEqual(report);
    });

    test("counts positions of a batch in the document before it", async () => {
      const host = await makeHost(report);
      await applied(host, [
        insert(1, report[0]!, ["新"]),
        replace(3, "开展谈心谈话⟦*⟧", "35"),
        { kind: "deleteParagraphs", at: 2, texts: [""] },
      ]);
      expect(await textsOf(host)).toEqual([report[0], "新", report[1], "开展谈心谈话35余人次。", report[4]]);
    });

    test("reveals a place that is there", async () => {
      const host = await makeHost(report);
      expect(await host.reveal({ paragraph: 1, start: 5, end: 7 })).toEqual({ ok: true, value: null });
    });

    test.each([
      ["the paragraph is gone", { paragraph: 5, start: 0, end: 0 }],
      ["the text is shorter", { paragraph: 4, start: 5, end: 99 }],
    ])("does not reveal a place when %s", async (_name, range) => {
      const host = await makeHost(report);
      expect(await host.reveal(range)).toEqual({ ok: false, error: { kind: "placeGone" } });
    });

    test("does with random batches what the reference does", async () => {
      await fc.assert(
        fc.asyncProperty(editBatch(), async ({ texts, edits }) => {
          const host = await makeHost(texts);
          const expected = applyEdits(plainSnapshot(texts), edits);
          const { outcomes, undo } = await applied(host, edits);
          expect(outcomes).toEqual(expected.outcomes);
          expect(undo).toEqual(expected.undo);
          expect(await textsOf(host)).toEqual(expected.snapshot.paragraphs.map(({ text }) => text));
          await applied(host, undo);
          expect(await textsOf(host)).toEqual(texts);
        }),
        { numRuns: randomRuns },
      );
    });
  });
}
