import { askWords } from "../../../src/catalog/language/askWords";
import { askOf } from "../../../src/core/filling/question/ask";

test.each([
  ["召开党委会", "次", "value", 0],
  ["同比增长", "％", "change", 1],
  ["同比下降", "%", "change", -1],
  ["比上年减少", "件", "difference", -1],
  ["较上年多", "场", "difference", 1],
  ["同比提高", "个百分点", "points", 1],
  ["药占比降至", "％", "value", 0],
  ["占总数的", "％", "share", 0],
  ["完成年度计划的", "％", "completion", 0],
  ["办结率", "％", "rate", 0],
  ["平均每次", "人", "average", 0],
  ["由上年的", "件", "previous", 0],
  ["整体通关时间压缩", "小时", "difference", -1],
  ["压缩审批时间", "小时", "value", 0],
  ["全年压减", "件", "value", 0],
  ["尚有", "件", "remainder", 0],
] as const)("%s**%s asks for %s", (near, unit, kind, direction) => {
  expect(askOf(near, unit, askWords)).toMatchObject({ kind, direction });
});

test("the whole of a share is what stands between 占 and 的", () => {
  expect(askOf("占客运总量的", "％", askWords).whole).toBe("客运总量");
});
