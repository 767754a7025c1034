import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { buildDocx } from "../support/docxFixtures";

const command = join(__dirname, "../../dist/cli.js");
const count = 30;
let folder: string;

const report = (index: number): readonly string[] => [
  `第${index}镇党委关于2025年落实全面从严治党主体责任情况的报告`,
  `一、主要工作`,
  `全年召开党委会议**次，走访${index}号片区的老旧院落${index + 3}处，帮助困难群众解决急难事项。`,
  "二、存在问题",
  "一是学习不够深入。",
  "三、下一步打算",
  "持续压实责任。",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-many-"));
  const files = Array.from({ length: count }, (_, index) => `${index}.txt`);
  files.forEach((file, index) => {
    writeFileSync(join(folder, file), report(index).join("\n"));
  });
  writeFileSync(join(folder, "poison.docx"), "PK 不是压缩包");
  writeFileSync(join(folder, "list"), [...files.slice(0, 9), "poison.docx", ...files.slice(9)].join("\n"));
  writeFileSync(join(folder, "one.docx"), buildDocx(report(1)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const zhubi = (...words: readonly string[]) =>
  spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });

const filesOf = (lines: string): readonly string[] =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: string }).file);

describe("check over many files", () => {
  test("threads answer as one process does, in the order given, past a file that can not be read", () => {
    const alone = zhubi("check", "@list", "--format", "json", "--jobs", "1");
    const side = zhubi("check", "@list", "--format", "json", "--jobs", "2");
    expect(side.stdout).toBe(alone.stdout);
    expect(side.status).toBe(2);
    expect(filesOf(side.stdout)[9]).toBe("poison.docx");
    expect(filesOf(side.stdout)).toHaveLength(count + 1);
  });

  test("no thread is given a file while it reads another, and no clock runs on when all are read", () => {
    writeFileSync(
      join(folder, "clocks.cjs"),
      `const { isMainThread } = require("node:worker_threads");
      const [begin, end, running] = [setTimeout, clearTimeout, new Set()];
      globalThis.setTimeout = (work, time, ...all) => {
        const clock = begin(() => (running.delete(clock), work(...all)), time);
        if (time >= 60_000) running.add(clock.unref());
        return clock;
      };
      globalThis.clearTimeout = (clock) => (running.delete(clock), end(clock));
      if (isMainThread) process.on("exit", () => process.stderr.write("clocks " + running.size + "\\n"));`,
    );
    const { stderr } = spawnSync(
      process.execPath,
      ["--require", join(folder, "clocks.cjs"), command, "check", "@list", "--jobs", "2", "--format", "json"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toContain("clocks 0");
  });

  test("a run that was cut off in the middle of a line is taken up where it ended", () => {
    const whole = zhubi("check", "@list", "--format", "json", "--jobs", "1").stdout;
    const lines = whole.split("\n");
    writeFileSync(join(folder, "part.ndjson"), `${lines.slice(0, 12).join("\n")}\n`);
    appendFileSync(join(folder, "part.ndjson"), '{"file":"12.txt","ki');
    const resumed = zhubi("check", "@list", "--format", "json", "--resume", "part.ndjson");
    expect([resumed.stdout, resumed.status]).toEqual([whole, 2]);
    expect(readFileSync(join(folder, "part.ndjson"), "utf8")).toBe(whole);
  });

  test("a run that is stopped ends, and says nothing of the files that it was at", async () => {
    const long = report(1).flatMap((line) =>
      line.startsWith("全年") ? Array<string>(1500).fill(line) : [line],
    );
    const files = Array.from({ length: 14 }, (_, index) => `long${index}.txt`);
    for (const file of files) writeFileSync(join(folder, file), long.join("\n"));
    writeFileSync(join(folder, "long"), ["0.txt", ...files].join("\n"));
    const words = ["check", "@long", "--format", "json", "--jobs", "2", "--resume", "stopped.ndjson"];
    const run = spawn(process.execPath, [command, ...words], { cwd: folder });
    const end = once(run, "exit");
    await once(run.stdout, "data");
    run.kill("SIGINT");
    expect(await end).toEqual([2, null]);
    const told = readFileSync(join(folder, "stopped.ndjson"), "utf8");
    expect(told).not.toContain('"kind":"failed"');
    expect(filesOf(told).length).toBeLessThan(files.length);
  });

  test("results that can not be written are told before anything is checked", () => {
    const { status, stdout, stderr } = zhubi(
      "check",
      "@list",
      "--format",
      "json",
      "--resume",
      "none/out.ndjson",
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("结果写不进这个文件");
  });

  test("a file that holds no results is not touched", () => {
    writeFileSync(join(folder, "notes.txt"), "会议记录\n");
    const { status, stderr } = zhubi("check", "@list", "--format", "json", "--resume", "notes.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("没有动它");
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("会议记录\n");
  });

  test("units of the office's list without a report are named", () => {
    writeFileSync(join(folder, "units"), "第3镇\n第4镇\n云溪区教育局\n");
    const { stdout, stderr } = zhubi("check", "3.txt", "4.txt", "--format", "html", "--units", "units");
    expect(stderr).toContain("未报送 1 个单位：云溪区教育局。");
    expect(stdout).toContain("未报送 1 个：云溪区教育局。");
  });

  test("a fingerprint and all figures go into each line when asked for", () => {
    const line = JSON.parse(zhubi("check", "3.txt", "--format", "json", "--fingerprint").stdout) as {
      fingerprint: string;
      figures: readonly { value: string; unit: string | null }[];
    };
    expect(line.fingerprint).toMatch(/^1:[0-9a-f]{1024}$/u);
    expect(line.figures.map(({ value, unit }) => [value, unit])).toEqual([["6", "处"]]);
  });

  test("findings become comments of a copy", () => {
    const { status, stdout } = zhubi("check", "one.docx", "--comments", "back.docx", "--fail-on", "never");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^back\.docx · 批注 \d+ 条\n$/u)]);
    expect(openDocx(readFileSync(join(folder, "back.docx"))).ok).toBe(true);
    expect(zhubi("check", "one.docx", "--comments", "back.docx").status).toBe(2);
  });
});

describe("compare and twins", () => {
  test("a copied report is found among others, and told apart by its exit status", () => {
    const body = [
      "把办事窗口的叫号屏接到手机端，老人来一趟就能把证照换好，不再为排队跑第二回。",
      "对堤防巡查实行分段认领，每段挂牌写明姓名电话，汛期凌晨也有人应答。",
      "旧账本里查不清的往来款逐笔对证，能收回的限期入库，收不回的报请核销。",
      "请退休的老支书进夜校，用自己管过的集体林讲怎样把公家的东西看住。",
      "食堂采购改成三家比价当面拆封，菜价每周贴在门口由职工随时翻看。",
      "派驻干部列席招标评审，发现打分畸高畸低的当场要求评委写明理由。",
    ];
    writeFileSync(join(folder, "old.txt"), ["甲局党组关于2024年工作情况的报告", ...body].join("\n"));
    writeFileSync(join(folder, "new.txt"), ["乙局党组关于2025年工作情况的报告", ...body.slice(1)].join("\n"));
    const pairs = zhubi("twins", "old.txt", "1.txt", "2.txt", "new.txt", "--format", "json");
    const found = pairs.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { a: string; b: string });
    expect(found.map(({ a, b }) => [a, b])).toContainEqual(["old.txt", "new.txt"]);
    expect(pairs.status).toBe(1);
    const compared = zhubi("compare", "old.txt", "new.txt", "--format", "json");
    expect(compared.status).toBe(1);
    expect((JSON.parse(compared.stdout) as { likeness: number }).likeness).toBeGreaterThan(0.9);
  });
});
