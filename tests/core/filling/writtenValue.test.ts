import { writtenValue } from "../../../src/core/filling/writtenValue";
import type { Gap } from "../../../src/core/gaps/gap";
import { textRange } from "../../../src/core/text/range";

const gap = (hedge: string | null, typed: string | null = null, raw = "**"): Gap => ({
  kind: "figure",
  range: textRange(0, 0, raw.length),
  raw,
  unit: "次",
  hedge,
  typed,
});
const amount = (digits: string, hedge: string | null = null) => ({ digits, value: Number(digits), hedge });

describe("a hedge is kept and obeyed", () => {
  test.each([
    ["余", "63", "60", true],
    ["多", "216", "210", true],
    ["余", "1563", "1500", false],
    ["余", "60", "60", false],
    ["余", "7", "7", false],
    ["余", "12.6", "12", false],
    ["近", "58", "60", true],
    ["近", "97", "100", true],
    ["近", "52", "60", false],
    ["近", "60", "60", false],
    ["超", "128", "120", true],
    ["约", "63", "63", false],
    [null, "12", "12", true],
    [null, "12.50", "12.5", true],
  ] as const)("%s of %s: %s", (hedge, digits, value, sure) => {
    expect(writtenValue(gap(hedge), amount(digits))).toEqual({ value, sure });
  });

  test("a ledger that hedges alike gives its round number, an exact place asks a person", () => {
    expect(writtenValue(gap("余"), amount("60", "余"))).toEqual({ value: "60", sure: true });
    expect(writtenValue(gap(null), amount("60", "约"))).toEqual({ value: "60", sure: false });
  });
});

describe("typed digits are part of the figure", () => {
  test.each([
    ["75", "**", "7512"],
    ["75", "……", "7512"],
    ["7", "*", "78"],
  ])("%s%s is %s", (typed, raw, digits) => {
    expect(writtenValue(gap(null, typed, raw), amount(digits))).toEqual({ value: digits, sure: false });
  });
  test.each([
    ["75", "**", "7612"],
    ["75", "**", "75123"],
    ["75", "**", "75"],
    ["75", "**", "75.5"],
  ])("%s%s is not %s", (typed, raw, digits) => {
    expect(writtenValue(gap(null, typed, raw), amount(digits))).toBeNull();
  });
});
