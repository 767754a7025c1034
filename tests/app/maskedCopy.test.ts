import { checkDocument } from "../../src/app/checkDocument";
import { leftGroups } from "../../src/app/leftGroups";
import { makeMaskedCopy } from "../../src/app/maskedCopy";
import { unmaskDocument } from "../../src/app/maskDocument";
import { parseMaskKey } from "../../src/core/writing/maskKey";
import { buildDocx } from "../support/docxFixtures";
import { textsOf } from "../support/hostContract";
import { openedDocx } from "../support/openedDocx";

const lines = [
  "中共云溪镇委员会关于2025年落实全面从严治党主体责任情况的报告",
  "云溪镇党委召开会议24次，第3次会议由王建国同志主持。",
];

async function copied(bytes: Uint8Array) {
  const file = openedDocx(bytes);
  const report = await checkDocument(file);
  if (!report.ok) throw new Error(report.error.kind);
  const copy = await makeMaskedCopy(file, report.value);
  if (!copy.ok) throw new Error(copy.error.kind);
  return copy.value;
}

test("the copy hides, its key gives back, and what stays is named with its reason", async () => {
  const copy = await copied(buildDocx(lines));
  expect(copy).toMatchObject({ figures: 1, names: 3, locked: 0, hindering: [] });
  expect(copy.left).toContainEqual({ reason: "date", words: [{ text: "2025年", count: 1 }] });
  expect(copy.left).toContainEqual({ reason: "number", words: [{ text: "3", count: 1 }] });
  const shared = openedDocx(copy.document);
  expect((await textsOf(shared))[1]).toBe("**镇党委召开会议**次，第3次会议由**同志主持。");
  const key = parseMaskKey(new TextDecoder().decode(copy.key));
  const snapshot = await shared.read();
  if (!key.ok || !snapshot.ok) throw new Error("unreadable");
  await unmaskDocument(shared, { snapshot: snapshot.value }, key.value);
  expect(await textsOf(shared)).toEqual(lines);
});

test("every line that hides something is shown", async () => {
  const { lines: shown } = await copied(buildDocx(lines));
  expect(shown.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});

test("equal words that stay are told once, with their count", () => {
  const at = (start: number) => ({ paragraph: 0, start, end: start + 1 });
  const word = (start: number, text: string, reason: "name" | "plain") => ({
    range: at(start),
    text,
    reason,
  });
  expect(leftGroups([word(0, "甲", "name"), word(3, "5", "plain"), word(6, "甲", "name")])).toEqual([
    { reason: "name", words: [{ text: "甲", count: 2 }] },
    { reason: "plain", words: [{ text: "5", count: 1 }] },
  ]);
});
