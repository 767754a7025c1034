import type { NewParagraph, ParagraphRole } from "../document/edit";
import type { ReportKind, RoleId } from "../report/reportKind";
import { chooseScaffold } from "./chooseScaffold";
import { fillVariables } from "./fillVariables";
import { usualLabel } from "./headingScheme";
import { maskSlots } from "./phrase";
import type { Variables } from "./planSection";
import { speakerOf } from "./speaker";

export interface ReportRequest {
  readonly kind: ReportKind;
  /** `unit` `organ` `superior` `secretary` `year`; what is not given stays a gap, without `superior` no addressee stands. */
  readonly variables: Variables;
  /** Names of variants by role; the usual way where none is named. */
  readonly variants?: Readonly<Partial<Record<RoleId, string>>>;
}

const depths: Readonly<Partial<Record<ParagraphRole, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
};

/** A whole new report: title, addressee, every required and expected role, closing, signature; numbered as usual. */
export function planReport({ kind, variables, variants = {} }: ReportRequest): readonly NewParagraph[] {
  const words = withNextYear(variables);
  const speaker = speakerOf(words);
  const counters = [1, 1, 1, 1];
  const write = (role: ParagraphRole, text: string): NewParagraph => {
    const filled = fillVariables(maskSlots(text), words);
    const depth = depths[role];
    if (depth === undefined) return { role, like: null, text: filled };
    const value = counters[depth] ?? 1;
    counters[depth] = value + 1;
    counters.fill(1, depth + 1);
    return { role, like: null, text: `${usualLabel(depth, value)}${filled}` };
  };
  const sections = kind.roles
    .filter(({ role, requirement }) => requirement !== "allowed" || lastRoles.has(role))
    .flatMap(({ role }) => chooseScaffold(kind, role, speaker, variants[role])?.paragraphs ?? []);
  const signed = sections.findIndex(({ role }) => role === "signature");
  return [
    ...kind.title.split("\n").map((line) => write("title", line)),
    emptyLine,
    ...(blank(words["superior"]) ? [] : [write("addressee", "{superior}：")]),
    ...sections.flatMap(({ role, text }, index) =>
      index === signed ? [emptyLine, write(role, text)] : [write(role, text)],
    ),
  ];
}

/** Under the title and above the signature (GB/T 9704—2012, 7.3.2; before the signature by practice). */
const emptyLine: NewParagraph = { role: "body", like: null, text: "" };

/** A report ends with them whether or not its kind asks for them. */
const lastRoles: ReadonlySet<RoleId> = new Set(["closing", "signature"]);

const blank = (value: string | undefined): boolean => value === undefined || value.trim() === "";

function withNextYear(variables: Variables): Variables {
  const year = Number(variables["year"] ?? "");
  return Number.isInteger(year) && year > 0 ? { nextYear: String(year + 1), ...variables } : variables;
}
