import type { ReportKind } from "../../core/report/reportKind";
import { annualSummary } from "./annualSummary";
import { firstResponsiblePerson } from "./firstResponsiblePerson";
import { integrityResponsibility } from "./integrityResponsibility";
import { mainAndFirstResponsibility } from "./mainAndFirstResponsibility";
import { mainResponsibility } from "./mainResponsibility";

/** The registry of report kinds, in the order menus show them. */
export const reportKinds: readonly ReportKind[] = [
  mainResponsibility,
  mainAndFirstResponsibility,
  firstResponsiblePerson,
  annualSummary,
  integrityResponsibility,
];
