const { createHash } = require("node:crypto");
const { existsSync } = require("node:fs");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { noticesPlugin } = require("./scripts/notices.cjs");

const source = (...path) => resolve(__dirname, "src", ...path);
const output = (...path) => resolve(__dirname, "dist", ...path);

/** Nothing reaches outside the machine; styles are written into the page by Fluent UI and the .docx renderer. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

// The npm library loads these from its own folder at start; they are copied whole, never bundled or changed.
const officeFiles = [
  "office.js",
  "word-win32-16.01.js",
  "word-web-16.00.js",
  "word-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** The manifest with the address of `npm run build -- --base …`. */
const manifestFor = async (xml, env) => {
  const { manifestAt, usualBase } = await import("./scripts/address.mjs");
  return manifestAt(xml.toString("utf8"), env.base ?? usualBase);
};

const transpile = {
  test: /\.tsx?$/u,
  exclude: /node_modules/u,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    env: { targets: { chrome: "100", safari: "15" } },
  },
};

const common = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [transpile, { test: /\.css$/u, type: "asset/source" }] },
  stats: "errors-warnings",
  performance: { hints: false },
});

const page = (name, file) =>
  new HtmlPlugin({
    filename: file,
    template: source("entries", name, `${name}.html`),
    chunks: [name],
    inject: "body",
    scriptLoading: "defer",
    templateParameters: { contentSecurityPolicy },
  });

/**
 * What the workbench needs without a server: not the task pane, which lives in Word, nor what a browser asks for by
 * itself, nor texts for those who look into the folder.
 */
const isOfWorkbench = (name) =>
  !/^(?:office|assets\/ribbon)\/|^js\/taskpane\b|\.(?:txt|webmanifest)$|^(?:taskpane|selfcheck)\.|^sw\.js$/u.test(
    name,
  ) || name.startsWith("assets/demo/");

/** The script of the service worker knows its files, and is another one whenever they are. */
function withOfflineBuild(compilation, assets, names) {
  const files = names.filter(isOfWorkbench);
  const hash = createHash("sha256");
  for (const name of files) hash.update(`${name}\0`).update(assets[name].buffer());
  const build = { version: hash.digest("hex").slice(0, 16), files };
  const head = new webpack.sources.RawSource(`self.zhubiBuild=${JSON.stringify(build)};\n`);
  compilation.updateAsset("sw.js", (script) => new webpack.sources.ConcatSource(head, script));
}

/** Names every file that the server must have, for the self-check page. The manifest goes to the share instead. */
const fileList = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("fileList", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "fileList", stage }, (assets) => {
        const names = Object.keys(assets).filter((name) => name !== "manifest.xml");
        const text = JSON.stringify(names.sort(), null, 1);
        withOfflineBuild(compilation, assets, names);
        compilation.emitAsset("files.json", new webpack.sources.RawSource(text));
      });
    });
  },
};

const web = (mode, env) => ({
  ...common(mode),
  name: "web",
  target: "web",
  entry: {
    workbench: source("entries", "workbench", "workbench.tsx"),
    taskpane: source("entries", "taskpane", "taskpane.tsx"),
    sw: source("entries", "offline", "serviceWorker.ts"),
  },
  output: {
    path: output("web"),
    // A service worker serves what lies beside it and below, under the name it was registered with.
    filename: ({ chunk }) =>
      chunk.name === "sw"
        ? "sw.js"
        : mode === "production"
          ? "js/[name].[contenthash:8].js"
          : "js/[name].js",
    chunkFilename: mode === "production" ? "js/[name].[contenthash:8].js" : "js/[name].js",
    publicPath: "",
    clean: true,
  },
  optimization: { splitChunks: { chunks: ({ name }) => name !== "sw" } },
  plugins: [
    page("workbench", "index.html"),
    page("taskpane", "taskpane.html"),
    new CopyPlugin({
      patterns: [
        {
          from: resolve(__dirname, "assets"),
          to: "assets",
          globOptions: { ignore: ["**/deploy/**", "**/ribbon/*.svg", "**/wps-selfcheck/**"] },
        },
        { from: source("entries", "offline", "app.webmanifest"), to: "app.webmanifest" },
        {
          from: source("entries", "selfcheck", "selfcheck.html"),
          to: "selfcheck.html",
          info: { minimized: true },
        },
        {
          from: source("entries", "selfcheck", "selfcheck.js"),
          to: "selfcheck.js",
          info: { minimized: true },
        },
        {
          from: resolve(__dirname, "manifest.xml"),
          to: "manifest.xml",
          transform: (xml) => manifestFor(xml, env),
        },
        ...officeFiles.map((file) => ({
          from: join(__dirname, "node_modules/@microsoft/office-js/dist", file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
        { from: join(__dirname, "node_modules/@microsoft/office-js/LICENSE.md"), to: "office/LICENSE.md" },
      ],
    }),
    noticesPlugin("THIRD-PARTY-NOTICES.txt", "office/"),
    fileList,
  ],
  devServer,
});

/** For developers (`npm run dev`); who uses the pages is served by scripts/serve.mjs. */
const devServer = {
  port: process.env.PORT ? Number(process.env.PORT) : "auto",
  host: "localhost",
  hot: false,
  client: { overlay: false },
  headers: { "Content-Security-Policy": contentSecurityPolicy, "Cache-Control": "no-store" },
  static: false,
};

const node = (mode, name, entry, extra = {}) => ({
  ...common(mode),
  name,
  target: "node20",
  entry: { [name]: entry },
  output: { path: output(), filename: "[name].js" },
  // Names stay readable in stack traces, and a command-line tool gains nothing from smaller text.
  optimization: { minimize: false, nodeEnv: "production" },
  ...extra,
});

const cli = (mode) =>
  node(mode, "cli", source("entries", "cli", "cli.ts"), {
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      noticesPlugin("cli.THIRD-PARTY-NOTICES.txt"),
    ],
  });

/** A program of the tests: packages are loaded from where they are installed. */
const tool = (mode, name, entry) =>
  node(mode, name, resolve(__dirname, entry), {
    externals: ({ request }, callback) =>
      /^[@a-z]/u.test(request) &&
      existsSync(
        join(
          __dirname,
          "node_modules",
          request
            .split("/")
            .slice(0, request[0] === "@" ? 2 : 1)
            .join("/"),
        ),
      )
        ? callback(null, `commonjs ${request}`)
        : callback(),
  });

module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  if (env.WEBPACK_SERVE) return [web(mode, env)];
  const all = {
    web: () => web(mode, env),
    cli: () => cli(mode),
    bench: () => tool(mode, "bench", "tests/bench/bench.ts"),
    fuzz: () => tool(mode, "fuzz", "tests/fuzz/fuzz.ts"),
  };
  const names = env.only ? [].concat(env.only) : ["web", "cli"];
  return names.map((name) => all[name]());
};
