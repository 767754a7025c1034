import { roles } from "../catalog/roles";
import type { RoleId } from "../core/report/reportKind";
import type { CheckReport } from "./checkDocument";

/** Name of a check as shown to the person ("前后不一"); its id when the report does not know it. */
export const checkName = (id: string, report: CheckReport | null): string =>
  report?.checkNames.find((check) => check.id === id)?.name ?? id;

/** Name of a section role ("存在问题"). */
export const roleName = (id: RoleId): string => roles.find((role) => role.id === id)?.name ?? id;
