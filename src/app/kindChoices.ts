import { reportKinds } from "../catalog/reportKinds/index";
import type { ReportKind } from "../core/report/reportKind";

/** The kinds in the order menus show them. */
export const kindChoices = (): readonly ReportKind[] => reportKinds;
