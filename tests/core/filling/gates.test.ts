import { features } from "../../../src/core/filling/compare/feature";
import { fitted } from "../../../src/core/filling/choose/fitted";
import { gates } from "../../../src/core/filling/choose/gates";
import { signs } from "../../../src/core/filling/choose/sign";
import { trusts } from "../../../src/core/filling/choose/trust";
import { lastOf } from "../../support/fillOf";

test.each([
  ["features", features],
  ["signs", signs],
  ["gates", gates],
])("%s have ids of their own and say why", (_, all) => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { reason } of all) expect(reason).toMatch(/\p{Script=Han}{2}/u);
});

test("every gate gives an example", () => {
  for (const { examples } of gates) expect(examples.length).toBeGreaterThan(0);
});

test("there is a weight for every feature, sign and trust, on the side that it may be", () => {
  expect(fitted.features).toHaveLength(features.length);
  expect(fitted.signs).toHaveLength(signs.length);
  features.forEach(({ sign }, at) => expect((fitted.features[at] ?? 0) * sign).toBeGreaterThanOrEqual(0));
  expect(fitted.trusts).toHaveLength(trusts.length);
  signs.forEach(({ sign }, at) => expect((fitted.signs[at] ?? 0) * sign).toBeGreaterThanOrEqual(0));
  trusts.forEach(({ sign }, at) => expect((fitted.trusts[at] ?? 0) * sign).toBeGreaterThanOrEqual(0));
});

/** A whole report around one sentence, so that nothing but its own fault keeps it from being certain. */
const others = "召开党委会**次，讲党课**次，发展党员**名。";
const rows = "项目 单位 数量\n党委会 次 28\n讲党课 次 9\n发展党员 名 6";

describe("what a gate meets is never certain", () => {
  test.each([
    ["money without a unit", "发放慰问金**万元。", "慰问金 5000", ""],
    ["another unit", "志愿服务**人次。", "志愿服务 26", "小时"],
    ["an opposite word", "减免罚款**万元。", "罚款 33", "万元"],
    ["part of a whole", "女党员**名。", "党员 160", "名"],
    ["a step further", "办结信访**件。", "受理信访 8", "件"],
    ["a norm", "每月开展主题党日**次。", "主题党日 12", "次"],
    ["another organ", "县中医院开展警示教育**次。", "警示教育 11", "次"],
    ["a body's figure for a person", "由我主持专题研究**次。", "专题研究 7", "次"],
    ["a rate as a fraction", "群众满意度**％。", "群众满意度 0.992", "％"],
    ["only round", "培训近**人。", "培训 82", "人"],
    ["several added up", "廉政谈话与提醒谈话合计**人次。", "提醒谈话 17", "人次"],
    ["only a bound", "培训**人以上。", "培训 82", "人"],
    ["what became of more than was told", "督办信访件5件，已办结**件。", "信访件办结 20", "件"],
    ["last year's", "去年开展宣讲**场。", "宣讲 45", "场"],
  ])("%s", (_, sentence, row, unit) => {
    const [name = "", value = ""] = row.split(" ");
    const last = lastOf(`${others}${sentence}`, `${rows}\n${name} ${unit === "" ? "\t" : unit} ${value}`);
    expect(last?.decision).not.toBe("certain");
  });

  test("another figure in the remark of its row, where the deed of the sentence is not in its name", () => {
    const last = lastOf(
      `${others}使用服务群众经费**万元。`,
      `${rows.replaceAll("\n", " 无\n").replace("数量 无", "数量 说明")} 无\n服务群众经费 万元 30 支出27.6万元`,
    );
    expect(last?.decision).not.toBe("certain");
  });

  test("and what none meets is", () => {
    const last = lastOf(`${others}开展警示教育**次。`, `${rows}\n警示教育 次 11`);
    expect(last).toMatchObject({ value: "11", decision: "certain" });
  });
});
