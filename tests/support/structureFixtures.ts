import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Paragraph, Snapshot } from "../../src/core/document/snapshot";
import { plainParagraph } from "../../src/core/document/snapshot";
import type { KindId, RoleId } from "../../src/core/report/reportKind";
import { readLabels } from "../fixtures/gaps/readLabels";
import { roleIds } from "../../src/core/report/reportKind";

export interface LabelledReport {
  readonly id: string;
  readonly kind: KindId | "unknown";
  readonly year: number;
  readonly snapshot: Snapshot;
  /** Role → status and first paragraph of its evidence; roles that are not there are missing. */
  readonly labels: ReadonlyMap<RoleId, { readonly status: string; readonly paragraph: number }>;
}

/**
 * Labelled reports, one after another: "@@ id | kind | year | what it shows", then one paragraph a line. Marks before
 * the text: ‹role:status› evidence begins here · ‹list:一、› automatic numbering · ‹right› · ‹cell› · ‹style:1› heading
 * level, ‹style:title›. Gaps are marked as `readLabels` reads them; they are measured in tests/app/checkCorpus.test.ts.
 */
export function readStructureFixtures(file: string): readonly LabelledReport[] {
  const text = readFileSync(join(__dirname, "../fixtures/structure", file), "utf8");
  return text
    .split(/^@@ /m)
    .filter((part) => part.trim() !== "")
    .map(readReport);
}

function readReport(part: string): LabelledReport {
  const [head = "", ...lines] = part.trimEnd().split("\n");
  const [id = "", kind = "", year = ""] = head.split("|").map((cell) => cell.trim());
  const labels = new Map<RoleId, { status: string; paragraph: number }>();
  const paragraphs = lines.map((line, index) => {
    let paragraph = plainParagraph(
      readLabels(line.replace(/^(?:‹[^›]*›)*/, "")).snapshot.paragraphs[0]?.text ?? "",
    );
    for (const [, mark = ""] of line.matchAll(/‹([^›]*)›/g)) {
      const [name = "", value = ""] = mark.split(":");
      const role = roleIds.find((candidate) => candidate === name);
      if (role !== undefined) labels.set(role, { status: value, paragraph: index });
      else paragraph = { ...paragraph, ...lookOf(name, value, index) };
    }
    return paragraph;
  });
  return { id, kind: kind as KindId | "unknown", year: Number(year), snapshot: { paragraphs }, labels };
}

export function lookOf(name: string, value: string, index: number): Partial<Paragraph> {
  switch (name) {
    case "list":
      return { listLabel: { text: value, level: 0 } };
    case "right":
      return { alignment: "right" };
    case "cell":
      return { cell: { table: 0, row: index, column: 0 } };
    case "style":
      return value === "title"
        ? { styleName: "标题" }
        : { styleName: `heading ${value}`, outlineLevel: Number(value) };
    default:
      throw new Error(`unknown mark: ${name}`);
  }
}
