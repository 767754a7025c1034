import type { SaidFor, ScaffoldParagraph, SectionScaffold } from "../../../core/report/reportKind";
import type { Fit } from "../../../core/writing/speaker";
import { branches, leading } from "../../organs";
import { problemChains } from "../../phrases/problemChains";
import { body, both, bodyOf, h1, h2, headingOf, reworded, say, scaffold } from "./build";

const ofLeading: Fit = { organs: leading };
const ofBranches: Fit = { organs: branches };

const chainOf = new Map(problemChains.map((chain) => [chain[0], chain]));
type Part = "problem" | "cause" | "step";
const places: Readonly<Record<Part, 0 | 1 | 2>> = { problem: 0, cause: 1, step: 2 };

/** One part of a chain, for whom the whole chain suits: so the step that stands is the one that answers the problem. */
function partOf(problem: string, part: Part): SaidFor {
  const id = `problem-${problem}`;
  const chain = chainOf.get(id) ?? [id, id, id];
  return { ...both(...chain.map((one) => say(one))), text: say(chain[places[part]]).text };
}

const shown = "主要表现在**。";
/** A problem asks for its own particulars. */
const asProblem = (text: string): string => `${text.replace(/。$/u, "")}，${shown}`;

/** The n-th of problems, causes and steps: the same choice in each of the three sections. */
const answering = (
  part: Part,
  place: number,
  lead: string,
  problems: readonly string[],
): ScaffoldParagraph => {
  const [first, ...others] = problems.map((problem) =>
    reworded(partOf(problem, part), (text) => lead + (part === "problem" ? asProblem(text) : text)),
  );
  return { ...body(first ?? "【】", ...others), turn: `answer ${place}` };
};

const ordinals = ["一是", "二是", "三是", "四是", "五是", "六是"];
const numbered = (part: Part, list: readonly (readonly string[])[]): readonly ScaffoldParagraph[] =>
  list.map((problems, place) => answering(part, place, ordinals[place] ?? "", problems));
const titled = (
  part: Part,
  list: readonly (readonly string[])[],
  headings: readonly string[],
): readonly ScaffoldParagraph[] =>
  list.flatMap((problems, place) => [h2(headings[place] ?? "【】"), answering(part, place, "", problems)]);

/** The problem that such an institution has first; others tell one of theirs. */
const sectorProblems = ["campus-01", "campus-02", "medical-01", "enterprise-02", "village-01", "justice-01"];

const ofUnit = [
  ["politics-01", "politics-03", "achievement-view-01"],
  ["responsibility-01", "integrity-03", "responsibility-05"],
  ["supervision-01", "supervision-06", "discipline-study-02"],
  ["integration-01", "grassroots-01", "burden-01", ...sectorProblems],
];
const byHeading = [
  ["politics-01", "politics-03"],
  ["integrity-03", "responsibility-01"],
  ["supervision-01", "supervision-03"],
];
const inShort = [
  ["politics-03", "politics-06"],
  ["responsibility-05", "responsibility-03"],
  ["inspection-03", "rules-02", "young-cadres-01"],
];
const ofBranch = [
  ["politics-01", "discipline-study-01"],
  ["grassroots-09", "responsibility-06"],
  ["supervision-07", "grassroots-10"],
];
const ofBranchShort = [
  ["grassroots-09", "grassroots-03"],
  ["grassroots-10", "supervision-07"],
  ["off-hours-01", "integrity-05"],
];
const person = [
  ["first-person-personal-01", "first-person-personal-03"],
  ["first-person-personal-04", "self-discipline-personal-02"],
  ["first-person-personal-05", "first-person-personal-07"],
];
const problemHeadings = [0, 1, 2].map((at) => headingOf("heading-set-general-problems-01", at));
const causeHeadings = [0, 1, 2].map((at) => headingOf("heading-set-general-causes-01", at));
const stepHeadings = ["持续深化理论武装", "持续压实管党责任", "持续严格日常监督"];

export const collectiveProblems: readonly SectionScaffold[] = [
  scaffold(
    "problems",
    "对照检视",
    [
      h1("存在的主要问题"),
      bodyOf("opening-general-problems-01", "opening-general-problems-02"),
      ...numbered("problem", ofUnit),
    ],
    ofLeading,
  ),
  scaffold(
    "problems",
    "分条列出",
    [
      h1("存在的差距和不足"),
      bodyOf("transition-general-problems-03", "transition-general-problems-01"),
      ...titled("problem", byHeading, problemHeadings),
    ],
    ofLeading,
  ),
  scaffold(
    "problems",
    "简明",
    [h1("存在的问题"), bodyOf("opening-general-problems-02"), ...numbered("problem", inShort)],
    ofLeading,
  ),
  scaffold(
    "problems",
    "支部自查",
    [h1("存在的主要问题"), bodyOf("opening-general-problems-03"), ...numbered("problem", ofBranch)],
    ofBranches,
  ),
  scaffold(
    "problems",
    "支部简明",
    [h1("存在的问题和不足"), bodyOf("transition-general-problems-02"), ...numbered("problem", ofBranchShort)],
    ofBranches,
  ),
  scaffold(
    "problems",
    "支部分条",
    [
      h1("存在的差距和不足"),
      bodyOf("transition-general-problems-03"),
      ...titled("problem", ofBranch, ["理论学习还有差距", "组织生活还有短板", "日常监督还有弱项"]),
    ],
    ofBranches,
  ),
];

export const personalProblems: readonly SectionScaffold[] = [
  scaffold("problems", "分段自省", [
    h1("存在的主要问题"),
    bodyOf("opening-general-problems-personal-01"),
    ...numbered("problem", person),
  ]),
  scaffold("problems", "对照职责", [
    h1("存在的问题和不足"),
    bodyOf("transition-general-problems-personal-01"),
    ...numbered("problem", person),
  ]),
  scaffold("problems", "分条", [
    h1("差距和不足"),
    bodyOf("opening-general-problems-personal-01"),
    ...titled("problem", person, ["学习思考还不够深", "管理提醒还不够严", "推动落实还不够力"]),
  ]),
];

export const collectiveCauses: readonly SectionScaffold[] = [
  scaffold(
    "causes",
    "对照检视",
    [h1("原因分析"), bodyOf("opening-general-causes-01"), ...numbered("cause", ofUnit)],
    ofLeading,
  ),
  scaffold(
    "causes",
    "分条列出",
    [h1("原因剖析"), bodyOf("transition-general-causes-01"), ...titled("cause", byHeading, causeHeadings)],
    ofLeading,
  ),
  scaffold(
    "causes",
    "简明",
    [h1("原因分析"), bodyOf("transition-general-causes-02"), bodyOf("triad-general-causes-01")],
    ofLeading,
  ),
  scaffold(
    "causes",
    "支部自查",
    [h1("原因分析"), bodyOf("opening-general-causes-01"), ...numbered("cause", ofBranch)],
    ofBranches,
  ),
  scaffold(
    "causes",
    "支部简明",
    [h1("原因分析"), bodyOf("transition-general-causes-01"), ...numbered("cause", ofBranchShort)],
    ofBranches,
  ),
  scaffold(
    "causes",
    "支部分条",
    [h1("原因剖析"), bodyOf("transition-general-causes-01"), ...numbered("cause", ofBranch)],
    ofBranches,
  ),
];

export const personalCauses: readonly SectionScaffold[] = [
  scaffold("causes", "分段自省", [
    h1("原因分析"),
    bodyOf("opening-general-causes-personal-01"),
    ...numbered("cause", person),
  ]),
  scaffold("causes", "对照职责", [h1("原因剖析"), bodyOf("triad-general-causes-personal-01")]),
  scaffold("causes", "分条", [h1("原因分析"), ...numbered("cause", person)]),
];

const will = "{nextYear}年，";

export const collectiveNextSteps: readonly SectionScaffold[] = [
  scaffold(
    "next-steps",
    "对照检视",
    [
      h1("下一步工作打算"),
      bodyOf("opening-general-next-steps-01", "opening-general-next-steps-02"),
      ...numbered("step", ofUnit),
    ],
    ofLeading,
  ),
  scaffold(
    "next-steps",
    "分条列出",
    [
      h1("{nextYear}年工作思路"),
      bodyOf("opening-general-next-steps-03"),
      ...titled("step", byHeading, stepHeadings),
    ],
    ofLeading,
  ),
  scaffold(
    "next-steps",
    "简明",
    [h1("下一步打算"), body(`${will}我们将坚持问题导向，逐项抓好整改提升：`), ...numbered("step", inShort)],
    ofLeading,
  ),
  scaffold(
    "next-steps",
    "支部自查",
    [
      h1("下一步工作打算"),
      body(`${will}{organ}将针对查摆的问题，重点做好以下工作：`),
      ...numbered("step", ofBranch),
    ],
    ofBranches,
  ),
  scaffold(
    "next-steps",
    "支部简明",
    [h1("下一步打算"), body(`${will}我们将一项一项改、一件一件抓：`), ...numbered("step", ofBranchShort)],
    ofBranches,
  ),
  scaffold(
    "next-steps",
    "支部分条",
    [
      h1("{nextYear}年工作打算"),
      body(`${will}{organ}重点抓好以下工作：`),
      ...titled("step", ofBranch, ["抓实理论学习", "严格组织生活", "加强日常监督"]),
    ],
    ofBranches,
  ),
];

export const personalNextSteps: readonly SectionScaffold[] = [
  scaffold("next-steps", "分段自省", [
    h1("下一步工作打算"),
    bodyOf("opening-general-next-steps-personal-01"),
    ...numbered("step", person),
  ]),
  scaffold("next-steps", "对照职责", [
    h1("下一步努力方向"),
    bodyOf("transition-general-next-steps-personal-01"),
    ...numbered("step", person),
  ]),
  scaffold("next-steps", "分条", [
    h1("今后努力方向"),
    bodyOf("transition-general-next-steps-personal-01"),
    ...titled("step", person, ["带头加强学习", "从严管好班子", "盯住不放促落实"]),
  ]),
];
