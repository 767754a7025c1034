import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import type { WordStandIn } from "./wordStandIn";

interface Bridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

interface Library {
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly Utility: { _synchronousCleanup: boolean };
  };
  readonly Word: typeof Word;
}

let library: Library | null = null;
let current: Answering | null = null;

/** Whoever answers in Word's place. */
type Answering = Pick<WordStandIn, "answer">;

/** Puts the stand-in in the place of Word, for this test's realm, until the returned function is called. */
export function playWord(word: Answering): () => void {
  library ??= load();
  current = word;
  const realm = globalThis as { Word?: unknown };
  realm.Word = library.Word;
  return () => {
    current = null;
    delete realm.Word;
  };
}

/** The library's file for Word on Windows, whole and unchanged, in a realm of its own: about 60 ms. */
function load(): Library {
  const path = require.resolve("@microsoft/office-js/dist/word-win32-16.01.js");
  // What it expects of a page at the least.
  const page: Record<string, unknown> = {
    navigator: { userAgent: "node", language: "zh-CN" },
    location: { href: "https://localhost/" },
    console,
    setTimeout,
    clearTimeout,
  };
  page["window"] = page;
  const realm = createContext(page);
  runInContext(readFileSync(path, "utf8"), realm, { filename: path });
  const loaded = runInContext("({ OfficeExtension, Word })", realm) as Library;
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void answer(text, (back) => bridge.onMessageFromHost?.(back)),
  };
  loaded.OfficeExtension.HostBridge.init(bridge);
  // A run ends when its references are let go of, not some time after.
  loaded.OfficeExtension.Utility._synchronousCleanup = true;
  return loaded;
}

async function answer(text: string, back: (message: string) => void): Promise<void> {
  const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
  const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  // Whoever still asks after its test has ended (it took too long) is told so, and brings down no other.
  const answered =
    current === null
      ? ({ kind: "failure", failure: { code: "InvalidOrTimedOutSession" } } as const)
      : await current.answer(body);
  const reply =
    answered.kind === "answer"
      ? { statusCode: 200, headers: {}, body: answered.body }
      : {
          statusCode: 500,
          headers: {},
          body: JSON.stringify({ error: { ...answered.failure, message: "" } }),
        };
  back(JSON.stringify({ id, type: 1, flags: 0, message: reply }));
}
