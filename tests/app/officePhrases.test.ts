import { readOfficePhrases } from "../../src/app/officePhrases";
import { phrases } from "../../src/catalog/phrases/index";

const text = (pack: readonly object[]): string => JSON.stringify(pack);

test("an office's phrases are read, faults named", () => {
  const { phrases: read, faults } = readOfficePhrases(
    text([{ id: "本局-1", text: "坚持河长巡河。" }, { id: "本局-2" }]),
  );
  expect(read.map(({ id }) => id)).toEqual(["本局-1"]);
  expect(faults.map(({ message }) => message)).toEqual(["第 2 条：“本局-2”没有文字（text）。"]);
  expect(readOfficePhrases("oops").faults).toHaveLength(1);
});

test("the ids of the product's phrases are not theirs to use", () => {
  const [first] = phrases;
  if (first === undefined) throw new Error("no phrases");
  const { phrases: read, faults } = readOfficePhrases(text([{ ...first, text: "改过的话。" }]));
  expect(read).toEqual([]);
  expect(faults[0]?.message).toContain(`“${first.id}”是主笔自带`);
  expect(readOfficePhrases(text([first]))).toEqual({ phrases: [], faults: [] });
});
