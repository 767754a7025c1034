import { beginRecording, endRecording, listenTo, recordCalls } from "../../../src/adapters/word/recorder";
import { maskText } from "../../../src/adapters/word/recording";
import type { Recording } from "../../../src/adapters/word/recording";
import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { WordHost } from "../../../src/adapters/word/wordHost";
import { diagnose } from "../../../src/app/diagnose";
import { compareStandIn } from "../../../scripts/replay/compareStandIn";
import { replayRecording } from "../../../scripts/replay/replayRecording";
import { buildDocx } from "../../support/docxFixtures";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

let word: WordStandIn;
let stop: () => void = () => undefined;
afterEach(() => {
  endRecording("");
  stop();
  expect(word.mistakes).toEqual([]);
});

function open(lines: readonly string[]): WordHost {
  word = new WordStandIn(buildDocx(lines));
  stop = playWord(word);
  return recordCalls(createWordHost());
}

async function recorded(work: () => Promise<unknown>, plain = false): Promise<Recording> {
  beginRecording(plain);
  await work();
  const recording = endRecording("zhubi test");
  if (recording === null) throw new Error("nothing was recorded");
  // As it comes back from a file.
  return JSON.parse(JSON.stringify(recording)) as Recording;
}

const differing = async (recording: Recording): Promise<unknown[]> =>
  (await replayRecording(recording)).filter(({ differs }) => differs !== null);

const mask = {
  kind: "replaceText",
  range: { paragraph: 1, start: 6, end: 8 },
  before: "**",
  after: "24",
} as const;

test("in a blank document everything is tried, the document is blank again, and the recording plays against the adapter", async () => {
  const host = open([""]);
  let steps: unknown;
  const recording = await recorded(async () => (steps = await diagnose(host)), true);
  expect(steps).toMatchObject({ ok: true });
  expect(JSON.stringify(steps)).not.toMatch(/"trouble":"/u);
  expect(word.texts).toEqual([""]);
  expect([...word.document.properties]).toEqual([]);
  expect(recording.events.length).toBeGreaterThan(50);
  expect(JSON.stringify(recording.events)).toContain("全年召开党组会议24次");
  const played = await replayRecording(recording);
  expect(played.map(({ call }) => call)).toContain("layout.read");
  expect(played.filter(({ differs }) => differs !== null)).toEqual([]);
  // Recorded of the stand-in, it is as the stand-in; what another Word answers shows where it stands.
  expect(await compareStandIn(recording)).toEqual([]);
  const other = JSON.parse(JSON.stringify(recording).replaceAll('"Justified"', '"Left"')) as Recording;
  expect((await compareStandIn(other))[0]).toMatchObject({ word: '"Left"', standIn: '"Justified"' });
});

test("a document with words is not tried on", async () => {
  const host = open(["局党组工作总结"]);
  expect(await diagnose(host)).toEqual({ ok: false, error: { kind: "notBlank" } });
  expect(word.document.writes).toBe(0);
});

test("of somebody's document a recording holds no word, and its readings and fills play all the same", async () => {
  const host = open(["青禾县水利局王某2025年总结", "青禾县水利局**次，abc9%"]);
  const recording = await recorded(async () => {
    await host.read();
    await host.apply([mask]);
    await host.layout!.read();
    await host.record!.set("青禾");
    await host.record!.get();
    await host.tagged!();
  });
  const text = JSON.stringify(recording.events);
  expect(text).not.toMatch(/青禾|水利|王某|2025|总结|abc9/u);
  expect(text).toContain("某某某某某某**某，xxx0%");
  expect(await differing(recording)).toEqual([]);
});

test("where Word answered otherwise than the stand-in, replaying says at which call", async () => {
  const host = open(["甲", "青禾县水利局**次"]);
  const recording = await recorded(async () => {
    await host.read();
    await host.apply([mask]);
  });
  const wrong = JSON.parse(
    JSON.stringify(recording).replaceAll("某某某某某某**某", "某某某某某某*某"),
  ) as Recording;
  expect(await differing(wrong)).toMatchObject([{ call: "apply" }]);
});

test("what Word refuses stands in the recording, with the place and the code", async () => {
  const host = open(["甲", "青禾县水利局**次"]);
  const recording = await recorded(async () => {
    word.document.viewing = true;
    await host.apply([mask]);
  });
  const [played] = await replayRecording(recording);
  expect(played).toMatchObject({
    call: "apply",
    differs: null,
    errors: [expect.stringContaining("GeneralException")],
  });
});

test("what is thrown stands in the recording, its words masked, and is thrown on", async () => {
  open(["甲"]);
  const fault = new TypeError("水利局");
  const host = recordCalls({ ...createWordHost(), read: () => Promise.reject(fault) });
  const context: { _requestExecutor?: { executeAsync(...given: unknown[]): Promise<unknown> } } = {};
  const { events } = await recorded(async () => {
    await expect(host.read()).rejects.toBe(fault);
    listenTo(context);
    context._requestExecutor = { executeAsync: () => Promise.reject(fault) };
    const asked = context._requestExecutor.executeAsync({}, 0, { Body: { Actions: [] } });
    await expect(asked).rejects.toBe(fault);
  });
  expect(events).toMatchObject([
    { call: "read" },
    { came: { thrown: { code: "TypeError", message: "某某某" } }, of: "read" },
    { ask: { Actions: [] }, answer: { ErrorCode: "TypeError", thrown: "某某某" } },
  ]);
});

test("nothing is recorded before it is asked for, nor after", async () => {
  const host = open(["甲"]);
  await host.read();
  const recording = await recorded(() => host.read());
  await host.read();
  expect(recording.events.map((event) => Object.keys(event)[0])).toEqual(["call", "ask", "came"]);
  expect(endRecording("")).toBeNull();
});

test.each([
  ["召开24次，A级𠮷", "某某00某，x某某某"],
  ["\u0001**……\t\u000b", "\u0001**……\t\u000b"],
  ["e\u0301\uE000㈱\u{F0000}🏭", "x某某某某某某某"],
  ["次\uFFFC\uFFFD", "某\uFFFC\uFFFD"],
  ["zb:12", "zb:12"],
  ["zhubi.b.2", "zhubi.b.2"],
])("%j is masked", (text, masked) => expect(maskText(text)).toBe(masked));
