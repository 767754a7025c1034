import { defineCheck } from "../../core/checking/check";
import { indicatorStatements } from "../../core/checking/indicatorStatements";
import { ledgerFigures } from "../../core/checking/ledgerFigures";
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
    const figures = ledgerFigures(material.ledger, material.year, indicatorWords);
    for (const { key, doer, statement } of indicatorStatements(material, indicatorWords)) {
      const figure = figures.get(key);
      if (figure === undefined || figure === null || figure.value === statement.value) continue;
      // What its chief did is some of what the unit did.
      if (doer !== "unit" && statement.value < figure.value) continue;
      const data = {
        row: figure.origin.row,
        indicator: figure.name,
        ledger: figure.digits,
        unit: statement.unit,
        stated: statement.value,
      };
      yield { messageId: "differs", range: statement.range, data };
    }
  },
});
