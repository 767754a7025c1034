import { readReportProfile } from "../../src/app/reportProfile";

test("names in Chinese or English, a year as a number, values trimmed", () => {
  const read = readReportProfile('{"单位": " 某局 ", "党组织": "党组", "年度": 2025, "superior": "市委"}');
  expect(read).toEqual({
    ok: true,
    value: {
      variables: { unit: "某局", organ: "党组", year: "2025", superior: "市委" },
      variants: {},
      unknown: [],
    },
  });
});

test.each([
  ['{"unit": "某局党组"}', { unit: "某局", organ: "党组" }],
  ['{"unit": "某街道党工委", "organ": "党工委"}', { unit: "某街道", organ: "党工委" }],
  ['{"unit": "某局党组", "organ": "党总支"}', { unit: "某局党组", organ: "党总支" }],
  ['{"variables": {"unit": "某中学", "year": "2025年度"}}', { unit: "某中学", year: "2025" }],
])("%s", (text, variables) => {
  expect(readReportProfile(text)).toMatchObject({ ok: true, value: { variables } });
});

test("ways of writing by role; names that mean nothing are told", () => {
  const read = readReportProfile('{"variants": {"preamble": "紧扣责任", "other": "甲"}, "颜色": "红"}');
  expect(read).toMatchObject({
    ok: true,
    value: { variants: { preamble: "紧扣责任" }, unknown: ["颜色"] },
  });
});

test.each([
  ["{", { kind: "notJson" }],
  ["[1]", { kind: "notObject" }],
  ['{"单位": ["某局"]}', { kind: "badValue", name: "单位" }],
])("%s is refused", (text, error) => {
  expect(readReportProfile(text)).toEqual({ ok: false, error });
});

test("a name or value longer than any name is refused", () => {
  const long = "某".repeat(3_000_000);
  expect(readReportProfile(JSON.stringify({ 单位: long }))).toEqual({
    ok: false,
    error: { kind: "tooLong", name: "单位", limit: 200 },
  });
  expect(readReportProfile(JSON.stringify({ variables: { 书记: long } }))).toMatchObject({ ok: false });
  expect(readReportProfile(JSON.stringify({ [long]: "某局" }))).toMatchObject({
    error: { kind: "tooLong", name: `${"某".repeat(20)}……` },
  });
});
