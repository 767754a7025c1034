import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { roles } from "../../../src/catalog/roles";
import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { matchSections } from "../../../src/core/report/matchSections";
import { anybody } from "../../../src/core/writing/speaker";
import { planSubsection, subsectionsFor } from "../../../src/core/writing/planSubsection";
import { marked } from "../../support/markedText";

const kind = reportKinds.find(({ id }) => id === "annual-summary") ?? null;
const subsection = { heading: "抓制度", bodies: ["{unit}修订制度[[修订制度 项]]。", "另有一段。"] };
const head = ["某局党组2025年全面从严治党工作总结", "2025年，局党组认真履职，各项任务完成。现总结如下："];

function written(body: readonly string[]): readonly string[] | null {
  const { snapshot, ranges } = marked([...head, ...body].join("\n"));
  const outline = readOutline(snapshot);
  const sections = matchSections(snapshot, outline, kind, roles);
  const paragraph = ranges[0]?.paragraph ?? 0;
  const plan = planSubsection({
    snapshot,
    outline,
    sections,
    subsection,
    variables: { unit: "某局" },
    paragraph,
  });
  if (plan === null) return null;
  const applied = applyEdits(snapshot, plan.edits);
  expect(applied.outcomes.every((outcome) => outcome.kind === "applied")).toBe(true);
  return applied.snapshot.paragraphs.slice(head.length).map(({ text }) => text);
}

const bodies = ["某局修订制度**项。", "另有一段。"];

test("it follows the sub-section at the caret, and those after it are renumbered", () => {
  const before = [
    "一、主要工作",
    "（一）抓学习",
    "组织⟦⟧学习12次。",
    "（二）抓作风",
    "开展督查4次。",
    "二、存在不足",
    "学习不深。",
  ];
  expect(written(before)).toEqual([
    "一、主要工作",
    "（一）抓学习",
    "组织学习12次。",
    "（二）抓制度",
    ...bodies,
    "（三）抓作风",
    "开展督查4次。",
    "二、存在不足",
    "学习不深。",
  ]);
});

test("in a section without any it comes at the end, as the document writes its own elsewhere", () => {
  const before = [
    "一、主要工作",
    "1．抓学习",
    "组织学习12次。",
    "2．抓作风",
    "开展督查4次。",
    "二、存在不足",
    "学习⟦⟧不深。",
    "",
  ];
  expect(written(before)?.slice(6)).toEqual(["学习不深。", "1．抓制度", ...bodies, ""]);
});

test("before the first where the caret stands in the words that lead in", () => {
  const before = ["一、主要工作", "主要⟦⟧做了以下工作：", "（一）抓学习", "组织学习12次。"];
  expect(written(before)?.slice(1)).toEqual([
    "主要做了以下工作：",
    "（一）抓制度",
    ...bodies,
    "（二）抓学习",
    "组织学习12次。",
  ]);
});

test("closing words, blank lines and the signature stay behind it", () => {
  const before = [
    "一、主要工作",
    "组织学习12次。",
    "二、下一步打算",
    "持续⟦⟧抓好学习。",
    "特此报告。",
    "",
    "某局党组",
    "2025年12月30日",
  ];
  expect(written(before)?.slice(3)).toEqual([
    "持续抓好学习。",
    "（一）抓制度",
    ...bodies,
    "特此报告。",
    "",
    "某局党组",
    "2025年12月30日",
  ]);
});

test("nowhere where the caret is in no section", () => {
  expect(written(["导语⟦⟧还有一段。", "一、主要工作", "组织学习12次。"])).toBeNull();
});

const of = (organ: string) => ({ ...anybody, organ });

test("the ways to write a role offer their sub-sections, each heading once and with words under it", () => {
  for (const each of reportKinds) {
    const found = subsectionsFor(each, "main-work", of("党组"));
    const headings = found.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const { bodies: under } of found) expect(under.length).toBeGreaterThan(0);
  }
  expect(kind === null ? 0 : subsectionsFor(kind, "main-work", of("党组")).length).toBeGreaterThan(8);
  const branch = kind === null ? [] : subsectionsFor(kind, "main-work", of("党支部"));
  expect(branch.length).toBeGreaterThan(0);
  expect(branch.flatMap(({ bodies: under }) => under).join("")).not.toContain("理论学习中心组");
});
