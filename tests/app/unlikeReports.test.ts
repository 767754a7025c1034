import { compareSnapshots, readForComparing } from "../../src/app/compareReports";
import { speaking } from "../../src/app/speaking";
import { reportKinds } from "../../src/catalog/reportKinds/index";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { planReport } from "../../src/core/writing/planReport";

const names =
  "财政 教育 民政 水利 农业农村 交通运输 卫生健康 自然资源 生态环境 住房和城乡建设 文化旅游 应急管理 审计 统计 市场监管 人力资源 退役军人事务 医疗保障 信访 林业 " +
  "商务 科技 工信 司法行政 发展改革 粮食储备 城市管理 行政审批 档案 供销 气象 地震 人防 体育 广播电视 招商 移民 扶贫 机关事务 大数据";

/** The skeletons of forty bureaus of one county, nothing filled in. */
const reportsOf = (kindIndex: number) => {
  const kind = reportKinds[kindIndex];
  if (kind === undefined) throw new Error("no kind");
  return names.split(" ").map((name) => {
    const variables = speaking({ unit: `青禾县${name}局`, organ: "党组", superior: "县委", year: "2026" });
    return readForComparing(plainSnapshot(planReport({ kind, variables }).map(({ text }) => text)));
  });
};

test.each(reportKinds.map(({ id }, index) => [id, index] as const))(
  "%s: forty units of one county do not hand in one text",
  (_id, index) => {
    const reports = reportsOf(index);
    const likenesses: number[] = [];
    reports.forEach((one, at) => {
      for (const other of reports.slice(0, at)) likenesses.push(compareSnapshots(other, one).result.likeness);
    });
    likenesses.sort((a, b) => a - b);
    const middle = likenesses[Math.floor(likenesses.length / 2)] ?? 1;
    const twins = likenesses.filter((likeness) => likeness > 0.95).length / likenesses.length;
    expect(middle).toBeLessThan(0.6);
    expect(twins).toBeLessThan(0.03);
  },
  120_000,
);
