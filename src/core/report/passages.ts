import type { Outline, Section, Span } from "../document/outline";
import { textAt, textParagraphs } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import { firstNotBefore } from "../text/orderedSearch";
import { matchesAny, sortCues } from "./cue";
import type { HeadingRoles } from "./headingRoles";
import { placeSections, yearValues } from "./headingRoles";
import { isLacking, lackingClauses } from "./lacks";
import type { Role, RoleId } from "./reportKind";

/** What the search for passages needs to know of the report. */
export interface ReportReading {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly roles: readonly Role[];
  readonly headingRoles: HeadingRoles;
  /** Paragraphs with text between the preamble and the signature, the preamble excluded. */
  readonly body: readonly number[];
  /** The sentences of each body paragraph, in the same order. */
  readonly sentences: readonly (readonly string[])[];
  readonly year: number | null;
}

/** Paragraphs of the report's body: after the preamble, before signature and attachments. */
export function bodyParagraphs(snapshot: Snapshot, outline: Outline): readonly number[] {
  const from = outline.preamble?.to ?? outline.title?.to ?? 0;
  const to = outline.signature?.from ?? outline.sections.at(-1)?.to ?? snapshot.paragraphs.length;
  return textParagraphs(snapshot).filter((index) => index >= from && index < to);
}

/** The innermost section of a paragraph last, the top section first; empty outside of all sections. */
export function sectionsAround(outline: Outline, paragraph: number): readonly Section[] {
  const around: Section[] = [];
  let level: readonly Section[] = outline.sections;
  for (;;) {
    // The last that begins there or before.
    const inner = level[firstNotBefore(level, ({ from }) => from <= paragraph) - 1];
    if (inner === undefined || paragraph >= inner.to) return around;
    around.push(inner);
    level = inner.children;
  }
}

const adversative = /(?:^|，)(?:但|然而|不过|同时|虽然|尽管|与此同时)|虽|清醒|对照|相比/u;
const enumerating = /主要|如下|以下|表现|体现|方面|[一1]是|一些|一定|：/u;

/** What a sentence about problems is opened by where it does not call them problems: 也要看到，监管还有空档. */
const aware = /看到|认识到|意识到|正视|承认|虽然?|尽管|^但|，但|^(?:检视|反思|对照|审视|反观|回顾|剖析)/u;

/** Where nothing but what is lacking stands in a paragraph behind the beginning of the report. */
const onlyLacks = (sentences: readonly string[], order: number, paragraphs: number): boolean =>
  order * 3 >= paragraphs &&
  sentences.every(isLacking) &&
  sentences.reduce((sum, sentence) => sum + lackingClauses(sentence), 0) >= 2;

interface Passage {
  readonly paragraph: number;
  readonly weight: number;
}

/** A passage about problems states them ("但还存在…不足，一是…"); work on problems that others found is none. */
function problemPassages({ body, sentences: read, outline }: ReportReading, role: Role): readonly Passage[] {
  const cues = sortCues(role.passageCues);
  return body.flatMap((paragraph, order) => {
    const sentences = read[order] ?? [];
    const plain = onlyLacks(sentences, order, body.length);
    const speaks = (text: string): boolean =>
      plain || matchesAny(text, cues.words) || (aware.test(text) && isLacking(text));
    const at = sentences.findIndex((text) => speaks(text) && !matchesAny(text, cues.vetoes));
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const next = body[order + 1];
    const own = sectionsAround(outline, paragraph).length;
    const lastOfSection = next === undefined || sectionsAround(outline, next).length <= Math.max(1, own - 1);
    const weight =
      1 +
      Number(adversative.test(sentence)) +
      Number(enumerating.test(sentence) || at === sentences.length - 1) +
      Number(at === 0) +
      Number(lastOfSection);
    return [{ paragraph, weight }];
  });
}

const trustedWeight = 3;

/** Plans stand where no work is told after them. */
function nextStepPassages(reading: ReportReading, role: Role): readonly Passage[] {
  const { body, year } = reading;
  const cues = sortCues(role.passageCues, yearValues(year));
  const weak = cues.beside;
  const found = body.filter((_paragraph, order) => {
    const sentences = reading.sentences[order] ?? [];
    const words = order >= body.length - 2 ? [...cues.words, ...weak] : cues.words;
    return sentences.some((text) => matchesAny(text, words) && !matchesAny(text, cues.vetoes));
  });
  const follows = workAfter(reading);
  return found
    .filter((paragraph) => !follows(paragraph))
    .map((paragraph, order) => ({ paragraph, weight: trustedWeight + found.length - order }));
}

/** Whether after a paragraph a heading tells of work again: one of its level or higher that names no role of the end. */
function workAfter({ outline, headingRoles }: ReportReading): (paragraph: number) => boolean {
  const work = placeSections(outline.sections)
    .filter(({ section, ancestors }) =>
      [...ancestors, section].every(({ heading }) =>
        [...(headingRoles.get(heading.paragraph) ?? [])].every((role) => role === "main-work"),
      ),
    )
    .map(({ section }) => section);
  // The highest level among this one and those after it.
  const highest: number[] = [];
  for (let index = work.length - 1; index >= 0; index--)
    highest[index] = Math.min(work[index]?.heading.level ?? 9, highest[index + 1] ?? 9);
  return (paragraph) => {
    const level = sectionsAround(outline, paragraph).at(-1)?.heading.level ?? 1;
    return (highest[firstNotBefore(work, ({ from }) => from <= paragraph)] ?? 9) <= level;
  };
}

const plainPassages = ({ body, sentences }: ReportReading, role: Role): readonly Passage[] => {
  const cues = sortCues(role.passageCues);
  const found = body.filter((_paragraph, order) =>
    sentences[order]?.some((text) => matchesAny(text, cues.words) && !matchesAny(text, cues.vetoes)),
  );
  return found.map((paragraph, order) => ({ paragraph, weight: trustedWeight + found.length - order }));
};

const foreignRoles: Readonly<Partial<Record<RoleId, readonly RoleId[]>>> = {
  problems: ["first-responsibility", "causes"],
  "first-responsibility": ["problems", "causes", "next-steps"],
  "self-discipline": ["problems", "causes", "next-steps"],
};

/** The passage that serves a role without a heading of its own, null when there is none. */
export function findPassage(reading: ReportReading, role: Role): Span | null {
  const find =
    role.id === "problems" ? problemPassages : role.id === "next-steps" ? nextStepPassages : plainPassages;
  const excluded = foreignRoles[role.id] ?? [];
  const passages = find(reading, role).filter(
    ({ paragraph, weight }) => weight >= trustedWeight && !standsUnder(reading, paragraph, excluded),
  );
  const best = passages.reduce<Passage | null>(
    (chosen, passage) => (chosen === null || passage.weight >= chosen.weight ? passage : chosen),
    null,
  );
  return best === null ? null : { from: best.paragraph, to: passageEnd(reading, role.id, best.paragraph) };
}

const standsUnder = (
  { outline, headingRoles }: ReportReading,
  paragraph: number,
  roles: readonly RoleId[],
): boolean =>
  sectionsAround(outline, paragraph).some(({ heading }) =>
    roles.some((role) => headingRoles.get(heading.paragraph)?.has(role) === true),
  );

const continuation =
  /^\s*(?:[一二三四五六七八九十]{1,2}是|其[一二三四五]|[（(]?[0-9０-９]{1,2}[）).．、]|第[一二三四五][，、]|[①-⑩])/u;

/** Plans go on to the end of their section; other passages as long as the list they open. */
function passageEnd({ snapshot, outline, body }: ReportReading, role: RoleId, paragraph: number): number {
  const around = sectionsAround(outline, paragraph);
  const sectionEnd = around.at(-1)?.to ?? (body.at(-1) ?? paragraph) + 1;
  if (role === "next-steps") return Math.max(paragraph + 1, sectionEnd);
  let end = paragraph + 1;
  while (end < sectionEnd && continuation.test(textAt(snapshot, end))) end++;
  return end;
}
