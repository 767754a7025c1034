import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draftBeside } from "../../../src/entries/cli/drafts";
import { readBytes } from "../../../src/entries/cli/readBytes";
import { writeTogether, writeWhole } from "../../../src/entries/cli/writeFiles";

let folder: string;
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const content = (name: string): string => readFileSync(at(name), "utf8");
const write = (name: string, text: string, force = false) =>
  writeWhole({ path: at(name), force }, bytes(text));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-writing-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that has ended. */
function deadProcess(): number {
  return Number(spawnSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).stdout);
}

const draftOf = (
  processId: number,
  machine = /\.zhubi-([0-9a-f]+)-/u.exec(draftBeside(at("x")))![1],
): string => at(`.zhubi-${machine}-${processId}-1.tmp`);

test("writes a new file and leaves nothing else behind", async () => {
  expect(await write("新.docx", "一")).toEqual({ ok: true, value: null });
  expect(readdirSync(folder)).toEqual(["新.docx"]);
  expect(content("新.docx")).toBe("一");
});

test("keeps what is there unless it is told to replace it, and then keeps its rights", async () => {
  writeFileSync(at("旧.docx"), "原来");
  chmodSync(at("旧.docx"), 0o660);
  expect(await write("旧.docx", "新的")).toMatchObject({ ok: false, error: { kind: "outputExists" } });
  expect(content("旧.docx")).toBe("原来");
  expect((await write("旧.docx", "新的", true)).ok).toBe(true);
  expect(content("旧.docx")).toBe("新的");
  expect(statSync(at("旧.docx")).mode & 0o777).toBe(0o660);
  expect(readdirSync(folder)).toEqual(["旧.docx"]);
});

test("an empty file and a file behind a link are there too", async () => {
  writeFileSync(at("空.docx"), "");
  symlinkSync(at("空.docx"), at("指向.docx"));
  for (const name of ["空.docx", "指向.docx"])
    expect(await write(name, "一")).toMatchObject({ ok: false, error: { kind: "outputExists" } });
  expect((await write("指向.docx", "二", true)).ok).toBe(true);
  expect(content("空.docx")).toBe("二");
});

test("a name as long as the file system allows can be written", async () => {
  const name = `${"报".repeat(83)}.docx`;
  expect((await write(name, "一")).ok).toBe(true);
});

test("drafts of a run that was ended are cleared, those of a run that goes on and of others are kept", async () => {
  const [dead, alive, elsewhere] = [
    draftOf(deadProcess()),
    draftOf(process.ppid),
    draftOf(deadProcess(), "01234567"),
  ];
  for (const draft of [dead, alive, elsewhere]) writeFileSync(draft, "半");
  writeFileSync(at("别人的.tmp"), "");
  await write("新.docx", "一");
  expect([dead, alive, elsewhere, at("别人的.tmp")].map((path) => existsSync(path))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  utimesSync(elsewhere, 0, 0);
  await write("又新.docx", "一");
  expect(existsSync(elsewhere)).toBe(false);
});

test("of a key and its document neither is left without the other", async () => {
  const together = (out: string, force = false) =>
    writeTogether([
      { output: { path: at("密钥.json"), force: false }, bytes: bytes("钥") },
      { output: { path: at(out), force }, bytes: bytes("文") },
    ]);
  mkdirSync(at("夹"));
  expect(await together("夹")).toMatchObject({ written: { ok: false }, at: at("夹") });
  writeFileSync(at("在.docx"), "原来");
  expect(await together("在.docx")).toMatchObject({
    written: { ok: false, error: { kind: "outputExists" } },
  });
  expect(readdirSync(folder).sort()).toEqual(["在.docx", "夹"].sort());
  expect(await together("在.docx", true)).toEqual({ written: { ok: true, value: null }, at: null });
  expect([content("密钥.json"), content("在.docx")]).toEqual(["钥", "文"]);
});

test("what takes its name last and can not takes back those before it", async () => {
  const outcome = await writeTogether([
    { output: { path: at("密钥.json"), force: false }, bytes: bytes("钥") },
    // Free while the drafts are written; taken by the first of the two when it is named.
    { output: { path: at("密钥.json"), force: false }, bytes: bytes("文") },
  ]);
  expect(outcome).toMatchObject({ written: { ok: false, error: { kind: "outputExists" } } });
  expect(readdirSync(folder)).toEqual([]);
});

const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("a pipe, a device and a folder are named instead of being waited for", async () => {
  execFileSync("mkfifo", [at("管道")]);
  for (const [path, kind] of [
    [at("管道"), "notAFile"],
    ["/dev/zero", "notAFile"],
    [folder, "isFolder"],
    [at("没有"), "notFound"],
  ] as const)
    expect(await readBytes(path)).toMatchObject({ ok: false, error: { kind } });
  expect(await write("管道", "一")).toMatchObject({ ok: false, error: { kind: "notWritable" } });
  expect(await writeWhole({ path: "/dev/null", force: false }, bytes("一"))).toEqual({
    ok: true,
    value: null,
  });
});
