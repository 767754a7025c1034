// `npm run package -- --base https://intranet.example/zhubi`: what an office copies to its web server and its share.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { manifestAt, usualBase, withBase } from "./address.mjs";
import { policyIn } from "./policy.mjs";
import { packWpsSelfcheck } from "./wpsSelfcheck.mjs";
import { nginxSnippet, webConfig } from "./servers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    base: { type: "string", default: usualBase },
    out: { type: "string", default: join(root, "dist", "package") },
    built: { type: "boolean", default: false },
    "wps-selfcheck": { type: "boolean", default: false },
  },
});
const { base, fault } = withBase(values.base);
if (fault !== null) {
  process.stderr.write(`${fault}\n`);
  process.exit(2);
}
if (!values.built) {
  const done = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), "web"], { stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (values["wps-selfcheck"]) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const folder = packWpsSelfcheck(root, join(root, "dist", "wps-selfcheck"), version);
  process.stdout.write(`${folder}：把整个文件夹交给试用的人，照里面的“说明.txt”安装。\n`);
  process.exit(0);
}

const out = values.out;
const version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "web"), { recursive: true });
mkdirSync(join(out, "share"), { recursive: true });
cpSync(join(root, "dist/web"), join(out, "web"), { recursive: true });
rmSync(join(out, "web/manifest.xml"), { force: true });

const headers = policyIn(readFileSync(join(root, "dist/web/taskpane.html"), "utf8"));
writeFileSync(join(out, "web/web.config"), webConfig(headers));
writeFileSync(join(out, "nginx-zhubi.conf"), nginxSnippet(headers, base));

writeFileSync(
  join(out, "share/zhubi-manifest.xml"),
  manifestAt(readFileSync(join(root, "manifest.xml"), "utf8"), base),
);
for (const name of readdirSync(join(root, "assets/deploy"))) {
  // Windows reads its scripts in its own line ends; the registry editor wants UTF-16.
  const text = readFileSync(join(root, "assets/deploy", name), "utf8").replaceAll(/\r?\n/g, "\r\n");
  const bytes = name.endsWith(".reg") ? Buffer.from(`\ufeff${text}`, "utf16le") : Buffer.from(`\ufeff${text}`);
  writeFileSync(join(out, "share", name), name.endsWith(".cmd") ? Buffer.from(text) : bytes);
}
cpSync(join(root, "docs/admin-guide.md"), join(out, "管理员指南.md"));
cpSync(join(root, "docs/word-versions.md"), join(out, "word-versions.md"));
cpSync(join(root, "docs/wps.md"), join(out, "wps.md"));
cpSync(join(root, "docs/word-smoke-test.md"), join(out, "试用核对表.md"));
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
// Also where somebody who unpacks it looks first.
cpSync(join(root, "dist/web/THIRD-PARTY-NOTICES.txt"), join(out, "THIRD-PARTY-NOTICES.txt"));

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const entries = files(out).map((path) => [
  relative(out, path).replaceAll("\\", "/"),
  [new Uint8Array(readFileSync(path)), { mtime: "1980-01-01T00:00:00" }],
]);
const zip = `${out}-${version}.zip`;
writeFileSync(zip, zipSync(Object.fromEntries(entries)));
process.stdout.write(`${out}：${entries.length} 个文件，网址 ${base}\n${zip}\n本单位用语（可选）：把 phrases.json 放进服务器上的 web 文件夹，见管理员指南。\n`);
