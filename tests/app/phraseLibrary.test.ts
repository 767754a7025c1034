import { basisOf } from "../../src/app/findPhrases";
import {
  keepOwn,
  mergePack,
  noteUse,
  ownPhrase,
  packText,
  readLibrary,
  readPack,
  toggleFavourite,
} from "../../src/app/phraseLibrary";
import { phraseText } from "../../src/app/phraseOf";
import type { Phrase } from "../../src/core/writing/phrase";
import { memoryStore } from "../support/panelFixture";

const phrase = (id: string, text: string): Phrase => ({
  id,
  text,
  sort: "measure",
  role: "main-work",
  topic: "general",
  voice: "collective",
});

test("own phrases, favourites and what was used last are kept with the person", () => {
  const store = memoryStore();
  const own = [ownPhrase([], { text: "抓好学习。", role: "main-work", voice: "collective", tags: ["学习"] })];
  keepOwn(store, own);
  toggleFavourite(store, "a");
  toggleFavourite(store, "b");
  toggleFavourite(store, "a");
  for (const id of ["a", "b", "a"]) noteUse(store, id);
  expect(readLibrary(store)).toEqual({ own, favourites: new Set(["b"]), recent: ["a", "b"] });
});

test("ids of own phrases go on, also after one was deleted", () => {
  const next = { text: "乙", role: "problems", voice: "personal", tags: [] } as const;
  expect(ownPhrase([phrase("own-7", "甲")], next).id).toBe("own-8");
});

test("a pack is written and read again as it was", () => {
  const pack = [phrase("a", "甲。"), { ...phrase("b", "乙"), sort: "heading-set", depth: 1 } as const];
  expect(readPack(packText(pack))).toEqual({ phrases: pack, faults: [] });
});

test("entries that can not be read are named, the others are taken", () => {
  const { phrases, faults } = readPack('[{"id":"a","text":"甲。"},{"id":"b"},3]');
  expect(phrases.map(({ id }) => id)).toEqual(["a"]);
  expect(faults).toEqual([
    { entry: 2, message: "“b”没有文字（text）。" },
    { entry: 3, message: "不是一条用语。" },
  ]);
  expect(readPack("{").faults).toHaveLength(1);
});

test("merging adds what is new and overwrites nothing", () => {
  const mine = [phrase("a", "我的甲。"), phrase("b", "乙。")];
  const theirs = [phrase("a", "他的甲。"), phrase("b", "乙。"), phrase("c", "丙。")];
  expect(mergePack(mine, theirs)).toEqual({
    own: [...mine, theirs[2]],
    added: 1,
    conflicts: [{ mine: mine[0], theirs: theirs[0] }],
  });
});

test.each([
  ["全年召开党委会24次，学习60余人次。", "全年召开党委会**次，学习**余人次。"],
  ["2025年增强“四个意识”，落实中央八项规定精神。", "2025年增强“四个意识”，落实中央八项规定精神。"],
])("as a phrase, %s becomes %s", (words, text) => {
  expect(phraseText(words)).toBe(text);
});

test("a phrase tells the documents it names and those its formulations rest on", () => {
  expect(basisOf("落实《中国共产党问责条例》，用好“四种形态”，落实“第一议题”制度。")).toEqual([
    "《中国共产党问责条例》",
    "《中国共产党党内监督条例》",
  ]);
  expect(basisOf("抓好学习。")).toEqual([]);
});
