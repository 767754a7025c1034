import { reportKinds } from "../../src/catalog/reportKinds/index";
import { roles } from "../../src/catalog/roles";
import type { AnyCheck, CheckInput } from "../../src/core/checking/check";
import type { Finding } from "../../src/core/checking/finding";
import { runChecks } from "../../src/core/checking/runChecks";
import { readOutline } from "../../src/core/document/outline";
import type { Snapshot } from "../../src/core/document/snapshot";
import { findGaps } from "../../src/core/gaps/findGaps";
import { matchSections } from "../../src/core/report/matchSections";
import { recogniseKind } from "../../src/core/report/recogniseKind";
import { recogniseYear } from "../../src/core/report/recogniseYear";
import { mark, marked } from "./markedText";

export function inputOf(snapshot: Snapshot): CheckInput {
  const outline = readOutline(snapshot);
  const recognised = recogniseKind(snapshot, outline, reportKinds);
  const kind = reportKinds.find(({ id }) => id === recognised.kind) ?? null;
  return {
    snapshot,
    outline,
    kind,
    year: recogniseYear(snapshot, outline),
    sections: matchSections(snapshot, outline, kind, roles),
    gaps: findGaps(snapshot),
    roles,
    ledger: null,
  };
}

export const findingsIn = (check: AnyCheck, snapshot: Snapshot): readonly Finding[] =>
  runChecks(inputOf(snapshot), [check]);

export interface CheckCases {
  readonly clean: readonly string[];
  readonly flagged: readonly string[];
  /** Before and after applying every fix. */
  readonly fixed?: readonly (readonly [string, string])[];
}

/** Rows of documents: paragraphs are lines, ⟦ ⟧ mark what is flagged. The check's own examples are rows too. */
export function testCheck(check: AnyCheck, cases: CheckCases = { clean: [], flagged: [] }): void {
  const clean = [...check.examples.clean, ...cases.clean];
  const flagged = [...check.examples.flagged, ...cases.flagged];
  describe(check.id, () => {
    test("rows are distinct", () => {
      const rows = [...clean, ...flagged];
      expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
      expect(clean.filter((row) => row.includes("⟦"))).toEqual([]);
      expect(flagged.filter((row) => !row.includes("⟦"))).toEqual([]);
    });
    if (clean.length > 0)
      test.each(clean)("is silent: %s", (text) => {
        const { snapshot } = marked(text);
        expect(marks(check, snapshot)).toBe(text);
      });
    if (flagged.length > 0)
      test.each(flagged)("flags: %s", (text) => {
        const { snapshot } = marked(text);
        expect(marks(check, snapshot)).toBe(text);
      });
    if (cases.fixed !== undefined)
      test.each(cases.fixed)("fixes: %s", (before, after) => {
        expect(applyFixes(check, before)).toBe(after);
      });
  });
}

export function marks(check: AnyCheck, snapshot: Snapshot): string {
  const findings = findingsIn(check, snapshot);
  for (const { message } of findings) expect(message).not.toMatch(/\{\w+\}/);
  const ranges = new Map(
    findings.map(({ range }) => [`${range.paragraph} ${range.start} ${range.end}`, range]),
  );
  return mark(snapshot, [...ranges.values()]);
}

function applyFixes(check: AnyCheck, text: string): string {
  const lines = text.split("\n");
  const fixes = findingsIn(check, marked(text).snapshot).flatMap(({ fix }) => (fix === null ? [] : [fix]));
  for (const { range, replacement } of [...fixes].reverse()) {
    const line = lines[range.paragraph]!;
    lines[range.paragraph] = line.slice(0, range.start) + replacement + line.slice(range.end);
  }
  return lines.join("\n");
}
