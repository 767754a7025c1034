/**
 * `npm run fuzz -- --minutes N [--cases N] [--seed S] [--only ID] [--path P]`: new cases of every class until the time is
 * over. Each class runs in a worker with 512 MB, which is ended when a case takes longer than the watchdog waits.
 * Failing inputs are shrunk and kept in .cache/fuzz with the line that plays them again.
 */
import { cpuUsage } from "node:process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { classes } from "./classes";
import type { Failure, Tally } from "./runFuzz";
import { runFuzz } from "./runFuzz";

interface Round {
  readonly id: string;
  readonly seed: number;
  readonly cases: number;
  readonly path?: string | undefined;
  readonly known: ReadonlySet<string>;
  /** How many cases have begun; read by the watchdog, and the place of a case that never ended. */
  readonly begun: SharedArrayBuffer;
}

/** In milliseconds of processor time, all threads together. */
const longestCase = 10_000;
const spent = (): number => (cpuUsage().user + cpuUsage().system) / 1000;
const memory = 512;
/** Of the class with the largest share, in one turn: a worker takes more than a second to begin. */
const roundCases = 10_000;
/** A class that goes on failing in new ways is left for the next turn. */
const faultsInTurn = 5;

async function work({ id, seed, cases, path, known, begun }: Round): Promise<void> {
  const fuzz = classes.find((planned) => planned.fuzz.id === id)?.fuzz;
  if (fuzz === undefined) throw new Error(`no class ${id}`);
  const counter = new Int32Array(begun);
  const onBegin = (): void => {
    Atomics.add(counter, 0, 1);
  };
  parentPort?.postMessage(
    await runFuzz(fuzz, { seed, cases, known, onBegin, ...(path === undefined ? {} : { path }) }),
  );
}

/** A case that hangs or that takes the memory is found again by its number: fast-check counts them from 0. */
function lost(round: Round, begun: number, message: string): Tally {
  const path = String(Math.max(0, begun - 1));
  const failure: Failure = { id: round.id, seed: round.seed, path, fault: message, message, files: [] };
  return { id: round.id, cases: begun, endings: new Map(), failure };
}

function play(round: Omit<Round, "begun">): Promise<Tally> {
  const begun = new SharedArrayBuffer(4);
  const counter = new Int32Array(begun);
  const whole: Round = { ...round, begun };
  const worker = new Worker(__filename, {
    workerData: whole,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  return new Promise((resolve) => {
    let seen = -1;
    let since = spent();
    // A case that hangs computes; one that waits for a busy machine does not.
    const watch = setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now !== seen) [seen, since] = [now, spent()];
      else if (spent() - since > longestCase)
        end(lost(whole, now, `a case took longer than ${longestCase} ms of processor time`));
    }, 500);
    const end = (tally: Tally): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(tally);
    };
    worker.once("message", (tally: Tally) => end(tally));
    worker.once("error", (cause) => end(lost(whole, Atomics.load(counter, 0), String(cause))));
  });
}

function keep({ id, seed, path, message, files }: Failure): string {
  const folder = join(".cache", "fuzz", `${id}-${seed}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const again = `npm run fuzz -- --only ${id} --seed ${seed} --path ${path}`;
  writeFileSync(join(folder, "README.txt"), `${again}\n\n${message}\n`);
  return again;
}

interface Sum {
  cases: number;
  milliseconds: number;
  readonly endings: Map<string, number>;
  /** By the first line of what was wrong: how often, and how to play the first again. */
  readonly failures: Map<string, { count: number; again: string }>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "1" },
      cases: { type: "string", default: "0" },
      seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
      only: { type: "string" },
      path: { type: "string" },
    },
  });
  const seed = Number(values.seed);
  const chosen = classes.filter(({ fuzz }) => values.only === undefined || fuzz.id.startsWith(values.only));
  const sums = new Map<string, Sum>();
  const end = Date.now() + Number(values.minutes) * 60_000;
  const goal = Number(values.cases);
  const scale = Math.max(...classes.map(({ share }) => share));
  process.stdout.write(`seed ${seed}, ${chosen.length} classes\n`);
  for (let turn = 0; turn === 0 || (values.path === undefined && Date.now() < end); turn++) {
    const open = chosen.filter(({ fuzz }) => goal === 0 || (sums.get(fuzz.id)?.cases ?? 0) < goal);
    if (open.length === 0) break;
    for (const { fuzz, share } of open) {
      if (turn > 0 && Date.now() >= end) break;
      let cases = Math.ceil((roundCases * share) / scale);
      for (let fault = 0; fault < faultsInTurn && cases > 0; fault++) {
        const before = spent();
        const known = new Set(sums.get(fuzz.id)?.failures.keys());
        const from = seed + turn * faultsInTurn + fault;
        const tally = await play({ id: fuzz.id, seed: from, cases, path: values.path, known });
        add(sums, tally, spent() - before);
        cases = values.path === undefined ? cases - tally.cases : 0;
      }
      process.stdout.write(`${fuzz.id}\t${sums.get(fuzz.id)?.cases ?? 0}\n`);
    }
  }
  report(sums);
  if ([...sums.values()].some(({ failures }) => failures.size > 0)) process.exitCode = 1;
}

function add(sums: Map<string, Sum>, { id, cases, endings, failure }: Tally, milliseconds: number): void {
  const sum: Sum = sums.get(id) ?? { cases: 0, milliseconds: 0, endings: new Map(), failures: new Map() };
  sums.set(id, sum);
  sum.cases += cases;
  sum.milliseconds += milliseconds;
  for (const [ending, count] of endings) sum.endings.set(ending, (sum.endings.get(ending) ?? 0) + count);
  if (failure === null) return;
  const what = failure.fault;
  const known = sum.failures.get(what);
  if (known !== undefined) known.count += 1;
  else {
    const again = keep(failure);
    sum.failures.set(what, { count: 1, again });
    process.stdout.write(`FAILED ${id}: ${failure.message.split("\n").slice(0, 6).join("\n")}\n  ${again}\n`);
  }
}

function report(sums: ReadonlyMap<string, Sum>): void {
  for (const [id, { cases, milliseconds, endings, failures }] of sums) {
    const ends = [...endings].sort((a, b) => b[1] - a[1]).map(([ending, count]) => `${ending} ${count}`);
    process.stdout.write(
      `${id}\t${cases} cases\t${(milliseconds / cases).toFixed(1)} ms of processor time each\t${ends.join(", ")}\n`,
    );
    for (const [what, { count, again }] of failures)
      process.stdout.write(`  FAILED ${count} ×: ${what}\n    ${again}\n`);
  }
  process.stdout.write(
    `memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, all workers in turn\n`,
  );
}

const begin = isMainThread ? main() : work(workerData as Round);
begin.catch((cause: unknown) => {
  process.stderr.write(`${String(cause)}\n`);
  process.exit(1);
});
