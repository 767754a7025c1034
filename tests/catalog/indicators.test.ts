import { indicatorCatalogue } from "../../src/catalog/indicators";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import { unitNamed } from "../../src/core/language/units";

const { indicators, ratios, synonyms } = indicatorCatalogue;

test("the genre's indicators are there in breadth", () => {
  expect(indicators.length).toBeGreaterThanOrEqual(150);
});

test("no id and no name stands for two indicators", () => {
  const owners = new Map<string, string[]>();
  for (const { id, name, synonyms: others } of indicators)
    for (const word of new Set([name, ...others])) owners.set(word, [...(owners.get(word) ?? []), id]);
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  const ids = indicators.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("no synonym is repeated or empty", () => {
  for (const { name, synonyms: others } of indicators) {
    expect([name, ...others].filter((word, index, all) => all.indexOf(word) !== index)).toEqual([]);
    expect(others.every((word) => word.trim() === word && word.length > 1)).toBe(true);
  }
});

test("every indicator is counted in units that ledgers know", () => {
  for (const { name, units } of indicators) {
    expect({ name, unknown: units.filter((unit) => unitNamed(unit, ledgerWords) !== unit) }).toEqual({
      name,
      unknown: [],
    });
    expect(new Set(units).size).toBe(units.length);
  }
});

test("rates name indicators", () => {
  const names = new Set(indicators.map(({ name }) => name));
  for (const { part, whole, words } of ratios) {
    expect({ part, known: names.has(part) }).toEqual({ part, known: true });
    expect({ whole, known: names.has(whole) }).toEqual({ whole, known: true });
    expect(words.length).toBeGreaterThan(0);
  }
});

test("a word has one group of equivalents", () => {
  const words = synonyms.flat();
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
