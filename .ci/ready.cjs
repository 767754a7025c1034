// Installs what package-lock.json names when that has not been done for this lock file yet.
const { execSync } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const versions = (file) => {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const packages = JSON.parse(readFileSync(path, "utf8")).packages;
  return Object.entries(packages).filter(([name]) => name !== "");
};
const wanted = versions("package-lock.json");
const installed = new Map(versions("node_modules/.package-lock.json") ?? []);
const missing = wanted.some(
  ([name, { version, optional }]) => !optional && installed.get(name)?.version !== version,
);
if (missing) {
  process.stdout.write("正在安装依赖（第一次，或清单有变化时）……\n");
  execSync("npm ci --no-audit --no-fund", { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}
