import type { ReportKind, RoleId } from "../../core/report/reportKind";
import { chooseScaffold } from "../../core/writing/chooseScaffold";
import type { Variables } from "../../core/writing/planSection";
import { speakerOf } from "../../core/writing/speaker";
import { speaking } from "../../app/speaking";
import type { UserStore } from "../../ports/userStore";

const storeKey = "variables";
/** The rest follows from them or from the report. */
const askable: ReadonlySet<string> = new Set(["unit", "organ", "superior", "secretary"]);

/** What the person told once: unit, secretary… */
export function readVariables(store: UserStore): Variables {
  try {
    const stored: unknown = JSON.parse(store.get(storeKey) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    );
  } catch {
    return {};
  }
}

export const writeVariables = (store: UserStore, variables: Variables): void =>
  store.set(storeKey, JSON.stringify(variables));

/** With the words that depend on who speaks. Blank answers count as not given, so that the place stays a gap. */
export function withYear(variables: Variables, year: number | null): Variables {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value.trim() !== ""));
  return speaking(year === null ? given : { ...given, year: String(year), nextYear: String(year + 1) });
}

/** Names of the variables that one way to write a section asks the person for, in order of appearance. */
export function askedVariables(
  kind: ReportKind,
  role: RoleId,
  variables: Variables,
  variant?: string,
): readonly string[] {
  const scaffold = chooseScaffold(kind, role, speakerOf(speaking(variables)), variant);
  const names = (scaffold?.paragraphs ?? []).flatMap(({ text }) =>
    [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ""),
  );
  return [...new Set(names)].filter((name) => askable.has(name));
}
