import { answersOf } from "../../../src/app/findPhrases";
import { phrases } from "../../../src/catalog/phrases/index";
import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { roles } from "../../../src/catalog/roles";
import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { matchSections } from "../../../src/core/report/matchSections";
import { textRange } from "../../../src/core/text/range";
import { planChain } from "../../../src/core/writing/planChain";

const problem = phrases.find(({ id }) => id === "problem-off-hours-01")!;

function written(lines: readonly string[], paragraph: number) {
  const snapshot = plainSnapshot(lines);
  const outline = readOutline(snapshot);
  const sections = matchSections(snapshot, outline, reportKinds[0]!, roles);
  const place = textRange(paragraph, lines[paragraph]!.length, lines[paragraph]!.length);
  const plan = planChain({
    snapshot,
    outline,
    sections,
    phrase: problem,
    answers: answersOf(problem),
    variables: {},
    place,
    form: "paragraph",
  });
  return { plan, lines: applyEdits(snapshot, plan.edits).snapshot.paragraphs.map(({ text }) => text) };
}

const report = [
  "某局党组2025年落实全面从严治党主体责任情况报告",
  "2025年，局党组扎实工作。现将情况报告如下：",
  "一、工作情况",
  "全年组织学习12次。",
  "二、存在问题",
  "一是学习不够深入。",
  "三、原因分析",
  "一是认识不够到位。",
  "四、下一步打算",
  "一是加强学习。",
  "特此报告。",
  "某局党组",
  "2025年12月3日",
];

test("a problem, its cause and its step go each into its section", () => {
  const { lines, plan } = written(report, 5);
  const [cause, step] = answersOf(problem).map(({ text }) => text);
  expect(lines[6]).toBe(problem.text);
  expect(lines[lines.indexOf("一是认识不够到位。") + 1]).toBe(cause);
  expect(lines[lines.indexOf("一是加强学习。") + 1]).toBe(step);
  expect(lines[lines.indexOf(step ?? "") + 1]).toBe("特此报告。");
  expect(plan.left).toEqual([]);
});

test("without a section of its own the answer is left out, and that is said", () => {
  const { lines, plan } = written([...report.slice(0, 6), "三、下一步打算", "一是加强学习。"], 5);
  expect(plan.answered).toEqual(["next-steps"]);
  expect(plan.left).toEqual(["causes"]);
  expect(lines).toHaveLength(10);
});
