import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { unzipSync } from "fflate";
import { manifestFaults } from "../support/manifestCheck";

const root = join(__dirname, "../..");
const base = "https://intranet.example/zhubi";
let folder: string;
let out: string;

const pack = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "scripts/package.mjs"), "--built", ...words], { encoding: "utf8" });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-package-"));
  out = join(folder, "package");
  const { status, stderr } = pack("--base", `${base}/`, "--out", out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (name: string): string => readFileSync(join(out, name), "utf8");

test("the manifest carries the office's address, and every file it names is in the package", () => {
  const manifest = text("share/zhubi-manifest.xml");
  expect(manifest).not.toContain("localhost");
  expect(manifestFaults(manifest, join(out, "web"), base)).toEqual([]);
});

test("both servers send the policy of the pages", () => {
  const policy = /content="(?<policy>default-src[^"]*)"/u.exec(text("web/taskpane.html"))?.groups?.["policy"];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/u);
  expect(text("web/web.config")).toContain(`value="${policy ?? ""}"`);
  expect(text("nginx-zhubi.conf")).toContain(`"${policy ?? ""}"`);
  expect(text("nginx-zhubi.conf")).toContain("location /zhubi/ {");
});

test("both servers know a type for every file, and the list of files is whole", () => {
  const listed = JSON.parse(text("web/files.json")) as readonly string[];
  const all = readdirSync(join(out, "web"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(out, "web"), join(parentPath, name)).replaceAll("\\", "/"));
  expect(all.sort()).toEqual([...listed, "files.json", "web.config"].sort());
  // What IIS knows by itself.
  const known = new Set(["html", "js", "css", "png", "txt"]);
  for (const type of new Set(listed.map((name) => extname(name).slice(1)))) {
    if (!known.has(type)) expect(text("web/web.config")).toContain(`<mimeMap fileExtension=".${type}"`);
    expect(text("nginx-zhubi.conf")).toMatch(new RegExp(`^ +[a-z/.+-]+ (?:[a-z]+ )*${type}[ ;]`, "mu"));
  }
});

test("the guide for the administrator leads to files that are there", () => {
  const links = [...text("管理员指南.md").matchAll(/\]\((?!https?:)(?<file>[^)#]+)/gu)];
  expect(links.length).toBeGreaterThan(0);
  for (const { groups } of links) expect(existsSync(join(out, groups?.["file"] ?? ""))).toBe(true);
});

test("Office's library is there whole with its licence, and our pages with theirs", () => {
  for (const file of ["office.js", "word-win32-16.01.js", "zh-cn/office_strings.js", "LICENSE.md"]) {
    const original = join(
      root,
      "node_modules/@microsoft/office-js",
      file === "LICENSE.md" ? "" : "dist",
      file,
    );
    expect(readFileSync(join(out, "web/office", file)).equals(readFileSync(original))).toBe(true);
  }
  for (const file of ["web/index.html", "web/selfcheck.html", "web/selfcheck.js", "LICENSE", "管理员指南.md"])
    expect(existsSync(join(out, file))).toBe(true);
  expect(text("THIRD-PARTY-NOTICES.txt")).toBe(text("web/THIRD-PARTY-NOTICES.txt"));
});

test("what Windows reads has its line ends; the registry file is UTF-16", () => {
  const bytes = readFileSync(join(out, "share/信任共享目录.reg"));
  expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe]);
  expect(new TextDecoder("utf-16le").decode(bytes)).toContain('"Flags"=dword:00000001\r\n');
  expect(text("share/clear-cache.cmd")).toContain("\r\n");
});

test("the zip holds the same files", () => {
  const zip = readdirSync(folder).find((name) => name.endsWith(".zip")) ?? "";
  const names = Object.keys(unzipSync(readFileSync(join(folder, zip))));
  expect(names).toEqual(expect.arrayContaining(["web/taskpane.html", "share/zhubi-manifest.xml"]));
});

test.each([
  ["http://intranet.example", "https://"],
  ["intranet", "网址"],
  ["https://intranet.example/?x=1", "?"],
])("the address %s is refused", (address, says) => {
  const { status, stderr } = pack("--base", address, "--out", join(folder, "none"));
  expect(status).toBe(2);
  expect(stderr).toContain(says);
});
