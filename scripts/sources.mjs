import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const webFolder = join(root, "dist", "web");
/** Beside the pages, not among them: they are copied to servers as they are. */
const note = join(root, "dist", "web.sources");

/** All that the built pages depend on. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/address.mjs", "package-lock.json"];

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

/** The same as long as the pages would be built the same. */
export function fingerprintOfSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((path) => filesIn(join(root, path)))) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether the built pages are those of the sources as they stand. */
export const pagesAreCurrent = (fingerprint) =>
  existsSync(join(webFolder, "index.html")) && existsSync(note) && readFileSync(note, "utf8") === fingerprint;

export const keepFingerprint = (fingerprint) => writeFileSync(note, fingerprint);
