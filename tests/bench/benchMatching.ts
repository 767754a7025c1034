import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { checkSnapshot } from "../../src/app/checkDocument";
import { loadPastedLedger } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { activities, reportLines } from "./material";
import { measureNow } from "./measure";
import type { Row } from "./measure";

export function benchMatching(gaps: number, indicators: number): readonly Row[] {
  const report = checkSnapshot(plainSnapshot(reportLines(Math.ceil(gaps / 3), true)));
  const rows = Array.from({ length: indicators }, (_, index) => {
    const [name, unit] = activities[index % activities.length] ?? activities[0];
    const part = index < activities.length ? "" : `第${Math.floor(index / activities.length)}支部`;
    return `${part}${name}\t${(index % 90) + 2}\t${unit}`;
  });
  const ledger = loadPastedLedger(spreadsheetSource, ["指标\t数量\t单位", ...rows].join("\n"), {
    year: 2025,
  });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  const { figures } = ledger.value;
  return [
    measureNow("floor: look at every figure and every indicator once", () => {
      let sum = 0;
      for (const { indicator } of figures) sum += indicator.length;
      for (const { raw } of report.gaps) sum += raw.length;
      return sum;
    }),
    measureNow("zhubi: propose", () => proposeFigures(report, ledger.value).proposals.length),
  ];
}
