import type { ScaffoldParagraph, SectionScaffold } from "../../../core/report/reportKind";
import { branchWorks } from "./branchWorks";
import { bodyOf, h1, h2, headed, led, scaffold } from "./build";
import {
  bySector,
  cadres,
  campaign,
  grassroots,
  ideology,
  inspection,
  lastYear,
  ofLeading,
  plenary,
  responsibility,
  rules,
  study,
  style,
  supervision,
} from "./parts";

const ideologyToo = led("在意识形态工作方面", ideology);
const grassrootsFirst = led("在基层组织建设方面", grassroots);
const cadresToo = led("在干部队伍建设方面", cadres);
const styleFirst = led("在作风建设方面", style);
const supervisionToo = led("在日常监督方面", supervision);
const rulesToo = led("在制度建设方面", rules);

const usual: readonly ScaffoldParagraph[] = [
  h2("坚持政治引领，筑牢思想根基"),
  study,
  plenary,
  ...campaign,
  ideologyToo,
  h2("坚持明责履责，层层压实责任"),
  responsibility,
  h2("坚持固本强基，建强组织队伍"),
  grassrootsFirst,
  cadresToo,
  h2("坚持正风肃纪，涵养清风正气"),
  styleFirst,
  supervisionToo,
  h2("坚持问题导向，抓好整改提升"),
  led("在巡察整改方面", inspection),
  rulesToo,
  ...bySector,
];

const fiveParts: readonly ScaffoldParagraph[] = [
  ...headed("heading-set-politics-03", [
    [bodyOf("triad-politics-03", "triad-politics-04")],
    [study, plenary, ...campaign, ideologyToo],
    [grassrootsFirst, cadresToo],
    [style],
    [supervisionToo, led("在廉洁教育方面", bodyOf("triad-integrity-01", "triad-integrity-02"))],
  ]),
  h2("突出制度建设，规范权力运行"),
  bodyOf("triad-rules-02", "triad-rules-03"),
  h2("突出问题整改，巩固整改成果"),
  lastYear,
  ...bySector,
];

const chainOfDuties: readonly ScaffoldParagraph[] = [
  ...headed("heading-set-responsibility-01", [
    [bodyOf("triad-responsibility-04", "triad-responsibility-02")],
    [
      bodyOf(
        "measure-responsibility-05+measure-politics-01",
        "measure-responsibility-05+measure-politics-02",
      ),
      plenary,
      ...campaign,
      bodyOf("measure-ideology-01+measure-ideology-07", "measure-ideology-01+measure-ideology-02"),
      bodyOf("measure-grassroots-01+measure-grassroots-05", "measure-grassroots-01+measure-grassroots-08"),
      bodyOf("measure-cadres-02+measure-cadres-04", "measure-cadres-01+measure-cadres-03"),
    ],
    [
      bodyOf("measure-responsibility-07+measure-supervision-10", "result-responsibility-02"),
      bodyOf("measure-inspection-02+measure-inspection-07", "measure-inspection-06+measure-inspection-03"),
    ],
    [
      bodyOf(
        "measure-supervision-11+measure-supervision-05",
        "measure-supervision-11+measure-supervision-06",
      ),
    ],
  ]),
  h2("正风于严，涵养清风正气"),
  style,
  h2("立规于先，规范权力运行"),
  bodyOf("measure-rules-07+measure-rules-02", "measure-rules-07+measure-rules-03"),
  ...bySector,
];

const integrated: readonly ScaffoldParagraph[] = [
  h2("强化理论武装，把牢政治方向"),
  study,
  plenary,
  ...campaign,
  h2("强化阵地管理，守牢意识形态"),
  ideology,
  h2("强化基层党建，夯实战斗堡垒"),
  grassroots,
  h2("强化队伍建设，激发担当作为"),
  cadres,
  h2("强化深度融合，服务中心大局"),
  bodyOf("measure-integration-10+measure-integration-01", "measure-integration-05+measure-integration-10"),
  h2("强化正风肃纪，规范权力运行"),
  styleFirst,
  supervisionToo,
  rulesToo,
  h2("强化问题整改，提升工作成效"),
  bodyOf("triad-inspection-01", "triad-last-year-01"),
  ...bySector,
];

const works = (title: string): readonly SectionScaffold[] => [
  scaffold("main-work", "", [h1(title), ...usual], ofLeading),
  scaffold("main-work", "五项建设", [h1(title), ...fiveParts], ofLeading),
  scaffold("main-work", "责任链条", [h1(title), ...chainOfDuties], ofLeading),
  scaffold("main-work", "融入中心", [h1(title), ...integrated], ofLeading),
  ...branchWorks(title),
];

export const collectiveWorks = works("落实主体责任工作开展情况");
export const summaryWorks = works("主要工作");
