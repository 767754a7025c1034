import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { Edit } from "../../../src/core/document/edit";
import { demoLines, demoReport } from "../../support/demo";
import { buildDocx } from "../../support/docxFixtures";
import { documentXml, openedDocx, snapshotOf } from "../../support/openedDocx";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

let stop: () => void = () => undefined;
afterEach(() => stop());

const scattered = (seed: number): Uint8Array => buildDocx(demoLines(), { seed, furniture: true });

async function masksFilled(bytes: Uint8Array): Promise<Edit[]> {
  const { paragraphs } = await snapshotOf(bytes);
  return paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(/\*+/gu)].map(({ 0: before, index }): Edit => {
      const range = { paragraph, start: index, end: index + before.length };
      return { kind: "replaceText", range, before, after: String(index) };
    }),
  );
}

test.each([
  ["the demo", demoReport()],
  ["scattered runs", scattered(3)],
  ["scattered runs, otherwise", scattered(11)],
])("%s: filled in Word and in the file it is the same document, and so when put back", async (_, bytes) => {
  const edits = await masksFilled(bytes);
  expect(edits.length).toBeGreaterThan(5);
  const word = new WordStandIn(bytes);
  stop = playWord(word);
  const host = createWordHost();
  const file = openedDocx(bytes);
  const [inWord, inFile] = [await host.apply(edits), await file.apply(edits)];
  expect(inWord).toEqual(inFile);
  expect(documentXml(word.document.save())).toBe(documentXml(file.save()));
  if (!inWord.ok) throw new Error(inWord.error.kind);
  await host.apply(inWord.value.undo);
  expect((await snapshotOf(word.document.save())).paragraphs).toEqual((await snapshotOf(bytes)).paragraphs);
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});
