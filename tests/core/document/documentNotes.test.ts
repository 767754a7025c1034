import { serialiseIgnores, parseIgnores } from "../../../src/core/checking/ignores";
import { readNote, withNote, withRoot } from "../../../src/core/document/documentNotes";
import type { Result } from "../../../src/core/result";

const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const ignores = serialiseIgnores([{ scope: "document", check: "paired-punctuation", reason: "甲" }]);

test("a part is read back as it was written, and null before that", () => {
  expect(value(readNote(null, "figures"))).toBeNull();
  const text = value(withNote(null, "figures", { v: 1, rows: ["甲\t1"] }));
  expect(value(readNote(text, "figures"))).toEqual({ v: 1, rows: ["甲\t1"] });
  expect(value(readNote(text, "other"))).toBeNull();
});

test("parts and ignores leave each other alone, in either order", () => {
  const noted = value(withNote(ignores, "figures", [1]));
  expect(parseIgnores(noted!)).toEqual(parseIgnores(ignores));
  const none = serialiseIgnores([]);
  expect(value(readNote(value(withRoot(noted, none)), "figures"))).toEqual([1]);
  expect(parseIgnores(value(withRoot(noted, none))!)).toEqual({ ok: true, value: [] });
  expect(value(withNote(noted, "figures", null))).toBe(ignores);
});

test("when nothing is left, nothing is kept", () => {
  const none = serialiseIgnores([]);
  const noted = value(withNote(null, "figures", [1]));
  expect(value(withNote(noted, "figures", null))).toBeNull();
  expect(value(withNote(null, "figures", null))).toBeNull();
  expect(value(withRoot(ignores, none))).toBeNull();
  expect(value(withRoot(null, none))).toBeNull();
  expect(value(withNote('{"v":2,"ignores":{}}', "figures", null))).toBe('{"v":2,"ignores":{}}');
});

test("a document with a part alone has no ignores", () => {
  expect(parseIgnores(value(withNote(null, "figures", [1]))!)).toEqual({ ok: true, value: [] });
});

test.each(["", "[]", "7", '"甲"', "null", "{"])("what is not ours is left alone: %s", (text) => {
  const notOurs = { ok: false, error: { kind: "notOurs" } };
  expect(readNote(text, "figures")).toEqual(notOurs);
  expect(withNote(text, "figures", 1)).toEqual(notOurs);
  expect(withRoot(text, ignores)).toEqual(notOurs);
});
