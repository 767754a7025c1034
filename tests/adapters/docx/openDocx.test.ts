import { openDocx } from "../../../src/adapters/docx/openDocx";
import type { DocumentFileError } from "../../../src/ports/documentFile";
import { buildDocx, buildDocxOf, xmlHead, zipParts } from "../../support/docxFixtures";
import { snapshotOf } from "../../support/openedDocx";

const document = ["召开党组会**次。"];

/** An OLE container as far as recognising goes: the signature, and a directory entry with the stream's name. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((character, index) => (bytes[1024 + 2 * index] = character.charCodeAt(0)));
  return bytes;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const main = (xml: string): Uint8Array => buildDocx(document, { parts: { "word/document.xml": xml } });

/** One bit of the text is not what the checksum says. */
function damaged(): Uint8Array {
  const bytes = buildDocx(document, { stored: true });
  const at = Buffer.from(bytes).indexOf("党组会");
  bytes[at] = bytes[at]! ^ 1;
  return bytes;
}

const spreadsheetTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const relationshipTo = (target: string): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

describe("a file that can not be opened says why", () => {
  test.each<[string, Uint8Array, DocumentFileError]>([
    ["nothing", new Uint8Array(0), { kind: "notAZip" }],
    [
      "Word XML",
      bytesOf('<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?><pkg:package/>'),
      { kind: "wordXml" },
    ],
    ["a text", bytesOf("召开党组会**次。"), { kind: "notAZip" }],
    ["a text that calls itself RTF", bytesOf("{\\rtf1}"), { kind: "notAZip" }],
    ["a package with a password", oleWith("EncryptedPackage"), { kind: "passwordProtected" }],
    ["a .doc", oleWith("WordDocument"), { kind: "oldDoc" }],
    ["an .xls", oleWith("Workbook"), { kind: "notWord" }],
    [
      "an .xlsx",
      zipParts({
        "[Content_Types].xml": spreadsheetTypes,
        "_rels/.rels": relationshipTo("xl/workbook.xml"),
        "xl/workbook.xml": "<workbook/>",
      }),
      { kind: "notWord" },
    ],
    [
      "an .odt",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
      { kind: "notWord" },
    ],
    ["a zip of other things", zipParts({ "a.txt": "a" }), { kind: "noMainPart" }],
    [
      "a relationship to nothing",
      buildDocx(document, { parts: { "_rels/.rels": relationshipTo("word/gone.xml") } }),
      { kind: "noMainPart" },
    ],
    ["a main part without a body", main("<a/>"), { kind: "noMainPart" }],
    [
      "broken XML",
      main(
        `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\n<w:body>\n<w:p></w:body></w:document>`,
      ),
      { kind: "brokenXml", part: "word/document.xml", line: 4 },
    ],
    [
      "XML that ends too early",
      main(`${xmlHead}<a>`),
      { kind: "brokenXml", part: "word/document.xml", line: 2 },
    ],
    [
      "a prefix without namespace",
      main(`${xmlHead}<w:document/>`),
      { kind: "brokenXml", part: "word/document.xml", line: 2 },
    ],
    [
      "an entity of its own",
      main(`<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>`),
      { kind: "brokenXml", part: "word/document.xml", line: 2 },
    ],
    [
      "broken styles",
      buildDocx(document, { parts: { "word/styles.xml": "<a>\n<b>" } }),
      { kind: "brokenXml", part: "word/styles.xml", line: 2 },
    ],
    [
      "bytes that are no UTF-8",
      buildDocx(document, { parts: { "word/document.xml": Uint8Array.of(0x3c, 0x61, 0x0a, 0xff) } }),
      { kind: "brokenXml", part: "word/document.xml", line: 2 },
    ],
    ["a wrong checksum", damaged(), { kind: "brokenZip", part: "word/document.xml" }],
    ["a file cut off in its directory", buildDocx(document).slice(0, -40), { kind: "brokenZip", part: "" }],
    ["a file cut off in the middle", buildDocx(document).slice(0, 800), { kind: "brokenZip", part: "" }],
    ["no paragraph with text", buildDocx(["", " \t"]), { kind: "emptyDocument" }],
  ])("%s", (_name, bytes, error) => {
    expect(openDocx(bytes)).toEqual({ ok: false, error });
  });

  test("a document without a word is taken where a report is to be begun, one of pictures alone is not", async () => {
    const empty = openDocx(buildDocx(["", " \t"]), { blank: true });
    const read = empty.ok ? await empty.value.read() : empty;
    expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual(["", " \t"]);
    const drawing =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:drawing/></w:r></w:p></w:body></w:document>';
    const scan = buildDocx([""], { parts: { "word/document.xml": drawing } });
    expect(openDocx(scan, { blank: true })).toEqual({ ok: false, error: { kind: "emptyDocument" } });
  });

  test.each([false, true])(
    "a part that unpacks beyond the limit, whatever size it declares (declared small: %s)",
    (lies) => {
      const bytes = buildDocx(["*".repeat(300_000)]);
      if (lies) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const record = Buffer.from(bytes).lastIndexOf("word/document.xml") - 46;
        view.setUint32(record + 24, 100, true);
      }
      expect(openDocx(bytes, { partLimit: 200_000 })).toEqual({
        ok: false,
        error: { kind: "partTooLarge", part: "word/document.xml", limit: 200_000 },
      });
    },
  );

  test("any file cut off anywhere is an error, not an exception", () => {
    const bytes = buildDocx(document);
    for (let length = 0; length < bytes.length; length += 7)
      expect(openDocx(bytes.slice(0, length)).ok).toBe(false);
  });

  test("any single damaged byte leads to a document or an error, not to an exception", () => {
    const bytes = buildDocx(document);
    for (let at = 0; at < bytes.length; at += 3) {
      const copy = bytes.slice();
      copy[at] = copy[at]! ^ 0x55;
      expect(typeof openDocx(copy).ok).toBe("boolean");
    }
  });
});

describe("packages are found by their relationships", () => {
  const texts = async (bytes: Uint8Array): Promise<string[]> =>
    (await snapshotOf(bytes)).paragraphs.map(({ text }) => text);
  const strict = (xml: string): string =>
    xml.replaceAll(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
  const body = "<w:p><w:r><w:t>召开党组会**次。</w:t></w:r></w:p>";
  const word = (prefix: string): string => {
    const colon = prefix === "" ? "" : `${prefix}:`;
    const declared = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    const content = body.replaceAll("w:", colon);
    return `<${colon}document ${declared}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><${colon}body>${content}</${colon}body></${colon}document>`;
  };
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return Uint8Array.from(little ? bytes : bytes.swap16());
  };

  test.each<[string, Record<string, string | Uint8Array>]>([
    ["an absolute target", { "_rels/.rels": relationshipTo("/word/document.xml") }],
    ["a roundabout target", { "_rels/.rels": relationshipTo("./word/../word/document.xml") }],
    [
      "another name",
      { "_rels/.rels": relationshipTo("word/document2.xml"), "word/document2.xml": word("w") },
    ],
    ["no content types", { "[Content_Types].xml": "<Types/>" }],
    ["another prefix", { "word/document.xml": word("ns0") }],
    ["no prefix at all", { "word/document.xml": word("") }],
    ["a byte order mark", { "word/document.xml": `\ufeff${word("w")}` }],
    ["UTF-16, little endian", { "word/document.xml": utf16(word("w"), true) }],
    ["UTF-16, big endian", { "word/document.xml": utf16(word("w"), false) }],
    ["the strict namespace", { "word/document.xml": strict(word("w")) }],
    ["no styles and no numbering", { "word/_rels/document.xml.rels": "<Relationships/>" }],
  ])("with %s", async (_name, parts) => {
    expect(await texts(buildDocx(document, { parts }))).toEqual(document);
  });

  test("with strict relationship types", async () => {
    const parts = {
      "_rels/.rels": relationshipTo("word/document.xml").replaceAll(
        "schemas.openxmlformats.org/officeDocument/2006",
        "purl.oclc.org/ooxml/officeDocument",
      ),
    };
    expect(await texts(buildDocx(document, { parts }))).toEqual(document);
  });

  test("leaves the bytes it was opened from as they are", async () => {
    const bytes = buildDocxOf(body);
    const before = bytes.slice();
    const file = openDocx(bytes);
    if (!file.ok) throw new Error(file.error.kind);
    await file.value.apply([
      { kind: "replaceText", range: { paragraph: 0, start: 0, end: 0 }, before: "", after: "共" },
    ]);
    file.value.save();
    file.value.preview().parts.forEach((part) => part.copy("zb"));
    expect(bytes).toEqual(before);
  });
});
