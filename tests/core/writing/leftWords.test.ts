import { plainSnapshot } from "../../../src/core/document/snapshot";
import { leftWords } from "../../../src/core/writing/leftWords";

const left = (text: string): readonly string[] =>
  leftWords(plainSnapshot([text]), null).map(({ text: words, reason }) => `${words} ${reason}`);

test.each([
  ["张三被谈话。", ["张三 name"]],
  ["向阳社区刘伟反映问题。", ["刘伟 name"]],
  ["由王建国牵头。", ["王建国 name"]],
  ["欧阳海同志受到诫勉。", ["欧阳海 name"]],
  ["投资壹佰万元整。", ["壹佰万元整 plain"]],
  ["第④项。", ["④ number"]],
  ["车牌苏E12345。", ["苏E12345 name"]],
  ["新能源车苏AD12345", ["苏AD12345 name"]],
])("%s is listed", (text, words) => {
  expect(left(text)).toEqual(expect.arrayContaining(words));
});

test.each(["任务牵头部门", "高度负责、主持公道", "方案汇报", "万元以上", "单位牵头推进", "常委主持会议"])(
  "%s holds no name",
  (text) => {
    expect(left(text)).toEqual([]);
  },
);
