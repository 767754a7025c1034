import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";

interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly from: { readonly path?: string };
}
interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const root = join(__dirname, "../..");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the tool wants CommonJS
const { forbidden } = require("./rules.cjs") as { readonly forbidden: readonly Rule[] };
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.tsx?$/.test(name));

/** Applies the rules to a small project of its own. The tool is loaded by a process of its own: it is no CommonJS. */
function violationsIn(files: Readonly<Record<string, string>>): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), "zhubi-layers-"));
  try {
    for (const [name, text] of Object.entries({ "tsconfig.json": "{}", "package.json": "{}", ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const output = execFileSync(
      process.execPath,
      [tool, "--config", join(root, "tests/architecture/rules.cjs"), "--output-type", "json", "src"],
      { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One violation of every rule. */
const planted: Readonly<Record<string, readonly [string, string]>> = {
  "core-reaches-only-inward": ["src/core/a.ts", `import "../catalog/target";`],
  "catalog-reaches-only-inward": [
    "src/catalog/a.ts",
    `import type { T } from "../app/target"; export type U = T;`,
  ],
  "ports-reaches-only-inward": ["src/ports/a.ts", `import "../ui/target";`],
  "app-reaches-only-inward": ["src/app/a.ts", `import "../adapters/one/target";`],
  "adapters-reaches-only-inward": ["src/adapters/one/a.ts", `import "../../app/target";`],
  "ui-reaches-only-inward": ["src/ui/a.ts", `import "../adapters/one/target";`],
  "adapters-do-not-know-each-other": ["src/adapters/two/a.ts", `import "../one/target";`],
  "nobody-imports-an-entry": ["src/app/b.ts", `import "../entries/one/target";`],
  "entries-do-not-know-each-other": ["src/entries/two/a.ts", `import "../one/target";`],
  "inner-layers-need-no-package": ["src/core/b.ts", `import "node:fs";`],
  "no-node-in-the-browser": ["src/ui/b.ts", `import "node:path";`],
  "office-js-is-a-script": ["src/adapters/one/b.ts", `import "@microsoft/office-js";`],
  "no-cycles": ["src/core/c.ts", `import "./cycle";`],
  "no-orphans": ["src/core/orphan.ts", `export const alone = 1;`],
  "no-broken-imports": ["src/core/d.ts", `import "./nowhere";`],
  "product-does-not-need-tests": ["src/core/e.ts", `import "../../tests/support";`],
};

const targets = ["core", "catalog", "ports", "app", "ui", "adapters/one", "entries/one"].map(
  (folder) => [`src/${folder}/target.ts`, `export type T = 1;`] as const,
);

const files = {
  ...Object.fromEntries(targets),
  "src/core/cycle.ts": `import "./c";`,
  "tests/support.ts": "export {};",
  "node_modules/@microsoft/office-js/package.json": `{ "name": "@microsoft/office-js", "main": "index.js" }`,
  "node_modules/@microsoft/office-js/index.js": "",
  ...Object.fromEntries(Object.values(planted)),
};

describe("import rules", () => {
  const violations = violationsIn(files);

  test("every rule has a planted violation and a remedy", () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(planted).sort());
    for (const { comment } of forbidden) expect(comment).toMatch(/^[A-Z].*[.)]$/u);
  });

  test.each(Object.entries(planted))("%s catches its violation", (rule, [file]) => {
    expect(violations).toContainEqual(
      expect.objectContaining({ from: file, rule: expect.objectContaining({ name: rule }) as unknown }),
    );
  });

  test("types may point back", () => {
    const found = violationsIn({
      "src/core/shape.ts": `import { read } from "./read"; export interface Shape { a: 1 } export const shape = read;`,
      "src/core/read.ts": `import type { Shape } from "./shape"; export const read = (s: Shape) => s;`,
    });
    expect(found).toEqual([]);
  });

  test.each(forbidden.map(({ name, from }) => [name, from.path ?? ""]))("%s meets real files", (_, path) => {
    expect(sources.filter((file) => new RegExp(path, "u").test(file))).not.toEqual([]);
  });
});

describe("Office", () => {
  const uses = (text: string): boolean =>
    /(?<![\w.$"'`])(?:Office|Word|OfficeExtension)(?:\.\w|\b(?=\s*===))|typeof (?:Office|Word)\b/u.test(
      text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, ""),
    );

  test("is named by src/adapters/word alone", () => {
    const naming = sources.filter((file) => uses(readFileSync(join(root, file), "utf8")));
    expect(naming.filter((file) => !file.startsWith("src/adapters/word/"))).toEqual([]);
    expect(naming.length).toBeGreaterThan(3);
  });

  test.each([
    ["await Word.run(work);", true],
    ["if (typeof Office === 'undefined')", true],
    ["function f(item: Word.Paragraph) {}", true],
    ["// Word.run is for the adapter", false],
    ["type: 'Word.run'", false],
    ["myWord.run()", false],
  ])("%s", (text, expected) => {
    expect(uses(text)).toBe(expected);
  });
});
