import { ledgerWords } from "../../../src/catalog/language/ledgerWords";
import { readProse } from "../../../src/core/language/prose";

const read = (text: string): readonly string[] =>
  readProse(text, ledgerWords).map(
    ({ names, amount, unit, role }) =>
      `${names.join(">")} ${amount.hedge ?? ""}${amount.digits}${unit ?? ""}${role === null ? "" : ` ${role}`}`,
  );

test.each<[says: string, text: string, figures: readonly string[]]>([
  ["names by the clause", "签订承诺书86份，归档卷宗12卷", ["签订承诺书 86份", "归档卷宗 12卷"]],
  ["parts in brackets", "积极分子9人（女4人）", ["积极分子 9人", "积极分子>女 4人"]],
  ["the year before", "暗访9趟，去年7趟", ["暗访 9趟", "暗访 7趟 previous"]],
  ["what leans on the figure before it", "微心愿96个，认领89个", ["微心愿 96个", "微心愿>认领 89个"]],
  ["the noun behind a verb", "开展12次主题党日", ["开展主题党日 12次"]],
  ["numerals", "党课二十九讲", ["党课 29讲"]],
  ["hedges", "参加近300人", ["参加 近300人"]],
  ["about so many are no figure", "讲党课2、3次，谈话三四次，走访12户", ["走访 12户"]],
  ["two numbers told by themselves", "党课和谈话分别2、3次", ["党课和谈话分别 2", "党课和谈话分别 3次"]],
  ["dates, ages and bounds are none", "12月28日，35岁以下干部、50万元以上的村", []],
])("%s", (_, text, figures) => {
  expect(read(text)).toEqual(figures);
});
