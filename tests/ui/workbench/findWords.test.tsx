import { findWords } from "../../../src/ui/workbench/findWords";

test("words are found wherever they stand, in order", () => {
  expect(findWords(["会议会议", "", "开会", "全年会议"], "会议")).toEqual([
    { paragraph: 0, start: 0, end: 2 },
    { paragraph: 0, start: 2, end: 4 },
    { paragraph: 3, start: 2, end: 4 },
  ]);
});

test("letters are found whatever their case, also behind one that is two in small letters", () => {
  expect(findWords(["使用ABC系统"], "abc")).toEqual([{ paragraph: 0, start: 2, end: 5 }]);
  expect(findWords(["İABC"], "ABC")).toEqual([{ paragraph: 0, start: 1, end: 4 }]);
});

test("nothing is looked for where nothing is asked for", () => {
  expect(findWords(["会议"], "")).toEqual([]);
});
