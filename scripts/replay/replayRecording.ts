import type { RecordedEvent, Recording } from "../../src/adapters/word/recording";
import { isCleaning, masked, thrown } from "../../src/adapters/word/recording";
import { createWordHost } from "../../src/adapters/word/wordHost";
import type { WordHost } from "../../src/adapters/word/wordHost";
import { playWord } from "../../tests/support/wordHost/inNode";
import type { WireRequest } from "../../tests/support/wordHost/wire";
import type { HostAnswer } from "../../tests/support/wordHost/wordStandIn";

type Asked = Extract<RecordedEvent, { readonly ask: unknown }>;

/** A call of the pane with what Word was asked for it. */
interface RecordedCall {
  readonly call: string;
  readonly given: readonly unknown[];
  readonly asks: readonly Asked[];
  readonly came: unknown;
}

export interface ReplayedCall {
  readonly call: string;
  readonly ms: number;
  readonly asks: number;
  /** Where the adapter of today asks or answers otherwise than the one that was recorded; null where it does not. */
  readonly differs: string | null;
  /** What Word refused. */
  readonly errors: readonly string[];
}

/** Calls follow one another: the pane's requests are carried out in turn. Asks before the first call belong to none. */
function callsOf(events: readonly RecordedEvent[]): readonly RecordedCall[] {
  const calls: { call: string; given: readonly unknown[]; asks: Asked[]; came: unknown }[] = [];
  const open: typeof calls = [];
  for (const event of events) {
    if ("call" in event) {
      const begun = { call: event.call, given: event.given, asks: [], came: undefined };
      calls.push(begun);
      open.push(begun);
    } else if ("ask" in event) open[0]?.asks.push(event);
    else {
      const [ended] = open.splice(
        Math.max(
          0,
          open.findIndex(({ call }) => call === event.of),
        ),
        1,
      );
      if (ended !== undefined) ended.came = event.came;
    }
  }
  return calls;
}

/** Plays a recording against the adapter: it makes the recorded calls, and gets the recorded answers. */
export async function replayRecording(recording: Recording): Promise<readonly ReplayedCall[]> {
  const { sets } = recording.word;
  const realm = globalThis as { Office?: unknown };
  const office = realm.Office;
  // What the adapter asks depends on what that Word could do; it is learnt once in a process.
  const isSetSupported = (set: string, version: string): boolean => sets.includes(`${set} ${version}`);
  realm.Office ??= { context: { requirements: { isSetSupported } } };
  try {
    // As the pane does; where the sets are not known, nothing follows from them.
    return await replayCalls(recording, sets.length > 0 && !isSetSupported("WordApi", "1.4"));
  } finally {
    if (office === undefined) delete realm.Office;
  }
}

async function replayCalls(
  { events, plain }: Recording,
  smallRequests: boolean,
): Promise<readonly ReplayedCall[]> {
  const played: ReplayedCall[] = [];
  let host: WordHost | null = null;
  for (const recorded of callsOf(events)) {
    // Masked, the record can not be unpacked.
    const isRead = plain || !recorded.call.startsWith("record.");
    const answers = new RecordedAnswers(recorded.asks);
    const stop = playWord(answers);
    host ??= createWordHost({ smallRequests });
    const work = isRead ? callOn(host, recorded) : Promise.resolve(recorded.came);
    const came = await work.catch((cause: unknown) => ({ thrown: thrown(cause) }));
    stop();
    const same = JSON.stringify(masked(came)) === JSON.stringify(masked(recorded.came));
    played.push({
      call: recorded.call,
      ms: recorded.asks.reduce((sum, { ms }) => sum + ms, 0),
      asks: recorded.asks.length,
      differs:
        answers.differs ??
        (isRead ? answers.left : null) ??
        (same ? null : `came of it: ${short(came)}, then: ${short(recorded.came)}`),
      errors: recorded.asks.flatMap(({ answer }) => errorOf(answer)),
    });
  }
  return played;
}

const short = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 300);

function callOn(host: WordHost, { call, given }: RecordedCall): Promise<unknown> {
  const [first, second] = call.split(".");
  const owner: unknown = second === undefined ? host : host[first as "record"];
  const method: unknown = (owner as Record<string, unknown> | undefined)?.[second ?? first ?? ""];
  if (typeof method !== "function") return Promise.resolve({ thrown: `no ${call} here` });
  return (method as (...args: readonly unknown[]) => Promise<unknown>).apply(owner, [...given]);
}

interface RecordedAnswer {
  readonly ErrorCode?: string | null;
  readonly Body?: {
    readonly Results?: readonly object[];
    readonly Error?: { readonly Code?: string; readonly Location?: string };
  } | null;
}

function errorOf(answer: unknown): readonly string[] {
  const { ErrorCode, Body } = answer as RecordedAnswer;
  const code = Body?.Error?.Code ?? ErrorCode;
  return code == null || code === ""
    ? []
    : [`${code}${Body?.Error?.Location === undefined ? "" : ` at ${Body.Error.Location}`}`];
}

/** Gives the recorded answers one after the other, as long as the requests are the recorded ones. */
class RecordedAnswers {
  differs: string | null = null;
  private next = 0;

  constructor(private readonly asks: readonly Asked[]) {}

  get left(): string | null {
    return this.next < this.asks.length
      ? `Word was asked ${this.asks.length} times, and now ${this.next}`
      : null;
  }

  async answer(body: string): Promise<HostAnswer> {
    await Promise.resolve();
    const request = JSON.parse(body) as WireRequest;
    if (isCleaning(request))
      return {
        kind: "answer",
        body: JSON.stringify({
          Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
          TraceIds: [],
        }),
      };
    const recorded = this.asks[this.next];
    const [now, then] = [
      shapeOf(request),
      recorded === undefined ? "nothing" : shapeOf(recorded.ask as WireRequest),
    ];
    if (recorded === undefined || now !== then) {
      this.differs ??= `request ${this.next + 1} asks: ${now.slice(0, 300)}, then: ${then.slice(0, 300)}`;
      return { kind: "failure", failure: { hostCode: 5012, code: "InvalidOrTimedOutSession" } };
    }
    this.next++;
    const { Body, ErrorCode } = recorded.answer as RecordedAnswer;
    if (Body == null)
      return { kind: "failure", failure: { hostCode: 0, code: ErrorCode ?? "GeneralException" } };
    // The library counts its actions through a page's life: they are told by their order.
    const results = (Body.Results ?? []).map((result, at) => ({
      ...result,
      ActionId: request.Actions[at]?.Id,
    }));
    return { kind: "answer", body: JSON.stringify({ ...Body, Results: results }) };
  }
}

/** What a request asks, without the library's numbers. */
function shapeOf({ Actions, ObjectPaths }: WireRequest): string {
  const pathOf = (id: number | undefined): string => {
    const path = ObjectPaths[String(id ?? 0)];
    if (path === undefined) return "";
    const given = path.ArgumentInfo?.Arguments ?? [];
    return `${pathOf(path.ParentObjectPathId)}/${path.ObjectPathType}${path.Name}${JSON.stringify(masked(given))}`;
  };
  return Actions.map(
    ({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }) =>
      `${ActionType}${Name}@${pathOf(ObjectPathId)}${JSON.stringify(masked(ArgumentInfo?.Arguments ?? []))}${JSON.stringify(QueryInfo?.Select ?? [])}`,
  ).join(" ");
}
