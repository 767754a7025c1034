import type { AnyCheck } from "../../../src/core/checking/check";
import { defineCheck } from "../../../src/core/checking/check";
import { formatMessage } from "../../../src/core/checking/formatMessage";
import { runChecks } from "../../../src/core/checking/runChecks";
import { textRange } from "../../../src/core/text/range";
import { inputOf } from "../../support/checkTester";
import { plainSnapshot } from "../../../src/core/document/snapshot";

const pointing = (
  id: string,
  ranges: readonly (readonly [number, number, number])[],
  aboutGaps = false,
): AnyCheck =>
  defineCheck({
    id,
    severity: "warning",
    name: id,
    summary: id,
    basis: "依据",
    messages: { here: "“{words}”在此。" },
    examples: { clean: [], flagged: [] },
    aboutGaps,
    *find() {
      for (const [paragraph, start, end] of ranges)
        yield { messageId: "here", range: textRange(paragraph, start, end), data: { words: "甲" } };
    },
  });

const input = inputOf(plainSnapshot(["全年召开党组会**次，研究议题。", "坚持从严治党。"]));

test("findings stand in document order whichever check found them", () => {
  const found = runChecks(input, [
    pointing("a", [
      [1, 0, 2],
      [0, 4, 5],
    ]),
    pointing("b", [[0, 2, 4]]),
  ]);
  expect(found.map(({ check, text }) => `${check} ${text}`)).toEqual(["b 召开", "a 党", "a 坚持"]);
});

test("the same finding twice is one, two checks at one place are two", () => {
  const found = runChecks(input, [
    pointing("a", [
      [1, 0, 2],
      [1, 0, 2],
    ]),
    pointing("b", [[1, 0, 2]]),
  ]);
  expect(found.map(({ check }) => check)).toEqual(["a", "b"]);
});

test("inside a gap only checks of gaps may speak", () => {
  const mask: readonly [number, number, number] = [0, 7, 8];
  expect(runChecks(input, [pointing("a", [mask])])).toEqual([]);
  expect(runChecks(input, [pointing("a", [mask], true)])).toHaveLength(1);
});

test("a finding carries its words, its message and its basis", () => {
  expect(runChecks(input, [pointing("a", [[1, 2, 6]])])).toEqual([
    {
      check: "a",
      severity: "warning",
      range: textRange(1, 2, 6),
      text: "从严治党",
      message: "“甲”在此。",
      said: { id: "here", data: { words: "甲" } },
      basis: "依据",
      fix: null,
    },
  ]);
});

test("a slot without a datum stays visible", () => {
  expect(formatMessage("{a}应为{b}", { a: "任然" })).toBe("任然应为{b}");
});

test.each([
  ["“{text}”应为“{right}”。", { text: "“清亲”", right: "“亲清”" }, "“‘清亲’”应为“‘亲清’”。"],
  ["“{text}”重复。", { text: "““" }, "「““」重复。"],
  ["“{text}”有误。", { text: "任然" }, "“任然”有误。"],
])("marks quoted in a message are told from its own: %s", (message, data, expected) => {
  expect(formatMessage(message, data)).toBe(expected);
});

test("a missing section names its role", () => {
  const role: AnyCheck = {
    ...pointing("a", []),
    *find() {
      yield { messageId: "here", range: textRange(0, 0, 0), data: { words: "甲" }, role: "problems" };
    },
  };
  expect(runChecks(input, [role, pointing("b", [[1, 0, 2]])]).map((finding) => finding.role)).toEqual([
    "problems",
    undefined,
  ]);
});

test("of one check so many findings are listed, and one more says that there are others", () => {
  const places: [number, number, number][] = [0, 1, 2, 3, 4].map((start) => [1, start, start + 1]);
  const found = runChecks(input, [pointing("a", places), pointing("b", places.slice(0, 2))], {
    most: 2,
    message: "more",
  });
  expect(found.map(({ check, message }) => (message === "more" ? `${check} …` : check))).toEqual([
    "a",
    "b",
    "a",
    "b",
    "a …",
  ]);
});
