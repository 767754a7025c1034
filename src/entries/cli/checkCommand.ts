import { basename } from "node:path";
import { checks } from "../../catalog/checks/index";
import { sheetsHtml } from "../../app/sheetHtml";
import { unitsMissing } from "../../app/unitsHandedIn";
import type { HandedIn } from "../../app/unitsHandedIn";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { twinCandidates } from "../../core/likeness/twinCandidates";
import { checkWithComments } from "./checkComments";
import { prepareCheck, statusOfLine } from "./checkOne";
import type { CheckAnswer, CheckFile, CheckRun } from "./checkOne";
import { checkOnThreads, fewFiles, usualJobs } from "./checkPool";
import { expandLists, readWords } from "./files";
import { openResumed } from "./resumeFile";
import type { Resumed } from "./resumeFile";
import { countOption, kindOption, oneOf, parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";

const options = {
  kind: { type: "string" },
  year: { type: "string" },
  ledger: { type: "string" },
  lists: { type: "string" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  "list-checks": { type: "boolean" },
  fingerprint: { type: "boolean" },
  comments: { type: "string" },
  jobs: { type: "string" },
  resume: { type: "string" },
  units: { type: "string" },
  force: { type: "boolean" },
} as const;

export async function checkCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const run = runOf(values);
  const jobs = countOption("--jobs", values.jobs, usualJobs());
  if (values["list-checks"] === true) return listChecks(run.format === "json");
  if (positionals.length === 0) throw new UsageError("请给出要检查的文件。");
  const paths = await expandLists(positionals);
  if (!paths.ok) return fail(paths.error.message);
  const { comments, force = false } = values;
  if (comments !== undefined) return checkWithComments(run, paths.value, { path: comments, force });
  const beside = await openBeside(values);
  if (!beside.ok) return fail(beside.error);
  const check = await prepareCheck(run);
  if (!check.ok) return fail(check.error);
  return runChecks({ run, jobs, paths: paths.value, ...beside.value, check: check.value });
}

type Values = ReturnType<typeof parseWords<typeof options>>["values"];

function runOf(values: Values): CheckRun {
  const run: CheckRun = {
    format: oneOf("--format", values.format, ["text", "json", "html"], "text"),
    failOn: oneOf("--fail-on", values["fail-on"], ["error", "warning", "never"], "error"),
    kind: kindOption(values.kind),
    year: yearOption(values.year),
    ledger: values.ledger ?? null,
    lists: values.lists ?? null,
    fingerprint: values.fingerprint === true,
  };
  for (const option of ["fingerprint", "resume"] as const)
    if (values[option] !== undefined && run.format !== "json")
      throw new UsageError(`--${option} 要和 --format json 一起用。`);
  return run;
}

/** The office's list of units and the results of an earlier run; the error is a sentence. */
async function openBeside({
  units,
  resume,
}: Values): Promise<Result<Pick<Checking, "units" | "resumed">, string>> {
  const list = units === undefined ? ok(null) : await readWords(units);
  if (!list.ok) return err(`单位名单 ${units ?? ""}：${list.error.message}`);
  const resumed = resume === undefined ? ok(null) : await openResumed(resume);
  if (!resumed.ok) return err(`${resume ?? ""}：${resumed.error.message}`);
  return ok({ units: list.value === null ? null : linesOf(list.value), resumed: resumed.value });
}

interface Checking {
  readonly run: CheckRun;
  readonly jobs: number;
  readonly paths: readonly string[];
  readonly units: readonly string[] | null;
  readonly resumed: Resumed | null;
  readonly check: CheckFile;
}

/** Checks every file and prints in the order given; a run that is broken off ends with a whole line. */
async function runChecks(checking: Checking): Promise<ExitStatus> {
  const { run, jobs, paths, resumed, check } = checking;
  const known = resumed?.lines ?? new Map<string, string>();
  const rest = paths.filter((path) => !known.has(path));
  const stop = new AbortController();
  const interrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", interrupt);
  const gathered = gather(checking, known);
  if (jobs > 1 && rest.length > fewFiles && run.ledger !== "-")
    await checkOnThreads(run, rest, jobs, gathered.add, stop.signal);
  else
    for (const path of rest) {
      if (stop.signal.aborted) break;
      gathered.add(path, await check(path));
    }
  process.removeListener("SIGINT", interrupt);
  const status = await gathered.end(stop.signal.aborted);
  if (!stop.signal.aborted) return status;
  process.stderr.write(`zhubi：已停止，写好的每一行都是完整的；接着检查用 --resume。\n`);
  return 2;
}

function gather({ run, paths, units, resumed, check }: Checking, known: ReadonlyMap<string, string>) {
  let status: ExitStatus = 0;
  let at = 0;
  let writing = Promise.resolve();
  const entries: CheckAnswer[] = [];
  const reports: HandedIn[] = [];
  const print = (line: string): void => {
    if (line !== "") process.stdout.write(line);
  };
  const raise = (to: ExitStatus): void => {
    if (to > status) status = to;
  };
  const passKnown = (): void => {
    for (let line = known.get(paths[at] ?? ""); line !== undefined; line = known.get(paths[at] ?? "")) {
      if (resumed?.isOutput !== true) print(line);
      raise(statusOfLine(line, run.failOn));
      at++;
    }
  };
  return {
    add: (path: string, answer: CheckAnswer): void => {
      passKnown();
      at++;
      raise(answer.status);
      print(answer.out);
      process.stderr.write(answer.notes);
      if (resumed !== null) writing = writing.then(() => resumed.append(answer.out));
      if (run.format === "html") entries.push(answer);
      if (units !== null) reports.push({ document: basename(path), names: answer.names });
    },
    end: async (broken: boolean): Promise<ExitStatus> => {
      if (!broken) passKnown();
      await writing;
      if (notAllAdded(resumed)) raise(2);
      if (units !== null && !broken)
        for (const path of paths.filter((one) => known.has(one)))
          reports.push({ document: basename(path), names: (await check(path)).names });
      const missing = units === null || broken ? null : unitsMissing(units, reports);
      if (run.format === "html")
        process.stdout.write(sheetsHtml(entriesOf(entries), { missing, twins: twinsOf(entries) }));
      if (missing !== null && missing.length > 0)
        process.stderr.write(`zhubi：未报送 ${missing.length} 个单位：${missing.join("、")}。\n`);
      return status;
    },
  };
}

/** Says so. */
function notAllAdded(resumed: Resumed | null): boolean {
  const trouble = resumed?.trouble() ?? null;
  if (trouble !== null)
    process.stderr.write(`zhubi：--resume ${trouble.message}没写进去的只在标准输出里。\n`);
  return trouble !== null;
}

const entriesOf = (answers: readonly CheckAnswer[]) =>
  answers.flatMap(({ entry }) => (entry === null ? [] : [entry]));

/** For each entry the other one it resembles most, by an estimate; null where there is none. */
function twinsOf(answers: readonly CheckAnswer[]) {
  const samples = answers.map(({ sample }) => sample ?? new Uint32Array());
  const nearest = new Map<number, { readonly other: number; readonly shared: number }>();
  for (const { a, b, shared } of twinCandidates(samples, 0.3)) {
    if (!nearest.has(a)) nearest.set(a, { other: b, shared });
    if (!nearest.has(b)) nearest.set(b, { other: a, shared });
  }
  return answers.map((_, index) => nearest.get(index) ?? null);
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function fail(message: string): ExitStatus {
  process.stderr.write(`zhubi：${message}\n`);
  return 2;
}

function listChecks(json: boolean): ExitStatus {
  for (const { id, severity, name, summary, basis } of checks) {
    const line = json
      ? JSON.stringify({ id, severity, name, summary, basis })
      : `${id}\t${severity}\t${name}\t${summary}`;
    process.stdout.write(`${line}\n`);
  }
  return 0;
}
