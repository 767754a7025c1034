import type { RoleId, ScaffoldParagraph, SectionScaffold } from "../../core/report/reportKind";
import { phrases } from "../phrases/index";
import * as usual from "./scaffolds";

/** 党总支、党支部 have no 党组会 and no 理论学习中心组 of their own. */
const branches = ["党总支", "党支部"] as const;

const texts = new Map(phrases.map(({ id, text }) => [id, text]));

/** The text of a phrase; a misspelt id leaves a gap that the test of scaffolds finds. */
const say = (...ids: readonly string[]): string => ids.map((id) => texts.get(id) ?? `【${id}】`).join("");
/** A heading of a matched set, counted from 0. */
const of = (id: string, index: number): string => say(id).split("\n")[index] ?? `【${id}】`;

const h1 = (text: string): ScaffoldParagraph => ({ role: "heading1", text });
const h2 = (text: string): ScaffoldParagraph => ({ role: "heading2", text });
const body = (text: string): ScaffoldParagraph => ({ role: "body", text });

const scaffold = (
  role: RoleId,
  variant: string,
  paragraphs: readonly ScaffoldParagraph[],
  organs?: readonly string[],
): SectionScaffold =>
  organs === undefined ? { role, variant, paragraphs } : { role, variant, paragraphs, organs };

/** Headings of a set, each with a phrase under it. */
const headed = (set: string, bodies: readonly string[]): readonly ScaffoldParagraph[] =>
  bodies.flatMap((text, index) => [h2(of(set, index)), body(text)]);

const ends = (kind: string): string => `现将${kind}报告如下：`;

const preambles = (
  first: SectionScaffold,
  openings: readonly (readonly [variant: string, phrase: string])[],
  lead: string,
): readonly SectionScaffold[] => [
  first,
  ...openings.map(([variant, phrase]) =>
    scaffold("preamble", variant, [body(say(phrase).replace(/：$/u, "。") + lead)]),
  ),
];

export const collectivePreambles = preambles(
  usual.collectivePreamble,
  [
    ["紧扣责任", "opening-responsibility-preamble-01"],
    ["紧扣发展", "opening-integration-preamble-01"],
    ["紧扣基层", "opening-grassroots-preamble-01"],
  ],
  ends("有关情况"),
);

export const summaryPreambles = preambles(
  usual.summaryPreamble,
  [
    ["紧扣政治建设", "opening-politics-preamble-01"],
    ["紧扣作风", "opening-style-preamble-01"],
    ["紧扣发展", "opening-integration-preamble-01"],
  ],
  "现将全年工作情况总结如下：",
);

export const integrityPreambles = preambles(
  usual.integrityPreamble,
  [
    ["紧扣一体推进", "opening-integrity-preamble-01"],
    ["紧扣责任", "opening-responsibility-preamble-03"],
    ["紧扣作风", "opening-style-preamble-01"],
  ],
  ends("贯彻落实情况"),
);

export const personalPreambles = preambles(
  usual.personalPreamble,
  [
    ["既挂帅又出征", "opening-first-person-preamble-personal-02"],
    ["四个带头", "opening-first-person-preamble-personal-03"],
    ["对照规定", "opening-first-person-preamble-personal-04"],
  ],
  ends("履职情况"),
);

/** Works of an organ with a 理论学习中心组, and those of a 党总支 or 党支部. */
const works = (first: SectionScaffold, title: string): readonly SectionScaffold[] => [
  first,
  scaffold("main-work", "四项建设", [
    h1(title),
    ...headed("heading-set-politics-03", [
      say("triad-politics-01"),
      say("triad-ideology-01"),
      say("triad-grassroots-01"),
      say("triad-style-02"),
    ]),
    h2("突出队伍建设，锻造过硬干部"),
    body(say("triad-cadres-01")),
    h2("突出问题整改，巩固巡察成果"),
    body(say("triad-inspection-01")),
  ]),
  scaffold("main-work", "责任链条", [
    h1(title),
    ...headed("heading-set-responsibility-01", [
      say("triad-responsibility-02"),
      say("measure-ideology-01", "measure-grassroots-01", "measure-cadres-02"),
      say("triad-supervision-01"),
      say("triad-inspection-01"),
    ]),
  ]),
  scaffold("main-work", "融入中心", [
    h1(title),
    h2("强化理论武装，把牢政治方向"),
    body(say("triad-politics-02")),
    h2("强化队伍建设，激发担当作为"),
    body(say("triad-cadres-02")),
    h2("强化制度执行，规范权力运行"),
    body(say("triad-rules-01")),
    h2("强化深度融合，服务中心大局"),
    body(say("triad-integration-01")),
    h2("强化基层党建，守牢思想阵地"),
    body(say("measure-grassroots-01", "measure-ideology-01")),
    h2("强化问题整改，提升工作成效"),
    body(say("triad-inspection-02")),
  ]),
  scaffold(
    "main-work",
    "支部适用",
    [
      h1(title),
      ...headed("heading-set-grassroots-02", [
        say("triad-grassroots-01"),
        say("triad-grassroots-03"),
        say("triad-grassroots-05"),
        say("triad-integrity-02"),
      ]),
      h2("抓整改，推动工作提升"),
      body(say("measure-ideology-02", "opening-cadres-01", "measure-inspection-02")),
    ],
    branches,
  ),
];

export const collectiveWorks = works(usual.collectiveWork, "落实主体责任工作开展情况");
export const summaryWorks = works(usual.summaryWork, "主要工作");

export const integrityWorks: readonly SectionScaffold[] = [
  usual.integrityWork,
  scaffold("main-work", "教育监督", [
    h1("责任制落实情况"),
    ...headed("heading-set-integrity-02", [
      say("triad-responsibility-02"),
      say("triad-integrity-02"),
      say("triad-rules-01"),
      say("triad-supervision-02"),
    ]),
    h2("加强队伍建设，夯实廉洁根基"),
    body(say("measure-ideology-01", "measure-grassroots-01", "measure-cadres-02", "measure-inspection-02")),
  ]),
  scaffold("main-work", "正风肃纪", [
    h1("主要工作开展情况"),
    ...headed("heading-set-supervision-01", [
      say("triad-supervision-01"),
      say("triad-integrity-01"),
      say("triad-supervision-03"),
    ]),
    h2("加强队伍建设，夯实廉洁根基"),
    body(say("measure-ideology-01", "measure-grassroots-01", "measure-cadres-02", "measure-inspection-02")),
  ]),
  scaffold(
    "main-work",
    "支部适用",
    [
      h1("责任制落实情况"),
      h2("压实支部责任"),
      body(say("triad-responsibility-03")),
      h2("抓实廉洁教育"),
      body(say("triad-integrity-02")),
      h2("严实日常监督"),
      body(say("triad-supervision-03")),
      h2("建强支部队伍"),
      body(say("measure-ideology-02", "measure-grassroots-01", "opening-cadres-01")),
    ],
    branches,
  ),
];

export const personalWorks: readonly SectionScaffold[] = [
  usual.personalWork,
  scaffold("main-work", "四个坚持", [
    h1(of("heading-set-first-person-personal-01", 0)),
    body(say("measure-first-person-personal-01", "measure-first-person-personal-06")),
    h1(of("heading-set-first-person-personal-01", 1)),
    body(say("measure-first-person-personal-04", "measure-first-person-personal-11")),
    h1(of("heading-set-first-person-personal-01", 2)),
    body(say("measure-first-person-personal-05", "measure-first-person-personal-08")),
  ]),
  scaffold("main-work", "知责担责履责", [
    h1(of("heading-set-first-person-personal-03", 0)),
    body(say("triad-first-person-personal-01")),
    h1(of("heading-set-first-person-personal-03", 1)),
    body(say("triad-first-person-personal-02")),
    h1(of("heading-set-first-person-personal-03", 2)),
    body(say("measure-first-person-personal-07", "measure-first-person-personal-17")),
  ]),
];

export const firstResponsibilities: readonly SectionScaffold[] = [
  usual.firstResponsibility,
  scaffold("first-responsibility", "四个带头", [
    h1("{organ}书记履行第一责任人责任情况"),
    ...headed("heading-set-first-person-first-responsibility-01", [
      say("triad-first-person-first-responsibility-01"),
      say("measure-first-person-first-responsibility-04", "measure-first-person-first-responsibility-06"),
      say("measure-first-person-first-responsibility-03", "measure-first-person-first-responsibility-07"),
      say("measure-first-person-first-responsibility-08"),
    ]),
  ]),
  scaffold("first-responsibility", "三个亲自", [
    h1("第一责任人责任落实情况"),
    body(say("opening-first-person-first-responsibility-01")),
    ...headed("heading-set-first-person-first-responsibility-02", [
      say("measure-first-person-first-responsibility-10"),
      say("measure-first-person-first-responsibility-05"),
      say("measure-first-person-first-responsibility-03"),
    ]),
  ]),
];

export const selfDisciplines: readonly SectionScaffold[] = [
  usual.selfDiscipline,
  scaffold("self-discipline", "三个严守", [
    h1("坚持廉洁自律，永葆政治本色"),
    body(say("opening-self-discipline-personal-02", "triad-self-discipline-personal-01")),
  ]),
  scaffold("self-discipline", "守住底线", [
    h1("严格要求自己，自觉接受监督"),
    body(say("opening-self-discipline-personal-01", "triad-self-discipline-personal-02")),
  ]),
];

const shown = "主要表现在**。";
/** A problem of the library asks for its own particulars. */
const problem = (ordinal: string, id: string): string => `${ordinal}${say(id).replace(/。$/u, "")}，${shown}`;

export const collectiveProblems: readonly SectionScaffold[] = [
  usual.problems,
  scaffold("problems", "对照检视", [
    h1("存在的问题"),
    body(say("opening-general-problems-01")),
    body(problem("一是", "problem-politics-03")),
    body(problem("二是", "problem-responsibility-01")),
    body(problem("三是", "problem-supervision-01")),
    body(problem("四是", "problem-integration-01")),
  ]),
  scaffold("problems", "分条列出", [
    h1("存在的差距和不足"),
    body(say("opening-general-problems-02")),
    h2("理论学习还有差距"),
    body(`${say("problem-politics-01").replace(/。$/u, "")}，${shown}`),
    h2("责任传导还有落差"),
    body(`${say("problem-integrity-03").replace(/。$/u, "")}，${shown}`),
    h2("基层基础还有短板"),
    body(`${say("problem-grassroots-02").replace(/。$/u, "")}，${shown}`),
  ]),
];

export const personalProblems: readonly SectionScaffold[] = [
  usual.personalProblems,
  scaffold("problems", "分段自省", [
    h1("存在的主要问题"),
    body(say("opening-general-problems-personal-01")),
    body(problem("一是", "problem-first-person-personal-01")),
    body(problem("二是", "problem-first-person-personal-03")),
    body(problem("三是", "problem-first-person-personal-04")),
  ]),
  scaffold("problems", "简明", [
    h1("差距和不足"),
    body(
      say("transition-general-problems-personal-01") +
        problem("一是", "problem-first-person-personal-02") +
        problem("二是", "problem-self-discipline-personal-02"),
    ),
  ]),
];

export const collectiveCauses: readonly SectionScaffold[] = [
  scaffold("causes", "从三方面剖析", [
    h1("原因分析"),
    body(say("opening-general-causes-01") + say("triad-general-causes-01")),
  ]),
  scaffold("causes", "从主观剖析", [
    h1("问题产生的原因"),
    body(say("transition-general-causes-01")),
    body(`一是${say("cause-politics-01")}`),
    body(`二是${say("cause-responsibility-01")}`),
    body(`三是${say("cause-rules-01")}`),
  ]),
  scaffold("causes", "分条列出", [
    h1("原因剖析"),
    h2("理论学习不够深入"),
    body(say("cause-politics-02")),
    h2("责任意识不够强烈"),
    body(say("cause-responsibility-03")),
    h2("担当精神不够充足"),
    body(say("cause-cadres-02")),
  ]),
];

export const personalCauses: readonly SectionScaffold[] = [
  scaffold("causes", "从三方面剖析", [
    h1("原因分析"),
    body(
      say("opening-general-causes-personal-01").replace(/，主要原因有：$/u, "。") +
        say("triad-general-causes-personal-01"),
    ),
  ]),
];

const will = "{nextYear}年，";

export const collectiveNextSteps: readonly SectionScaffold[] = [
  usual.nextSteps,
  scaffold("next-steps", "四个持续", [
    h1("下一步工作打算"),
    body(say("opening-general-next-steps-01")),
    ...headed("heading-set-general-next-steps-01", [
      say("next-step-politics-01"),
      say("next-step-responsibility-01"),
      say("next-step-grassroots-01"),
      say("next-step-integrity-01"),
    ]),
  ]),
  scaffold("next-steps", "三个更", [
    h1("{nextYear}年工作思路"),
    body(say("opening-general-next-steps-03")),
    ...headed("heading-set-general-next-steps-04", [
      say("triad-politics-next-steps-01"),
      say("triad-grassroots-next-steps-01"),
      say("triad-supervision-next-steps-01"),
    ]),
  ]),
  scaffold("next-steps", "一段写完", [
    h1("下一步打算"),
    body(`${will}我们将坚持问题导向，抓好以下工作：${say("triad-general-next-steps-01")}`),
  ]),
];

export const personalNextSteps: readonly SectionScaffold[] = [
  usual.personalNextSteps,
  scaffold("next-steps", "三个带头", [
    h1("下一步工作打算"),
    body(say("opening-general-next-steps-personal-01") + say("triad-first-person-next-steps-personal-01")),
  ]),
  scaffold("next-steps", "三个进一步", [
    h1("今后努力方向"),
    body(say("transition-general-next-steps-personal-01")),
    body(`一是${say("next-step-first-person-personal-01")}`),
    body(`二是${say("next-step-first-person-personal-02")}`),
    body(`三是${say("next-step-first-person-personal-05")}`),
  ]),
];

const closingOf = (variant: string, id: string): SectionScaffold =>
  scaffold("closing", variant, [body(say(id))]);

export const closings: readonly SectionScaffold[] = [
  closingOf("特此报告", "closing-general-05"),
  closingOf("请批评指正", "closing-general-04"),
  closingOf("永远在路上", "closing-general-01"),
];

export const personalClosings: readonly SectionScaffold[] = [
  closingOf("请批评指正", "closing-general-personal-01"),
  closingOf("恪尽职守", "closing-general-personal-02"),
  closingOf("更高标准", "closing-general-personal-03"),
];

const day: ScaffoldParagraph = { role: "date", text: "****年**月**日" };

export const signatures: readonly SectionScaffold[] = [
  usual.signature,
  scaffold("signature", "只署单位", [{ role: "signature", text: "{unit}" }, day]),
  scaffold("signature", "年度之末", [
    { role: "signature", text: "{unit}{organ}" },
    { role: "date", text: "{year}年12月**日" },
  ]),
];

export const personalSignatures: readonly SectionScaffold[] = [
  usual.personalSignature,
  scaffold("signature", "只署姓名", [{ role: "signature", text: "{secretary}" }, day]),
  scaffold("signature", "报告人", [{ role: "signature", text: "报告人：{secretary}" }, day]),
];
