import { readTextFile } from "../../../src/adapters/memory/textFile";

test.each([
  ["lines", "一、\n二、", ["一、", "二、"]],
  ["a line end that closes the file", "一、\n二、\n", ["一、", "二、"]],
  ["empty lines within and at the end", "一、\n\n二、\n\n", ["一、", "", "二、", ""]],
  ["line ends of Windows", "一、\r\n二、\r\n", ["一、", "二、"]],
  ["a byte order mark", "\ufeff一、", ["一、"]],
  ["an empty file", "", [""]],
])("reads %s", (_name, text, lines) => {
  const snapshot = readTextFile(new TextEncoder().encode(text));
  expect(snapshot.ok && snapshot.value.paragraphs.map((paragraph) => paragraph.text)).toEqual(lines);
});

test.each([
  ["RTF", "{\\rtf1\\ansi \\'d5\\'d9\\'bf\\'aa12\\'b4\\'ce\\par}"],
  [
    "MHT",
    "From: <saved>\r\nSubject: 总结\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n召开会议12次",
  ],
])("does not take %s for plain text", (format, text) => {
  expect(readTextFile(new TextEncoder().encode(text))).toEqual({
    ok: false,
    error: { kind: "otherFormat", format },
  });
});

test("a line with a colon begins a report like any other", () => {
  expect(readTextFile(new TextEncoder().encode("Re: 总结\n召开会议12次")).ok).toBe(true);
});

test("lines like those of a mail, and none that says so, are read to their end", () => {
  const text = `Re: 总结\r\n${"cc: 甲\r\n 乙\r\n 丙\r\n".repeat(60)}召开会议12次`;
  expect(readTextFile(new TextEncoder().encode(text)).ok).toBe(true);
});

test("does not read another encoding as if it were UTF-8", () => {
  expect(readTextFile(Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2))).toEqual({
    ok: false,
    error: { kind: "notUtf8" },
  });
});
