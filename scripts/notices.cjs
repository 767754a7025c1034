// The notice of third parties beside what is shipped: what the bundler really put into it, with the licence texts.
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");

const permissive = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "CC0-1.0",
  "Unlicense",
  "Zlib",
]);

/** An SPDX expression with OR and AND, as package.json has it: of alternatives one suffices, of parts all must do. */
const isPermissive = (expression) =>
  expression
    .replace(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => permissive.has(licence.trim())));

/** For packages that name their licence and bring no text of it. */
const usualTexts = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const line = "-".repeat(80);
const author = ({ author: given }) => (typeof given === "string" ? given : (given?.name ?? "the authors"));

function entryOf(folder) {
  const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license = "" } = description;
  if (!isPermissive(license))
    throw new Error(`${name} is under “${license}”, which is not among the licences that may be shipped`);
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const usual = usualTexts[license];
  if (texts.length === 0 && usual === undefined) throw new Error(`${name} brings no text of its licence`);
  const text = texts.length > 0 ? texts.join("\n\n") : `Copyright ${author(description)}\n\n${usual}`;
  return { name, text: `${line}\n${name} ${version} · ${license}\n${line}\n${text}\n` };
}

/** The packages of all modules that are in a chunk; several modules may have become one. */
function foldersOf({ modules, chunkGraph }) {
  const folders = new Set();
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of module.modules ?? [module]) {
      const folder = packageFolder.exec(part.nameForCondition?.() ?? "")?.[0];
      if (folder !== undefined && existsSync(join(folder, "package.json"))) folders.add(folder);
    }
  }
  return [...folders];
}

/**
 * @param {string} file where the notice goes
 * @param {string} [office] folder of the Office.js library, which is copied beside the bundle under its own licence
 */
const noticesPlugin = (file, office) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("notices", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "notices", stage }, () => {
        const entries = foldersOf(compilation).map(entryOf);
        const texts = entries.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
        if (office !== undefined)
          texts.push(
            `${line}\nOffice.js, in ${office}: not bundled and not changed, under its own licence, ${office}LICENSE.md\n${line}\n`,
          );
        const head = "Software of others that is part of this program, with its licences.\n\n";
        compilation.emitAsset(file, new webpack.sources.RawSource(head + texts.join("\n")));
      });
    });
  },
});

module.exports = { isPermissive, noticesPlugin };
