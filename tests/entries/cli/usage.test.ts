import { parseWords, UsageError } from "../../../src/entries/cli/usage";

const options = { ledger: { type: "string", multiple: true }, out: { type: "string" } } as const;

test("what may be several is given again, anything else is not", () => {
  const { values } = parseWords(["--ledger", "a.csv", "--out", "b.docx", "--ledger", "c.csv"], options);
  expect(values).toEqual({ ledger: ["a.csv", "c.csv"], out: "b.docx" });
  expect(() => parseWords(["--out", "a.docx", "--out", "b.docx"], options)).toThrow(UsageError);
  expect(() => parseWords(["--ledger", "a.csv", "--ledger="], options)).toThrow("选项 --ledger 的值是空的。");
});
