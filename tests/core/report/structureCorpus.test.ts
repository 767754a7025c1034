import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { roles } from "../../../src/catalog/roles";
import { readOutline } from "../../../src/core/document/outline";
import { matchSections } from "../../../src/core/report/matchSections";
import { recogniseKind } from "../../../src/core/report/recogniseKind";
import { recogniseYear } from "../../../src/core/report/recogniseYear";
import type { RoleId } from "../../../src/core/report/reportKind";
import type { LabelledReport } from "../../support/structureFixtures";
import { readStructureFixtures } from "../../support/structureFixtures";

const judged: readonly RoleId[] = ["first-responsibility", "problems", "causes", "next-steps", "signature"];

/** What is read otherwise than labelled, as sentences; empty when all is right. */
function mistakes({ snapshot, kind, year, labels }: LabelledReport): readonly string[] {
  const outline = readOutline(snapshot);
  const recognised = recogniseKind(snapshot, outline, reportKinds);
  const reportKind = reportKinds.find(({ id }) => id === kind) ?? null;
  const found = new Map(
    matchSections(snapshot, outline, reportKind, roles).map((match) => [match.role, match]),
  );
  const asked = judged.filter(
    (role) =>
      !(
        role === "first-responsibility" &&
        kind !== "main-and-first-responsibility" &&
        kind !== "integrity-responsibility"
      ),
  );
  const wrong = asked.flatMap((role) => {
    const match = found.get(role);
    const is =
      match === undefined || match.paragraph === null ? "missing" : `${match.status} ${match.paragraph}`;
    const label = labels.get(role);
    const expected = label === undefined ? "missing" : `${label.status} ${label.paragraph}`;
    return is === expected ? [] : [`${role}: ${is}, expected ${expected}`];
  });
  if (recognised.kind !== kind)
    wrong.push(`kind: ${recognised.kind} ${recognised.confidence}, expected ${kind}`);
  const readYear = recogniseYear(snapshot, outline);
  if (readYear !== year) wrong.push(`year: ${readYear}, expected ${year}`);
  return wrong;
}

describe.each([
  "organs.txt",
  "forms.txt",
  "hard.txt",
  "varied.txt",
  "heldBack.txt",
  "heldBackLater.txt",
  "heldBackVaried.txt",
])("labelled reports of %s", (file) => {
  test.each(readStructureFixtures(file).map((report) => [report.id, report] as const))(
    "%s",
    (_id, report) => {
      expect(mistakes(report)).toEqual([]);
    },
  );
});
