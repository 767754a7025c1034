// `npm run build [-- --base https://intranet.example/zhubi]`: the pages and the command line; the address the manifest
// carries is said here once.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { usualBase, withBase } from "./address.mjs";
import { fingerprintOfSources, keepFingerprint } from "./sources.mjs";

const { values, positionals } = parseArgs({
  options: { base: { type: "string", default: usualBase } },
  allowPositionals: true,
});
const checked = withBase(values.base);
if (checked.fault !== null) {
  process.stderr.write(`${checked.fault}\n`);
  process.exit(2);
}
const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
const env = positionals.flatMap((name) => ["--env", `only=${name}`]);
const fingerprint = fingerprintOfSources();
const { status } = spawnSync(
  process.execPath,
  [webpack, "--mode", "production", ...env, "--env", `base=${checked.base}`],
  { stdio: "inherit" },
);
// Taken before building: what changes meanwhile is built the next time.
if (status === 0 && (positionals.length === 0 || positionals.includes("web"))) keepFingerprint(fingerprint);
process.exit(status ?? 1);
