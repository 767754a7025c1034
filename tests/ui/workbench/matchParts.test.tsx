import type { PreviewPart } from "../../../src/ports/documentFile";
import { matchParts } from "../../../src/ui/workbench/matchParts";

const part = (content: string, section = ""): PreviewPart => ({
  content,
  section,
  paragraphs: 1,
  startsSection: false,
  copy: () => new Uint8Array(),
});
const parts = (contents: string): readonly PreviewPart[] => Array.from(contents, (each) => part(each));

const matched = (before: string, after: string): readonly string[] =>
  matchParts(parts(before), parts(after)).map(({ same, standIn }) => `${same ?? "·"}/${standIn ?? "·"}`);

test("nothing is drawn anew where nothing changed", () => {
  expect(matched("abc", "abc")).toEqual(["0/0", "1/1", "2/2"]);
});

test("a changed part keeps its old look until it is drawn", () => {
  expect(matched("abc", "aXc")).toEqual(["0/0", "·/1", "2/2"]);
});

test("parts that came between others have nothing in their place, those that went leave nothing", () => {
  expect(matched("ab", "aXb")).toEqual(["0/0", "·/·", "1/1"]);
  expect(matched("abc", "ac")).toEqual(["0/0", "2/2"]);
});

test("between two changes what stayed is found again", () => {
  expect(matched("abcde", "aXcYe")).toEqual(["0/0", "·/1", "2/2", "·/3", "4/4"]);
  expect(matched("abcd", "XbcYZ")).toEqual(["·/0", "1/1", "2/2", "·/3", "·/·"]);
});

test("the same words on another paper are drawn anew", () => {
  expect(matchParts([part("a", "upright")], [part("a", "landscape")])).toEqual([{ same: null, standIn: 0 }]);
});
