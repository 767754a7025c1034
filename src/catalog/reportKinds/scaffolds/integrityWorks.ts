import type { ScaffoldParagraph, SectionScaffold } from "../../../core/report/reportKind";
import { bodyOf, h1, h2, headed, led, scaffold } from "./build";
import {
  bySector,
  campaign,
  inspection,
  ofBranches,
  ofLeading,
  responsibility,
  rules,
  style,
  supervision,
} from "./parts";

const team = bodyOf(
  "measure-ideology-01+measure-grassroots-01+measure-cadres-09",
  "measure-ideology-01+measure-grassroots-01+measure-cadres-08",
);

const usual: readonly ScaffoldParagraph[] = [
  h2("加强组织领导，压紧压实责任"),
  bodyOf("triad-responsibility-03", "measure-integrity-01+measure-integrity-03", "triad-responsibility-01"),
  h2("加强廉洁教育，筑牢思想防线"),
  bodyOf("triad-integrity-02", "triad-integrity-01"),
  ...campaign,
  h2("加强日常监督，做到抓早抓小"),
  supervision,
  h2("加强作风建设，纠治“四风”问题"),
  style,
  h2("加强制度建设，规范权力运行"),
  rules,
  h2("加强思想引领，建强干部队伍"),
  team,
  h2("加强问题整改，巩固整改成果"),
  bodyOf("measure-inspection-02+measure-inspection-07", "triad-last-year-01"),
  ...bySector,
];

const taughtAndWatched: readonly ScaffoldParagraph[] = [
  ...headed("heading-set-integrity-02", [
    [responsibility],
    [bodyOf("triad-integrity-02"), ...campaign],
    [led("在制度建设方面", rules), led("在作风建设方面", style)],
    [
      bodyOf(
        "measure-supervision-11+measure-supervision-05",
        "measure-supervision-11+measure-supervision-06",
      ),
    ],
  ]),
  h2("抓好思想引领，建强干部队伍"),
  team,
  h2("抓好问题整改，巩固整改成果"),
  inspection,
  ...bySector,
];

const strict: readonly ScaffoldParagraph[] = [
  ...headed("heading-set-supervision-01", [
    [
      bodyOf(
        "measure-supervision-03+measure-supervision-08",
        "measure-supervision-01+measure-supervision-03",
      ),
    ],
    [
      bodyOf(
        "measure-supervision-05+measure-supervision-07",
        "measure-supervision-06+measure-supervision-05",
      ),
      ...campaign,
    ],
    [bodyOf("measure-supervision-11+measure-integrity-02", "measure-supervision-11+measure-supervision-02")],
  ]),
  h2("驰而不息，纠治“四风”问题"),
  style,
  h2("源头治理，管住关键权力"),
  rules,
  h2("守牢阵地，建强干部队伍"),
  team,
  h2("真改实改，巩固整改成果"),
  bodyOf("triad-inspection-01", "triad-last-year-01"),
  ...bySector,
];

const duty = bodyOf("triad-responsibility-05", "measure-responsibility-11+measure-integrity-09");
const taught = bodyOf("triad-integrity-03", "triad-integrity-02");
const watched = bodyOf("measure-supervision-15");
const members = bodyOf("measure-grassroots-17+measure-cadres-16+measure-ideology-13");
const mended = bodyOf("measure-inspection-11+measure-rules-11", "measure-last-year-03+measure-rules-11");
const ofBranch: readonly ScaffoldParagraph[] = [
  h2("压实廉政责任"),
  duty,
  h2("抓实廉洁教育"),
  taught,
  ...campaign,
  h2("做实日常监督"),
  watched,
  h2("建强党员队伍"),
  members,
  h2("落实整改要求"),
  mended,
  ...bySector,
];

const taughtFirst: readonly ScaffoldParagraph[] = [
  h2("教育在先，守住廉洁底线"),
  taught,
  ...campaign,
  h2("责任在肩，抓好工作落实"),
  duty,
  h2("监督在常，管好党员队伍"),
  watched,
  members,
  h2("整改在实，完善制度机制"),
  mended,
  ...bySector,
];

const dutyFirst: readonly ScaffoldParagraph[] = [
  h2("明确责任，分工负责抓廉政"),
  duty,
  h2("严格教育，常敲警钟守底线"),
  taught,
  ...campaign,
  h2("严格监督，管好队伍管日常"),
  watched,
  members,
  h2("严格整改，补齐短板建制度"),
  mended,
  ...bySector,
];

export const integrityWorks: readonly SectionScaffold[] = [
  scaffold("main-work", "", [h1("责任制落实情况"), ...usual], ofLeading),
  scaffold("main-work", "教育监督", [h1("责任制落实情况"), ...taughtAndWatched], ofLeading),
  scaffold("main-work", "正风肃纪", [h1("主要工作开展情况"), ...strict], ofLeading),
  scaffold("main-work", "支部适用", [h1("责任制落实情况"), ...ofBranch], ofBranches),
  scaffold("main-work", "教育在先", [h1("主要工作开展情况"), ...taughtFirst], ofBranches),
  scaffold("main-work", "从责任写起", [h1("责任制落实情况"), ...dutyFirst], ofBranches),
];
