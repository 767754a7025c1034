import { compareUnits } from "../../../src/core/filling/unitRules";

const indicator = (units: readonly string[]) => ({ id: "x", name: "x", synonyms: [], units });

test.each([
  ["次", "次", [], "same"],
  ["名", "人", [], "same"],
  ["％", "%", [], "same"],
  ["场", "场次", [], "same"],
  ["人次", "次", ["人次", "次"], "different"],
  ["人次", "人", ["人次", "人"], "different"],
  ["人", "次", [], "different"],
  ["场", "次", [], "kindred"],
  ["场", "次", ["次", "场"], "equivalent"],
  ["个", "条", [], "kindred"],
  ["个", "条", ["个", "条"], "equivalent"],
  ["亿元", "万元", [], "scaled"],
  ["个百分点", "％", [], "different"],
  ["次", null, ["次"], "unnamed"],
] as const)("%s asked, %s given, counted in %j: %s", (asked, given, units, kind) => {
  expect(compareUnits(asked, given, units.length > 0 ? [indicator(units)] : []).kind).toBe(kind);
});

test("scales say by how many places the digits move", () => {
  expect(compareUnits("亿元", "万元", [])).toEqual({ kind: "scaled", shift: -4 });
  expect(compareUnits("万元", "元", [])).toEqual({ kind: "scaled", shift: -4 });
});
