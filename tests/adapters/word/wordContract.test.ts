import { createWordHost } from "../../../src/adapters/word/wordHost";
import { hostContract } from "../../support/hostContract";
import { WordDouble, installWord } from "./wordDouble";

let restore: () => void = () => undefined;
afterEach(() => restore());

hostContract("Word", (paragraphs) => {
  restore();
  restore = installWord(new WordDouble(paragraphs.map((text) => text.replaceAll("\n", "\u000b"))));
  return Promise.resolve(createWordHost());
});
