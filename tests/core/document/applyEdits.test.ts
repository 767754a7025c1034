import fc from "fast-check";
import { applyEdits } from "../../../src/core/document/applyEdits";
import type { Edit, EditOutcome } from "../../../src/core/document/edit";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { editBatch } from "../../support/editBatch";
import { marked } from "../../support/markedText";

const textsOf = (snapshot: Snapshot): string[] => snapshot.paragraphs.map(({ text }) => text);
const kinds = (outcomes: readonly EditOutcome[]): string[] => outcomes.map(({ kind }) => kind);

/** One replacement for every marked range, in the order marked. */
function replacements(text: string, afters: readonly string[]): { snapshot: Snapshot; edits: Edit[] } {
  const { snapshot, ranges } = marked(text);
  const edits = ranges.map((range, index): Edit => {
    const before = snapshot.paragraphs[range.paragraph]!.text.slice(range.start, range.end);
    return { kind: "replaceText", range, before, after: afters[index]! };
  });
  return { snapshot, edits };
}

const insert = (at: number, following: string | null, ...texts: string[]): Edit => ({
  kind: "insertParagraphs",
  at,
  following,
  paragraphs: texts.map((text) => ({ text, role: "body", like: null })),
});
const remove = (at: number, ...texts: string[]): Edit => ({ kind: "deleteParagraphs", at, texts });

describe("replacing words", () => {
  test.each([
    ["one mask", "召开党组会⟦**⟧次。", ["24"], "召开党组会24次。"],
    ["two in one paragraph", "召开⟦**⟧次、研究议题⟦**⟧个。", ["24", "96"], "召开24次、研究议题96个。"],
    ["side by side", "举办⟦**⟧⟦期⟧培训", ["6", "期次"], "举办6期次培训"],
    ["an insertion into an empty paragraph", "一\n⟦⟧\n三", ["二"], "一\n二\n三"],
    ["insertions at the very start and end", "⟦⟧党课⟦⟧", ["讲", "。"], "讲党课。"],
    ["two insertions at one point, in the order given", "讲⟦⟧⟦⟧课", ["廉政", "党"], "讲廉政党课"],
    ["an insertion on the left border", "共⟦⟧⟦**⟧次", ["计", "3"], "共计3次"],
    ["an insertion on the right border", "共⟦**⟧⟦⟧次", ["3", "余"], "共3余次"],
    ["a deletion", "共共⟦共⟧三次", [""], "共共三次"],
    ["after a character outside the basic plane", "𠮷⟦**⟧次", ["3"], "𠮷3次"],
    ["a line break, which stays within the paragraph", "甲⟦、⟧乙", ["\n"], "甲\n乙"],
  ])("%s", (_name, text, afters, expected) => {
    const { snapshot, edits } = replacements(text, afters);
    const applied = applyEdits(snapshot, edits);
    expect(kinds(applied.outcomes)).toEqual(edits.map(() => "applied"));
    expect(textsOf(applied.snapshot)).toEqual(expected === "甲\n乙" ? [expected] : expected.split("\n"));
    expect(textsOf(applyEdits(applied.snapshot, applied.undo).snapshot)).toEqual(textsOf(snapshot));
  });

  test("the order of a batch does not matter where nothing overlaps", () => {
    const { snapshot, edits } = replacements("甲⟦**⟧次乙⟦**⟧次\n丙⟦*⟧名", ["10", "200", "3"]);
    const forward = applyEdits(snapshot, edits).snapshot;
    expect(applyEdits(snapshot, [...edits].reverse()).snapshot).toEqual(forward);
    expect(textsOf(forward)).toEqual(["甲10次乙200次", "丙3名"]);
  });

  test("keeps the other facts of the paragraph", () => {
    const snapshot: Snapshot = {
      paragraphs: [{ ...marked("第*名").snapshot.paragraphs[0]!, styleName: "标题 1", outlineLevel: 1 }],
    };
    const edit: Edit = {
      kind: "replaceText",
      range: { paragraph: 0, start: 1, end: 2 },
      before: "*",
      after: "2",
    };
    expect(applyEdits(snapshot, [edit]).snapshot.paragraphs).toEqual([
      { ...snapshot.paragraphs[0], text: "第2名" },
    ]);
  });
});

describe("what is left alone", () => {
  const range = (paragraph: number, start: number, end: number, before: string, after = "9"): Edit => ({
    kind: "replaceText",
    range: { paragraph, start, end },
    before,
    after,
  });
  test.each<[string, Edit, EditOutcome]>([
    ["another text stands there", range(0, 2, 4, "**"), { kind: "stale", found: "12" }],
    ["the text ends before the range does", range(0, 4, 6, "次"), { kind: "stale", found: "次" }],
    ["the range begins beyond the text", range(0, 6, 6, ""), { kind: "stale", found: null }],
    ["no such paragraph", range(3, 0, 0, ""), { kind: "stale", found: null }],
    ["a negative start", range(0, -1, 0, ""), { kind: "stale", found: null }],
    ["a turned range", range(0, 3, 2, ""), { kind: "stale", found: null }],
    ["a fractional place", range(0, 0.5, 1, "共"), { kind: "stale", found: null }],
    ["a null character", range(0, 2, 4, "12", "1\u00002"), { kind: "refused", reason: "notText" }],
    ["a vertical tab", range(0, 2, 4, "12", "\v"), { kind: "refused", reason: "notText" }],
    ["a carriage return", range(0, 2, 4, "12", "\r\n"), { kind: "refused", reason: "notText" }],
    ["half a character", range(0, 2, 4, "12", "\ud842"), { kind: "refused", reason: "notText" }],
    ["a place within a character", range(1, 1, 1, "", "x"), { kind: "refused", reason: "notText" }],
    ["half a character taken away", range(1, 0, 1, "\ud842", ""), { kind: "refused", reason: "notText" }],
    ["paragraph before has changed", insert(1, "旧", "新"), { kind: "stale", found: "共计12次" }],
    ["paragraph before not named", insert(1, null, "新"), { kind: "stale", found: "共计12次" }],
    ["a paragraph before the first", insert(0, "旧", "新"), { kind: "stale", found: null }],
    ["beyond the end", insert(3, "𠮷", "新"), { kind: "stale", found: null }],
    ["new paragraph that is no text", insert(0, null, "\u0001"), { kind: "refused", reason: "notText" }],
    ["paragraphs that have changed", remove(0, "共计12次", "吉"), { kind: "stale", found: "共计12次\n𠮷" }],
    ["paragraphs beyond the end", remove(1, "𠮷", "吉"), { kind: "stale", found: null }],
  ])("%s", (_name, edit, outcome) => {
    const snapshot = plainSnapshot(["共计12次", "𠮷"]);
    const applied = applyEdits(snapshot, [edit]);
    expect(applied).toEqual({ outcomes: [outcome], undo: [], snapshot });
  });

  test.each([
    ["the same mask twice", "共⟦⟦**⟧⟧次", ["1", "2"], "共1次"],
    ["one within the other", "共⟦计⟦**⟧次⟧", ["1", "2"], "共计1次"],
    ["an insertion within a replacement given first", "⟦共⟦⟧计⟧", ["x", "合计"], "共x计"],
  ])("of an overlapping pair the later: %s", (_name, text, afters, expected) => {
    const { snapshot, edits } = replacements(text, afters);
    const applied = applyEdits(snapshot, edits);
    expect(kinds(applied.outcomes)).toEqual(["applied", "overlapping"]);
    expect(textsOf(applied.snapshot)).toEqual([expected]);
  });

  test("an edit that was left alone takes no place", () => {
    const { snapshot, edits } = replacements("共⟦⟦**⟧⟧次", ["\0", "2"]);
    const applied = applyEdits(snapshot, edits);
    expect(kinds(applied.outcomes)).toEqual(["refused", "applied"]);
    expect(textsOf(applied.snapshot)).toEqual(["共2次"]);
  });

  test("what the host refuses, with the host's reason", () => {
    const { snapshot, edits } = replacements("共⟦**⟧次⟦*⟧名", ["1", "2"]);
    const applied = applyEdits(snapshot, edits, (edit) => (edit === edits[0] ? "locked" : null));
    expect(applied.outcomes).toEqual([{ kind: "refused", reason: "locked" }, { kind: "applied" }]);
    expect(textsOf(applied.snapshot)).toEqual(["共**次2名"]);
  });
});

describe("whole paragraphs", () => {
  const snapshot = plainSnapshot(["甲", "乙", "丙", "丁"]);
  test.each<[string, Edit[], string, string]>([
    ["before the first", [insert(0, null, "子", "丑")], "子丑甲乙丙丁", "applied"],
    ["at the end", [insert(4, "丁", "戊")], "甲乙丙丁戊", "applied"],
    ["twice at one place", [insert(2, "乙", "子"), insert(2, "乙", "丑")], "甲乙子丑丙丁", "applied applied"],
    ["deletion", [remove(1, "乙", "丙")], "甲丁", "applied"],
    [
      "put at both borders of a deletion",
      [remove(1, "乙"), insert(1, "甲", "子"), insert(2, "乙", "丑")],
      "甲子丑丙丁",
      "applied applied applied",
    ],
    ["put into a deletion", [remove(1, "乙", "丙"), insert(2, "乙", "子")], "甲丁", "applied overlapping"],
    ["deleted twice", [remove(1, "乙", "丙"), remove(2, "丙", "丁")], "甲丁", "applied overlapping"],
    ["deletions side by side", [remove(2, "丙"), remove(1, "乙")], "甲丁", "applied applied"],
  ])("%s", (_name, edits, expected, outcomes) => {
    const applied = applyEdits(snapshot, edits);
    expect(kinds(applied.outcomes).join(" ")).toBe(outcomes);
    expect(textsOf(applied.snapshot).join("")).toBe(expected);
    expect(textsOf(applyEdits(applied.snapshot, applied.undo).snapshot)).toEqual(textsOf(snapshot));
  });

  test.each([
    ["deletion of a paragraph changed before", ["replace", "remove"]],
    ["change of a paragraph deleted before", ["remove", "replace"]],
  ])("overlap: %s", (_name, order) => {
    const edits: Record<string, Edit> = {
      replace: { kind: "replaceText", range: { paragraph: 1, start: 0, end: 1 }, before: "乙", after: "已" },
      remove: remove(1, "乙"),
    };
    const applied = applyEdits(
      snapshot,
      order.map((name) => edits[name]!),
    );
    expect(kinds(applied.outcomes)).toEqual(["applied", "overlapping"]);
  });

  test("a new paragraph takes the look of the one named, and of the role otherwise", () => {
    const styled: Snapshot = {
      paragraphs: [
        { ...snapshot.paragraphs[0]!, styleName: "标题 2", outlineLevel: 2 },
        snapshot.paragraphs[1]!,
      ],
    };
    const edit: Edit = {
      kind: "insertParagraphs",
      at: 1,
      following: "甲",
      paragraphs: [
        { text: "（二）", role: "heading2", like: 0 },
        { text: "2023年12月5日", role: "date", like: null },
      ],
    };
    const after = applyEdits(styled, [edit]).snapshot.paragraphs;
    expect(after[1]).toEqual({ ...styled.paragraphs[0], text: "（二）" });
    expect(after[2]?.alignment).toBe("right");
  });

  test("positions of a batch refer to the document before it", () => {
    const replace: Edit = {
      kind: "replaceText",
      range: { paragraph: 3, start: 0, end: 1 },
      before: "丁",
      after: "癸",
    };
    const applied = applyEdits(snapshot, [insert(1, "甲", "子"), remove(2, "丙"), replace]);
    expect(textsOf(applied.snapshot)).toEqual(["甲", "子", "乙", "癸"]);
  });
});

test("taking out and putting in no paragraphs has nothing to put back", () => {
  const nothing = [
    { kind: "deleteParagraphs", at: 0, texts: [] },
    { kind: "insertParagraphs", at: 0, following: null, paragraphs: [] },
  ] as const;
  const { outcomes, undo } = applyEdits(plainSnapshot(["甲"]), nothing);
  expect({ outcomes: kinds(outcomes), undo }).toEqual({ outcomes: ["applied", "applied"], undo: [] });
});

describe("on random batches", () => {
  test("undo restores the texts exactly, and undoing that gives the change again", () => {
    fc.assert(
      fc.property(editBatch(), ({ texts, edits }) => {
        const applied = applyEdits(plainSnapshot(texts), edits);
        const undone = applyEdits(applied.snapshot, applied.undo);
        expect(kinds(undone.outcomes)).toEqual(applied.undo.map(() => "applied"));
        expect(textsOf(undone.snapshot)).toEqual(texts);
        expect(textsOf(applyEdits(undone.snapshot, undone.undo).snapshot)).toEqual(textsOf(applied.snapshot));
      }),
      { numRuns: 500 },
    );
  });

  test("edits that are left alone change nothing", () => {
    fc.assert(
      fc.property(editBatch(), ({ texts, edits }) => {
        const applied = applyEdits(plainSnapshot(texts), edits);
        const only = edits.filter((_, index) => applied.outcomes[index]?.kind === "applied");
        expect(applyEdits(plainSnapshot(texts), only).snapshot).toEqual(applied.snapshot);
      }),
    );
  });
});
