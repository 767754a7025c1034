// `node scripts/twins/measure.mjs 1000 10000`: made-up reports, 200 of them copied by hand-like edits; what `zhubi twins`
// finds, in what time and memory. Needs dist/cli.js (npm run build).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyOf, reportOf } from "./madeUp.mjs";

const planted = 200;
function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), "zhubi-twins-"));
  mkdirSync(folder, { recursive: true });
  const names = [];
  const pairs = new Set();
  for (let at = 0; at < count - planted; at++) {
    const lines = reportOf(at + 1);
    names.push(join(folder, `r${at}.txt`));
    writeFileSync(names.at(-1), lines.join("\n"));
    if (at >= planted) continue;
    const twin = join(folder, `t${at}.txt`);
    names.push(twin);
    writeFileSync(twin, copyOf(lines, 1_000_000 + at).join("\n"));
    pairs.add(`r${at}.txt t${at}.txt`);
  }
  writeFileSync(join(folder, "list.txt"), names.join("\n"));
  const begun = performance.now();
  const { stdout, stderr } = spawnSync(
    "/usr/bin/env",
    ["time", "-v", process.execPath, "dist/cli.js", "twins", `@${join(folder, "list.txt")}`, "--format", "json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - begun) / 1000;
  const memory = Number(/Maximum resident set size \(kbytes\): (\d+)/u.exec(stderr)?.[1] ?? NaN) / 1024;
  const found = stdout.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const name = (path) => path.split("/").at(-1);
  const right = found.filter(({ a, b }) => pairs.has([name(a), name(b)].sort().join(" "))).length;
  rmSync(folder, { recursive: true });
  process.stdout.write(
    `${count} reports: ${right} of ${planted} planted pairs, ${found.length - right} others, ${seconds.toFixed(1)} s, ${((seconds * 1000) / count).toFixed(2)} ms a report, ${Number.isNaN(memory) ? "?" : Math.round(memory)} MB\n`,
  );
}

for (const count of process.argv.slice(2).map(Number)) measure(count);
