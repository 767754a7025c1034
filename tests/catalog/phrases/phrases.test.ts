import { checkSnapshot, defaultCheckOptions } from "../../../src/app/checkDocument";
import { proposeFigures } from "../../../src/app/proposeFigures";
import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { citedDocuments, formulations } from "../../../src/catalog/phrases/formulations";
import { phrases } from "../../../src/catalog/phrases/index";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { fillVariables } from "../../../src/core/writing/fillVariables";
import { figureSlots, maskSlots, phraseSorts, phraseTopics } from "../../../src/core/writing/phrase";
import type { Phrase } from "../../../src/core/writing/phrase";
import { ledgerOf } from "../../fixtures/fills/fillCase";

const byId = (chosen: readonly Phrase[]) => chosen.map((phrase) => [phrase.id, phrase] as const);
const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_one, index) => text.slice(index, index + 2)));

/** Dice's coefficient over pairs of characters. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

test("there are six hundred and more, each sort and each topic among them", () => {
  expect(phrases.length).toBeGreaterThanOrEqual(600);
  expect(new Set(phrases.map(({ sort }) => sort))).toEqual(new Set(phraseSorts));
  expect(new Set(phrases.map(({ topic }) => topic))).toEqual(new Set(phraseTopics));
});

test("every id stands once", () => {
  expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  for (const { id } of phrases) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*-\d{2}$/u);
});

test("no phrase repeats another", () => {
  const seen = phrases.map(({ id, text }) => ({ id, pairs: pairs(text.replace(/[[\]]/gu, "")) }));
  const twins = seen.flatMap((one, index) =>
    seen
      .slice(0, index)
      .filter((other) => alike(one.pairs, other.pairs) >= 0.8)
      .map((other) => `${other.id} = ${one.id}`),
  );
  expect(twins).toEqual([]);
});

test("every variable is known", () => {
  const known = ["unit", "organ", "superior", "secretary", "year", "nextYear"];
  const used = phrases.flatMap(({ text }) => [...text.matchAll(/\{(\w*)\}/gu)].map(([, name]) => name));
  expect(known).toEqual(expect.arrayContaining([...new Set(used)]));
});

test("every slot names an indicator of the catalogue with a unit it is counted in", () => {
  const units = new Map(indicatorCatalogue.indicators.map((indicator) => [indicator.name, indicator.units]));
  const strange = phrases.flatMap(({ id, text }) =>
    figureSlots(text)
      .filter(({ indicator, unit }) => !(units.get(indicator) ?? []).includes(unit))
      .map(({ indicator, unit }) => `${id}: ${indicator} ${unit}`),
  );
  expect(strange).toEqual([]);
});

test("slots are whole, and no other brackets or masks stand in a text", () => {
  for (const { text } of phrases) expect(maskSlots(text).replace(/\*\*/gu, "")).not.toMatch(/[[\]*…×_]/u);
});

test("every formulation with a number and every document is listed, and every listed one is used", () => {
  const text = phrases.map((phrase) => phrase.text).join("\n");
  const quoted = [...text.matchAll(/“([^”]+)”/gu)].map(([, words = ""]) => words);
  const numbered = quoted.filter((words) => /[一二两三四五六七八九]/u.test(words) && words !== "一");
  expect(new Set(numbered)).toEqual(new Set(formulations.map(({ words }) => words)));
  const cited = [...text.matchAll(/《[^》]+》/gu)].map(([name]) => name);
  expect(new Set(cited)).toEqual(new Set(citedDocuments));
});

test.each(byId(phrases.filter(({ sort }) => sort === "heading-set")))(
  "%s: headings of equal length without numbers or full stops",
  (_id, { text, depth }) => {
    const lines = text.split("\n");
    expect(depth).toBeDefined();
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(new Set(lines.map((line) => line.replace(/[“”]/gu, "").length)).size).toBe(1);
    for (const line of lines) expect(line).not.toMatch(/^[（(]?[一二三四五\d]+[、.）)]|。$/u);
  },
);

test("sentences end, and a triad goes on from 一是 to 三是", () => {
  for (const { text, sort } of phrases) {
    if (sort !== "heading-set") expect(text).toMatch(/[。：]$/u);
    if (sort === "triad") expect(text).toMatch(/^一是[^]+二是[^]+三是/u);
  }
});

test("problems say how grave they are", () => {
  for (const { sort, gravity } of phrases) expect(gravity !== undefined).toBe(sort === "problem");
});

/** What had not taken place, or was not said so, before the year. */
const dated: readonly (readonly [RegExp, number])[] = [
  [/“两个确立”/u, 2021],
  [/二十大|二十届/u, 2022],
  [/二十届中央纪委历次|二十届历次|关于党的建设的重要思想|以学铸魂/u, 2023],
  [/党纪学习教育|二十届三中/u, 2024],
  [/中央八项规定精神学习教育|二十届四中/u, 2025],
];

test("what belongs to a year is offered from that year on, and no other phrase names one", () => {
  for (const { id, text, from = 0 } of phrases) {
    const earliest = Math.max(0, ...dated.filter(([words]) => words.test(text)).map(([, year]) => year));
    expect([id, from >= earliest]).toEqual([id, true]);
    expect([id, /20\d\d年|[一二]〇[一二三四五六七八九〇]{2}年|主题教育/u.test(text)]).toEqual([id, false]);
  }
});

const words = {
  unit: "某局",
  organ: "党组",
  superior: "市委",
  secretary: "",
  year: "2025",
  nextYear: "2026",
};
const written = ({ text }: Phrase): readonly string[] => fillVariables(maskSlots(text), words).split("\n");

test("our own check has nothing to say of a phrase but its empty slots", () => {
  const strange = phrases.flatMap((phrase) => {
    const { findings } = checkSnapshot(plainSnapshot(written(phrase)), {
      ...defaultCheckOptions,
      year: 2025,
    });
    return findings
      .filter(({ check }) => !["unfilled-figure", "unfilled-name", "missing-section"].includes(check))
      .map(({ check, text }) => `${phrase.id} ${check} ${text}`);
  });
  expect(strange).toEqual([]);
});

test("a ledger that answers the slots fills each with its own figure", () => {
  const wrong: string[] = [];
  const open: string[] = [];
  for (const phrase of phrases) {
    const slots = figureSlots(phrase.text);
    if (slots.length === 0) continue;
    const report = checkSnapshot(plainSnapshot(written(phrase)), { ...defaultCheckOptions, year: 2025 });
    expect(report.gaps.filter(({ kind }) => kind === "figure").map(({ unit }) => unit)).toEqual(
      slots.map(({ unit }) => unit),
    );
    const values = slots.map((_slot, index) => String(7 - index));
    const rows = slots.map(({ indicator, unit }, index) => `${indicator} ${values[index] ?? ""} ${unit}`);
    const { proposals } = proposeFigures(report, ledgerOf(rows.join("\n")));
    const places = report.gaps.filter(({ kind }) => kind === "figure");
    slots.forEach(({ indicator }, index) => {
      const value = proposals.find(({ gap }) => gap === places[index])?.value;
      if (value === undefined) open.push(`${phrase.id} ${indicator}`);
      else if (value !== values[index]) wrong.push(`${phrase.id} ${indicator}`);
    });
  }
  expect(wrong).toEqual([]);
  expect(open).toEqual([]);
});
