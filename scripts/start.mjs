// `npm start` and `npm run start:word`: installs what is missing, builds the pages when sources have changed, serves
// them on this machine and prints the address once they answer.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fingerprintOfSources, pagesAreCurrent, root, webFolder } from "./sources.mjs";

const say = (text) => process.stdout.write(`${text}\n`);
const require = createRequire(import.meta.url);
const word = process.argv.includes("--word");

say("主笔：正在启动……");
require("../.ci/ready.cjs");
if (!pagesAreCurrent(fingerprintOfSources())) {
  say("页面还没有构建，或源文件有变化，正在构建（约半分钟）……");
  const { status } = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), "web"], { stdio: "inherit" });
  if (status !== 0) {
    process.stderr.write("页面没有构建成，原因见上。\n");
    process.exit(status ?? 1);
  }
}

const { listenOnOneOf, pageServer } = await import("./serve.mjs");
const certificates = word ? require("../.ci/certificates.cjs") : null;
const server = pageServer(webFolder, certificates?.certificate() ?? null);
// The manifest names port 3000; pages keep what they keep by address, so the usual port comes first.
const usual = word ? [3000] : Array.from({ length: 20 }, (_, index) => 4173 + index);
const given = process.env.PORT;
try {
  const port = await listenOnOneOf(server, given === undefined ? usual : [Number(given)]);
  const address = `${word ? "https" : "http"}://localhost:${port}/`;
  say(word ? certificates.sideloadHelp(address) : `\n主笔工作台：${address}\n按 Ctrl+C 结束。`);
} catch (cause) {
  const port = cause.port ?? given ?? usual[0];
  const reason = cause.code === "EADDRINUSE" ? `端口 ${port} 已被别的程序占用。请关闭它，或用 PORT 另指定一个` : String(cause);
  process.stderr.write(`没有启动：${reason}。\n`);
  process.exit(1);
}
