import { checkSnapshot, defaultCheckOptions } from "../../../src/app/checkDocument";
import { proposeFigures } from "../../../src/app/proposeFigures";
import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { partyOrgans, powers, speakingVariables } from "../../../src/catalog/organs";
import { formulations } from "../../../src/catalog/phrases/formulations";
import { phrases } from "../../../src/catalog/phrases/index";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { fillVariables } from "../../../src/core/writing/fillVariables";
import {
  derivedSlots,
  figureSlots,
  maskSlots,
  phraseSorts,
  phraseTopics,
} from "../../../src/core/writing/phrase";
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
  const known = [
    ...["unit", "organ", "superior", "secretary", "year", "nextYear"],
    ...["meeting", "life", "below", "office", "staff"],
  ];
  const used = phrases.flatMap(({ text }) => [...text.matchAll(/\{(\w*)\}/gu)].map(([, name]) => name));
  expect(known).toEqual(expect.arrayContaining([...new Set(used)]));
});

test("every slot names an indicator of the catalogue with a unit it is counted in", () => {
  const units = new Map<string, readonly string[]>([
    ...indicatorCatalogue.indicators.map(({ name, units: known }) => [name, known] as const),
    ...indicatorCatalogue.ratios.map(({ name }) => [name, ["％"]] as const),
    ...derivedSlots.map((name) => [name, ["％"]] as const),
    ...partyOrgans.map(({ meeting }) => [meeting, ["次"]] as const),
    ["{meeting}", ["次"]],
  ]);
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

test("every formulation with a number is listed, and every listed one is used", () => {
  const text = phrases.map((phrase) => phrase.text).join("\n");
  const quoted = [...text.matchAll(/“([^”]+)”/gu)].map(([, words = ""]) => words);
  const numbered = quoted.filter((words) => /[一二两三四五六七八九]/u.test(words) && words !== "一");
  expect(new Set(numbered)).toEqual(new Set(formulations.map(({ words }) => words)));
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

test("a phrase is offered to no organ that has not or may not do what it claims", () => {
  const claims = partyOrgans.flatMap(({ name, may }) =>
    phrases.flatMap(({ id, text, organs = [name] }) =>
      powers
        .filter((power) => organs.includes(name) && !may.includes(power.id) && power.words.test(text))
        .map((power) => `${name} ${id} ${power.id}`),
    ),
  );
  expect(claims).toEqual([]);
});

test("problems say how grave they are", () => {
  for (const { sort, gravity } of phrases) expect(gravity !== undefined).toBe(sort === "problem");
});

/** What had not taken place, or was not said so, before the year. */
const dated: readonly (readonly [RegExp, number])[] = [
  [/政绩观学习教育|习近平党建思想|二十届五中/u, 2026],
  [/“两个确立”/u, 2021],
  [/二十大|二十届/u, 2022],
  [/二十届中央纪委历次|二十届历次|关于党的建设的重要思想|以学铸魂/u, 2023],
  [/党纪学习教育|二十届三中/u, 2024],
  [/中央八项规定精神学习教育|二十届四中|厉行节约反对浪费条例》/u, 2025],
];

/** The last year in which it is done and not only kept up: of a campaign its year, of a plan its first. */
const over: readonly (readonly [RegExp, number])[] = [
  [/扎实开展党纪学习教育|党纪学习教育中坚持/u, 2024],
  [/扎实开展深入贯彻中央八项规定精神学习教育|精神学习教育中查摆|^学习教育期间/u, 2025],
  [/关于党的建设的重要思想|巩固拓展脱贫攻坚成果/u, 2025],
  [/开局之年|扎实开展树立和践行/u, 2026],
];

test("what belongs to a year is offered from that year on, and no other phrase names one", () => {
  for (const { id, text, from = 0, until = 9999 } of phrases) {
    const earliest = Math.max(0, ...dated.filter(([words]) => words.test(text)).map(([, year]) => year));
    expect([id, from >= earliest]).toEqual([id, true]);
    const latest = Math.min(9999, ...over.filter(([words]) => words.test(text)).map(([, year]) => year));
    expect([id, until <= latest]).toEqual([id, true]);
    expect([id, /20\d\d年|[一二]〇[一二三四五六七八九〇]{2}年|主题教育/u.test(text)]).toEqual([id, false]);
  }
});

const yearOf = ({ from = 0, until = 2026 }: Phrase): number => Math.max(from, Math.min(2026, until));
/** The words of the first organ and the last year that a phrase suits. */
const wordsFor = (phrase: Phrase) => {
  const year = yearOf(phrase);
  const organ = phrase.organs?.[0] ?? "党组";
  const told = { unit: "某局", organ, superior: "市委", year: String(year), nextYear: String(year + 1) };
  return speakingVariables(told);
};
const written = (phrase: Phrase): readonly string[] =>
  fillVariables(maskSlots(phrase.text), wordsFor(phrase)).split("\n");

test("our own check has nothing to say of a phrase but its empty slots", () => {
  const strange = phrases.flatMap((phrase) => {
    const { findings } = checkSnapshot(plainSnapshot(written(phrase)), {
      ...defaultCheckOptions,
      year: yearOf(phrase),
    });
    return findings
      .filter(
        ({ check }) =>
          !["unfilled-figure", "unfilled-name", "gap-in-prose", "missing-section"].includes(check),
      )
      .map(({ check, text }) => `${phrase.id} ${check} ${text}`);
  });
  expect(strange).toEqual([]);
});

/** 占比 … are reckoned from what stands before them. */
const isRate = (unit: string): boolean => unit === "％";

/** Of phrases whose words the ledger's name meets only in part, a person finds the figure among the candidates. */
const mostOpen = 0.04;

test("a ledger that answers the slots is proposed for nearly each, with its own figure", () => {
  const wrong: string[] = [];
  const open: string[] = [];
  let asked = 0;
  for (const phrase of phrases) {
    const slots = figureSlots(fillVariables(phrase.text, wordsFor(phrase)));
    if (slots.length === 0) continue;
    const options = { ...defaultCheckOptions, year: yearOf(phrase) };
    const report = checkSnapshot(plainSnapshot(written(phrase)), options);
    const places = report.gaps.filter(({ kind }) => kind === "figure");
    expect([phrase.id, places.map(({ unit }) => unit)]).toEqual([phrase.id, slots.map(({ unit }) => unit)]);
    const values = new Map(slots.map(({ indicator }, index) => [indicator, String(40 - index)]));
    const rows = slots
      .filter(({ indicator }) => !derivedSlots.includes(indicator))
      .map(({ indicator, unit }) => `${indicator} ${values.get(indicator) ?? ""} ${unit}`);
    const { proposals } = proposeFigures(report, ledgerOf(rows.join("\n")));
    slots.forEach(({ indicator }, index) => {
      const value = proposals.find(({ gap }) => gap === places[index])?.value;
      if (derivedSlots.includes(indicator)) return;
      asked++;
      if (value === undefined) open.push(`${phrase.id} ${indicator}`);
      else if (value !== values.get(indicator)) wrong.push(`${phrase.id} ${indicator} ${value}`);
    });
  }
  expect(wrong).toEqual([]);
  expect(open.length).toBeLessThanOrEqual(asked * mostOpen);
});

test("rates follow from the figures before them", () => {
  const wrong = phrases.flatMap((phrase) => {
    const slots = figureSlots(fillVariables(phrase.text, wordsFor(phrase)));
    const last = slots.findIndex(({ indicator }) =>
      /占比|完成率|整改率|结案率|审结率|采用率/u.test(indicator),
    );
    // What was done about last year's problems is counted apart: it stays open for the person.
    if (last < 0 || phrase.topic === "last-year") return [];
    const report = checkSnapshot(plainSnapshot(written(phrase)), {
      ...defaultCheckOptions,
      year: yearOf(phrase),
    });
    // The last two figures before the rate are the whole and the part of it.
    const rows = slots
      .filter(({ unit }) => !isRate(unit))
      .map(({ indicator, unit }, index) => `${indicator} ${index === last - 1 ? 30 : 40} ${unit}`);
    const places = report.gaps.filter(({ kind }) => kind === "figure");
    const { proposals } = proposeFigures(report, ledgerOf(rows.join("\n")));
    const value = proposals.find(({ gap }) => gap === places[last])?.value;
    return value === "75" ? [] : [`${phrase.id} ${String(value)}`];
  });
  expect(wrong).toEqual([]);
});
