import { ledgerWords } from "../../../../src/catalog/language/ledgerWords";
import { joinFacts, lateFacts, withNotes } from "../../../../src/core/ledger/facts/joinFacts";
import { readFacts } from "../../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../../src/core/ledger/sheet";

const read = (text: string) =>
  readFacts([textSheet(text.split("\n").map((line) => line.split("|")))], ledgerWords);
const register = "日期|会议|人数\n2025-1-5|党组会|6\n2025-2-6|党组会|取消\n2025-3-7|支委会|4";

test("facts are not made until somebody asks for them", () => {
  const asked = jest.fn(() => []);
  const { tables, notes, numeric, left } = read(register);
  const late = lateFacts(asked, { size: 0, tables, notes, numeric, left });
  const noted = withNotes(late, [{ ledger: "", sheet: "", row: 2, code: "otherYear", text: "" }]);
  expect(joinFacts([noted, noted])).toMatchObject({ size: 0, notes: { length: notes.length * 2 + 2 } });
  expect(asked).not.toHaveBeenCalled();
  expect(noted.facts).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("there are as many facts and cases as is told without making them", () => {
  const facts = read(register);
  const [table] = facts.tables;
  expect(facts.size).toBe(facts.facts.length);
  expect(table?.cases?.size).toBe(table?.cases?.rows.length);
  expect([...(table?.cases?.years ?? [])]).toEqual([2025]);
});

test("what is sent to another thread or copied holds all that was read", () => {
  const facts = read(register);
  const sent = structuredClone(facts);
  expect(sent).toEqual(facts);
  expect({ ...facts }.facts.map(({ amount }) => amount.digits)).toEqual(["6", "4"]);
  expect(sent.tables[0]?.cases?.rows.map(({ held }) => held)).toEqual([true, false, true]);
  expect([...(sent.tables[0]?.cases?.columns[1]?.values ?? [])]).toEqual([
    ["党组会", 1],
    ["支委会", 1],
  ]);
});
