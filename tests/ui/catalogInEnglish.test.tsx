import { checkSnapshot } from "../../src/app/checkDocument";
import { checks } from "../../src/catalog/checks/index";
import { reportKinds } from "../../src/catalog/reportKinds/index";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { checksEnUS } from "../../src/ui/strings/checks/checks.en-US";
import { findingEnUS } from "../../src/ui/strings/catalog.en-US";
import { enUS } from "../../src/ui/strings/en-US";
import { entriesOf } from "../../src/ui/panel/entries";

const slotsOf = (message: string): readonly string[] => message.match(/\{\w+\}/gu) ?? [];
/** Outside of what is quoted. */
const chinese = (words: string): boolean =>
  /\p{Script=Han}/u.test(words.replace(/“[^”]*”|《[^》]*》|\{\w+\}/gu, ""));

/** Notes and reasons stand in the tables of words, in Chinese: English says what is wrong without them. */
const leftOut = ["{note}"];

test("English speaks of no check but those of the catalogue", () => {
  expect([...checksEnUS.keys()].sort()).toEqual(checks.map(({ id }) => id).sort());
});

test.each(checks.map((check) => [check.id, check] as const))("%s has its words in English", (id, check) => {
  const words = checksEnUS.get(id);
  if (words === undefined) throw new Error("none");
  expect(Object.keys(words.messages).sort()).toEqual(Object.keys(check.messages).sort());
  for (const said of [words.name, words.basis, ...Object.values(words.messages)]) {
    expect(said).not.toBe("");
    expect({ said, chinese: chinese(said) }).toEqual({ said, chinese: false });
  }
  for (const [message, zh] of Object.entries(check.messages)) {
    const wanted = slotsOf(zh).filter((slot) => !leftOut.includes(slot));
    const has = slotsOf(words.messages[message] ?? "");
    expect({ message, missing: wanted.filter((slot) => !has.includes(slot)) }).toEqual({
      message,
      missing: [],
    });
    expect(has.filter((slot) => slot !== "{text}" && !slotsOf(zh).includes(slot))).toEqual([]);
  }
});

test("every finding of the examples is told in English, each slot filled, what is quoted as it stands", () => {
  const told = checks.flatMap(({ examples }) =>
    examples.flagged.flatMap((lines) =>
      checkSnapshot(plainSnapshot(lines.replace(/[⟦⟧]/gu, "").split("\n"))).findings.map((finding) => ({
        finding,
        english: findingEnUS(finding, enUS.role),
      })),
    ),
  );
  expect(told.length).toBeGreaterThan(100);
  for (const { finding, english } of told) {
    expect(finding.said).toBeDefined();
    expect(english.message).not.toBe(finding.message);
    expect(english.message).not.toMatch(/\{\w+\}/u);
  }
});

test("every kind has its name in English", () => {
  for (const { id, name, shortName } of reportKinds) {
    expect(chinese(enUS.catalog.kind(id, name))).toBe(false);
    expect(chinese(enUS.catalog.shortKind(id, shortName))).toBe(false);
  }
});

test("what the list of 查 shows is told in English, what is ignored and commented stays the finding it was", () => {
  const report = checkSnapshot(
    plainSnapshot(["青禾区水务局党组关于2025年落实全面从严治党主体责任情况的报告", "全年召开党组会**次。"]),
  );
  const entries = entriesOf(report);
  const english = enUS.catalog.entries(entries);
  expect(english).toHaveLength(entries.length);
  for (const [at, entry] of english.entries()) {
    expect(entry.finding).toBe(entries[at]?.finding);
    expect(entry.id).toBe(entries[at]?.id);
    expect(chinese(entry.name ?? "")).toBe(false);
    expect(chinese(entry.message ?? "")).toBe(false);
  }
  const missing = english.find(({ missing: role }) => role === "problems");
  expect(missing?.message).toContain("“Problems”");
});
