import type { ScaffoldParagraph, SectionScaffold } from "../../../core/report/reportKind";
import { bodyOf, h1, h2, headed, scaffold } from "./build";
import { bySector, campaign, ofBranches, plenary } from "./parts";

const school = bodyOf("triad-grassroots-06", "measure-politics-10+measure-politics-03");
const life = bodyOf("triad-grassroots-07", "measure-grassroots-17+measure-grassroots-09");
const members = bodyOf("triad-grassroots-08", "measure-grassroots-06+measure-grassroots-07");
const people = bodyOf("measure-cadres-15+measure-cadres-16");
const clean = bodyOf("triad-integrity-03", "measure-supervision-06+measure-supervision-15");
const minds = bodyOf("measure-ideology-13");
const mending = bodyOf("measure-inspection-11", "measure-last-year-03+measure-last-year-04");
const order = bodyOf("measure-rules-11");
const branchWork: readonly ScaffoldParagraph[] = [
  ...headed("heading-set-grassroots-05", [
    [school, plenary, ...campaign, minds],
    [life],
    [members, people],
    [clean],
  ]),
  h2("落实整改要求，完善制度机制"),
  mending,
  order,
  ...bySector,
];

const fourTasks: readonly ScaffoldParagraph[] = [
  ...headed("heading-set-grassroots-04", [
    [school, plenary, ...campaign, minds],
    [life, mending],
    [clean, order],
    [bodyOf("triad-integration-03"), people],
  ]),
  ...bySector,
];

const divided: readonly ScaffoldParagraph[] = [
  h2("压实责任，分工抓好落实"),
  bodyOf("triad-responsibility-05", "measure-responsibility-11"),
  h2("建强组织，管好党员队伍"),
  life,
  people,
  h2("学深理论，守牢思想阵地"),
  school,
  plenary,
  ...campaign,
  minds,
  h2("正风肃纪，守住廉洁底线"),
  clean,
  h2("对照问题，逐项整改到位"),
  mending,
  order,
  ...bySector,
];

/** What a 党总支 or 党支部 tells of its year. */
export const branchWorks = (title: string): readonly SectionScaffold[] => [
  scaffold("main-work", "支部工作", [h1(title), ...branchWork], ofBranches),
  scaffold("main-work", "四个抓", [h1(title), ...fourTasks], ofBranches),
  scaffold("main-work", "分工负责", [h1(title), ...divided], ofBranches),
];
