import { indicatorCatalogue } from "../../src/catalog/indicators";
import { reportKinds } from "../../src/catalog/reportKinds/index";
import { figureSlots } from "../../src/core/writing/phrase";

const scaffolds = reportKinds.flatMap(({ id, scaffolds: all }) =>
  all.map((scaffold) => [`${id} ${scaffold.role} ${scaffold.variant ?? "usual"}`, scaffold] as const),
);

describe.each(reportKinds.map((kind) => [kind.id, kind] as const))("%s", (_id, kind) => {
  test("each required and expected role can be written in three ways and more", () => {
    for (const { role, requirement } of kind.roles) {
      const variants = kind.scaffolds.filter((scaffold) => scaffold.role === role);
      if (requirement !== "allowed") expect([role, variants.length >= 3]).toEqual([role, true]);
    }
  });

  test("no variant repeats another", () => {
    const texts = kind.scaffolds.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("\n"));
    expect(new Set(texts).size).toBe(texts.length);
    const names = kind.scaffolds.map(({ role, variant = "" }) => `${role} ${variant}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test("the usual way of a role is for every organ", () => {
    for (const { role } of kind.roles) {
      const first = kind.scaffolds.find((scaffold) => scaffold.role === role);
      expect(first?.organs).toBeUndefined();
    }
  });
});

test.each(scaffolds)("%s has all its words", (_name, { paragraphs }) => {
  const units = new Map(indicatorCatalogue.indicators.map(({ name, units: known }) => [name, known]));
  for (const { text } of paragraphs) {
    expect(text.replace(/\[\[[^\]]*\]\]/gu, "")).toMatch(/^[^【】[\]]+$/u);
    // A figure without its indicator could be filled with another.
    expect(text).not.toMatch(/\*\*[次名篇个场期人项份条]/u);
    for (const { indicator, unit } of figureSlots(text)) expect(units.get(indicator) ?? []).toContain(unit);
  }
});
