import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { lintFor } from "autocorrect-node";
import prh from "textlint-rule-prh";
import { run as zhlint } from "zhlint";
import { checkSnapshot } from "../../src/app/checkDocument";
import { wrongWords } from "../../src/catalog/wording/wrongWords";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { findGaps } from "../../src/core/gaps/findGaps";
import { pagesOfLines } from "./material";
import { measure } from "./measure";
import type { Row } from "./measure";

export async function benchChecking(kilobytes: number): Promise<readonly Row[]> {
  const lines: string[] = [];
  let size = 0;
  for (const line of pagesOfLines(kilobytes, true)) {
    if (size >= kilobytes * 1024) break;
    lines.push(line);
    size += Buffer.byteLength(line);
  }
  const snapshot = plainSnapshot(lines);
  const text = lines.join("\n\n");
  const rows = [
    await measure("floor: one charCodeAt pass", () => {
      let sum = 0;
      for (const line of lines)
        for (let index = 0; index < line.length; index++) sum += line.charCodeAt(index);
      return sum;
    }),
    await measure("zhubi: gaps alone", () => findGaps(snapshot)),
    await measure("zhubi: the whole check", () => checkSnapshot(snapshot)),
    await measure("autocorrect-node: spacing and width alone, native code", () =>
      lintFor(text, "report.txt"),
    ),
    await measure(`textlint with prh alone: ${wrongWords.length} wrong words`, textlintWithPrh(text)),
  ];
  // Not linear in the length: a megabyte takes it seconds.
  if (kilobytes <= 100) rows.push(await measure("zhlint: spacing and width alone", () => zhlint(text)));
  return rows;
}

/** The same dictionary as ours, as the rule file that prh reads. */
function textlintWithPrh(text: string): () => Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "zhubi-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const rules = wrongWords.map(
    ({ wrong, right }) => `  - expected: ${JSON.stringify(right)}\n    patterns: [${JSON.stringify(wrong)}]`,
  );
  const path = join(folder, "prh.yml");
  writeFileSync(path, `version: 1\nrules:\n${rules.join("\n")}\n`);
  const kernel = new TextlintKernel();
  return () =>
    kernel.lintText(text, {
      ext: ".txt",
      filePath: "report.txt",
      plugins: [{ pluginId: "text", plugin: textPlugin }],
      rules: [{ ruleId: "prh", rule: prh, options: { rulePaths: [path] } }],
    });
}
