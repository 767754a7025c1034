import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { brokenOff, prepareCheck } from "./checkOne";
import type { CheckAnswer, CheckRun } from "./checkOne";

/** Told to a thread: the file to check next. */
interface Task {
  readonly index: number;
  readonly path: string;
}

/** Said by a thread: the answer, or that it is ready for its first file. */
type Reply = { readonly ready: true } | { readonly index: number; readonly answer: CheckAnswer };

const mark = "zhubi-check";

export const usualJobs = (): number => availableParallelism();

/** More than one thread pays from here on: each takes a good part of a second to start. */
export const fewFiles = 12;

/** What a thread may use: a document that wants more brings down its thread alone. */
const threadLimits = { maxOldGenerationSizeMb: 1024, stackSizeMb: 8 };
/** A file that takes longer is given up, so that the others are read (milliseconds). */
const patience = 120_000;
/** Answers that wait for an earlier one: bounds what is kept. */
const window = 64;

/**
 * Checks files on several threads and hands over each answer in the order given, as soon as it and all before it are
 * there. A thread that breaks down costs its file, and is replaced. @param done called once for each file, in order
 */
export function checkOnThreads(
  run: CheckRun,
  paths: readonly string[],
  jobs: number,
  done: (path: string, answer: CheckAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = new Map<number, CheckAnswer>();
    const threads = new Set<Thread>();
    let next = 0;
    let printed = 0;

    const settle = (index: number, answer: CheckAnswer): void => {
      waiting.set(index, answer);
      for (let ready = waiting.get(printed); ready !== undefined; ready = waiting.get(printed)) {
        waiting.delete(printed);
        done(paths[printed] ?? "", ready);
        printed++;
      }
      for (const thread of threads) if (thread.task === null) give(thread);
      if (printed === paths.length) finish();
    };
    const stop = (): void => {
      for (const thread of threads) thread.stop();
      threads.clear();
    };
    const finish = (): void => {
      stop();
      resolve();
    };
    const give = (thread: Thread): void => {
      const path = paths[next];
      if (path === undefined || next - printed >= window || signal.aborted) return;
      thread.begin({ index: next, path });
      next++;
    };
    const start = (): void => {
      const thread = new Thread(run, {
        // The answer may have given it another file already.
        idle: () => {
          if (thread.task === null) give(thread);
        },
        answered: settle,
        broken: (task, why) => {
          threads.delete(thread);
          if (task === null) {
            stop();
            reject(new Error(why));
            return;
          }
          if (next < paths.length) start();
          settle(task.index, brokenOff(run, task.path, why));
        },
      });
      threads.add(thread);
    };
    signal.addEventListener("abort", finish);
    for (let count = 0; count < Math.min(jobs, paths.length); count++) start();
  });
}

interface ThreadEvents {
  readonly idle: () => void;
  readonly answered: (index: number, answer: CheckAnswer) => void;
  /** @param task what it was at; null where it never got ready */
  readonly broken: (task: Task | null, why: string) => void;
}

class Thread {
  task: Task | null = null;
  readonly worker: Worker;
  private clock: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    run: CheckRun,
    private readonly events: ThreadEvents,
  ) {
    this.worker = new Worker(__filename, { workerData: { [mark]: run }, resourceLimits: threadLimits });
    this.worker.on("message", (reply: Reply) => {
      this.heard(reply);
    });
    this.worker.on("error", (error: Error & { code?: string }) => {
      this.end(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? "这份文件要用的内存太多"
          : `检查时程序出错（${error.message}）`,
      );
    });
    this.worker.on("exit", () => {
      this.end("检查它的进程意外退出");
    });
  }

  begin(task: Task): void {
    this.task = task;
    clearTimeout(this.clock);
    this.worker.postMessage(task);
    this.clock = setTimeout(() => {
      this.end(`检查超过 ${patience / 1000} 秒`);
      void this.worker.terminate();
    }, patience);
  }

  /** Nothing is heard of it any more: a file that it is at has no answer, and is read when the run is taken up again. */
  stop(): void {
    clearTimeout(this.clock);
    this.ended = true;
    void this.worker.terminate();
  }

  private heard(reply: Reply): void {
    if (this.ended) return;
    clearTimeout(this.clock);
    this.task = null;
    if ("index" in reply) this.events.answered(reply.index, reply.answer);
    this.events.idle();
  }

  private end(why: string): void {
    clearTimeout(this.clock);
    if (this.ended) return;
    this.ended = true;
    this.events.broken(this.task, why);
  }
}

/** @returns whether this thread is one that checks files for another */
export function servesCheck(): boolean {
  const run = isMainThread ? undefined : (workerData as Readonly<Record<string, CheckRun | undefined>>)[mark];
  const port = parentPort;
  if (run === undefined || port === null) return false;
  void prepareCheck(run).then((prepared) => {
    if (!prepared.ok) throw new Error(prepared.error);
    const check = prepared.value;
    port.on("message", ({ index, path }: Task) => {
      void check(path).then((answer) => {
        port.postMessage({ index, answer } satisfies Reply);
      });
    });
    port.postMessage({ ready: true } satisfies Reply);
  });
  return true;
}
