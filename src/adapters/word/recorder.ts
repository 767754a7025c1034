import type { WordHost } from "./wordHost";
import { isCleaning, masked, thrown } from "./recording";
import type { RecordedEvent, RecordedWord, Recording } from "./recording";

/** Some minutes of work; a file of a few megabytes. */
const mostEvents = 4000;

interface Running {
  readonly events: RecordedEvent[];
  cut: number;
  /** Leaves texts as they are: where all of them are the program's own. */
  readonly plain: boolean;
}

let running: Running | null = null;

export const isRecording = (): boolean => running !== null;

/** @param plain texts are left as they are; only for a document that holds nothing but what the program wrote */
export function beginRecording(plain = false): void {
  running = { events: [], cut: 0, plain };
}

/** Null where nothing was begun. */
export function endRecording(program: string): Recording | null {
  const ended = running;
  running = null;
  if (ended === null) return null;
  const { events, cut, plain } = ended;
  return { format: "zhubi-recording", v: 1, program, word: thisWord(), plain, events, cut };
}

function note(make: (shown: (value: unknown) => unknown) => RecordedEvent): void {
  if (running === null) return;
  const { events, plain } = running;
  if (events.length >= mostEvents) running.cut++;
  // Copied at once: what is given may change afterwards.
  else
    events.push(
      JSON.parse(JSON.stringify(make((value) => (plain ? value : masked(value))))) as RecordedEvent,
    );
}

interface Executor {
  executeAsync(data: unknown, flags: number, message: { readonly Body: unknown }): Promise<unknown>;
}

/**
 * Listens to what a run asks of Word. The library makes its executor with the first round trip of a run and keeps it in a
 * property of the context: there it is heard. Another library than the one that is served may do otherwise; then only the
 * calls are recorded.
 */
export function listenTo(context: object): void {
  if (running === null) return;
  let inner: Executor | null = null;
  Object.defineProperty(context, "_requestExecutor", {
    configurable: true,
    get: () => inner,
    set: (executor: Executor) => (inner = heard(executor)),
  });
}

const heard = (executor: Executor): Executor => ({
  executeAsync: async (data, flags, message) => {
    const begun = performance.now();
    const noteAnswer = (answer: unknown): void => {
      const ms = Math.round(performance.now() - begun);
      if (!isCleaning(message.Body))
        note((shown) => ({ ask: shown(message.Body), answer: shown(answer), ms }));
    };
    try {
      const answer = await executor.executeAsync(data, flags, message);
      noteAnswer(answer);
      return answer;
    } catch (cause) {
      const { code, message } = thrown(cause);
      noteAnswer({ ErrorCode: code, thrown: message });
      throw cause;
    }
  },
});

/** The same host, whose calls are recorded while anything is. */
export function recordCalls(host: WordHost): WordHost {
  return {
    ...host,
    read: heardCall("read", () => host.read()),
    apply: heardCall("apply", (edits) => host.apply(edits)),
    reveal: heardCall("reveal", (range) => host.reveal(range)),
    ...(host.tagged === undefined ? {} : { tagged: heardCall("tagged", () => always(host.tagged?.())) }),
    ...(host.comment === undefined
      ? {}
      : { comment: heardCall("comment", (...given) => always(host.comment?.(...given))) }),
    ...recordOf(host),
    ...layoutOf(host),
  };
}

/** Asked for only where the host has it. */
const always = <T>(work: Promise<T> | undefined): Promise<T> =>
  work ?? Promise.reject(new Error("The host has lost a member"));

const recordOf = ({ record }: WordHost): Pick<WordHost, "record"> =>
  record === undefined
    ? {}
    : {
        record: {
          ...record,
          get: heardCall("record.get", () => record.get()),
          set: heardCall("record.set", (text) => record.set(text)),
        },
      };

const layoutOf = ({ layout }: WordHost): Pick<WordHost, "layout"> =>
  layout === undefined
    ? {}
    : {
        layout: {
          ...layout,
          read: heardCall("layout.read", () => layout.read()),
          apply: heardCall("layout.apply", (plan) => layout.apply(plan)),
          putBack: heardCall("layout.putBack", (undo) => layout.putBack(undo)),
        },
      };

const heardCall =
  <G extends readonly unknown[], T>(call: string, work: (...given: G) => Promise<T>) =>
  async (...given: G): Promise<T> => {
    note((shown) => ({ call, given: shown(given) as readonly unknown[] }));
    try {
      const came = await work(...given);
      note((shown) => ({ came: shown(came), of: call }));
      return came;
    } catch (cause) {
      note((shown) => ({ came: shown({ thrown: thrown(cause) }), of: call }));
      throw cause;
    }
  };

const asked: readonly (readonly [string, number, number])[] = [
  ["WordApi", 1, 9],
  ["WordApiDesktop", 1, 5],
  ["WordApiOnline", 1, 1],
  ["SharedRuntime", 1, 1],
  ["DialogApi", 1, 2],
];

function thisWord(): RecordedWord {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  const { requirements, diagnostics } = context ?? {};
  const sets = asked.flatMap(([name, major, last]) =>
    Array.from({ length: last }, (_, at) => `${name} ${major}.${at + 1}`),
  );
  return {
    platform: String(diagnostics?.platform ?? ""),
    version: diagnostics?.version ?? "",
    language: context?.displayLanguage ?? "",
    browser: typeof navigator === "undefined" ? "" : navigator.userAgent,
    sets: sets.filter(
      (set) => requirements?.isSetSupported(...(set.split(" ") as [string, string])) === true,
    ),
  };
}
