import { isRecordProperty, piecesOfRecord, recordOfPieces } from "../../../src/core/document/recordPieces";
import { seededRandom } from "../../support/docxFixtures";

function bytesOf(length: number, seed = 1): Uint8Array {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

describe("a record in pieces", () => {
  test.each([0, 1, 2, 3, 4, 187, 188, 189, 5000])("%d bytes are put together again", (length) => {
    const bytes = bytesOf(length, length + 1);
    for (const revision of [1, 2]) {
      const pieces = piecesOfRecord({ revision, bytes });
      expect(recordOfPieces(pieces)).toEqual({ kind: "whole", revision, bytes });
      for (const [name, value] of pieces) {
        expect(isRecordProperty(name)).toBe(true);
        expect(value).toMatch(/^[ -~]{1,255}$/);
      }
    }
  });

  test("the base64 is that of other programs, without its filling", () => {
    const bytes = bytesOf(100, 7);
    const [first] = [...piecesOfRecord({ revision: 1, bytes }).values()];
    expect(first).toBe(Buffer.from(bytes).toString("base64").replaceAll("=", ""));
  });

  test("the head is written last, and the pieces beside those of the writing before", () => {
    const before = piecesOfRecord({ revision: 4, bytes: bytesOf(600) });
    const after = piecesOfRecord({ revision: 5, bytes: bytesOf(900, 2) });
    expect([...after.keys()].at(-1)).toBe("zhubi.record");
    expect([...after.keys()].filter((name) => before.has(name))).toEqual(["zhubi.record"]);
  });

  test("a writing that breaks off anywhere leaves the record from before", () => {
    const older = { revision: 4, bytes: bytesOf(600) };
    const newer = { revision: 5, bytes: bytesOf(900, 2) };
    const writes = [...piecesOfRecord(newer)];
    const document = new Map(piecesOfRecord(older));
    writes.forEach(([name, value], index) => {
      document.set(name, value);
      const last = index === writes.length - 1;
      expect(recordOfPieces(document)).toEqual({ kind: "whole", ...(last ? newer : older) });
    });
  });

  test("a first writing that breaks off is no record", () => {
    const writes = [...piecesOfRecord({ revision: 1, bytes: bytesOf(600) })];
    expect(recordOfPieces(writes.slice(0, -1))).toEqual({ kind: "none" });
    expect(recordOfPieces([])).toEqual({ kind: "none" });
    expect(recordOfPieces([["Department", "办公室"]])).toEqual({ kind: "none" });
  });

  test("names are the same in any case, blanks around a value are passed over, others' properties count for nothing", () => {
    const bytes = bytesOf(300);
    const pieces = [...piecesOfRecord({ revision: 3, bytes })];
    const other = [
      ["公文编号", "云发〔2025〕1号"] as const,
      ...pieces.map(([name, value]) => [name.toUpperCase(), ` ${value} `] as const).slice(-1),
      ...pieces.slice(0, -1).map(([name, value]) => [name, `${value} `] as const),
    ];
    expect(recordOfPieces(other)).toEqual({ kind: "whole", revision: 3, bytes });
  });

  const pieces = [...piecesOfRecord({ revision: 6, bytes: bytesOf(600) })];
  const changed = (index: number, change: (value: string) => string) =>
    pieces.map(([name, value], at) => [name, at === index ? change(value) : value] as const);
  const head = pieces.length - 1;

  test.each([
    ["a piece is missing", pieces.slice(1), 6],
    ["a piece was cut", changed(0, (value) => value.slice(0, 200)), 6],
    [
      "a character changed",
      changed(1, (value) => `${value.startsWith("A") ? "B" : "A"}${value.slice(1)}`),
      6,
    ],
    [
      "two pieces were exchanged",
      changed(0, () => pieces[1]![1]).map((p, i) => (i === 1 ? ([p[0], pieces[0]![1]] as const) : p)),
      6,
    ],
    ["the head was rewritten", changed(head, () => "云溪"), 0],
    ["the head was cut", changed(head, (value) => value.slice(0, 6)), 0],
    ["a later version wrote it", changed(head, (value) => `2${value.slice(1)}`), 6],
    ["the head tells of fewer", changed(head, (value) => value.replace(" 4 ", " 3 ")), 6],
  ])("damage is seen: %s", (_, properties, revision) => {
    expect(recordOfPieces(properties)).toEqual({ kind: "damaged", revision });
  });
});
