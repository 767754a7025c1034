import { rawRange, wordText } from "../../../src/adapters/word/wordText";

test.each([
  ["plain text", "学习12次", "学习12次"],
  ["the paragraph mark and the cell's end", "次数\r\u0007", "次数"],
  ["line breaks, typed and of an old host", "一\u000b二\r三\r", "一\n二\n三"],
  ["a tab", "一\t二", "一\t二"],
  ["page and column breaks", "一\u000c二\u000e三", "一二三"],
  ["hyphens that do not break, and that only might", "A\u001eB\u001fC", "A-BC"],
  ["pictures, notes, comment marks, the object placeholder", "图\u0001注\u0002批\u0005物\ufffc", "图注批物"],
  ["notes of another Word", "学习\ufffd12次", "学习12次"],
  ["a field: its result, not its code", "第\u0013 PAGE \u00143\u0015页", "第3页"],
  ["a field without result", "前\u0013 XE 词 \u0015后", "前后"],
  ["a field within a field's code", "甲\u0013 IF \u0013 X \u0014y\u0015 z \u0014乙\u0015丙", "甲乙丙"],
  ["a field within a field's result", "甲\u0013 A \u0014乙\u0013 B \u0014丙\u0015丁\u0015戊", "甲乙丙丁戊"],
])("%s", (_, raw, text) => {
  expect(wordText(raw).text).toBe(text);
});

test.each([
  ["学习**次", "**"],
  ["图\u0001：**\u0002次", "**"],
  ["第\u0013 PAGE \u0014**\u0015页", "**"],
  ["一\u000b**", "**"],
])("a place of ours is the same words in Word's text: %j", (raw, words) => {
  const text = wordText(raw);
  const at = text.text.indexOf(words);
  const { start, end } = rawRange(text, at, at + words.length);
  expect(text.raw.slice(start, end)).toBe(words);
});

test("what Word shows behind the last word stays outside", () => {
  const text = wordText("前\u0001**\u0002");
  expect(rawRange(text, 1, 3)).toEqual({ start: 2, end: 4 });
  expect(rawRange(text, 3, 3)).toEqual({ start: 4, end: 4 });
});
