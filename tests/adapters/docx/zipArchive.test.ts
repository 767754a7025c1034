import { strFromU8, unzipSync } from "fflate";
import { readZip } from "../../../src/adapters/docx/zipArchive";
import { crc32 } from "../../../src/adapters/docx/crc32";
import { readZipEntry } from "../../../src/adapters/docx/readZipEntry";
import { writeZip } from "../../../src/adapters/docx/writeZip";
import { buildZip } from "../../support/zipBuilder";
import type { ZipOptions } from "../../support/zipBuilder";

const parts: [string, string][] = [
  ["a.txt", "甲"],
  ["b/main.xml", "<a>**</a>"],
  ["b/c.bin", "乙".repeat(200)],
];

/** All texts by the name they are stored under. */
const textsIn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

function rewritten(bytes: Uint8Array, compress: boolean): Uint8Array {
  const archive = readZip(bytes);
  if (!archive.ok) throw new Error(JSON.stringify(archive.error));
  return writeZip(archive.value, new Map([["b/main.xml", new TextEncoder().encode("<a>12</a>")]]), compress);
}

/** Reads the text of a part as the .docx host does. */
function textOf(bytes: Uint8Array, name: string): string {
  const archive = readZip(bytes);
  if (!archive.ok) throw new Error(JSON.stringify(archive.error));
  const entry = archive.value.entries.find(({ partName }) => partName === name);
  const content = entry && readZipEntry(archive.value, entry, name, 10_000);
  if (!content?.ok) throw new Error(JSON.stringify(content));
  return strFromU8(content.value);
}

test("the checksum is the one of zip files", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

describe.each<[string, ZipOptions]>([
  ["plain", {}],
  ["stored", { stored: true }],
  ["sizes behind the data", { descriptors: true }],
  ["extra fields", { extra: Uint8Array.of(0x55, 0x54, 1, 0, 9) }],
  ["something before and a comment behind", { prefix: "#!/bin/sh\n", comment: "备注 PK\u0005\u0006" }],
  ["zip64", { wide: true }],
])("a zip with %s", (_name, options) => {
  const bytes = buildZip(parts, options);

  test("is read", () => {
    for (const [name, text] of parts) expect(textOf(bytes, name)).toBe(text);
  });

  test.each([true, false])("keeps all other parts when one is changed (compressed: %s)", (compress) => {
    const changed = rewritten(bytes, compress);
    for (const [name, text] of parts)
      expect(textOf(changed, name)).toBe(name === "b/main.xml" ? "<a>12</a>" : text);
    // Once more, over what was written.
    expect(textOf(rewritten(changed, compress), "b/c.bin")).toBe("乙".repeat(200));
  });

  if (options.wide !== true && options.prefix === undefined)
    test("another program reads what was written", () => {
      const expected = { ...Object.fromEntries(parts), "b/main.xml": "<a>12</a>" };
      expect(textsIn(rewritten(bytes, true))).toEqual(expected);
    });
});

describe("odd names", () => {
  test.each([
    ["/b/main.xml", "absolute"],
    ["b\\main.xml", "with backslashes"],
    ["B/Main.XML", "in capitals"],
  ])("%s is found: %s", (name) => {
    expect(textOf(buildZip([[name, "甲"]]), "b/main.xml")).toBe("甲");
  });

  test.each(["", "../../etc/passwd", "C:\\x", "a\u0000b", "b/"])("%j stands in nobody's way", (name) => {
    const bytes = buildZip([[name, "乙"], ...parts]);
    expect(textOf(rewritten(bytes, true), "b/main.xml")).toBe("<a>12</a>");
    expect(textOf(rewritten(bytes, true), "a.txt")).toBe("甲");
  });

  test("a name that occurs twice is changed twice", () => {
    const changed = rewritten(buildZip([...parts, ["b/main.xml", "<old/>"]]), true);
    const archive = readZip(changed);
    const found = archive.ok ? archive.value.entries.filter(({ partName }) => partName === "b/main.xml") : [];
    expect(found).toHaveLength(2);
    for (const entry of found) {
      const content = archive.ok && readZipEntry(archive.value, entry, "", 1000);
      expect(content && content.ok && strFromU8(content.value)).toBe("<a>12</a>");
    }
  });
});
