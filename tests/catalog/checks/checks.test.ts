import { checks } from "../../../src/catalog/checks/index";
import { testCheck } from "../../support/checkTester";

describe("the registry of checks", () => {
  const ids = checks.map(({ id }) => id);

  test("is sorted by id and names no id twice", () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(checks)("$id says what it is in Chinese, why, and gives examples", (check) => {
    expect(check.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const words of [check.name, check.summary, check.basis, ...Object.values(check.messages)])
      expect(words).toMatch(/\p{Script=Han}{2}/u);
    expect(check.summary).toMatch(/。$/);
    // Automatic numbering, a ledger, a report of full length do not fit an example: these are shown by tests of their own.
    if (["numbering-mixed", "ledger-figure", "untouched-topic"].includes(check.id)) return;
    expect(check.examples.clean.length).toBeGreaterThan(0);
    expect(check.examples.flagged.length).toBeGreaterThan(0);
  });
});

for (const check of checks) testCheck(check);
