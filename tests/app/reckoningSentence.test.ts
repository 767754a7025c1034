import { reckoningSentence } from "../../src/app/reckoningSentence";
import type { Reckoning } from "../../src/core/filling/derive/reckoning";

const source = { indicator: "", sheet: "", row: 1, column: 1, text: "", rowText: "" };
const say = (reckoning: Reckoning, locale?: "en-US") =>
  reckoningSentence({ ...source, formula: "…", reckoning }, locale);

const night = { column: "夜间", how: "is", values: ["是"] } as const;
const drill = { column: "事由", how: "contains", values: ["演练", "拉练"] } as const;
const rescued: Reckoning = { kind: "sum", of: "营救人数", conditions: [] };

test.each<[Reckoning, string, string]>([
  [{ kind: "count", of: "", conditions: [] }, "登记的条数", "all rows counted"],
  [
    { kind: "count", of: "", conditions: [drill, night] },
    "事由含“演练”或“拉练”、夜间为“是”的条数",
    "rows counted where 事由 has “演练” or “拉练” and 夜间 is “是”",
  ],
  [
    { kind: "count", of: "", conditions: [{ column: "", how: "is", values: ["进校园"] }] },
    "“进校园”的条数",
    "rows counted where “进校园”",
  ],
  [
    { kind: "count", of: "", conditions: [{ column: "销号时间", how: "blank", values: [] }] },
    "销号时间空着的条数",
    "rows counted where 销号时间 is blank",
  ],
  [
    { kind: "count", of: "", conditions: [{ column: "金额", how: "atLeast", values: ["5"] }] },
    "金额不少于“5”的条数",
    "rows counted where 金额 at least “5”",
  ],
  [rescued, "营救人数相加", "营救人数 added up"],
  [{ ...rescued, conditions: [night] }, "夜间为“是”的营救人数相加", "营救人数 added up where 夜间 is “是”"],
  [
    { kind: "distinct", of: "水域", conditions: [] },
    "水域，相同的只计一次",
    "different values of 水域 counted",
  ],
  [{ kind: "total", name: "东湖 › 隐患" }, "东湖 › 隐患各项相加", "东湖 › 隐患, added up"],
  [{ kind: "periods", names: ["1月", "2月"] }, "1月＋2月", "1月 + 2月"],
  [
    { kind: "conversion", of: { kind: "cell", name: "采购金额" }, shift: -4 },
    "采购金额 ÷ 10000",
    "采购金额 ÷ 10000",
  ],
  [
    {
      kind: "change",
      now: { kind: "cell", name: "今年" },
      before: { kind: "cell", name: "去年" },
    },
    "（今年 − 去年） ÷ 去年",
    "(今年 − 去年) ÷ 去年",
  ],
  [
    { kind: "share", part: { kind: "count", of: "", conditions: [night] }, whole: rescued },
    "（夜间为“是”的条数） ÷ （营救人数相加）",
    "(rows counted where 夜间 is “是”) ÷ (营救人数 added up)",
  ],
])("%j", (reckoning, zh, en) => {
  expect(say(reckoning)).toBe(zh);
  expect(say(reckoning, "en-US")).toBe(en);
});

test("a cell needs no words, and what was remembered without its parts keeps what was remembered", () => {
  expect(reckoningSentence({ ...source, formula: null })).toBeNull();
  expect(reckoningSentence({ ...source, formula: "完成/制定" })).toBe("完成/制定");
});
