import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRecording } from "../../../scripts/replay/readRecording";
import type { ReplayedCall } from "../../../scripts/replay/replayRecording";
import type { Recording } from "../../../src/adapters/word/recording";
import { buildDocx } from "../../support/docxFixtures";

const realm = globalThis as { Office?: unknown };
afterEach(() => delete realm.Office);

/** As a Word that has WordApi up to the version records it. What Word can do is asked once: modules are loaded afresh. */
async function recorded(last: number): Promise<Recording> {
  const isSetSupported = (set: string, version: string): boolean =>
    set === "WordApi" && Number(version) <= last;
  realm.Office = { context: { requirements: { isSetSupported } } };
  jest.resetModules();
  const { beginRecording, endRecording, recordCalls } = await import("../../../src/adapters/word/recorder");
  const { createWordHost } = await import("../../../src/adapters/word/wordHost");
  const { playWord } = await import("../../support/wordHost/inNode");
  const { WordStandIn } = await import("../../support/wordHost/wordStandIn");
  const word = new WordStandIn(buildDocx(Array.from({ length: 120 }, (_, at) => `第${at}项开展**次`)));
  word.document.tracksChanges = true;
  const stop = playWord(word);
  const host = recordCalls(createWordHost({ smallRequests: last < 1.4 }));
  beginRecording(false);
  await host.read();
  await host.apply(
    word.texts.map((text, paragraph) => {
      const start = text.indexOf("**");
      const range = { paragraph, start, end: start + 2 };
      return { kind: "replaceText", range, before: "**", after: "4" } as const;
    }),
  );
  const recording = endRecording("zhubi test");
  stop();
  delete realm.Office;
  return JSON.parse(JSON.stringify(recording)) as Recording;
}

async function replayed(recording: Recording): Promise<readonly ReplayedCall[]> {
  jest.resetModules();
  const { replayRecording } = await import("../../../scripts/replay/replayRecording");
  return replayRecording(recording);
}

test.each([1.3, 1.9])("a recording of a Word with WordApi %d plays as that Word was asked", async (last) => {
  const recording = await recorded(last);
  expect(recording.word.sets).toContain("WordApi 1.3");
  const played = await replayed(recording);
  expect(played.map(({ call, differs }) => [call, differs])).toEqual([
    ["read", null],
    ["apply", null],
  ]);
  expect(realm.Office).toBeUndefined();
});

test("a file that is no recording is told so", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhubi-replay-"));
  const file = join(folder, "r.json");
  expect(readRecording(file)).toMatchObject({
    ok: false,
    message: expect.stringContaining("can not be read") as unknown,
  });
  const good = '{"format":"zhubi-recording","v":1,"word":{"sets":[]},"events":[]}';
  for (const text of [
    "{bad",
    "null",
    "3",
    "{}",
    '{"format":"zhubi-recording","v":1}',
    good.replace("1", "2"),
  ]) {
    writeFileSync(file, text);
    expect(readRecording(file)).toMatchObject({
      ok: false,
      message: expect.stringContaining("no recording") as unknown,
    });
  }
  writeFileSync(file, `\uFEFF${good}`);
  expect(readRecording(file)).toMatchObject({ ok: true, value: { v: 1 } });
  rmSync(folder, { recursive: true });
});
