import type { SectionScaffold } from "../../../core/report/reportKind";
import type { Fit } from "../../../core/writing/speaker";
import { branches, leading } from "../../organs";
import { bodyOf, h1, h2, headed, headingOf, scaffold } from "./build";

const ofLeading: Fit = { organs: leading };
const ofBranches: Fit = { organs: branches };

const lead = (set: string, index: number) => h1(headingOf(set, index));
const four = "heading-set-first-person-personal-01";
const three = "heading-set-first-person-personal-03";

/** What a secretary tells of his year. */
export const personalWorks: readonly SectionScaffold[] = [
  scaffold(
    "main-work",
    "",
    [
      h1("坚持知责担责，推动责任落实"),
      bodyOf(
        "measure-first-person-personal-04+measure-first-person-personal-08",
        "measure-first-person-personal-03+measure-first-person-personal-17",
        "measure-first-person-personal-04+measure-first-person-personal-17",
      ),
      bodyOf(
        "measure-first-person-personal-13+measure-first-person-personal-16",
        "measure-first-person-personal-13",
      ),
      h1("坚持学思践悟，提高政治能力"),
      bodyOf(
        "measure-first-person-personal-01+measure-first-person-personal-02",
        "measure-first-person-personal-02+measure-first-person-personal-07",
        "triad-first-person-personal-01",
      ),
      h1("坚持从严管理，建设过硬队伍"),
      bodyOf(
        "measure-first-person-personal-05+measure-first-person-personal-10",
        "measure-first-person-personal-10+measure-first-person-personal-14",
        "measure-first-person-personal-05+measure-first-person-personal-14",
      ),
      bodyOf(
        "measure-first-person-personal-06+measure-first-person-personal-09",
        "measure-first-person-personal-06+measure-first-person-personal-18",
        "measure-first-person-personal-09+measure-first-person-personal-18",
      ),
      h1("坚持真改实改，抓好问题整改"),
      bodyOf(
        "measure-first-person-personal-11+measure-first-person-personal-15",
        "measure-last-year-personal-01+measure-first-person-personal-15",
        "measure-first-person-personal-11+measure-last-year-personal-01",
      ),
    ],
    ofLeading,
  ),
  scaffold(
    "main-work",
    "三个坚持",
    [
      lead(four, 0),
      bodyOf(
        "measure-first-person-personal-01+measure-first-person-personal-06",
        "measure-first-person-personal-02+measure-first-person-personal-06",
        "measure-first-person-personal-02+measure-first-person-personal-01",
      ),
      lead(four, 1),
      bodyOf(
        "measure-first-person-personal-04+measure-first-person-personal-11",
        "measure-first-person-personal-03+measure-first-person-personal-11",
        "measure-first-person-personal-04+measure-first-person-personal-17",
      ),
      bodyOf(
        "measure-first-person-personal-13",
        "measure-first-person-personal-13+measure-first-person-personal-15",
      ),
      lead(four, 2),
      bodyOf(
        "measure-first-person-personal-05+measure-first-person-personal-08",
        "measure-first-person-personal-08+measure-first-person-personal-16",
        "measure-first-person-personal-05+measure-first-person-personal-18",
      ),
    ],
    ofLeading,
  ),
  scaffold(
    "main-work",
    "知责担责履责",
    [
      lead(three, 0),
      bodyOf(
        "triad-first-person-personal-01",
        "measure-first-person-personal-02+measure-first-person-personal-01",
        "measure-first-person-personal-02+measure-first-person-personal-06",
      ),
      lead(three, 1),
      bodyOf(
        "triad-first-person-personal-02",
        "measure-first-person-personal-04+measure-first-person-personal-08",
        "measure-first-person-personal-03+measure-first-person-personal-08",
      ),
      bodyOf(
        "measure-first-person-personal-13+measure-first-person-personal-11",
        "measure-first-person-personal-13+measure-first-person-personal-15",
      ),
      lead(three, 2),
      bodyOf(
        "measure-first-person-personal-07+measure-first-person-personal-17",
        "measure-first-person-personal-07+measure-first-person-personal-18",
        "measure-first-person-personal-07+measure-first-person-personal-14",
      ),
    ],
    ofLeading,
  ),
  ...[
    ["支部书记", "坚持带头学习，凝聚党员思想", "坚持严实标准，规范组织生活", "坚持从严管理，建强党员队伍"],
    ["三个带头", "带头学理论，筑牢思想根基", "带头抓支部，规范组织生活", "带头管队伍，守住纪律底线"],
    ["三个用心", "用心抓学习，提高党员觉悟", "用心抓支部，压实工作责任", "用心抓队伍，涵养清风正气"],
  ].map(([variant = "", first = "", second = "", third = ""], index) =>
    scaffold(
      "main-work",
      variant,
      [
        h1(first),
        index === 1
          ? bodyOf("measure-first-person-personal-02+measure-first-person-personal-06")
          : bodyOf("triad-first-person-personal-01", "measure-first-person-personal-02+measure-politics-10"),
        bodyOf("measure-ideology-13"),
        h1(second),
        bodyOf(
          "measure-first-person-personal-19",
          "measure-first-person-personal-19+measure-first-person-personal-17",
        ),
        bodyOf("measure-inspection-11+measure-rules-11"),
        h1(third),
        bodyOf(
          "measure-first-person-personal-20",
          "measure-first-person-personal-20+measure-first-person-personal-18",
        ),
        bodyOf("measure-cadres-16", "measure-grassroots-14"),
      ],
      ofBranches,
    ),
  ),
];

const firstPhrase = (number: string): string => `measure-first-person-first-responsibility-${number}`;

export const firstResponsibilities: readonly SectionScaffold[] = [
  scaffold(
    "first-responsibility",
    "",
    [
      h1("{organ}书记履行第一责任人责任情况"),
      h2("带头谋划部署，做到责任上肩"),
      bodyOf(
        `opening-first-person-first-responsibility-01+${firstPhrase("05")}`,
        `${firstPhrase("01")}+${firstPhrase("10")}`,
      ),
      h2("带头管好班子，做到严管厚爱"),
      bodyOf(`${firstPhrase("03")}+${firstPhrase("08")}`, `${firstPhrase("03")}+${firstPhrase("09")}`),
    ],
    ofLeading,
  ),
  scaffold(
    "first-responsibility",
    "四个带头",
    [
      h1("{organ}书记履行第一责任人责任情况"),
      ...headed("heading-set-first-person-first-responsibility-01", [
        [bodyOf(firstPhrase("02"), "triad-first-person-first-responsibility-01")],
        [bodyOf(firstPhrase("01"), `opening-first-person-first-responsibility-01+${firstPhrase("10")}`)],
        [bodyOf(`${firstPhrase("04")}+${firstPhrase("07")}`, firstPhrase("04"))],
        [bodyOf(firstPhrase("08"), `${firstPhrase("08")}+${firstPhrase("09")}`)],
      ]),
    ],
    ofLeading,
  ),
  scaffold(
    "first-responsibility",
    "三个亲自",
    [
      h1("第一责任人责任落实情况"),
      ...headed("heading-set-first-person-first-responsibility-02", [
        [bodyOf(firstPhrase("01"), firstPhrase("10"))],
        [bodyOf(firstPhrase("05"), `${firstPhrase("05")}+${firstPhrase("06")}`)],
        [bodyOf(`${firstPhrase("04")}+${firstPhrase("03")}`, `${firstPhrase("07")}+${firstPhrase("03")}`)],
      ]),
    ],
    ofLeading,
  ),
  scaffold(
    "first-responsibility",
    "支部书记",
    [
      h1("{organ}书记履行第一责任人责任情况"),
      h2("带头谋划部署，做到责任上肩"),
      bodyOf(firstPhrase("12")),
      h2("带头学习自律，做到以身作则"),
      bodyOf(`${firstPhrase("11")}+${firstPhrase("13")}`),
    ],
    ofBranches,
  ),
  scaffold(
    "first-responsibility",
    "一段写完",
    [
      h1("{organ}书记履职情况"),
      bodyOf(`${firstPhrase("12")}+${firstPhrase("11")}`, `${firstPhrase("12")}+${firstPhrase("13")}`),
    ],
    ofBranches,
  ),
  scaffold(
    "first-responsibility",
    "分两段",
    [
      h1("第一责任人责任落实情况"),
      bodyOf(firstPhrase("12")),
      bodyOf(`${firstPhrase("11")}+${firstPhrase("13")}`),
    ],
    ofBranches,
  ),
];

export const selfDisciplines: readonly SectionScaffold[] = [
  scaffold("self-discipline", "", [
    h1("坚持以身作则，严守廉洁底线"),
    bodyOf(
      "measure-self-discipline-personal-01+measure-self-discipline-personal-03+measure-self-discipline-personal-04",
      "measure-self-discipline-personal-08+measure-self-discipline-personal-06+measure-self-discipline-personal-07",
      "measure-self-discipline-personal-01+measure-self-discipline-personal-05+measure-self-discipline-personal-10",
    ),
  ]),
  scaffold("self-discipline", "严守纪律", [
    h1("坚持廉洁自律，永葆政治本色"),
    bodyOf(
      "opening-self-discipline-personal-02+measure-self-discipline-personal-08+measure-self-discipline-personal-10",
      "opening-self-discipline-personal-01+measure-self-discipline-personal-03+measure-self-discipline-personal-07",
      "opening-self-discipline-personal-02+measure-self-discipline-personal-06+measure-self-discipline-personal-04",
    ),
  ]),
  scaffold("self-discipline", "守住底线", [
    h1("严格要求自己，自觉接受监督"),
    bodyOf(
      "opening-self-discipline-personal-01+triad-self-discipline-personal-02",
      "opening-self-discipline-personal-02+triad-self-discipline-personal-02",
    ),
  ]),
];
