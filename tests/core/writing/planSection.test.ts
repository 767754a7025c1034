import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { roles } from "../../../src/catalog/roles";
import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainParagraph, plainSnapshot } from "../../../src/core/document/snapshot";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { matchSections } from "../../../src/core/report/matchSections";
import type { KindId, RoleId } from "../../../src/core/report/reportKind";
import { planSection } from "../../../src/core/writing/planSection";

const variables = { organ: "党组", year: "2025", nextYear: "2026" };

function plan(
  snapshot: Snapshot,
  role: RoleId,
  id: KindId = "main-responsibility",
  values = variables,
  variant = "",
) {
  const outline = readOutline(snapshot);
  const kind = reportKinds.find((candidate) => candidate.id === id)!;
  const sections = matchSections(snapshot, outline, kind, roles);
  return planSection({ snapshot, outline, sections, kind, role, variables: values, variant });
}

/** The headings of the document after the insertion, as their paragraphs begin. */
function headingsAfter(snapshot: Snapshot, role: RoleId, id?: KindId): readonly string[] {
  const { edits } = plan(snapshot, role, id)!;
  const after = applyEdits(snapshot, edits).snapshot;
  return readOutline(after).headings.map(({ paragraph, end }) =>
    after.paragraphs[paragraph]!.text.slice(0, end),
  );
}

const work = "全年召开会议**次，开展谈心谈话**人次，各项任务有序推进。";
const opening = [
  "**局党组2025年落实全面从严治党主体责任情况报告",
  "2025年，局党组扎实工作。现将情况报告如下：",
];
const report = (...lines: string[]) => plainSnapshot([...opening, ...lines]);

describe("where it goes, and the numbers after it", () => {
  test.each<[string, Snapshot, RoleId, readonly string[]]>([
    [
      "between work and plans; the plans move on",
      report("一、工作情况", work, "二、下一步打算", work, "**局党组", "2025年12月3日"),
      "problems",
      ["一、工作情况", "二、存在的主要问题", "三、下一步打算"],
    ],
    [
      "in the document's own form",
      report("一.工作情况", work, "二.下一步打算", work),
      "problems",
      ["一.工作情况", "二.存在的主要问题", "三.下一步打算"],
    ],
    [
      "第一部分",
      report("第一部分 工作情况", work, "第二部分 下一步打算", work),
      "problems",
      ["第一部分 工作情况", "第二部分 存在的主要问题", "第三部分 下一步打算"],
    ],
    [
      "a gap in the numbering takes it",
      report("一、工作情况", work, "三、下一步打算", work),
      "problems",
      ["一、工作情况", "二、存在的主要问题", "三、下一步打算"],
    ],
    [
      "typed blanks before the number",
      report("　　一、工作情况", work, "　　二、下一步打算", work),
      "problems",
      ["　　一、工作情况", "　　二、存在的主要问题", "　　三、下一步打算"],
    ],
    [
      "1. as the top level",
      report("1．工作情况", work + work, "2．下一步打算", work + work),
      "problems",
      ["1．工作情况", "2．存在的主要问题", "3．下一步打算"],
    ],
    [
      "before a plan that opens a section of another name",
      report(
        "一、狠抓责任落实",
        work,
        "二、坚持常抓不懈",
        "下一步，我局将持续用力，抓好各项任务落实。",
        work,
      ),
      "problems",
      ["一、狠抓责任落实", "二、存在的主要问题", "三、坚持常抓不懈"],
    ],
    [
      "after the work whose last words are the plan",
      report("一、工作情况", work, work, work, "下一步，我局将持续用力，抓好各项任务落实。"),
      "problems",
      ["一、工作情况", "二、存在的主要问题"],
    ],
  ])("%s", (_name, snapshot, role, expected) => {
    expect(headingsAfter(snapshot, role)).toEqual(expected);
  });

  test("plans go last, before closing and signature, with sub-headings in the document's form", () => {
    const snapshot = report(
      "一、工作情况",
      "（一）抓学习",
      work,
      "二、存在问题",
      work,
      "特此报告。",
      "**局党组",
      "2025年12月3日",
    );
    const { at, edits } = plan(snapshot, "next-steps", "main-responsibility", variables, "分条列出")!;
    const after = applyEdits(snapshot, edits).snapshot;
    expect(readOutline(after).headings.map(({ paragraph }) => after.paragraphs[paragraph]!.text)).toEqual([
      "一、工作情况",
      "（一）抓学习",
      "二、存在问题",
      "三、2026年工作思路",
      "（一）持续深化理论武装",
      "（二）持续压实管党责任",
      "（三）持续严格日常监督",
    ]);
    expect(at).toBe(7);
  });

  test("the signature goes to the very end, but before attachments", () => {
    expect(plan(report("一、工作情况", work, ""), "signature")!.at).toBe(4);
    const attached = report("一、工作情况", work, "附件1", ...Array.from({ length: 6 }, () => work));
    expect(plan(attached, "signature")!.at).toBe(4);
  });

  test("the preamble goes before the first heading", () => {
    const snapshot = plainSnapshot([opening[0]!, "一、工作情况", work]);
    expect(plan(snapshot, "preamble")!.at).toBe(1);
  });

  test("an empty document begins with 一、", () => {
    const { at, paragraphs } = plan(plainSnapshot([""]), "problems")!;
    expect(at).toBe(0);
    expect(paragraphs[0]!.text).toBe("一、存在的主要问题");
  });
});

test("automatic numbering is continued by the look of a heading, nothing is typed or renumbered", () => {
  const heading = (text: string, label: string) => ({
    ...plainParagraph(text),
    listLabel: { text: label, level: 0 },
  });
  const snapshot: Snapshot = {
    paragraphs: [
      ...opening.map(plainParagraph),
      heading("工作情况", "一、"),
      plainParagraph(work),
      heading("下一步打算", "二、"),
      plainParagraph(work),
    ],
  };
  const { edits, paragraphs } = plan(snapshot, "problems")!;
  expect(paragraphs[0]).toEqual({ text: "存在的主要问题", role: "heading1", like: 2 });
  expect(paragraphs[1]!.like).toBe(1);
  expect(edits).toHaveLength(1);
});

test("variables are filled; unknown ones stay one mask; the year comes from the report", () => {
  const snapshot = report("一、工作情况", work);
  const { paragraphs } = plan(snapshot, "next-steps", "main-responsibility", {} as typeof variables)!;
  expect(paragraphs[1]!.text).toMatch(/^2026年，\*\*将坚持/);
});

test("null when the kind has no scaffold for the role", () => {
  expect(plan(report("一、工作情况", work), "self-discipline")).toBeNull();
});

test.each(reportKinds.flatMap((kind) => kind.scaffolds.map(({ role }) => [kind.id, role] as const)))(
  "%s: an inserted %s is recognised as what it is",
  (id, role) => {
    const snapshot = report("一、工作情况", work, "二、情况说明", work);
    const { edits } = plan(snapshot, role, id)!;
    const after = applyEdits(snapshot, edits).snapshot;
    const outline = readOutline(after);
    const kind = reportKinds.find((candidate) => candidate.id === id)!;
    const match = matchSections(after, outline, kind, roles).find((candidate) => candidate.role === role);
    expect(match?.status).toBe("own");
  },
);
