import type { Section } from "../document/outline";
import type { HeadingRoles } from "./headingRoles";
import type { ReportReading } from "./passages";
import type { RoleId } from "./reportKind";
import { fallsShort, isLacking, lackingClauses } from "./lacks";

/**
 * The roles of top headings whose words name none, told by where they stand and what stands under them: what says only what is
 * lacking is about problems; what comes after the problems is the plan; what speaks of the secretary alone is the
 * first responsibility. Only for roles that no heading names.
 */
export function withImpliedRoles(reading: ReportReading, asked: ReadonlySet<RoleId>): HeadingRoles {
  let roles = reading.headingRoles;
  for (const [role, find] of implied) {
    if (!asked.has(role) || isNamed(roles, role)) continue;
    const section = find({ ...reading, headingRoles: roles });
    if (section !== null) roles = new Map([...roles, [section.heading.paragraph, new Set([role])]]);
  }
  return roles;
}

type Find = (reading: ReportReading) => Section | null;

const isNamed = (roles: HeadingRoles, role: RoleId): boolean =>
  [...roles.values()].some((named) => named.has(role));

const none: ReadonlySet<RoleId> = new Set();

const rolesOf = ({ headingRoles }: ReportReading, { heading }: Section): ReadonlySet<RoleId> =>
  headingRoles.get(heading.paragraph) ?? none;

const has = (reading: ReportReading, section: Section, role: RoleId): boolean =>
  rolesOf(reading, section).has(role);

const isUnnamed = (reading: ReportReading, section: Section): boolean => rolesOf(reading, section).size === 0;

/** Where in the body a paragraph stands or would stand. */
function orderOf(body: readonly number[], paragraph: number): number {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle] ?? 0) < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences under a heading, the heading's own words left out. */
function sentencesUnder(
  { body, sentences }: ReportReading,
  { from, to, heading }: Section,
): readonly string[] {
  const first = orderOf(body, from);
  const paragraphs = sentences.slice(first, orderOf(body, to));
  return paragraphs.flatMap((own, order) => (body[first + order] === heading.paragraph ? own.slice(1) : own));
}

const share = (sentences: readonly string[], test: (sentence: string) => boolean): number =>
  sentences.length === 0 ? 0 : sentences.filter(test).length / sentences.length;

const mostly = 0.6;
/** Each point is told in two sentences, of which one says what fell short. */
const half = 0.5;

/** 党委书记带头…: a sentence that speaks of the first responsible person's own doing. */
const ofSecretary =
  /^(?:.{0,12}(?:党委|党组|党工委|党总支|总支|党支部|支部|工委))?(?:书记|主要负责人|主要负责同志|主要领导|一把手)(?!.{0,6}(?:抓党建述职|会议|例会))|第一责任人/u;

function firstResponsibility(reading: ReportReading): Section | null {
  const { sections } = reading.outline;
  const end = sections.findIndex((section) => has(reading, section, "problems"));
  const before = end < 0 ? sections : sections.slice(0, end);
  const found = before.filter(
    (section, order) =>
      order > 0 &&
      isUnnamed(reading, section) &&
      share(sentencesUnder(reading, section), (sentence) => ofSecretary.test(sentence)) >= mostly,
  );
  return found.at(-1) ?? null;
}

/** The last sections of a report alone: what is lacking in the middle of the work is told there, not reported. */
function problems(reading: ReportReading): Section | null {
  const { sections } = reading.outline;
  const late = sections.slice(Math.max(1, sections.length - 3));
  const found = late.filter((section) => {
    const sentences = sentencesUnder(reading, section);
    const clauses = sentences.reduce((sum, sentence) => sum + lackingClauses(sentence), 0);
    const opens = isLacking(sentences[0] ?? "");
    // 剖析差距根源: where nothing else is called a problem, what is lacking is told under the causes.
    const names = rolesOf(reading, section);
    const free = names.size === 0 || (names.size === 1 && names.has("causes"));
    return free && opens && clauses >= 2 && share(sentences, isLacking) >= mostly;
  });
  return found.at(-1) ?? beforePlan(reading);
}

/**
 * What stands between the work and the plan, opens with what fell short, and tells of it in every other sentence: 全年入户86户，监测户只走了11户.
 * The plan is the last section, or one that is called so.
 */
function beforePlan(reading: ReportReading): Section | null {
  const { sections } = reading.outline;
  const plan = sections.findIndex((section) => has(reading, section, "next-steps"));
  const order = (plan < 0 ? sections.length - 1 : plan) - 1;
  const section = sections[order];
  const after = sections[order + 1];
  if (order < 1 || section === undefined || after === undefined || !isUnnamed(reading, section)) return null;
  if (plan < 0 && sentencesUnder(reading, after).some((sentence) => toldWork.test(sentence))) return null;
  const sentences = sentencesUnder(reading, section);
  const opens = fallsShort(sentences[0] ?? "");
  return opens && sentences.filter(fallsShort).length >= 2 && share(sentences, fallsShort) >= half
    ? section
    : null;
}

/** Words over a plan that speak of work where they stand elsewhere. */
const planLike = /(?:措施|举措|任务|重点|工作)$/u;

/** What else may stand behind the problems. */
const otherEnd = /建议|体会|启示|经验|请求|恳请|说明|附[件表]/u;

const toldWork = /(?:全年|一年来|今年以来|上半年|先后|累计)/u;

function nextSteps(reading: ReportReading): Section | null {
  const { sections } = reading.outline;
  const problem = sections.findLastIndex(
    (section) => has(reading, section, "problems") || has(reading, section, "causes"),
  );
  if (problem < 0) return null;
  const after = sections.slice(problem + 1).find((section) => {
    const names = rolesOf(reading, section);
    return (
      names.size === 0 || (names.size === 1 && names.has("main-work") && planLike.test(section.heading.title))
    );
  });
  if (after === undefined || otherEnd.test(after.heading.title)) return null;
  return sentencesUnder(reading, after).some((sentence) => toldWork.test(sentence)) ? null : after;
}

/** In this order: what the plan is depends on where the problems are. */
const implied: readonly (readonly [RoleId, Find])[] = [
  ["first-responsibility", firstResponsibility],
  ["problems", problems],
  ["next-steps", nextSteps],
];
