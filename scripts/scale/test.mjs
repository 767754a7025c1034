// `npm run test:scale`: runs both recipes of docs/scale.md over a few made-up reports. Installs nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { writeReports } from "./reports.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, "../../dist/cli.js");
if (!existsSync(cli)) {
  process.stderr.write("dist/cli.js is missing: build first (npm run build).\n");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "zhubi-scale-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const { paths, twins } = writeReports(folder);
const wanted = [...twins].sort();
const found = (pairs) =>
  pairs.filter(([, , likeness]) => likeness >= 0.6).map(([a, b]) => [basename(a), basename(b)].sort());

const checked = spawnSync(process.execPath, [cli, "check", ...paths, "--format", "json", "--fingerprint"], {
  encoding: "utf8",
});
const ndjson = join(folder, "reports.ndjson");
writeFileSync(ndjson, checked.stdout);
const indicator = checked.stdout
  .split("\n")
  .filter(Boolean)
  .flatMap((line) => JSON.parse(line).figures)
  .find((figure) => figure.indicator !== null)?.indicator;

let recipe = null;
try {
  recipe = await import("./duckdb.mjs");
} catch (cause) {
  if (cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
  process.stderr.write("(a) DuckDB: not run, @duckdb/node-api is not installed (npm ci).\n");
  process.exit(1);
}
if (recipe !== null) {
  const answers = await recipe.ask(ndjson, indicator ?? "");
  assert.equal(answers.overview.length, paths.length);
  assert.deepEqual(found(answers.twins.map(({ one, other, likeness }) => [one, other, Number(likeness)])), [
    wanted,
  ]);
  if (indicator !== undefined) assert.equal(answers.indicator.length, paths.length);
  process.stdout.write(
    `(a) DuckDB: ${paths.length} reports, ${indicator ?? "no indicator"} in ${answers.indicator.length} of them, one pair of twins\n`,
  );
}

// Debian's packages are for Debian's own Python, which need not be the first in the path.
const python = ["python3", "/usr/bin/python3"].find(
  (one) => spawnSync(one, ["-c", "import distributed"]).status === 0,
);
if (python === undefined) {
  process.stdout.write(
    "(b) Dask: not run, Python's distributed is not installed (Debian: apt install python3-distributed).\n",
  );
} else {
  const done = spawnSync(python, [join(here, "dask_twins.py"), cli, ...paths], {
    encoding: "utf8",
    timeout: 180_000,
  });
  assert.equal(done.status, 0, done.stderr);
  const answer = JSON.parse(done.stdout.trim().split("\n").at(-1));
  assert.equal(answer.reports, paths.length);
  assert.deepEqual(found(answer.twins), [wanted]);
  process.stdout.write(`(b) Dask: ${answer.reports} reports on two workers, one pair of twins\n`);
}
