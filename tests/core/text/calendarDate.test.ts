import {
  dateOfSerial,
  daysInMonth,
  isCalendarDate,
  readCalendarDate,
  weekdayOf,
} from "../../../src/core/text/calendarDate";

describe("readCalendarDate", () => {
  test.each([
    ["2023/1/9", 2023, 1, 9],
    ["2023-01-09", 2023, 1, 9],
    ["2023.01.09", 2023, 1, 9],
    ["２０２３．１．９", 2023, 1, 9],
    ["20230109", 2023, 1, 9],
    ["2023年1月9日", 2023, 1, 9],
    ["2023 年 1 月 9 日", 2023, 1, 9],
    ["2023年1月", 2023, 1, null],
    ["23年1月9日", 2023, 1, 9],
    ["1月9日", null, 1, 9],
    ["1月9号", null, 1, 9],
    ["12月", null, 12, null],
    ["3月份", null, 3, null],
    ["二〇二三年一月九日", 2023, 1, 9],
    ["二○二三年十二月三十一日", 2023, 12, 31],
    ["1.9", null, 1, 9],
    ["2024-02-29", 2024, 2, 29],
    ["2月29日", null, 2, 29],
    ["2023-01-09 14:30:00", 2023, 1, 9],
    ["2023年1月9日（星期一）", 2023, 1, 9],
    ["2023年1月9日上午", 2023, 1, 9],
  ])("%s", (text, year, month, day) => {
    expect(readCalendarDate(text)).toEqual({ year, month, day });
  });

  test.each([
    "",
    "2023",
    "2023-02-29",
    "2023/13/1",
    "4月31日",
    "24.5",
    "12次",
    "1月9日会议",
    "2023-1/9",
    "0月3日",
  ])("%s is no date", (text) => {
    expect(readCalendarDate(text)).toBeNull();
  });
});

describe("dateOfSerial", () => {
  test.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [60, 1900, 2, 29],
    [61, 1900, 3, 1],
    [25569, 1970, 1, 1],
    [44935, 2023, 1, 9],
    [45351.75, 2024, 2, 29],
    [2958465, 9999, 12, 31],
  ])("%d", (serial, year, month, day) => {
    expect(dateOfSerial(serial)).toEqual({ year, month, day });
  });

  test("counts from 1904 where the workbook says so", () => {
    expect(dateOfSerial(0, true)).toEqual({ year: 1904, month: 1, day: 1 });
    expect(dateOfSerial(43473, true)).toEqual({ year: 2023, month: 1, day: 9 });
  });

  test.each([0, -1, Number.NaN, 2958466])("%d is out of range", (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });
});

test("validity knows leap years", () => {
  expect(isCalendarDate({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isCalendarDate({ year: 2000, month: 2, day: 29 })).toBe(true);
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(daysInMonth(2024, 13)).toBe(0);
});

test("weekdays", () => {
  expect(weekdayOf(2023, 1, 9)).toBe(1);
  expect(weekdayOf(2024, 2, 29)).toBe(4);
});
