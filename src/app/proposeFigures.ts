import { indicatorCatalogue } from "../catalog/indicators";
import { planFill } from "../core/filling/planFill";
import type { FillPlan } from "../core/filling/proposal";
import type { Ledger } from "../core/ledger/ledger";
import type { CheckReport } from "./checkDocument";

export function proposeFigures(report: CheckReport, ledger: Ledger): FillPlan {
  const { snapshot, outline, gaps, year } = report;
  return planFill({ snapshot, outline, gaps, ledger, year, catalogue: indicatorCatalogue });
}
