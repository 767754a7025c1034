import type { ReportKind, RoleId, SectionScaffold } from "../report/reportKind";

/** The ways to write a role that suit the organ ("党支部"; "" = not known), those written for it first. */
export function scaffoldsFor(kind: ReportKind, role: RoleId, organ: string): readonly SectionScaffold[] {
  const fitting = kind.scaffolds.filter(
    (scaffold) => scaffold.role === role && (scaffold.organs?.includes(organ) ?? true),
  );
  const own = fitting.filter(({ organs }) => organs !== undefined);
  return [...own, ...fitting.filter(({ organs }) => organs === undefined)];
}

/** The one of that name; the first that suits where there is none of the name or none was asked for. */
export function chooseScaffold(
  kind: ReportKind,
  role: RoleId,
  organ: string,
  variant?: string,
): SectionScaffold | undefined {
  const ways = scaffoldsFor(kind, role, organ);
  return ways.find((scaffold) => variant !== undefined && (scaffold.variant ?? "") === variant) ?? ways[0];
}
