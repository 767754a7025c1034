/** Runs a TypeScript file of the project: `node scripts/runTs.cjs FILE ARGS…`. */
const { resolve } = require("node:path");
require("./readTs.cjs");

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], file, ...rest];
require(resolve(file));
