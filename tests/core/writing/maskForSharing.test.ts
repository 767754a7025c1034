import { applyEdits } from "../../../src/core/document/applyEdits";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { maskForSharing, unmask } from "../../../src/core/writing/maskForSharing";
import { parseMaskKey, serialiseMaskKey } from "../../../src/core/writing/maskKey";
import type { MaskKey } from "../../../src/core/writing/maskKey";

const report = [
  "中共云溪镇委员会关于2025年落实全面从严治党主体责任情况的报告",
  "中共青岚区委：",
  "2025年，云溪镇党委认真履行主体责任，全面贯彻习近平新时代中国特色社会主义思想。现将有关情况报告如下：",
  "一、主要工作",
  "全年召开党委会议24次，谈话60余人次。党委书记陈立群主持会议，王小川同志带队走访白石村、双桥社区，各村和企业均已整改。",
  "召开党员大会4次。",
  "召开党员大会4次。",
  "落实青发〔2025〕12号文件和中央八项规定精神，联系电话13800000000，慰问**名。",
  "中共云溪镇委员会",
  "2025年12月10日",
];

const lines = ({ paragraphs }: Snapshot): readonly string[] => paragraphs.map(({ text }) => text);

function masked(texts: readonly string[] = report): { readonly key: MaskKey; readonly after: Snapshot } {
  const snapshot = plainSnapshot(texts);
  const { pieces, key } = maskForSharing(snapshot, readOutline(snapshot), findGaps(snapshot));
  const { outcomes, snapshot: after } = applyEdits(
    snapshot,
    pieces.map(({ edit }) => edit),
  );
  expect(outcomes.every(({ kind }) => kind === "applied")).toBe(true);
  return { key, after };
}

test("figures and names become masks, wordings stay", () => {
  expect(lines(masked().after)).toEqual([
    "中共**镇委员会关于2025年落实全面从严治党主体责任情况的报告",
    "中共**区委：",
    "2025年，**镇党委认真履行主体责任，全面贯彻习近平新时代中国特色社会主义思想。现将有关情况报告如下：",
    "一、主要工作",
    "全年召开党委会议**次，谈话**余人次。党委书记**主持会议，**同志带队走访**村、**社区，各村和企业均已整改。",
    "召开党员大会**次。",
    "召开党员大会**次。",
    "落实**〔2025〕**号文件和中央八项规定精神，联系电话**，慰问**名。",
    "中共**镇委员会",
    "2025年12月10日",
  ]);
});

test("nothing that was hidden stands in the masked text", () => {
  const text = lines(masked().after).join("\n");
  for (const hidden of ["云溪", "青岚", "陈立群", "王小川", "白石", "双桥", "13800000000", "24", "60"])
    expect(text).not.toContain(hidden);
});

test("the key gives back every character", () => {
  const { key, after } = masked();
  const parsed = parseMaskKey(serialiseMaskKey(key));
  expect(parsed).toEqual({ ok: true, value: key });
  const { edits, left } = unmask(after, key);
  expect(left).toEqual([]);
  expect(lines(applyEdits(after, edits).snapshot)).toEqual(report);
});

test("a masked text that was edited: untouched places come back, the others are told", () => {
  const { key, after } = masked();
  const edited = lines(after).map((line, index) =>
    index === 4 ? line.replace("**同志带队走访", "班子成员带头走访").replace("全年召开", "全年共召开") : line,
  );
  const snapshot = plainSnapshot(["新加的一段。", ...edited]);
  const { edits, left } = unmask(snapshot, key);
  const [, ...back] = lines(applyEdits(snapshot, edits).snapshot);
  expect(back[0]).toBe(report[0]);
  expect(back[4]).toContain("谈话60余人次。党委书记陈立群主持会议");
  expect(left.map(({ raw }) => raw)).toEqual(["王小川", "白石"]);
});

test("where two places read the same nothing is guessed", () => {
  const { key } = masked(["走访白石村，", "召开会议4次。"]);
  const snapshot = plainSnapshot(["改写：召开会议**次。", "又改写：召开会议**次。"]);
  expect(unmask(snapshot, key).edits).toEqual([]);
  expect(unmask(snapshot, key).left.map(({ raw }) => raw)).toEqual(["白石", "4"]);
});

test("masked twice, nothing is left to hide", () => {
  const { after } = masked();
  expect(maskForSharing(after, readOutline(after), findGaps(after)).pieces).toEqual([]);
});

test.each([
  ["", "notOurs"],
  ["[]", "notOurs"],
  ['{"kind":"other","v":1,"paragraphs":[]}', "notOurs"],
  ['{"kind":"zhubi-mask-key","v":3}', "newer"],
  ['{"kind":"zhubi-mask-key","v":1,"paragraphs":[["甲",[[0,9,"乙"]]]]}', "notOurs"],
  ['{"kind":"zhubi-mask-key","v":1,"paragraphs":[["甲",[["0",1,"乙"]]]]}', "notOurs"],
])("a key that is none is told: %s", (json, kind) => {
  expect(parseMaskKey(json)).toEqual({ ok: false, error: { kind } });
});

/** Every single change of a digit or letter of a key. */
const damages = (json: string): readonly string[] =>
  Array.from(json).flatMap((character, index) => {
    if (!/[\p{Script=Han}\d*]/u.test(character)) return [];
    const other = /\d/u.test(character) ? String((Number(character) + 1) % 10) : "乙";
    return [json.slice(0, index) + other + json.slice(index + 1)];
  });

test("a damaged key writes nothing wrong: what does not fit is left and named", () => {
  const texts = ["召开会议12次，走访白石村。", "谈话60人次。"];
  const { key, after } = masked(texts);
  for (const json of damages(serialiseMaskKey(key))) {
    const read = parseMaskKey(json);
    if (!read.ok) continue;
    const { edits, left } = unmask(after, read.value);
    const back = lines(applyEdits(after, edits).snapshot);
    back.forEach((text, index) => expect([texts[index], after.paragraphs[index]?.text]).toContain(text));
    if (back.join() !== texts.join()) expect(left).not.toEqual([]);
  }
});

test("an entry that was taken out of a key is told", () => {
  const { key } = masked();
  const json = JSON.parse(serialiseMaskKey(key)) as { paragraphs: unknown[] };
  json.paragraphs.shift();
  const read = parseMaskKey(JSON.stringify(json));
  expect(read.ok && read.value.damaged).toEqual([""]);
});

test("a key without checksums gives back only where it points at a mask", () => {
  const json =
    '{"kind":"zhubi-mask-key","v":1,"paragraphs":[["召开会议**次，谈话**人次。",[[0,2,"12"],[10,12,"60"]]]]}';
  const read = parseMaskKey(json);
  const after = plainSnapshot(["召开会议**次，谈话**人次。"]);
  const { edits, left } = unmask(after, read.ok ? read.value : { paragraphs: [], damaged: [] });
  expect(lines(applyEdits(after, edits).snapshot)).toEqual(["召开会议**次，谈话60人次。"]);
  expect(left).toEqual([{ raw: "12", text: "召开会议**次，谈话**人次。", reason: "damaged" }]);
});
