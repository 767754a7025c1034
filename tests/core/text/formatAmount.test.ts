import {
  divideDecimals,
  formatAmount,
  roundDecimal,
  shiftDecimal,
  withThousands,
} from "../../../src/core/text/formatAmount";

test.each([
  ["92.345", 1, "92.3"],
  ["92.35", 1, "92.4"],
  ["2.5", 0, "3"],
  ["-2.5", 0, "-3"],
  ["1.005", 2, "1.01"],
  ["0.04", 1, "0.0"],
  ["7", 2, "7.00"],
  ["99.95", 1, "100.0"],
])("%s to %d decimals is %s", (digits, decimals, rounded) => {
  expect(roundDecimal(digits, decimals)).toBe(rounded);
});

test.each([
  ["0.925", 2, "92.5"],
  ["12000", -4, "1.2"],
  ["1.2", 4, "12000"],
  ["1", 2, "100"],
  ["-0.5", 2, "-50"],
])("%s moved by %d is %s", (digits, places, moved) => {
  expect(shiftDecimal(digits, places)).toBe(moved);
});

test.each([
  ["31", "96", 1, 100, "32.3"],
  ["1", "3", 2, 1, "0.33"],
  ["2", "3", 0, 100, "67"],
  ["1.5", "0.5", 0, 1, "3"],
  ["-1", "8", 1, 100, "-12.5"],
])("%s ÷ %s", (part, whole, decimals, scale, result) => {
  expect(divideDecimals(part, whole, decimals, scale)).toBe(result);
});

test("nothing is divided by zero", () => {
  expect(divideDecimals("1", "0", 1)).toBeNull();
});

test("thousands", () => {
  expect(withThousands("12845.5")).toBe("12,845.5");
  expect(withThousands("-1234567")).toBe("-1,234,567");
  expect(withThousands("845")).toBe("845");
  expect(formatAmount("12845.55", { decimals: 1, thousands: true })).toBe("12,845.6");
  expect(formatAmount("12845.55")).toBe("12845.55");
});

test("what is no decimal is a bug of the caller", () => {
  expect(() => roundDecimal("1,2", 1)).toThrow(RangeError);
});
