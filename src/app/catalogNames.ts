import { checks } from "../catalog/checks/index";
import { reportKinds } from "../catalog/reportKinds/index";
import { roles } from "../catalog/roles";
import type { ReportKind, RoleId } from "../core/report/reportKind";

/** Name of a check as shown to the person ("前后不一"); its id when the registry does not know it. */
export const checkName = (id: string): string => checks.find((check) => check.id === id)?.name ?? id;

/** Name of a section role ("存在问题"). */
export const roleName = (id: RoleId): string => roles.find((role) => role.id === id)?.name ?? id;

/** The kinds in the order menus show them. */
export const kindChoices = (): readonly ReportKind[] => reportKinds;
