import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const built = join(__dirname, "../../dist/web");

/** What a page asks for before anything is shown, compressed as a server sends it, in bytes. */
function firstLoad(page: string): number {
  const html = readFileSync(join(built, page), "utf8");
  const scripts = [...html.matchAll(/src="?(js\/[^" >]+)/gu)].map(([, path]) => path ?? "");
  expect(scripts.length).toBeGreaterThan(1);
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).length, 0);
}

test.each(["index.html", "taskpane.html"])(
  "%s shows itself without the word tables, phrases, spreadsheets and drawing",
  (page) => {
    expect(firstLoad(page)).toBeLessThan(350_000);
  },
);
