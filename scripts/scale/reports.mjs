// A few reports of a made-up county: the last is the first one's, by hand-like edits.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyOf, reportOf } from "../twins/madeUp.mjs";

const units = ["云溪", "柳河", "白石", "新桥", "东坪", "南渡", "高岭", "沙湾"];

/** @returns the paths, and the pair that is one text */
export function writeReports(folder) {
  const first = reportOf(1);
  const paths = units.map((unit, at) => {
    const [, ...body] = at === units.length - 1 ? copyOf(first, 999) : at === 0 ? first : reportOf(at + 1);
    const lines = [`${unit}镇党委2025年落实全面从严治党主体责任情况报告`, `全年召开党委会议${20 + at}次。`, ...body];
    const path = join(folder, `${unit}.txt`);
    writeFileSync(path, lines.join("\n"));
    return path;
  });
  return { paths, twins: ["云溪.txt", "沙湾.txt"] };
}
