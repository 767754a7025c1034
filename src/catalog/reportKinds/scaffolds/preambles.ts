import type { SaidFor, SectionScaffold } from "../../../core/report/reportKind";
import type { Fit } from "../../../core/writing/speaker";
import { branches, leading } from "../../organs";
import { body, both, reworded, say, scaffold } from "./build";

const thought = "坚持以习近平新时代中国特色社会主义思想为指导，";

/** What is held to, as it is said in the year: the plenums of the twentieth Central Committee, from 2026 the thought on Party building. */
const guidance: readonly [SaidFor, ...SaidFor[]] = [
  { from: 2023, until: 2025, text: `${thought}全面贯彻党的二十大和二十届历次全会精神，` },
  { from: 2026, text: `${thought}深入学习贯彻习近平党建思想，全面贯彻党的二十大和二十届历次全会精神，` },
  { until: 2022, text: thought },
];

const upheld = "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，";

/** Said once, whatever the phrase goes on with. */
const upheldBeside = (text: string): string => (/“两个(?:确立|维护)”/u.test(text) ? "" : upheld);

const guided = (rest: string): readonly [SaidFor, ...SaidFor[]] => {
  const said = (one: SaidFor): SaidFor =>
    reworded(one, (text) => `{year}年，{unit}{organ}${text}${upheld}${rest}`);
  const [first, ...others] = guidance;
  return [said(first), ...others.map(said)];
};

/** The phrase with what is held to behind the unit's name, where the sentence goes on from there. */
function held(said: SaidFor): readonly [SaidFor, ...SaidFor[]] {
  const name = "{unit}{organ}";
  if (!said.text.includes(name) || said.text.includes(`${name}现有`) || said.text.includes(thought))
    return [said];
  const one = (guide: SaidFor): SaidFor => ({
    ...both(said, guide),
    text: said.text.replace(name, name + guide.text + upheldBeside(said.text)),
  });
  const [first, ...others] = guidance;
  return [one(first), ...others.map(one)];
}

const formula = (variant: string, rest: string, fit: Fit = {}): SectionScaffold => {
  const [first, ...others] = guided(rest);
  return scaffold("preamble", variant, [body(first, ...others)], fit);
};

const opened = (variant: string, lead: string, id: string, fit: Fit = {}): SectionScaffold => {
  const said = reworded(say(id), (text) => text.replace(/：$/u, "。") + lead);
  return scaffold("preamble", variant, [body(...held(said))], {
    ...(said.organs === undefined ? {} : { organs: said.organs }),
    ...(said.from === undefined ? {} : { from: said.from }),
    ...(said.until === undefined ? {} : { until: said.until }),
    ...fit,
  });
};

const ofLeading: Fit = { organs: leading };
const ofBranches: Fit = { organs: branches };

const byBranches = (lead: string): readonly SectionScaffold[] => [
  formula(
    "支部适用",
    `认真贯彻新时代党的建设总要求，以规范组织生活、建强党员队伍、抓实廉洁教育为重点，把全面从严治党要求落实到{organ}。${lead}`,
    ofBranches,
  ),
  opened("落到党员", lead, "opening-responsibility-preamble-04", ofBranches),
  opened("从队伍说起", lead, "opening-grassroots-preamble-02", ofBranches),
];

const report = "现将有关情况报告如下：";

export const collectivePreambles: readonly SectionScaffold[] = [
  formula(
    "",
    `认真落实新时代党的建设总要求，严格执行《党委（党组）落实全面从严治党主体责任规定》，把主体责任扛在肩上、抓在手上，推动全面从严治党各项任务落到实处。${report}`,
    ofLeading,
  ),
  opened("紧扣责任", report, "opening-responsibility-preamble-01", ofLeading),
  opened("紧扣发展", report, "opening-integration-preamble-01", ofLeading),
  opened("紧扣总布局", report, "opening-politics-preamble-02", ofLeading),
  ...byBranches(report),
];

const summary = "现将全年工作情况总结如下：";

export const summaryPreambles: readonly SectionScaffold[] = [
  formula(
    "",
    `以党的政治建设为统领，认真落实新时代党的建设总要求，坚持严的基调、严的措施、严的氛围，推动全面从严治党向纵深发展、向基层延伸。${summary}`,
    ofLeading,
  ),
  opened("紧扣责任", summary, "opening-responsibility-preamble-03", ofLeading),
  opened("紧扣作风", summary, "opening-style-preamble-01", ofLeading),
  opened("紧扣发展", summary, "opening-integration-preamble-01", ofLeading),
  ...byBranches(summary),
];

const integrity = "现将贯彻落实党风廉政建设责任制情况报告如下：";

export const integrityPreambles: readonly SectionScaffold[] = [
  formula(
    "",
    `贯彻落实上级关于党风廉政建设和反腐败工作的部署要求，严格执行党风廉政建设责任制，坚持领导班子集体负责、书记履行第一责任人责任、班子成员按照职责分工各负其责。${integrity}`,
    ofLeading,
  ),
  opened("紧扣一体推进", integrity, "opening-integrity-preamble-01", ofLeading),
  opened("紧扣责任", integrity, "opening-responsibility-preamble-03", ofLeading),
  opened("紧扣作风", integrity, "opening-style-preamble-01", ofLeading),
  ...byBranches(integrity),
];

const duties = "现将履职情况报告如下：";

/** The same of a secretary, who goes on with what he studies himself. */
const personally = (said: SaidFor): readonly [SaidFor, ...SaidFor[]] => {
  const one = (fit: Fit, guide: string): SaidFor => ({
    ...both(said, fit),
    text: said.text.replace("我", `我${guide}${upheldBeside(said.text)}`),
  });
  return [
    one({ from: 2023 }, `${thought}全面贯彻党的二十大和二十届历次全会精神，`),
    one({ until: 2022 }, thought),
  ];
};

const ofPerson = (variant: string, said: SaidFor, fit: Fit = {}): SectionScaffold =>
  scaffold("preamble", variant, [body(...personally(reworded(said, (text) => text + duties)))], {
    ...both(said),
    ...fit,
  });

export const personalPreambles: readonly SectionScaffold[] = [
  ofPerson("", {
    text: "{year}年，在上级党组织的坚强领导下，我认真履行全面从严治党第一责任人职责，坚持把管党治党与业务工作同谋划、同部署、同推进、同考核，带头抓班子、带队伍、管自己，推动各项任务落到实处。",
  }),
  ofPerson("既挂帅又出征", say("opening-first-person-preamble-personal-02")),
  ofPerson("四个带头", say("opening-first-person-preamble-personal-03")),
  ofPerson("对照规定", say("opening-first-person-preamble-personal-04"), ofLeading),
  ofPerson("对照职责", say("opening-first-person-preamble-personal-05"), ofLeading),
];
