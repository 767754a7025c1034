import { defineCheck } from "../../core/checking/check";
import { indicatorKey, indicatorStatements, usualName } from "../../core/checking/indicatorStatements";
import type { Ledger, LedgerFigure } from "../../core/ledger/ledger";
import { indicatorWords } from "../wording/indicatorWords";

export const ledgerFigure = defineCheck({
  id: "ledger-figure",
  severity: "warning",
  name: "与台账不符",
  summary: "报告写明的数字与所载入台账的同一指标不同。",
  basis: "报送材料的数字应当有台账可查、与台账一致。",
  messages: { differs: "台账第{row}行“{indicator}”是{ledger}{unit}，这里写的是{stated}{unit}。" },
  examples: { clean: [], flagged: [] },
  *find(material) {
    if (material.ledger === null) return;
    const figures = figuresByKey(material.ledger);
    for (const { key, statement } of indicatorStatements(material, indicatorWords)) {
      const figure = figures.get(key);
      if (figure === undefined || figure === null || figure.amount.value === statement.value) continue;
      const { origin, indicator, amount } = figure;
      const data = {
        row: origin.row,
        indicator,
        ledger: amount.digits,
        unit: statement.unit,
        stated: statement.value,
      };
      yield { messageId: "differs", range: statement.range, data };
    }
  },
});

/** Null where the ledger states an indicator twice with different values: then it settles nothing. */
function figuresByKey({ figures }: Ledger): ReadonlyMap<string, LedgerFigure | null> {
  const byKey = new Map<string, LedgerFigure | null>();
  for (const figure of figures) {
    const name = usualName(figure.indicator, indicatorWords);
    if (name === null || figure.unit === null || figure.amount.hedge !== null || figure.path.length > 1)
      continue;
    if (figure.period !== null && !/^20\d{2}年?(?:度|全年)?$/u.test(figure.period)) continue;
    const key = indicatorKey(name, figure.unit);
    const other = byKey.get(key);
    const clash = other === null || (other !== undefined && other.amount.value !== figure.amount.value);
    byKey.set(key, clash ? null : figure);
  }
  return byKey;
}
