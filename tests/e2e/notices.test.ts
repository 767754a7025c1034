import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- shared with the bundler's configuration
const { isPermissive } = require("../../scripts/notices.cjs") as {
  readonly isPermissive: (expression: string) => boolean;
};

interface Notice {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

function noticesOf(file: string): readonly Notice[] {
  const text = readFileSync(join(root, "dist", file), "utf8");
  const line = "-".repeat(80);
  return text
    .split(new RegExp(`^${line}$`, "m"))
    .slice(1)
    .reduce<Notice[]>((notices, piece, index, pieces) => {
      const found = /^\n(\S+) \S+ · (.+)\n$/.exec(piece);
      if (found !== null)
        notices.push({ name: found[1]!, licence: found[2]!, text: pieces[index + 1]?.trim() ?? "" });
      return notices;
    }, []);
}

describe.each([
  [
    "web/THIRD-PARTY-NOTICES.txt",
    ["react", "react-dom", "@fluentui/react-button", "saxes", "fflate", "docx-preview"],
  ],
  ["cli.THIRD-PARTY-NOTICES.txt", ["saxes", "fflate", "@e965/xlsx", "papaparse"]],
])("%s", (file, expected) => {
  test("names what is bundled, each with a permissive licence and its text", () => {
    const notices = noticesOf(file);
    expect(notices.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
    expect(notices.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
    expect(notices.filter(({ text }) => text.length < 200).map(({ name }) => name)).toEqual([]);
  });
});

test("Office.js is named apart, under its own licence", () => {
  const text = readFileSync(join(root, "dist/web/THIRD-PARTY-NOTICES.txt"), "utf8");
  expect(text).toContain("Office.js, in office/");
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["(MIT AND GPL-2.0)", false],
  ["GPL-3.0-only", false],
  ["UNLICENSED", false],
  ["", false],
])("the licence %s may be shipped: %s", (licence, allowed) => {
  expect(isPermissive(licence)).toBe(allowed);
});
