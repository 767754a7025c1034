import { indicatorCatalogue } from "../catalog/indicators";
import { holdOpen } from "../core/filling/holdOpen";
import { planFill } from "../core/filling/planFill";
import type { FillPlan } from "../core/filling/proposal";
import type { Facts } from "../core/ledger/facts/fact";
import type { CheckReport } from "./checkDocument";

export function proposeFigures(report: CheckReport, ledger: Facts): FillPlan {
  const { snapshot, outline, gaps, year } = report;
  const plan = planFill({ snapshot, outline, gaps, ledger, year, catalogue: indicatorCatalogue });
  return holdOpen(plan);
}
