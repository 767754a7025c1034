import { indicatorCatalogue } from "../../src/catalog/indicators";
import { organOf, partyOrgans, powers, sectorOf, sectors, speakingVariables } from "../../src/catalog/organs";
import { phrases } from "../../src/catalog/phrases/index";
import { problemChains } from "../../src/catalog/phrases/problemChains";
import { reportKinds } from "../../src/catalog/reportKinds/index";
import { expectedTopics } from "../../src/catalog/wording/expectedTopics";
import type { ReportKind, SectionScaffold } from "../../src/core/report/reportKind";
import { scaffoldsFor } from "../../src/core/writing/chooseScaffold";
import { fillVariables } from "../../src/core/writing/fillVariables";
import { derivedSlots, figureSlots, maskSlots } from "../../src/core/writing/phrase";
import { planReport } from "../../src/core/writing/planReport";
import { speakerOf } from "../../src/core/writing/speaker";

const units: Readonly<Record<string, string>> = {
  机关: "某局",
  学校: "某中学",
  医院: "某医院",
  国企: "某公司",
  街道: "某街道",
  村社区: "某社区",
  政法: "某法院",
  金融: "某支行",
  "": "某某",
};

/** A township has villages below it, a bank is an enterprise too. */
const near: Readonly<Record<string, string>> = { 街道: "村社区", 金融: "国企" };

interface Built {
  readonly organ: string;
  readonly sector: string;
  readonly year: number;
  readonly scaffold: SectionScaffold;
}

/** Every way of every role, for every organ in every kind of institution and several years. */
function builtOf(kind: ReportKind): readonly Built[] {
  return partyOrgans.flatMap(({ name: organ }) =>
    Object.entries(units).flatMap(([sector, unit]) =>
      [2022, 2024, 2025, 2026].flatMap((year) => {
        const variables = speakingVariables({ unit, organ, year: String(year) });
        return kind.roles.flatMap(({ role }) =>
          scaffoldsFor(kind, role, speakerOf(variables)).map((scaffold) => ({
            organ,
            sector,
            year,
            scaffold,
          })),
        );
      }),
    ),
  );
}

const textOf = ({ paragraphs }: SectionScaffold): string => paragraphs.map(({ text }) => text).join("\n");

describe.each(reportKinds.map((kind) => [kind.id, kind] as const))("%s", (_id, kind) => {
  const built = builtOf(kind);

  test("each required and expected role can be written in three ways and more by every organ", () => {
    for (const { name: organ } of partyOrgans) {
      for (const { role, requirement } of kind.roles) {
        if (requirement === "allowed") continue;
        const ways = scaffoldsFor(kind, role, { organ, sector: "", unit: "", year: 2026 });
        expect([organ, role, ways.length >= 3]).toEqual([organ, role, true]);
      }
    }
  });

  test("no variant repeats another", () => {
    const texts = kind.scaffolds.map(textOf);
    const names = kind.scaffolds.map(({ role, variant = "" }) => `${role} ${variant}`);
    expect(new Set(names).size).toBe(names.length);
    const works = kind.scaffolds.flatMap((scaffold, index) =>
      scaffold.role === "main-work" ? [texts[index]] : [],
    );
    expect(new Set(works).size).toBe(works.length);
  });

  test("nobody claims what he has not or may not do", () => {
    const claims = new Set<string>();
    for (const { organ, scaffold } of built) {
      const may = partyOrgans.find(({ name }) => name === organ)?.may ?? [];
      for (const { id, words } of powers)
        if (!may.includes(id) && words.test(textOf(scaffold)))
          claims.add(`${organ} ${scaffold.role} ${scaffold.variant ?? ""} ${id}`);
    }
    expect([...claims]).toEqual([]);
  });

  test("nobody speaks of another kind of institution", () => {
    const strange = new Set<string>();
    for (const { sector, scaffold } of built)
      for (const { name, words } of sectors)
        if (name !== sector && name !== "机关" && name !== near[sector] && words.test(textOf(scaffold)))
          strange.add(`${sector} ${scaffold.role} ${scaffold.variant ?? ""} ${name}`);
    expect([...strange]).toEqual([]);
  });

  test("no meeting of another organ is named", () => {
    const strange = built
      .filter(({ scaffold }) => /党组会|党委会|党工委会|党总支会/u.test(textOf(scaffold)))
      .map(({ organ, scaffold }) => `${organ} ${scaffold.role}`);
    expect(strange).toEqual([]);
  });

  test("a heading has words under it that fit it", () => {
    const strange = new Set<string>();
    for (const { scaffold } of built)
      for (const fault of headingFaults(scaffold))
        strange.add(`${scaffold.role} ${scaffold.variant ?? ""} ${fault}`);
    expect([...strange]).toEqual([]);
  });
});

/** What a heading promises, and the words by which its body keeps it. A heading promises something, and all of it. */
const promises: readonly (readonly [heading: RegExp, body: RegExp])[] = [
  [/整改|对照问题/u, /整改|销号|回头看/u],
  [/责任|明责|履责|分工/u, /责任|一岗双责|任务|要点|督办|督查|督导检查|问责|考核|机制/u],
  [/督责|督促|督导/u, /督导|监督检查|督办|督查|听取|谈/u],
  [/问责/u, /问责|追究|处理/u],
  [/政治(?!能力)/u, /政治|党中央|学习|民主集中制/u],
  [/思想|理论|学习|学思/u, /学习|理论|意识形态|党课|本领|成果|“第一议题”|廉政教育|廉洁|警示教育/u],
  [/基层|组织(?!领导|功能)|支部/u, /党支部|支部|三会一课|党员|组织生活/u],
  [/队伍|干部|班子/u, /干部|党员|班子|人员/u],
  [/作风|“四风”|正风|清风/u, /四风|作风|节前|检查|基层|廉|谈话|党员/u],
  [/纪律|廉洁|廉政|执纪|底线/u, /廉|纪|警示|谈话|党员|四种形态/u],
  [/监督|提醒/u, /监督|谈话|提醒|检查|防控|党员/u],
  [/制度|权力|关键权力/u, /制度|规定|清单|程序|流程|“三个规定”|风险/u],
  [/融合|中心/u, /党建/u],
  [/意识形态|阵地/u, /意识形态|宣传|阵地|学习/u],
  [/教育|警示/u, /教育|党课|警示|廉|学习/u],
  [/部署|谋划/u, /部署|制定|研究|计划/u],
  [/督办|解决突出问题/u, /督办|谈|听取|整改/u],
  [/自律|以身作则|自己/u, /廉洁|自律|规定|谈|守/u],
  [/推动|落实/u, /任务|责任|调研|落实|督办|整改|一岗双责|问题/u],
  [/师德|立德树人/u, /师德|思政课|立德树人/u],
  [/清廉医院/u, /医药|红包|廉洁从业/u],
  [/一以贯之|治理/u, /董事会|经理层|靠企吃企|制度|风险|权力/u],
  [/执法|从严治警/u, /“三个规定”|执法|案件/u],
  [/“三资”|小微权力/u, /“三资”|小微权力|公布/u],
  [/岗位先锋|先锋形象|作用/u, /示范岗|先锋|承诺/u],
];

function headingFaults({ role, paragraphs }: SectionScaffold): readonly string[] {
  return paragraphs.flatMap(({ role: kind, text }, index) => {
    if (kind === "heading1" && (paragraphs[index + 1]?.role ?? kind) === kind) return [`${text}: nothing`];
    if (kind !== "heading2") return [];
    const next = paragraphs.findIndex((later, at) => at > index && later.role.startsWith("heading"));
    const under = paragraphs
      .slice(index + 1, next < 0 ? paragraphs.length : next)
      .map((paragraph) => paragraph.text)
      .join("");
    const promised = promises.filter(([heading]) => heading.test(text));
    if (under === "") return [`${text}: nothing`];
    // Problems, causes and plans answer by topic, which their own test holds.
    if (["problems", "causes", "next-steps"].includes(role)) return [];
    return [
      ...(promised.length === 0 ? [`${text}: promises nothing`] : []),
      ...promised.filter(([, kept]) => !kept.test(under)).map(([heading]) => `${text}: ${String(heading)}`),
    ];
  });
}

test("every problem has its cause and its step, which suit whoever tells it", () => {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const problems = phrases.filter(({ sort }) => sort === "problem").map(({ id }) => id);
  expect(problemChains.map(([problem]) => problem).sort()).toEqual([...problems].sort());
  for (const chain of problemChains) {
    const [problem, cause, step] = chain.map((id) => byId.get(id));
    expect([chain, problem?.sort, cause?.sort, step?.sort]).toEqual([chain, "problem", "cause", "next-step"]);
    for (const other of [cause, step]) {
      expect([chain, other?.voice]).toEqual([chain, problem?.voice]);
      for (const list of ["organs", "sectors"] as const) {
        const whole = other?.[list];
        if (whole !== undefined)
          expect([chain, problem?.[list] ?? ["everybody"]]).toEqual([
            chain,
            (problem?.[list] ?? ["everybody"]).filter((one) => whole.includes(one)),
          ]);
      }
    }
  }
});

test("the problems of a new report are answered one by one, by the steps that belong to them", () => {
  const text = (id: string, variables: Readonly<Record<string, string>>): string =>
    fillVariables(phrases.find((phrase) => phrase.id === id)?.text.replace(/。$/u, "") ?? "?", variables);
  for (const kind of reportKinds)
    for (const organ of ["党组", "党委", "党支部"])
      for (let index = 0; index < 20; index++) {
        const variables = speakingVariables({ unit: `某${index}局`, organ, year: "2026" });
        const written = planReport({ kind, variables }).map((paragraph) => paragraph.text);
        const told = problemChains.filter(([problem]) =>
          written.some((one) => one.includes(text(problem, variables)) && one.includes("主要表现在")),
        );
        expect(told.length).toBeGreaterThanOrEqual(3);
        for (const [problem, , step] of told)
          expect([
            kind.id,
            organ,
            problem,
            written.some((one) => one.includes(text(step, variables))),
          ]).toEqual([kind.id, organ, problem, true]);
      }
});

test("whatever a unit starts from, its report touches what such reports are expected to touch", () => {
  const untouched = new Set<string>();
  for (const kind of reportKinds.filter(({ id }) => id !== "first-responsible-person"))
    for (const { name: organ } of partyOrgans)
      for (let index = 0; index < 60; index++) {
        const variables = speakingVariables({
          unit: `某${index}${index % 2 ? "局" : "公司"}`,
          organ,
          year: "2026",
        });
        const text = planReport({ kind, variables })
          .map((paragraph) => paragraph.text)
          .join("\n");
        for (const { name, words } of expectedTopics)
          if (!words.some((word) => text.includes(word))) untouched.add(`${kind.id} ${organ} ${name}`);
      }
  expect([...untouched]).toEqual([]);
});

const scaffolds = reportKinds.flatMap(({ id, scaffolds: all }) =>
  all.map((scaffold) => [`${id} ${scaffold.role} ${scaffold.variant ?? "usual"}`, scaffold] as const),
);

test.each(scaffolds)("%s has all its words", (_name, { paragraphs }) => {
  const known = new Map<string, readonly string[]>([
    ...indicatorCatalogue.indicators.map(({ name, units: of }) => [name, of] as const),
    ...derivedSlots.map((name) => [name, ["％"]] as const),
    ["{meeting}", ["次"]],
  ]);
  const texts = paragraphs.flatMap(({ text, others = [] }) => [text, ...others.map((other) => other.text)]);
  for (const text of texts) {
    expect(maskSlots(text)).toMatch(/^[^【】[\]]+$/u);
    // A figure without its indicator could be filled with another.
    expect(text).not.toMatch(/\*\*[次名篇个场期人项份条]/u);
    for (const { indicator, unit } of figureSlots(text)) expect(known.get(indicator) ?? []).toContain(unit);
  }
});

test.each([
  ["中共实验小学支部委员会", "党支部"],
  ["支部委员会", "党支部"],
  ["中共县供销社总支部委员会", "党总支"],
  ["县审计局党组", "党组"],
])("%s speaks as a %s", (name, organ) => {
  expect(organOf(name)?.name).toBe(organ);
});

test.each([
  ["县社区矫正中心", "机关"],
  ["煤矿安全监察局", "机关"],
  ["市社会科学院", "机关"],
  ["矿区街道", "街道"],
  ["东厂街道", "街道"],
  ["市图书馆", "机关"],
  ["消防救援支队", "机关"],
  ["红旗煤矿", "国企"],
  ["第二化肥厂", "国企"],
  ["师范学院", "学校"],
  ["柳荫社区", "村社区"],
])("%s is of the kind %s", (unit, sector) => {
  expect(sectorOf(unit)?.name).toBe(sector);
});
