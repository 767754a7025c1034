import { scaledText } from "../../../src/adapters/spreadsheet/scaledText";

test.each<[format: string, value: number, shown: string | null]>([
  ['0!.0,"万元"', 123_456_789, "12345.7万元"],
  ['0\\.0000"万元"', 98_765_432, "9876.5432万元"],
  ['#,##0!.0,"万"', -1_234_567_890, "-123,456.8万"],
  ["0.00", 12.5, null],
])("%s of %d", (format, value, shown) => {
  expect(scaledText(format, value)).toBe(shown);
});
