import Fuse from "fuse.js";
import { findBestMatch } from "string-similarity";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { checkSnapshot } from "../../src/app/checkDocument";
import { loadPastedLedger } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { activities, reportLines } from "./material";
import { measure } from "./measure";
import type { Row } from "./measure";

/** Peers look up names by wording alone: no unit, no context, no assignment. */
export async function benchMatching(gaps: number, indicators: number): Promise<readonly Row[]> {
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
  const names = ledger.value.facts.map(({ rows }) => rows.join(""));
  const clauses = report.gaps.map(({ range }) =>
    (report.snapshot.paragraphs[range.paragraph]?.text ?? "").slice(
      Math.max(0, range.start - 10),
      range.start,
    ),
  );
  const measured = [
    await measure("floor: look at every figure and every indicator once", () => {
      let sum = 0;
      for (const name of names) sum += name.length;
      for (const { raw } of report.gaps) sum += raw.length;
      return sum;
    }),
    await measure("zhubi: propose", () => proposeFigures(report, ledger.value).proposals.length),
  ];
  if (gaps * indicators > 1_000_000) return measured; // the peers take seconds to minutes
  const fuse = new Fuse(names);
  measured.push(
    await measure("string-similarity", () => clauses.map((clause) => findBestMatch(clause, names))),
    await measure("fuse.js", () => clauses.map((clause) => fuse.search(clause, { limit: 3 }))),
  );
  return measured;
}
