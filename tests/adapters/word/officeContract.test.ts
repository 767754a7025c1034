import { createWordHost } from "../../../src/adapters/word/wordHost";
import { buildDocx } from "../../support/docxFixtures";
import { hostContract } from "../../support/hostContract";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

let stop: () => void = () => undefined;
const played: WordStandIn[] = [];
afterEach(() => {
  // Cleared before anything is expected: one failure must not reach the next test.
  stop();
  stop = () => undefined;
  for (const { mistakes, referencesLeft } of played.splice(0)) {
    expect(mistakes).toEqual([]);
    expect(referencesLeft).toBe(0);
  }
});

for (const [name, seed, smallRequests] of [
  ["Office.js over a .docx", undefined, false],
  ["Office.js over a .docx with scattered runs", 7, false],
  ["Office.js in small requests", 3, true],
] as const)
  hostContract(name, (paragraphs) => {
    stop();
    const word = new WordStandIn(buildDocx(paragraphs, seed === undefined ? {} : { seed }));
    played.push(word);
    stop = playWord(word);
    return Promise.resolve(createWordHost({ smallRequests }));
  });
