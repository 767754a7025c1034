import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import { ledgerLayoutIds } from "../../../src/core/ledger/ledger";
import { textSheet } from "../../../src/core/ledger/sheet";
import { turnUpright } from "../../../src/core/ledger/turnUpright";
import { heldCases, usedCases } from "../../fixtures/ledgers/ledgerCases";

test("every layout is registered once", () => {
  expect(ledgerLayouts.map(({ id }) => id).sort()).toEqual([...ledgerLayoutIds].sort());
});

const single = [...usedCases, ...heldCases].filter(
  ({ text }) => !text.includes("\n\n") && !text.startsWith("==="),
);

test.each(single.map((one) => [one.name, one] as const))("one layout claims: %s", (_, { text, layout }) => {
  const given = textSheet(text.split("\n").map((line) => line.split("|")));
  // A layout is asked for tables that stand upright.
  const sheet = turnUpright(given) ?? given;
  const fits = ledgerLayouts
    .map((one) => [one.id, one.recognise(sheet)] as const)
    .sort((a, b) => b[1] - a[1]);
  expect(fits[0]?.[0]).toBe(layout);
  expect(fits[0]?.[1]).toBeGreaterThan(fits[1]?.[1] ?? 0);
  expect(fits.every(([, fit]) => fit >= 0 && fit <= 1)).toBe(true);
});

test.each(ledgerLayouts.map((layout) => [layout.id, layout] as const))(
  "%s reads an empty sheet as nothing",
  (_, layout) => {
    const sheet = textSheet([[""], []]);
    expect(layout.recognise(sheet)).toBe(0);
    expect(layout.read(sheet, { year: null })).toMatchObject({ rows: 0, figures: [], events: [], notes: [] });
  },
);
