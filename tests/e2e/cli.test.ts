import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { serialiseIgnores } from "../../src/core/checking/ignores";
import type { Ignore } from "../../src/core/checking/ignores";
import packageJson from "../../package.json";
import { buildDocx } from "../support/docxFixtures";

const command = join(__dirname, "../../dist/cli.js");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-cli-"));
  writeFileSync(join(folder, "draft.docx"), buildDocx(draft));
  writeFileSync(join(folder, "clean.txt"), clean.join("\n"));
  writeFileSync(join(folder, "broken.docx"), "PK 不是压缩包");
  writeFileSync(join(folder, "ledger.txt"), ledger);
});
afterAll(() => rmSync(folder, { recursive: true }));

const draft = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "2025年，镇党委认真履行主体责任。现将有关情况报告如下：",
  "一、主体责任落实情况",
  "全年召开党委会议**次，班子成员讲党课*次，慰问困难党员**余人次，**同志带队走访。",
  "二、存在问题",
  "一是学习不够深入。二是压力传导不够到位。",
  "三、下一步工作打算",
  "2026年，镇党委将持续加强理论武装，压实各级责任。",
  "中共云溪镇委员会",
  "2025年12月10日",
];
const clean = draft.map((line) =>
  line
    .replace("会议**次", "会议24次")
    .replace("党课*次", "党课9次")
    .replace("**余", "60余")
    .replace("**同志", "负责同志"),
);
const ledger =
  "指标\t数量\t单位\n党委会议\t24\t次\n讲党课\t9\t次\n慰问困难党员\t63\t人次\n谈心谈话\t待统计\t人次\n";

function zhubi(words: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

interface CheckLine {
  readonly file: string;
  readonly kind: string;
  readonly year: number;
  readonly error?: { readonly kind: string; readonly message: string };
  readonly gaps: readonly Record<string, unknown>[];
  readonly findings: readonly Record<string, unknown>[];
  readonly sections: readonly Record<string, unknown>[];
  readonly counts: Record<string, number>;
}
const lines = (stdout: string): CheckLine[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as CheckLine);

interface FillJson {
  readonly ledger: Record<string, unknown>;
  readonly filled: readonly {
    readonly value: string;
    readonly source: Record<string, unknown>;
    readonly paragraph: number;
  }[];
  readonly open: readonly { readonly raw: string; readonly reason: string }[];
  readonly notes: readonly { readonly row: number; readonly message: string }[];
}

async function textsOf(name: string): Promise<readonly string[]> {
  const file = openDocx(new Uint8Array(readFileSync(join(folder, name))));
  if (!file.ok) throw new Error(file.error.kind);
  const snapshot = await file.value.read();
  if (!snapshot.ok) throw new Error(snapshot.error.kind);
  return snapshot.value.paragraphs.map(({ text }) => text);
}

describe("zhubi check", () => {
  test("prints one JSON object a line, in the order given, errors among them", () => {
    const { status, stdout } = zhubi([
      "check",
      "draft.docx",
      "broken.docx",
      "missing.docx",
      "clean.txt",
      "--format",
      "json",
    ]);
    const [first, second, third, fourth, ...rest] = lines(stdout);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ file: "draft.docx", kind: "main-responsibility", year: 2025 });
    expect(second).toEqual({
      file: "broken.docx",
      error: { kind: "notAZip", message: expect.any(String) as string },
    });
    expect(third).toMatchObject({ file: "missing.docx", error: { kind: "notFound" } });
    expect(fourth).toMatchObject({ file: "clean.txt", kind: "main-responsibility" });
    expect(status).toBe(2);
  });

  test("a gap has its place, its raw text, its unit and its indicator", () => {
    const [report] = lines(zhubi(["check", "draft.docx", "--format", "json"]).stdout);
    const start = draft[3]!.indexOf("**次");
    expect(report?.gaps[0]).toEqual({
      kind: "figure",
      paragraph: 3,
      start,
      end: start + 2,
      raw: "**",
      unit: "次",
      indicator: expect.any(String) as string,
    });
    expect(report?.gaps.map(({ kind }) => kind)).toEqual(["figure", "figure", "figure", "name"]);
    expect(report?.counts).toMatchObject({
      paragraphs: draft.length,
      gaps: 4,
      characters: draft.join("").length,
    });
    expect(report?.sections.find(({ role }) => role === "problems")).toEqual({
      role: "problems",
      status: "own",
      requirement: "required",
      paragraph: 4,
      end: 6,
    });
  });

  test("the exit status follows --fail-on", () => {
    expect(zhubi(["check", "draft.docx"]).status).toBe(1);
    expect(zhubi(["check", "draft.docx", "--fail-on", "never"]).status).toBe(0);
    const report = lines(zhubi(["check", "clean.txt", "--format", "json"]).stdout)[0];
    expect(report?.counts["errors"]).toBe(0);
    expect(zhubi(["check", "clean.txt"]).status).toBe(0);
  });

  test("what a document says is ignored is counted apart and not listed", async () => {
    const file = openDocx(new Uint8Array(readFileSync(join(folder, "draft.docx"))));
    if (!file.ok) throw new Error(file.error.kind);
    const all = lines(zhubi(["check", "draft.docx", "--format", "json"]).stdout)[0]!;
    const figures = all.findings.filter(({ check }) => check === "unfilled-figure").length;
    const ignore: Ignore = { scope: "document", check: "unfilled-figure", reason: "待财务核定" };
    await file.value.record!.set(serialiseIgnores([ignore]));
    writeFileSync(join(folder, "ignored.docx"), file.value.save());
    const less = lines(zhubi(["check", "ignored.docx", "--format", "json"]).stdout)[0]!;
    expect(figures).toBeGreaterThan(0);
    expect(all.counts["ignored"]).toBe(0);
    expect(less.counts["ignored"]).toBe(figures);
    expect(less.findings).toEqual(all.findings.filter(({ check }) => check !== "unfilled-figure"));
    expect(less.gaps).toEqual(all.gaps);
    expect(zhubi(["check", "ignored.docx"]).stdout).toContain(`已忽略 ${figures}`);
    expect(zhubi(["check", "ignored.docx", "--format", "html"]).stdout).toContain("待财务核定");
  });

  test("a record that can not be read ignores nothing and is told", async () => {
    const file = openDocx(new Uint8Array(readFileSync(join(folder, "draft.docx"))));
    if (!file.ok) throw new Error(file.error.kind);
    await file.value.record!.set("{不是记录");
    writeFileSync(join(folder, "unread.docx"), file.value.save());
    const { stdout, stderr } = zhubi(["check", "unread.docx", "--format", "json"]);
    expect(lines(stdout)[0]?.counts["ignored"]).toBe(0);
    expect(stderr).toContain("忽略");
  });

  test("takes a list from a file and from standard input", () => {
    writeFileSync(join(folder, "list"), "draft.docx\r\nclean.txt\n\n");
    const names = (words: readonly string[], input?: string) =>
      lines(zhubi(["check", ...words, "--format", "json"], input).stdout).map(({ file }) => file);
    expect(names(["@list"])).toEqual(["draft.docx", "clean.txt"]);
    expect(names(["@-"], "clean.txt\ndraft.docx\n")).toEqual(["clean.txt", "draft.docx"]);
  });

  test("a kind and a year given by hand win", () => {
    const words = ["check", "draft.docx", "--kind", "annual-summary", "--year", "2024", "--format", "json"];
    expect(lines(zhubi(words).stdout)[0]).toMatchObject({
      kind: "annual-summary",
      kindConfidence: 1,
      year: 2024,
    });
  });

  test("writes an HTML sheet that needs nothing from outside", () => {
    const { stdout } = zhubi(["check", "draft.docx", "broken.docx", "--format", "html"]);
    expect(stdout).toMatch(/^<!doctype html>/u);
    expect(stdout).toContain("<mark>**</mark>");
    expect(stdout).not.toMatch(/src=|https?:/u);
    expect(stdout).toContain("default-src 'none'");
  });

  test("prints submission sheets with a summary first", () => {
    const { stdout } = zhubi(["check", "draft.docx", "broken.docx", "--format", "html"]);
    expect(stdout.indexOf("送审汇总")).toBeLessThan(stdout.indexOf("送审单</h1>"));
    expect(stdout).toContain("共 2 份，其中 1 份未能读取。");
    expect(stdout).toContain("签发");
  });

  test("writes the word lists, and takes them back with more", () => {
    expect(zhubi(["lists", "--out", "lists.xlsx"])).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout } = zhubi(["check", "draft.docx", "--lists", "lists.xlsx", "--fail-on", "never"]);
    expect(status).toBe(0);
    expect(stdout).toBe(zhubi(["check", "draft.docx", "--fail-on", "never"]).stdout);
    const wrong = zhubi(["check", "draft.docx", "--lists", "ledger.txt"]);
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("没有找到名为“错别字”");
  });

  test("lists the checks", () => {
    const ids = zhubi(["check", "--list-checks"])
      .stdout.trimEnd()
      .split("\n")
      .map((line) => line.split("\t")[0]);
    expect(ids).toEqual(expect.arrayContaining(["missing-section", "unfilled-figure", "paired-punctuation"]));
    expect(ids).toEqual([...ids].sort());
  });
});

describe("zhubi fill", () => {
  const dryRun = (words: readonly string[] = []) =>
    JSON.parse(
      zhubi(["fill", "draft.docx", "--ledger", "ledger.txt", "--dry-run", "--format", "json", ...words])
        .stdout,
    ) as FillJson;

  test("a dry run lists what would be filled, what stays open, and the rows not understood", () => {
    const { ledger: read, filled, open, notes } = dryRun();
    expect(read).toEqual({ layout: "summary", rows: 4, indicators: 3 });
    expect(filled.map(({ value }) => value)).toEqual(["24", "9", "60"]);
    expect(filled[0]?.source).toEqual({
      sheet: "",
      row: 2,
      column: 2,
      indicator: "党委会议 › 数量",
      formula: null,
      text: "24",
      ledger: "ledger.txt",
      operation: "cell",
    });
    expect(open).toMatchObject([{ raw: "**", reason: "not-a-figure" }]);
    expect(notes).toMatchObject([{ row: 5, message: expect.stringContaining("谈心谈话") as string }]);
  });

  test("several ledgers are asked together, and each figure names its own", () => {
    writeFileSync(join(folder, "meetings.txt"), "指标\t数量\t单位\n党委会议\t24\t次\n");
    writeFileSync(join(folder, "lessons.txt"), "指标\t数量\t单位\n讲党课\t9\t次\n");
    const ledgers = ["--ledger", "meetings.txt", "--ledger", "lessons.txt"];
    const { stdout } = zhubi(["fill", "draft.docx", ...ledgers, "--dry-run", "--format", "json"]);
    const { filled } = JSON.parse(stdout) as FillJson;
    expect(filled.map(({ value, source }) => [value, source["ledger"]])).toEqual([
      ["24", "meetings.txt"],
      ["9", "lessons.txt"],
    ]);
  });

  test("writes the accepted figures to --out and leaves the original alone", async () => {
    const before = readFileSync(join(folder, "draft.docx"));
    const { status } = zhubi([
      "fill",
      "draft.docx",
      "--ledger",
      "ledger.txt",
      "--accept",
      "likely",
      "--out",
      "out.docx",
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "draft.docx")).equals(before)).toBe(true);
    expect((await textsOf("out.docx"))[3]).toBe(
      "全年召开党委会议24次，班子成员讲党课9次，慰问困难党员60余人次，**同志带队走访。",
    );
  });

  test("fills a text file, line ends kept", () => {
    writeFileSync(join(folder, "draft.txt"), `${draft.join("\r\n")}\r\n`);
    zhubi(["fill", "draft.txt", "--ledger", "-", "--out", "filled.txt"], ledger);
    const filled = readFileSync(join(folder, "filled.txt"), "utf8");
    expect(filled.split("\r\n")).toHaveLength(draft.length + 1);
    expect(filled).toContain("党委会议24次");
  });

  test("without --out and --dry-run nothing happens", () => {
    const { status, stdout, stderr } = zhubi(["fill", "draft.docx", "--ledger", "ledger.txt"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--out");
  });
});

describe("zhubi new", () => {
  test("writes a whole report of the kind, which passes its own check but for what is to be filled", () => {
    writeFileSync(join(folder, "profile.json"), '{"单位": "某局党组", "年度": 2025, "主送机关": "市委"}');
    const made = zhubi(["new", "--kind", "annual-summary", "--profile", "profile.json", "--out", "new.docx"]);
    expect(made).toMatchObject({ status: 0, stderr: "" });
    const { stdout } = zhubi(["check", "new.docx", "--format", "json"]);
    const report = JSON.parse(stdout) as { kind: string; year: number; findings: { check: string }[] };
    expect(report).toMatchObject({ kind: "annual-summary", year: 2025 });
    const empty = ["unfilled-figure", "unfilled-name", "gap-in-prose"];
    expect(report.findings.filter(({ check }) => !empty.includes(check))).toEqual([]);
  });
});

describe("zhubi ledger", () => {
  test("says what was understood, from standard input too", () => {
    const { status, stdout } = zhubi(["ledger", "-", "--format", "json"], ledger);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      layout: "summary",
      indicators: [{ indicator: "党委会议", value: "24", unit: "次", source: { row: 2, column: 2 } }, {}, {}],
      notes: [{ row: 5 }],
    });
  });

  test("events by month", () => {
    const events =
      "日期\t类别\t主题\n2025/1/9\t中心组学习\t甲\n2025/3/2\t中心组学习\t乙\n2025/3/9\t支委会\t丙\n";
    const { stdout } = zhubi(["ledger", "-", "--format", "json"], events);
    expect(JSON.parse(stdout)).toMatchObject({
      layout: "events",
      events: { 中心组学习: [1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    });
  });

  test("an empty ledger is a sentence and exit status 2", () => {
    const { status, stderr } = zhubi(["ledger", "-"], "\n\t\n");
    expect(status).toBe(2);
    expect(stderr).toContain("台账是空的");
  });
});

describe("wrong usage", () => {
  const cases: readonly [words: readonly string[], says: string][] = [
    [["chek"], "chek"],
    [["check"], "文件"],
    [["check", "draft.docx", "--formt", "json"], "formt"],
    [["check", "draft.docx", "--format", "xml"], "text、json、html"],
    [["check", "draft.docx", "--kind", "x"], "annual-summary"],
    [["check", "draft.docx", "--year", "25"], "2025"],
    [["new", "--out", "new.docx"], "--kind"],
    [["new", "--kind", "annual-summary"], "--out"],
    [["new", "--kind", "annual-summary", "--out", "new.docx", "--profile", "none.json"], "找不到"],
    [["fill", "draft.docx", "--dry-run"], "--ledger"],
    [["fill", "draft.docx", "--ledger", "ledger.txt", "--out", "out.txt"], "类型"],
  ];
  test.each(cases)("%j", (words, says) => {
    const { status, stdout, stderr } = zhubi(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test("help and version go to standard output", () => {
    expect(zhubi(["--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("zhubi fill") as string,
    });
    expect(zhubi(["--version"])).toMatchObject({ status: 0, stdout: `${packageJson.version}\n` });
    expect(zhubi([]).status).toBe(2);
  });
});
