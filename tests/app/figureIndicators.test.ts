import { checkDocument } from "../../src/app/checkDocument";
import { fingerprintJson } from "../../src/app/fingerprint";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../src/core/document/snapshot";

test("figures of a finished report are named by what they count, where the catalogue knows it", async () => {
  const lines = [
    "云溪镇党委2025年落实全面从严治党主体责任情况报告",
    "一、主要工作",
    "全年召开党委会议25次，班子成员讲党课6次，修补围墙9处。",
  ];
  const report = await checkDocument(memoryHost(plainSnapshot(lines)));
  if (!report.ok) throw new Error(report.error.kind);
  const { figures } = fingerprintJson(report.value);
  expect(figures.map(({ value, indicator }) => [value, indicator])).toEqual([
    ["25", expect.stringContaining("党委") as string],
    ["6", expect.stringContaining("党课") as string],
    ["9", null],
  ]);
});
