import type { Section, Span } from "../document/outline";
import { isBlank, textAt } from "../document/paragraphText";
import { matchesAny, sortCues } from "./cue";
import { yearValues } from "./headingRoles";
import type { ReportReading } from "./passages";
import type { RoleId } from "./reportKind";
import { roleIds } from "./reportKind";
import { sentencesOf } from "./sentences";

interface Turn {
  readonly paragraph: number;
  /** The paragraph's first sentence turns already; else the paragraph serves both roles. */
  readonly opens: boolean;
}

/** The part of a shared section (存在的问题和下一步打算) that serves one of its roles: up to the sentence that turns to the next. */
export function partOfShared(reading: ReportReading, section: Section, role: RoleId): Span {
  const names = reading.headingRoles.get(section.heading.paragraph);
  const order = roleIds.filter((id) => names?.has(id) === true);
  const position = order.indexOf(role);
  const start = position <= 0 ? null : turnTo(reading, section, role);
  const next = order[position + 1];
  const stop = next === undefined ? null : turnTo(reading, section, next);
  const from = start?.paragraph ?? section.from;
  const to = stop === null ? section.to : stop.paragraph + (stop.opens ? 0 : 1);
  return { from, to: Math.min(section.to, Math.max(to, from + 1)) };
}

/** The heading itself never turns: it names both roles. */
function turnTo({ snapshot, roles, year }: ReportReading, section: Section, id: RoleId): Turn | null {
  const role = roles.find((candidate) => candidate.id === id);
  if (role === undefined) return null;
  const cues = sortCues(role.passageCues, yearValues(year));
  const words = [...cues.words, ...cues.beside];
  for (let paragraph = section.from; paragraph < section.to; paragraph++) {
    const whole = textAt(snapshot, paragraph);
    const text = paragraph === section.from ? whole.slice(section.heading.end) : whole;
    if (isBlank(text)) continue;
    const at = sentencesOf(text).findIndex((sentence) => matchesAny(sentence, words));
    if (at >= 0) return { paragraph, opens: at === 0 && paragraph > section.from };
  }
  return null;
}
