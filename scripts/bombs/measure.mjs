/**
 * `npm run bombs`: every command of dist/cli.js on documents and ledgers just under the limits, with seconds of the
 * processor, seconds by the clock, and the most memory that the process held.
 * Options: --only BEGINNING (as “document check: gaps”), --few (the most telling documents), --seconds N (given up after, default 60), --slow (prints only what is over).
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { docx, documentBombs, telling } from "./documents.mjs";
import { ledgerBombs } from "./ledgers.mjs";
import { limits } from "./limits.mjs";

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
};
const only = option("only") ?? "";
const patience = Number(option("seconds") ?? 60) * 1000;
const few = process.argv.includes("--few");
const onlySlow = process.argv.includes("--slow");
const cli = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "zhubi-bombs-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(1));

const usageFile = join(folder, "usage.json");
const preload = join(folder, "preload.cjs");
writeFileSync(
  preload,
  `const { isMainThread } = require("node:worker_threads");
if (isMainThread) process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); require("node:fs").writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 })); });`,
);

const out = join(folder, "out");
const plainReport = join(folder, "report.docx");
const plainLedger = join(folder, "ledger.csv");
writeFileSync(plainReport, docx("<w:p><w:r><w:t>2025年工作总结</w:t></w:r></w:p><w:p><w:r><w:t>全年召开会议**次，走访群众**户。</w:t></w:r></w:p>"));
writeFileSync(plainLedger, "指标,数量\n召开会议（次）,12\n走访群众（户）,30\n拨付资金（万元）,8\n");

/** What is asked of a document, and of a ledger. */
const onDocument = [
  ["check", (file) => ["check", file, "--format", "json", "--fail-on", "never"]],
  ["check --format html", (file) => ["check", file, "--format", "html", "--fail-on", "never"]],
  ["check --fingerprint", (file) => ["check", file, "--format", "json", "--fingerprint", "--fail-on", "never"]],
  ["fill", (file, end) => ["fill", file, "--ledger", plainLedger, "--format", "json", ...(end === "docx" ? ["--accept", "likely", "--record", "--out", `${out}.docx`] : ["--dry-run"])]],
  ["figures", (file) => ["figures", file, "--ledger", plainLedger, "--format", "json"]],
  ["mask", (file, end) => ["mask", file, "--out", `${out}.${end}`, "--key", `${out}.json`, "--anyway"]],
  ["carry", (file, end) => ["carry", file, "--year", "2026", "--from", "2025", "--out", `${out}.${end}`]],
  ["compare", (file) => ["compare", file, file, "--format", "json"]],
  ["twins", (file) => ["twins", file, plainReport, "--format", "json"]],
  ["layout", (file, end) => (end === "docx" ? ["layout", file, "--out", `${out}.docx`, "--format", "json"] : null)],
  ["check --comments", (file, end) => (end === "docx" ? ["check", file, "--comments", `${out}.docx`, "--fail-on", "never"] : null)],
  ["ledger", (file, end) => (end === "docx" ? ["ledger", file, "--format", "json"] : null)],
];
const onLedger = [
  ["ledger", (file) => ["ledger", file, "--format", "json", "--year", "2025"]],
  ["fill", (file) => ["fill", plainReport, "--ledger", file, "--format", "json", "--out", `${out}.docx`]],
  ["check --ledger", (file) => ["check", plainReport, "--ledger", file, "--format", "json", "--fail-on", "never"]],
];

function run(args) {
  return new Promise((done) => {
    for (const left of [usageFile, `${out}.docx`, `${out}.txt`, `${out}.json`]) rmSync(left, { force: true });
    const started = performance.now();
    const child = spawn(process.execPath, ["--require", preload, cli, ...args, ...(args.includes("--out") ? ["--force"] : [])], { stdio: ["ignore", "pipe", "pipe"] });
    let size = 0;
    let said = "";
    let first = "";
    child.stdout.on("data", (data) => {
      size += data.length;
      if (first.length < 300) first += String(data).slice(0, 300);
    });
    child.stderr.on("data", (data) => {
      if (said.length < 2000) said += String(data);
    });
    const clock = setTimeout(() => child.kill("SIGKILL"), patience);
    child.on("close", (code) => {
      clearTimeout(clock);
      const seconds = (performance.now() - started) / 1000;
      let usage = null;
      try {
        usage = JSON.parse(readFileSync(usageFile, "utf8"));
      } catch {
        // killed, or out of memory
      }
      const error = /"error":\{"kind":"([^"]+)","message":"([^"]*)/u.exec(first);
      const refused = error?.[2] ?? (code === 2 ? (said.split("\n").find((line) => line.includes("：")) ?? said.slice(0, 120)) : "");
      done({ code, seconds, cpu: usage?.cpu ?? null, megabytes: usage === null ? null : usage.maxRSS / 1024, refused, size });
    });
  });
}

const wanted = (label) => label.startsWith(only);
const rows = [];
async function measure(label, args) {
  const { code, seconds, cpu, megabytes, refused, size } = await run(args);
  const over = cpu === null || cpu > 10 || megabytes > 512;
  rows.push({ label, over, cpu, megabytes });
  if (onlySlow && !over) return;
  const answer = cpu === null ? (seconds * 1000 >= patience ? "given up" : `died (${code})`) : refused !== "" ? `refused: ${refused.replaceAll(folder, "").trim()}` : `${code}, ${Math.round(size / 1024)} KB`;
  console.log(`${over ? "OVER " : "     "}${(cpu ?? Number.NaN).toFixed(1).padStart(6)} s ${seconds.toFixed(1).padStart(6)} s ${(megabytes ?? Number.NaN).toFixed(0).padStart(6)} MB  ${label}  [${answer}]`);
}

mkdirSync(folder, { recursive: true });
for (const [set, bombs, commands] of [
  ["document", documentBombs(limits.document), onDocument],
  ["ledger", ledgerBombs(limits.ledger), onLedger],
])
  for (const [name, end, make] of bombs) {
    if (few && set === "document" && !telling.some((start) => name.startsWith(start))) continue;
    const labels = commands.filter(([command]) => wanted(`${set} ${command}: ${name}`));
    if (labels.length === 0) continue;
    const file = join(folder, `bomb.${end}`);
    const bytes = make();
    writeFileSync(file, bytes);
    console.log(`# ${set}: ${name} (${(bytes.length / 1024 / 1024).toFixed(1)} MB)`);
    for (const [command, argsOf] of labels) {
      const args = argsOf(file, end);
      if (args !== null) await measure(`${command}: ${name}`, args);
    }
  }
const worst = [...rows].filter(({ cpu }) => cpu !== null);
console.log(`${rows.length} runs, ${rows.filter(({ over }) => over).length} over; at most ${Math.max(...worst.map(({ cpu }) => cpu)).toFixed(1)} s, ${Math.max(...worst.map(({ megabytes }) => megabytes)).toFixed(0)} MB`);
