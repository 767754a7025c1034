import { documentObject } from "./documentMembers";
import { Dispatcher } from "./dispatcher";
import { PlayedDocument } from "./playedDocument";
import { newObject } from "./rangeMembers";
import type { WireRequest } from "./wire";

/** What came of a request: an answer for the library, or a failure as the host's own code. */
export type HostAnswer =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "failure"; readonly failure: HostFailure };

export interface HostFailure {
  /** As the host of Windows tells it, e.g. 5103. */
  readonly hostCode: number;
  /** As the library names it. */
  readonly code: string;
}

export const hostFailures = {
  sessionOver: { hostCode: 5012, code: "InvalidOrTimedOutSession" },
  dialogOpen: { hostCode: 5016, code: "WriteNotSupportedWhenModalDialogOpen" },
  tooManyCalls: { hostCode: 5102, code: "ActivityLimitReached" },
  requestTooLarge: { hostCode: 5103, code: "RequestPayloadSizeLimitExceeded" },
  answerTooLarge: { hostCode: 5104, code: "ResponsePayloadSizeLimitExceeded" },
  accessDenied: { hostCode: 7000, code: "AccessDenied" },
} as const satisfies Readonly<Record<string, HostFailure>>;

/** Plays Word to the unmodified Office.js over one .docx. Knows no transport: see `inNode` and `inPage`. */
export class WordStandIn {
  readonly document: PlayedDocument;
  /** Round trips that the add-in asked for; those in which the library lets go of references are not counted. */
  syncs = 0;
  /** Of each round trip, in bytes. */
  readonly requestSizes: number[] = [];
  readonly answerSizes: number[] = [];
  /** Calls that are not modelled. Must be empty at the end of a test. */
  readonly mistakes: string[] = [];
  /** In milliseconds. */
  latency = 0;
  /** In bytes. */
  requestLimit = Infinity;
  answerLimit = Infinity;
  /** What somebody does just before the round trip with this number reaches Word. */
  beforeSync: (sync: number) => void = () => undefined;
  /** Fails a round trip as a whole, by its number from 1. */
  failingSync: { readonly number: number; readonly failure: HostFailure } | null = null;
  private readonly dispatcher: Dispatcher;

  constructor(private readonly opened: Uint8Array) {
    this.document = PlayedDocument.open(opened);
    this.dispatcher = new Dispatcher({ root: () => documentObject(this.document), newObject });
  }

  /** Objects that the library was given a reference for and has not let go of. */
  get referencesLeft(): number {
    return this.dispatcher.referencesLeft;
  }

  get texts(): readonly string[] {
    return this.document.paragraphs.map((node) => this.document.textOf(node));
  }

  /** The file after the document was closed without a word: what did not make it dirty is not asked about, and is lost. */
  closed(): Uint8Array {
    return this.document.dirty ? this.document.save() : this.opened;
  }

  async answer(body: string): Promise<HostAnswer> {
    const request = JSON.parse(body) as WireRequest;
    await new Promise((resolve) =>
      this.latency > 0 ? setTimeout(resolve, this.latency) : setImmediate(resolve),
    );
    const size = Buffer.byteLength(body);
    if (!isTheLibrarys(request)) {
      this.beforeSync(++this.syncs);
      this.requestSizes.push(size);
      if (this.failingSync?.number === this.syncs) return fails(this.failingSync.failure);
    }
    if (size > this.requestLimit) return fails(hostFailures.requestTooLarge);
    const given = this.dispatcher.referencesGiven;
    const response = this.dispatcher.answer(request);
    if (response.Error?.Code === "NotModelled") this.mistakes.push(response.Error.Message);
    const text = JSON.stringify(response);
    if (!isTheLibrarys(request)) this.answerSizes.push(Buffer.byteLength(text));
    if (Buffer.byteLength(text) <= this.answerLimit) return { kind: "answer", body: text };
    this.dispatcher.forget(given);
    return fails(hostFailures.answerTooLarge);
  }
}

const fails = (failure: HostFailure): HostAnswer => ({ kind: "failure", failure });

/** Not the add-in's: letting go of references behind the end of a run, or telling that the library has started. */
const isTheLibrarys = ({ Actions }: WireRequest): boolean => {
  const called = Actions.filter(({ ActionType }) => ActionType !== 1).map(({ Name }) => Name);
  return (
    called.length > 0 &&
    called.every((name) => name === "_RemoveReference" || name === "NotifyActionHandlerReady")
  );
};
