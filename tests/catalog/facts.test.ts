import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { events } from "../../src/catalog/facts/events";
import { facts } from "../../src/catalog/facts/facts";
import { ruleFacts } from "../../src/catalog/facts/ruleFacts";
import { powers } from "../../src/catalog/organs";
import { formulations } from "../../src/catalog/phrases/formulations";
import { phrases } from "../../src/catalog/phrases/index";
import { frequencyNorms } from "../../src/catalog/wording/frequencyNorms";
import { repealedRules } from "../../src/catalog/wording/rules";
import { yearPacks } from "../../src/catalog/wording/yearPacks";

const path = join(__dirname, "../../docs/facts.md");

const page = `# Facts that the program states

Written from \`src/catalog/facts\`. Every claim was compared with its source in the month given; what no source was found for is not stated (a rule without a year: its text was seen, its date was not). Sources were read as published texts and news, some of them reprinted; revisions after October 2026 are not known here. A citation of an older text is told as a warning, to be compared.

| claim | document | source | checked |
|---|---|---|---|
${facts
  .map(({ claim, document, source, checked }) => `| ${claim} | ${document ?? "–"} | ${source} | ${checked} |`)
  .join("\n")}
`;

test("docs/facts.md is what the table says (UPDATE_DOCS=1 writes it)", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});

test("every fact stands once, with the source it was compared with", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const { source, checked } of facts) {
    expect(source).not.toBe("");
    expect(checked).toMatch(/^20\d\d-\d\d$/u);
  }
  for (const { first, last } of events) expect(first).toBeLessThanOrEqual(last);
});

test("every document that phrases, norms and the table of organs rest on is in the table", () => {
  const known = new Set(ruleFacts.map(({ name }) => `《${name}》`));
  const used = [
    ...phrases.flatMap(({ text }) => [...text.matchAll(/《[^》]+》/gu)].map(([name]) => name)),
    ...formulations.flatMap(({ document }) => document ?? []),
    ...powers.flatMap(({ document }) => document ?? []),
    ...frequencyNorms.map(({ document }) => document).filter((document) => document.startsWith("《")),
  ];
  expect([...new Set(used)].filter((document) => !known.has(document))).toEqual([]);
});

test("what a citation is corrected to is in the table, and held when it took the place of the other", () => {
  const years = new Map(ruleFacts.map(({ name, year }) => [name, year]));
  const strange = repealedRules.filter(({ now, since }) => {
    const year = years.get(now);
    return year === undefined || Math.floor(since / 10_000) > year + 1;
  });
  expect(strange).toEqual([]);
});

test("a year is never before the event that its wording speaks of", () => {
  const noted = new Map(events.map((event) => [event.note, event]));
  for (const { phrase, from, note } of yearPacks) {
    const event = noted.get(note);
    if (event !== undefined && from !== null && !/迎|即将|庆祝|召开之年/u.test(phrase))
      expect([phrase, from >= Math.floor(event.first / 10_000)]).toEqual([phrase, true]);
  }
});
