import type { ReportKind, RoleId, ScaffoldParagraph, SectionScaffold } from "../report/reportKind";
import { closeness, rotated, suits, turnOf } from "./speaker";
import type { Speaker } from "./speaker";

/** Said in few words that everybody may share. */
const alwaysUsual: ReadonlySet<RoleId> = new Set(["closing", "signature"]);

/** What answers one another turns together: the n-th way to tell problems goes with the n-th way to tell what is done. */
const turnTogether: ReadonlyMap<RoleId, string> = new Map(
  (["problems", "causes", "next-steps"] as const).map((role) => [role, "problems"]),
);

/**
 * The ways to write a role that suit who speaks, those written for it first; among equals each unit begins with another.
 * Their paragraphs are settled: each has the one text that this unit starts from.
 */
export function scaffoldsFor(kind: ReportKind, role: RoleId, speaker: Speaker): readonly SectionScaffold[] {
  const fitting = kind.scaffolds.filter((scaffold) => scaffold.role === role && suits(scaffold, speaker));
  const nearest = Math.max(0, ...fitting.map(closeness));
  const near = fitting.filter((scaffold) => closeness(scaffold) === nearest);
  const others = fitting.filter((scaffold) => closeness(scaffold) !== nearest);
  const turn = alwaysUsual.has(role) ? 0 : turnOf(speaker, turnTogether.get(role) ?? role, near.length);
  return [...rotated(near, turn), ...others].map((scaffold) => settled(scaffold, speaker));
}

/** The one of that name; the first that suits where there is none of the name or none was asked for. */
export function chooseScaffold(
  kind: ReportKind,
  role: RoleId,
  speaker: Speaker,
  variant?: string,
): SectionScaffold | undefined {
  const ways = scaffoldsFor(kind, role, speaker);
  return ways.find((scaffold) => variant !== undefined && (scaffold.variant ?? "") === variant) ?? ways[0];
}

/** Paragraphs that do not suit are left out, with the heading that nothing is left under. */
function settled(scaffold: SectionScaffold, speaker: Speaker): SectionScaffold {
  const { role, variant = "" } = scaffold;
  const paragraphs = scaffold.paragraphs.flatMap((paragraph, index): readonly ScaffoldParagraph[] => {
    const text = textFor(paragraph, speaker, `${role}${variant}${index}`);
    return text === null ? [] : [{ role: paragraph.role, text }];
  });
  return { ...scaffold, paragraphs: paragraphs.filter((_paragraph, index) => !isBare(paragraphs, index)) };
}

/** What is written for his kind of institution, else one of what suits, by turn; null where nothing does. */
function textFor(paragraph: ScaffoldParagraph, speaker: Speaker, place: string): string | null {
  const ways = [paragraph, ...(paragraph.others ?? [])].filter((way) => suits(way, speaker));
  const own = ways.filter(({ sectors }) => sectors !== undefined);
  const near = own.length > 0 ? own : ways;
  return near[turnOf(speaker, paragraph.turn ?? place, near.length)]?.text ?? null;
}

/** A heading （一） with neither words nor deeper headings under it. */
const isBare = (paragraphs: readonly ScaffoldParagraph[], index: number): boolean =>
  paragraphs[index]?.role === "heading2" && (paragraphs[index + 1]?.role ?? "heading1").startsWith("heading");
