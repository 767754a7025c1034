import { acceptEdit } from "../../../src/core/filling/acceptEdit";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { plainSnapshot } from "../../../src/core/document/snapshot";

const ledger = { indicator: "巡查里程" };

/** The sentence once the value has been accepted for its gap, or why it has not. */
function accepted(text: string, value: string, source: object | null = ledger): string {
  const [gap] = findGaps(plainSnapshot([text]));
  if (gap === undefined) throw new Error("no gap");
  const edit = acceptEdit({ gap, value, source });
  if (!edit.ok) return edit.error;
  const { range, before, after } = edit.value;
  expect(text.slice(range.start, range.end)).toBe(before);
  return text.slice(0, range.start) + after + text.slice(range.end);
}

test.each([
  ["巡查75**公里。", "7512", "巡查7512公里。"],
  ["巡查７５**公里。", "7512", "巡查7512公里。"],
  ["巡查1,2**公里。", "1234", "巡查1234公里。"],
  ["巡查**公里。", "756", "巡查756公里。"],
  ["巡查75**公里。", "756", "halfFilled"],
  ["巡查75**公里。", "8012", "halfFilled"],
  ["巡查75**公里。", "12", "halfFilled"],
  ["巡查1,2**公里。", "234", "halfFilled"],
  ["巡查75 *公里。", "756", "巡查756公里。"],
  ["巡查75\u200b*公里。", "756", "巡查756公里。"],
  ["巡查７５\u2009*公里。", "756", "巡查756公里。"],
  ["增长−**公里。", "-75", "增长-75公里。"],
  ["巡查75 **公里。", "756", "halfFilled"],
  ["巡查七十五**公里。", "756", "halfFilled"],
  ["巡查75多**公里。", "756", "halfFilled"],
  ["巡查75+**公里。", "756", "halfFilled"],
  ["巡查75-*公里。", "756", "halfFilled"],
  ["巡查75公里**公里。", "756", "halfFilled"],
  ["巡查**公里75公里。", "756", "halfFilled"],
  ["巡查**-**公里。", "756", "halfFilled"],
  ["巡查−**公里。", "756", "halfFilled"],
])("%s takes %s of a ledger: %s", (text, value, after) => {
  expect(accepted(text, value)).toBe(after);
});

test.each([
  ["巡查75**公里。", "756", "巡查756公里。"],
  ["巡查75**公里。", "812", "巡查812公里。"],
  ["巡查75 多**公里。", "756", "巡查756公里。"],
  ["巡查75公里**公里。", "756", "巡查756公里。"],
  ["巡查**-**公里。", "12", "巡查12-**公里。"],
  // It could be what is missing behind the 75.
  ["巡查75**公里。", "12", "halfFilled"],
  ["巡查75**公里。", "6", "halfFilled"],
])("%s takes %s typed by hand: %s", (text, value, after) => {
  expect(accepted(text, value, null)).toBe(after);
});

test("a mask in the result of a calculated field takes nothing", () => {
  const { paragraphs } = plainSnapshot(["召开党组会**次。"]);
  const snapshot = { paragraphs: [{ ...paragraphs[0]!, computed: [{ start: 5, end: 7 }] }] };
  const [gap] = findGaps(snapshot);
  expect(acceptEdit({ gap: gap!, value: "24", source: ledger })).toEqual({ ok: false, error: "fieldResult" });
  expect(acceptEdit({ gap: gap!, value: "24" })).toEqual({ ok: false, error: "fieldResult" });
});

test("digits in a field's result are not replaced with the mask behind it", () => {
  const { paragraphs } = plainSnapshot(["新建供水管网75*公里。"]);
  const snapshot = { paragraphs: [{ ...paragraphs[0]!, computed: [{ start: 0, end: 8 }] }] };
  const [gap] = findGaps(snapshot);
  expect(gap).toMatchObject({ typed: "75", inField: true });
  expect(acceptEdit({ gap: gap!, value: "756", source: ledger })).toEqual({
    ok: false,
    error: "fieldResult",
  });
});
