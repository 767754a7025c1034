import { createWordHost } from "../../../src/adapters/word/wordHost";
import { createPanel } from "../../../src/ui/panel/createPanel";
import type { Panel } from "../../../src/ui/panel/createPanel";
import { certainItems, fillItems } from "../../../src/ui/panel/fillItems";
import type { ProposedItem } from "../../../src/ui/panel/fillItems";
import { buildDocx } from "../../support/docxFixtures";
import { servicesOver } from "../../support/panelFixture";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn, hostFailures } from "../../support/wordHost/wordStandIn";

/** The pane's behaviour over Word, with everything that may go wrong between the two. */

const lines = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履行主体责任。现将有关情况总结如下：",
  "一、主要工作",
  "召开党组会议**次，班子成员讲党课*次。",
  "走访慰问困难党员*名。",
];
const ledger = "项目\t数量\t单位\n召开党组会议\t26\t次\n班子成员讲党课\t6\t次\n走访慰问困难党员\t14\t名\n";
const filled = ["召开党组会议26次，班子成员讲党课6次。", "走访慰问困难党员14名。"];

jest.setTimeout(60_000);

let word: WordStandIn;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});

async function open(): Promise<Panel> {
  stop();
  word = new WordStandIn(buildDocx(lines));
  stop = playWord(word);
  const panel = createPanel(servicesOver(createWordHost()));
  await panel.recheck();
  await panel.pasteLedger(ledger);
  return panel;
}

const certain = (panel: Panel): readonly ProposedItem[] => {
  const { plan, decisions, filled: done } = panel.getState();
  return plan === null ? [] : certainItems(fillItems(plan, decisions, done));
};

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = word.syncs;
  await work();
  return word.syncs - before;
}

/** Whatever happened: what the pane takes for filled stands where it says, and nothing else was written. */
function expectWhole(panel: Panel): void {
  const { filled: figures, report, busy, crash } = panel.getState();
  expect({ busy, crash }).toEqual({ busy: null, crash: null });
  const texts = report?.snapshot.paragraphs.map(({ text }) => text) ?? [];
  expect(word.texts).toEqual(texts);
  const back = [...lines];
  for (const { range, value } of figures)
    expect(texts[range.paragraph]?.slice(range.start, range.end)).toBe(value);
  for (const { range, raw } of [...figures].sort((a, b) => b.range.start - a.range.start)) {
    const text = texts[range.paragraph] ?? "";
    back[range.paragraph] = text.slice(0, range.start) + raw + text.slice(range.end);
  }
  for (const [index, text] of texts.entries())
    if (figures.every(({ range }) => range.paragraph !== index)) expect(text).toBe(lines[index]);
}

const fillAll = (panel: Panel): Promise<void> => panel.fill(certain(panel));
const putBackAll = (panel: Panel): Promise<void> => panel.putBack(panel.getState().filled);

test("round trips: text, list of what is ignored and figures at the start, one for each check after it", async () => {
  const panel = await open();
  expect(word.syncs).toBe(3);
  expect(await syncsOf(() => panel.recheck())).toBe(1);
  // Three write; the others read again and remember the figures in the document.
  expect(await syncsOf(() => fillAll(panel))).toBeLessThanOrEqual(16);
  expect(await syncsOf(() => putBackAll(panel))).toBeLessThanOrEqual(19);
});

test("many figures go in portions, the first few at once; the person stops it, and what was written stays", async () => {
  stop();
  word = new WordStandIn(
    buildDocx(Array.from({ length: 70 }, (_, at) => `第${at + 1}支部召开党员大会**次。`)),
  );
  stop = playWord(word);
  const panel = createPanel(servicesOver(createWordHost()));
  await panel.recheck();
  const edits = word.texts.map((text, paragraph) => {
    const start = text.indexOf("**");
    const range = { paragraph, start, end: start + 2 };
    return { kind: "replaceText", range, before: "**", after: "4" } as const;
  });
  const done: number[] = [];
  const heard = panel.subscribe(() => {
    const { busy } = panel.getState();
    const progress = busy?.done ?? 0;
    if (progress > (done.at(-1) ?? 0)) done.push(progress);
    if (progress === 30) panel.stopChange();
  });
  await panel.write(edits);
  heard();
  expect(done).toEqual([5, 30]);
  expect(word.texts.filter((text) => text.includes("大会4次"))).toHaveLength(30);
  await panel.undoLast();
  expect(word.texts.join("")).not.toContain("大会4次");
});

// One that passes, one that ends the session, one that stays.
const failures = ["tooManyCalls", "sessionOver", "accessDenied"] as const;

/** Each round trip of `work` fails once, in a document of its own; `next` sees what came of it. */
async function failEachTrip(
  failure: (typeof failures)[number],
  begin: () => Promise<Panel>,
  work: (panel: Panel) => Promise<void>,
  next: (panel: Panel) => Promise<void>,
): Promise<void> {
  const clean = await begin();
  const trips = await syncsOf(() => work(clean));
  for (let trip = 1; trip <= trips; trip++) {
    const panel = await begin();
    const before = [...word.texts];
    word.failingSync = { number: word.syncs + trip, failure: hostFailures[failure] };
    await work(panel);
    const { notice, reading } = panel.getState();
    // Nothing done and nothing said would leave the person waiting.
    if (word.texts.join("\n") === before.join("\n")) expect(notice?.kind).toBe("failed");
    if (reading.kind === "ready") expectWhole(panel);
    await panel.recheck();
    expectWhole(panel);
    await next(panel);
  }
}

test.each(failures)("%s, at each round trip of a fill: the next try fills what is left", (failure) =>
  failEachTrip(failure, open, fillAll, async (panel) => {
    await fillAll(panel);
    expect(word.texts.slice(3)).toEqual(filled);
    expectWhole(panel);
    await putBackAll(panel);
    expect(word.texts).toEqual(lines);
  }),
);

async function openFilled(): Promise<Panel> {
  const panel = await open();
  await fillAll(panel);
  return panel;
}

test.each(failures)(
  "%s, at each round trip of putting back: the next try puts back what is left",
  (failure) =>
    failEachTrip(failure, openFilled, putBackAll, async (panel) => {
      await putBackAll(panel);
      expect(word.texts).toEqual(lines);
    }),
);

test("a person who types while figures are written keeps every word", async () => {
  const clean = await open();
  const trips = await syncsOf(() => fillAll(clean));
  for (let trip = 1; trip <= trips; trip++) {
    const panel = await open();
    const number = word.syncs + trip;
    word.beforeSync = (sync) => {
      if (sync !== number) return;
      const last = word.document.paragraphs.at(-1)!;
      const end = word.document.textOf(last).length;
      word.document.replace(word.document.span(last, end, end), "另走访企业**家。");
    };
    const typed = (texts: readonly string[]): string[] => [
      ...texts.slice(0, -1),
      `${texts.at(-1)!}另走访企业**家。`,
    ];
    await fillAll(panel);
    await panel.recheck();
    for (const { range, value } of panel.getState().filled)
      expect(word.texts[range.paragraph]?.slice(range.start, range.end)).toBe(value);
    // What could not be found again at once is found at the next try.
    await fillAll(panel);
    expect(word.texts.slice(3)).toEqual(typed(filled));
    await putBackAll(panel);
    expect(word.texts).toEqual(typed(lines));
  }
});
