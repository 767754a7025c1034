import { profileFaultSentence } from "../../../src/app/profileFaultSentence";
import { standardProfile } from "../../../src/app/layout";
import { profileJson, readProfile } from "../../../src/core/layout/readProfile";

const faultOf = (json: string): string => {
  const read = readProfile(json, standardProfile);
  return read.ok ? "none" : profileFaultSentence(read.error);
};

test("a copy of the standard is the standard", () => {
  expect(readProfile(profileJson(standardProfile), standardProfile)).toEqual({
    ok: true,
    value: standardProfile,
  });
});

test("an office names what it changes alone", () => {
  const read = readProfile(
    '{"name": "本局格式", "page": {"bottom": 27}, "linePitch": 30, "latinFont": null, "paragraphs": {"title": {"font": "方正小标宋_GBK"}}}',
    standardProfile,
  );
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value).toMatchObject({ name: "本局格式", linePitch: 30, latinFont: null });
  expect(read.value.page).toEqual({ ...standardProfile.page, bottom: 27 });
  expect(read.value.paragraphs.title).toEqual({
    ...standardProfile.paragraphs.title,
    font: "方正小标宋_GBK",
  });
  expect(read.value.paragraphs.body).toEqual(standardProfile.paragraphs.body);
});

test.each([
  ["{", "不是 JSON 文件"],
  ["[]", "“整个文件”应为一组"],
  ['{"lineHeight": 28}', "没有“lineHeight”这一项"],
  ['{"paragraphs": {"body": {"size": "三号"}}}', "“paragraphs.body.size”应为数字"],
  ['{"paragraphs": {"body": {"size": 160}}}', "“paragraphs.body.size”应在 5 到 72 之间"],
  ['{"paragraphs": {"body": {"alignment": "居中"}}}', "只能是 left、center、right、justify"],
  ['{"paragraphs": {"body": {"font": ""}}}', "“paragraphs.body.font”应为文字"],
  ['{"paragraphs": {"body": {"plain": 1}}}', "true 或 false"],
  ['{"otherPitches": [1]}', "“otherPitches”应为一组"],
  ['{"page": {"left": 90, "right": 90}}', "版心放不下"],
  ['{"page": null}', "应为一组"],
  ['{"constructor": {}}', "没有“constructor”这一项"],
])("%s is refused with what, where and what to do", (json, words) => {
  expect(faultOf(json)).toContain(words);
});

test("a text longer than any name of a typeface is refused", () => {
  const long = "某".repeat(3_000_000);
  expect(faultOf(JSON.stringify({ name: long }))).toBe("排版方案的“name”太长了，最多 200 字。");
  expect(faultOf(JSON.stringify({ [long]: 1 })).length).toBeLessThan(1000);
});
