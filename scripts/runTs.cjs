/** Runs a TypeScript file of the project: `node scripts/runTs.cjs FILE ARGS…`. Types are not checked. */
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], file, ...rest];
require(resolve(file));
