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

type Lists = readonly (readonly string[])[];

/** Problems, causes and steps of one kind of report, each in the same ways, which answer one another. */
interface Answers {
  readonly problems: readonly SectionScaffold[];
  readonly causes: readonly SectionScaffold[];
  readonly nextSteps: readonly SectionScaffold[];
}

interface Told {
  /** By ordinals, one for each heading of `headings`, in short; those of a 党总支 or 党支部. */
  readonly full: Lists;
  readonly byHeading: Lists;
  readonly short: Lists;
  readonly branch: Lists;
  readonly branchByHeading: Lists;
  readonly branchShort: Lists;
  /** Headings of the problems, the causes and the steps. */
  readonly headings: Readonly<Record<Part, readonly string[]>>;
  readonly branchHeadings: Readonly<Record<"problem" | "step", readonly string[]>>;
}

const will = "{nextYear}年，";

const answersOf = (told: Told): Answers => ({
  problems: problemsOf(told),
  causes: causesOf(told),
  nextSteps: nextStepsOf(told),
});

const problemsOf = ({
  full,
  byHeading,
  short,
  branch,
  branchByHeading,
  branchShort,
  headings,
  branchHeadings,
}: Told) => {
  const way = (
    variant: string,
    fit: Fit,
    title: string,
    lead: ScaffoldParagraph,
    told: readonly ScaffoldParagraph[],
  ) => scaffold("problems", variant, [h1(title), lead, ...told], fit);
  return [
    way(
      "对照检视",
      ofLeading,
      "存在的主要问题",
      bodyOf("opening-general-problems-01", "opening-general-problems-02"),
      numbered("problem", full),
    ),
    way(
      "分条列出",
      ofLeading,
      "存在的差距和不足",
      bodyOf("transition-general-problems-03", "transition-general-problems-01"),
      titled("problem", byHeading, headings.problem),
    ),
    way("简明", ofLeading, "存在的问题", bodyOf("opening-general-problems-02"), numbered("problem", short)),
    way(
      "支部自查",
      ofBranches,
      "存在的主要问题",
      bodyOf("opening-general-problems-03"),
      numbered("problem", branch),
    ),
    way(
      "支部简明",
      ofBranches,
      "存在的问题和不足",
      bodyOf("transition-general-problems-02"),
      numbered("problem", branchShort),
    ),
    way(
      "支部分条",
      ofBranches,
      "存在的差距和不足",
      bodyOf("transition-general-problems-03"),
      titled("problem", branchByHeading, branchHeadings.problem),
    ),
  ];
};

const causesOf = ({ full, byHeading, branch, branchByHeading, branchShort, headings }: Told) => {
  const way = (variant: string, fit: Fit, lead: string, told: readonly ScaffoldParagraph[]) =>
    scaffold("causes", variant, [h1("原因分析"), bodyOf(lead), ...told], fit);
  return [
    way("对照检视", ofLeading, "opening-general-causes-01", numbered("cause", full)),
    way("分条列出", ofLeading, "transition-general-causes-01", titled("cause", byHeading, headings.cause)),
    way("简明", ofLeading, "transition-general-causes-02", [bodyOf("triad-general-causes-01")]),
    way("支部自查", ofBranches, "opening-general-causes-01", numbered("cause", branch)),
    way("支部简明", ofBranches, "transition-general-causes-01", numbered("cause", branchShort)),
    way("支部分条", ofBranches, "transition-general-causes-02", numbered("cause", branchByHeading)),
  ];
};

const step = (
  variant: string,
  fit: Fit,
  title: string,
  lead: ScaffoldParagraph,
  told: readonly ScaffoldParagraph[],
) => scaffold("next-steps", variant, [h1(title), lead, ...told], fit);

const nextStepsOf = ({
  full,
  byHeading,
  short,
  branch,
  branchByHeading,
  branchShort,
  headings,
  branchHeadings,
}: Told) => {
  return [
    step(
      "对照检视",
      ofLeading,
      "下一步工作打算",
      bodyOf("opening-general-next-steps-01", "opening-general-next-steps-02"),
      numbered("step", full),
    ),
    step(
      "分条列出",
      ofLeading,
      "{nextYear}年工作思路",
      bodyOf("opening-general-next-steps-03"),
      titled("step", byHeading, headings.step),
    ),
    step(
      "简明",
      ofLeading,
      "下一步打算",
      body(`${will}我们将坚持问题导向，逐项抓好整改提升：`),
      numbered("step", short),
    ),
    step(
      "支部自查",
      ofBranches,
      "下一步工作打算",
      body(`${will}{organ}将针对查摆的问题，重点做好以下工作：`),
      numbered("step", branch),
    ),
    step(
      "支部简明",
      ofBranches,
      "下一步打算",
      body(`${will}我们将一项一项改、一件一件抓：`),
      numbered("step", branchShort),
    ),
    step(
      "支部分条",
      ofBranches,
      "{nextYear}年工作打算",
      body(`${will}{organ}重点抓好以下工作：`),
      titled("step", branchByHeading, branchHeadings.step),
    ),
  ];
};

const branchLists = {
  branch: [
    ["politics-01", "discipline-study-01"],
    ["grassroots-09", "responsibility-06"],
    ["supervision-07", "grassroots-10"],
  ],
  branchByHeading: [
    ["politics-01", "discipline-study-01"],
    ["grassroots-09"],
    ["supervision-07", "grassroots-10"],
  ],
  branchShort: [
    ["grassroots-09", "grassroots-03"],
    ["grassroots-10", "supervision-07"],
    ["off-hours-01", "integrity-05"],
  ],
};

const of = (set: string): readonly string[] => [0, 1, 2].map((at) => headingOf(set, at));

/** Of the main responsibility and of the whole year. */
export const collective = answersOf({
  full: [
    ["politics-01", "politics-03", "achievement-view-01"],
    ["responsibility-01", "integrity-03", "responsibility-05"],
    ["supervision-01", "supervision-06", "discipline-study-02"],
    ["integration-01", "grassroots-01", "burden-01", ...sectorProblems],
  ],
  byHeading: [
    ["politics-01", "politics-03"],
    ["integrity-03", "responsibility-01"],
    ["supervision-01", "supervision-03"],
  ],
  short: [
    ["politics-03", "politics-06"],
    ["responsibility-05", "responsibility-03"],
    ["inspection-03", "rules-02", "young-cadres-01"],
  ],
  ...branchLists,
  headings: {
    problem: of("heading-set-general-problems-01"),
    cause: of("heading-set-general-causes-01"),
    step: ["持续深化理论武装", "持续压实管党责任", "持续严格日常监督"],
  },
  branchHeadings: {
    problem: ["理论学习还有差距", "组织生活还有短板", "日常管理还有弱项"],
    step: ["抓实理论学习", "严格组织生活", "加强日常管理"],
  },
});

/** Of the responsibility for integrity. */
export const integrity = answersOf({
  full: [
    ["integrity-01", "integrity-05", "discipline-study-01"],
    ["integrity-03", "integrity-04", "responsibility-03"],
    ["supervision-03", "feasting-02", "eight-rules-02"],
    ["rules-04", "procurement-01", "young-cadres-01", ...sectorProblems],
  ],
  byHeading: [
    ["integrity-01", "supervision-05"],
    ["integrity-03", "integrity-04"],
    ["supervision-01", "supervision-03"],
  ],
  short: [
    ["supervision-05", "integrity-02"],
    ["responsibility-03", "integrity-04"],
    ["rules-02", "procurement-02", "off-hours-01"],
  ],
  branch: [
    ["integrity-01", "discipline-study-01"],
    ["responsibility-06", "inspection-04"],
    ["supervision-07", "supervision-03"],
  ],
  branchByHeading: [
    ["integrity-01", "discipline-study-01"],
    ["responsibility-06", "inspection-04"],
    ["supervision-07", "supervision-03"],
  ],
  branchShort: [
    ["integrity-01", "integrity-05"],
    ["supervision-07", "rules-04"],
    ["off-hours-01", "discipline-study-02"],
  ],
  headings: {
    problem: ["廉洁教育还不够深", "责任传导还不够实", "日常监督还不够严"],
    cause: ["教育引导抓得不深", "责任意识树得不牢", "监督办法研究不多"],
    step: ["持续深化廉洁教育", "持续压实廉政责任", "持续严格日常监督"],
  },
  branchHeadings: {
    problem: ["廉洁教育还不够深", "责任落实还不够实", "日常监督还不够勤"],
    step: ["抓实廉洁教育", "压实工作责任", "加强日常监督"],
  },
});

const personByHeading: Lists = [
  ["first-person-personal-01"],
  ["first-person-personal-04"],
  ["first-person-personal-05", "first-person-personal-07"],
];
const person: Lists = [
  ["first-person-personal-01", "first-person-personal-03", "first-person-personal-06"],
  ["first-person-personal-04", "self-discipline-personal-02", "self-discipline-personal-01"],
  ["first-person-personal-05", "first-person-personal-07", "first-person-personal-02"],
];

/** Of the secretary himself. */
export const personal: Answers = {
  problems: [
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
      ...titled("problem", personByHeading, ["学习思考还不够深", "管理提醒还不够严", "推动落实还不够实"]),
    ]),
  ],
  causes: [
    scaffold("causes", "分段自省", [
      h1("原因分析"),
      bodyOf("opening-general-causes-personal-01"),
      ...numbered("cause", person),
    ]),
    scaffold("causes", "对照职责", [h1("原因剖析"), bodyOf("triad-general-causes-personal-01")]),
    scaffold("causes", "分条", [h1("原因分析"), ...numbered("cause", personByHeading)]),
  ],
  nextSteps: [
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
      ...titled("step", personByHeading, ["带头加强学习", "从严管好班子", "盯住不放促落实"]),
    ]),
  ],
};
