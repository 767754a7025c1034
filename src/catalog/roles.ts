import type { Role } from "../core/report/reportKind";

/** What each role of a section is recognised by. */
export const roles: readonly Role[] = [];
