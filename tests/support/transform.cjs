/** How jest turns TypeScript into JavaScript, for every project of its own alike. */
const { createTransformer } = require("@swc/jest");

module.exports = createTransformer({
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
});
