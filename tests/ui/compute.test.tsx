import { serialize } from "node:v8";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { noOfficeLists } from "../../src/core/checking/officeLists";
import { answerMessages, answerRequests } from "../../src/ui/compute/answerRequests";
import { computeHere } from "../../src/ui/compute/compute";
import { computeApart } from "../../src/ui/compute/computeApart";
import type { WorkerLike } from "../../src/ui/compute/computeApart";
import type { Answered, Asked } from "../../src/ui/compute/messages";

const snapshot = plainSnapshot([
  "青禾县水利局党组2025年全面从严治党工作总结",
  "一、主要工作",
  "召开党组会议**次，走访慰问困难党员*名。",
]);
const options = { kind: "auto", year: null, ledger: null } as const;
const paste = "项目\t数量\t单位\n召开党组会议\t26\t次\n";
const here = computeHere(spreadsheetSource);

/** A worker in the same process: what passes is a copy, as between threads. */
function workerInProcess(): { readonly worker: WorkerLike; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const answer = answerRequests(here);
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => undefined,
    postMessage(message) {
      asked.push(message);
      const { run, request } = JSON.parse(JSON.stringify(message)) as Asked;
      const tell = (data: Answered): void =>
        worker.onmessage?.({ data: JSON.parse(JSON.stringify(data)) as Answered } as MessageEvent<Answered>);
      answer(request).then(
        (done) => tell({ run, answer: done }),
        () => tell({ run, answer: null }),
      );
    },
  };
  return { worker, asked };
}

test("a worker comes to the same report, ledger and proposals as the page itself", async () => {
  const { worker } = workerInProcess();
  const apart = computeApart(() => worker, here);
  const report = await apart.check(snapshot, options);
  expect(report).toEqual(await here.check(snapshot, options));
  const ledger = await apart.readPaste("", paste, { year: 2025 });
  expect(ledger).toEqual(await here.readPaste("", paste, { year: 2025 }));
  if (!ledger.ok) throw new Error("not read");
  expect(await apart.propose(report, ledger.value)).toEqual(await here.propose(report, ledger.value));
});

test("what the worker has already is named by its number and not sent again", async () => {
  const { worker, asked } = workerInProcess();
  const apart = computeApart(() => worker, here);
  const lists = { ...noOfficeLists };
  const report = await apart.check(snapshot, { ...options, lists });
  await apart.check(snapshot, { ...options, lists });
  const ledger = await apart.readPaste("", paste, { year: 2025 });
  if (ledger.ok) await apart.propose(report, ledger.value);
  const [first, second, , last] = asked.map(({ request }) => request);
  expect(first).toHaveProperty("lists.whole");
  expect(second).not.toHaveProperty("lists.whole");
  expect(last).not.toHaveProperty("report.whole");
  expect(last).not.toHaveProperty("ledger.whole");
});

test("where no worker starts, the page does the work itself", async () => {
  const apart = computeApart(() => {
    throw new Error("forbidden");
  }, here);
  expect(await apart.check(snapshot, options)).toEqual(await here.check(snapshot, options));
});

test("a worker that breaks down loses nothing: what it was asked is done here", async () => {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => undefined,
    postMessage: () => queueMicrotask(() => worker.onerror?.(new ErrorEvent("error"))),
  };
  const apart = computeApart(() => worker, here);
  expect(await apart.check(snapshot, options)).toEqual(await here.check(snapshot, options));
  expect(await apart.readPaste("", paste, { year: 2025 })).toHaveProperty("ok", true);
});

test("to stop, the worker is ended; what else was asked is asked of a new one, which is told everything anew", async () => {
  const started: { worker: WorkerLike; asked: Asked[]; ended: number; held: Asked[] }[] = [];
  const apart = computeApart(() => {
    const { worker, asked } = workerInProcess();
    const post = worker.postMessage.bind(worker);
    const own = { worker, asked, ended: 0, held: [] as Asked[] };
    started.push(own);
    worker.terminate = () => {
      own.ended++;
    };
    // The first worker is busy for good with what it was asked last.
    worker.postMessage = (message) =>
      started.length === 1 && message.run > 2 ? void own.held.push(message) : post(message);
    return worker;
  }, here);
  const report = await apart.check(snapshot, options);
  const ledger = await apart.readPaste("", paste, { year: 2025 });
  if (!ledger.ok) throw new Error("not read");
  const stop = new AbortController();
  let settled = false;
  void apart.readPaste("", paste, { year: 2025 }, stop.signal).finally(() => (settled = true));
  const plan = apart.propose(report, ledger.value);
  stop.abort();
  expect(await plan).toEqual(await here.propose(report, ledger.value));
  expect(started.map(({ ended }) => ended)).toEqual([1, 0]);
  expect(started[1]?.asked.map(({ request }) => request.kind)).toEqual(["propose"]);
  expect(settled).toBe(false);
});

test("stopping what is done already ends no worker", async () => {
  const { worker } = workerInProcess();
  let ended = 0;
  worker.terminate = () => {
    ended++;
  };
  const apart = computeApart(() => worker, here);
  const stop = new AbortController();
  await apart.readPaste("", paste, { year: 2025 }, stop.signal);
  stop.abort();
  await apart.check(snapshot, options);
  expect(ended).toBe(0);
});

test("figures are held against a later ledger in the worker as on the page", async () => {
  const { worker, asked } = workerInProcess();
  const apart = computeApart(() => worker, here);
  const report = await apart.check(snapshot, options);
  const ledger = await apart.readPaste("", paste, { year: 2025 });
  if (!ledger.ok) throw new Error("not read");
  expect(await apart.compare(report, [], ledger.value)).toEqual(await here.compare(report, [], ledger.value));
  expect(asked.at(-1)?.request).toMatchObject({
    kind: "compare",
    report: { id: expect.any(Number) as number },
  });
});

describe("every failure is an answer", () => {
  const asked = { run: 7, request: { kind: "readPaste", text: paste, options: { year: 2025 }, ledgerId: 1 } };
  const answersTo = async (
    data: unknown,
    answer: Parameters<typeof answerMessages>[0] = answerRequests(here),
    tell?: (answered: Answered) => void,
  ): Promise<readonly Answered[]> => {
    const told: Answered[] = [];
    answerMessages(answer, (answered) => {
      tell?.(answered);
      told.push(answered);
    })({ data });
    await new Promise((done) => setTimeout(done, 20));
    return told;
  };

  test("work that throws, at once or later", async () => {
    const failure = [{ run: 7, answer: null }];
    expect(await answersTo(asked, () => Promise.reject(new Error("fault")))).toEqual(failure);
    expect(await answersTo({ run: 7, request: { kind: "toString" } })).toEqual(failure);
    expect(await answersTo({ run: 7 })).toEqual(failure);
    expect(await answersTo({ run: 7, request: null })).toEqual(failure);
  });

  test("an answer that can not be sent", async () => {
    const tell = ({ answer }: Answered): void => {
      if (answer !== null) throw new Error("could not be cloned");
    };
    expect(await answersTo(asked, undefined, tell)).toEqual([{ run: 7, answer: null }]);
  });

  test("a message that is none", async () => {
    for (const data of [null, undefined, 3, {}, { run: "7" }]) expect(await answersTo(data)).toEqual([]);
  });

  test.each([[null], [{}], ["?"]])(
    "an answer %p from the worker: the page does the work itself",
    async (data) => {
      const { worker } = workerInProcess();
      worker.postMessage = () => {
        worker.onmessage?.({ data } as unknown as MessageEvent<Answered>);
      };
      const apart = computeApart(() => worker, here);
      expect(await apart.readPaste("", paste, { year: 2025 })).toMatchObject({ ok: true });
    },
  );
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
  "a ledger headed “%s” is read, and its answer can pass between threads",
  async (word) => {
    for (const text of [
      `项目\t${word}\n讲党课\t4\n`,
      `${word}\t数量\t单位\n${word}\t4\t${word}\n`,
      `日期\t${word}\n2025/1/2\t${word}\n`,
    ]) {
      const ledger = await here.readPaste("", text, { year: 2025 });
      expect(() => serialize(ledger)).not.toThrow();
      const report = await here.check(plainSnapshot([word, `开展**${word}，${word}**次。`]), options);
      if (ledger.ok) expect(() => serialize(ledger.value)).not.toThrow();
      expect(report.findings).toBeDefined();
    }
  },
);
