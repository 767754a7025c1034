import { readForComparing } from "../../../src/app/compareReports";
import type { ReadReport } from "../../../src/app/compareReports";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { err, ok } from "../../../src/core/result";
import { findTwins } from "../../../src/entries/cli/findTwins";

const body = [
  "把办事窗口的叫号屏接到手机端，老人来一趟就能把证照换好，不再为排队跑第二回。",
  "对堤防巡查实行分段认领，每段挂牌写明姓名电话，汛期凌晨也有人应答。",
  "旧账本里查不清的往来款逐笔对证，能收回的限期入库，收不回的报请核销。",
  "请退休的老支书进夜校，用自己管过的集体林讲怎样把公家的东西看住。",
  "食堂采购改成三家比价当面拆封，菜价每周贴在门口由职工随时翻看。",
];
const report = (unit: string): ReadReport =>
  readForComparing(plainSnapshot([`${unit}党组关于2025年工作情况的报告`, ...body]));

/** A report that can be sampled, and trips the comparison up. */
const poisoned: ReadReport = {
  ...report("丙局"),
  get snapshot(): never {
    throw new Error("丙局的表格");
  },
};

const open = (path: string) => {
  if (path === "不是报告.txt") throw new Error("读到一半");
  if (path === "缺.txt") return Promise.resolve(err({ kind: "notFound", message: "找不到这个文件。" }));
  return Promise.resolve(ok(path === "丙局.txt" ? poisoned : report(path.replace(".txt", ""))));
};

test("a document that trips the program up is named, and the others are compared", async () => {
  const said: string[] = [];
  const paths = ["甲局.txt", "不是报告.txt", "丙局.txt", "缺.txt", "乙局.txt"];
  const { pairs } = await findTwins(
    paths,
    0.6,
    async (path) => open(path),
    (what) => said.push(what),
  );
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([["甲局.txt", "乙局.txt"]]);
  expect(said.slice(0, 2)).toEqual([
    "不是报告.txt：比对时程序出错（读到一半），没有比成，请把这句话反馈给我们。",
    "缺.txt：找不到这个文件。",
  ]);
  expect(said.slice(2)).toHaveLength(2);
  for (const line of said.slice(2)) expect(line).toMatch(/丙局\.txt.*丙局的表格/u);
});
