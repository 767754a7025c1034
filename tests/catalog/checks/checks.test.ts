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
    // Plain text has no automatic numbering: that check is shown by its own test.
    if (check.id === "numbering-mixed") return;
    expect(check.examples.clean.length).toBeGreaterThan(0);
    expect(check.examples.flagged.length).toBeGreaterThan(0);
  });
});

for (const check of checks) testCheck(check);
