import type { ReportKind } from "../../core/report/reportKind";

/** The registry of report kinds, in the order menus show them. */
export const reportKinds: readonly ReportKind[] = [];
