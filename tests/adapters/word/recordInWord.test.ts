import { createWordHost } from "../../../src/adapters/word/wordHost";
import { checkDocument } from "../../../src/app/checkDocument";
import { figureNotesErrorSentence } from "../../../src/app/errorSentence";
import { keepIgnores, loadIgnores } from "../../../src/app/keepIgnores";
import type { IgnoreStores } from "../../../src/app/keepIgnores";
import { readFigureNotes } from "../../../src/app/figureNotes";
import { fillFigures } from "../../../src/app/fillFigures";
import { tagOf } from "../../../src/core/document/tag";
import type { RecordedFigure } from "../../../src/core/filling/figureRecord";
import { figureRecordData } from "../../../src/core/filling/figureRecord";
import type { DocumentHost } from "../../../src/ports/documentHost";
import { buildDocx, seededRandom } from "../../support/docxFixtures";
import { memoryStore } from "../../support/panelFixture";
import { playWord } from "../../support/wordHost/inNode";
import { hostFailures, WordStandIn } from "../../support/wordHost/wordStandIn";

let word: WordStandIn;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});

function open(paragraphs: readonly string[], smallRequests = false): DocumentHost {
  word = new WordStandIn(buildDocx(paragraphs));
  stop = playWord(word);
  return createWordHost({ smallRequests });
}

/** A record as filling leaves it, every figure from a row of its own. */
function recordOf(count: number, seed = 1): string {
  const random = seededRandom(seed);
  const number = (below: number): string => String(Math.floor(random() * below));
  const figures = Array.from({ length: count }, (_, index): RecordedFigure => {
    const [value, indicator] = [number(900), `第${index + 1}项工作`];
    const rowText = `${index + 1}\t${indicator}\t${value}\t次\t备注${number(9000)}`;
    const source = {
      indicator,
      formula: null,
      sheet: "汇总",
      row: index + 2,
      column: 3,
      text: value,
      rowText,
    };
    const written = { value, ledger: "云溪镇2025年党建工作台账.xlsx", at: "2025-12-03 15:20", source };
    return {
      tag: tagOf(index + 1, String(seed)),
      before: "**",
      unit: "次",
      hedge: null,
      typed: null,
      written,
      last: null,
    };
  });
  return JSON.stringify({ v: 1, ignores: [], figures: figureRecordData(figures) });
}

const line = "召开党委会议**次。";

test("a long record is kept and read back, and a shorter one leaves nothing of it behind", async () => {
  const host = open([line]);
  const long = `${recordOf(60)}𠮷`;
  expect(await host.record!.get()).toEqual({ ok: true, value: null });
  await host.record!.set(long);
  expect(word.document.properties.size).toBeGreaterThan(5);
  expect(Math.max(...[...word.document.properties.values()].map(({ length }) => length))).toBeLessThan(256);
  expect(await host.record!.get()).toEqual({ ok: true, value: long });
  await host.record!.set("{}");
  expect([...word.document.properties.keys()].sort()).toEqual(["zhubi.a.1", "zhubi.record"]);
  expect(await host.record!.get()).toEqual({ ok: true, value: "{}" });
});

test("taken away, the properties of others stay alone", async () => {
  const host = open([line]);
  word.document.properties.set("文号", "云发〔2025〕1号");
  await host.record!.set(recordOf(20));
  await host.record!.set(null);
  expect([...word.document.properties]).toEqual([["文号", "云发〔2025〕1号"]]);
  expect(await host.record!.get()).toEqual({ ok: true, value: null });
});

test("500 figures are remembered in two round trips", async () => {
  const host = open([line], true);
  await host.record!.set(recordOf(500));
  expect(word.syncs).toBe(2);
  expect(Math.max(...word.requestSizes)).toBeLessThan(60_000);
});

test("5,000 figures stay below 60 KB a request where requests are kept small", async () => {
  const host = open([line], true);
  const [first, second] = [recordOf(5000), recordOf(5000, 2)];
  await host.record!.set(first);
  await host.record!.set(second);
  expect(Math.max(...word.requestSizes)).toBeLessThan(60_000);
  const kept = await host.record!.get();
  expect(kept.ok && kept.value === second).toBe(true);
});

test.each([2, 3, 4])(
  "a writing that breaks off at request %d leaves one record or the other",
  async (broken) => {
    const [before, after] = [recordOf(900), recordOf(900, 2)];
    const host = open([line], true);
    await host.record!.set(before);
    word.failingSync = { number: word.syncs + broken, failure: hostFailures.dialogOpen };
    const written = await host.record!.set(after);
    const now = await host.record!.get();
    if (!now.ok) throw new Error(now.error.kind);
    // Requests 2 and 3 bring the pieces, the last one takes those of the writing before away.
    expect([written.ok, now.value === (written.ok ? after : before)]).toEqual([broken > 3, true]);
    await host.record!.set(after);
    await host.record!.set(before);
    const again = await host.record!.get();
    expect(again.ok && again.value === before).toBe(true);
    const letters = [...word.document.properties.keys()].map((name) => name.split(".")[1]);
    expect(new Set(letters).size).toBe(2);
  },
);

test("a damaged record is told in a sentence, left as it is, and the figures are written all the same", async () => {
  const host = open([line, "讲党课**次。"]);
  await host.record!.set(recordOf(30));
  word.document.properties.delete("zhubi.b.2");
  const damaged = [...word.document.properties];
  const notes = await readFigureNotes(host);
  expect(notes.ok ? "" : figureNotesErrorSentence(notes.error)).toContain("已损坏，没有改动它");
  const report = await checkDocument(host);
  if (!report.ok) throw new Error(report.error.kind);
  const figures = report.value.gaps.map((gap) => ({ gap, value: "24" }));
  expect(await fillFigures(host, figures, { ledger: "", at: "" })).toMatchObject({
    ok: true,
    value: { left: [], recorded: [], recordTrouble: { kind: "notOurs" } },
  });
  expect(word.texts).toEqual(["召开党委会议24次。", "讲党课24次。"]);
  expect([...word.document.properties]).toEqual(damaged);
});

test("an ignore alone is remembered though Word closes the document without asking to save it", async () => {
  const store = memoryStore();
  const stores = (host: DocumentHost): IgnoreStores => ({
    record: host.record,
    user: store,
    copyAs: "C:\\稿.docx",
  });
  const ignore = (check: string) => ({ scope: "document", check, reason: "" }) as const;
  const again = (bytes: Uint8Array): DocumentHost => {
    stop();
    word = new WordStandIn(bytes);
    stop = playWord(word);
    return createWordHost();
  };
  const host = open([line]);
  await keepIgnores(stores(host), [ignore("wrong-word")]);
  await keepIgnores(stores(host), [ignore("wrong-word"), ignore("long-sentence")]);
  expect(word.document.dirty).toBe(false);
  const lost = again(word.closed());
  expect(await lost.record!.get()).toEqual({ ok: true, value: null });
  const held = { ignores: [ignore("wrong-word"), ignore("long-sentence")], trouble: null };
  expect(await loadIgnores(stores(lost))).toEqual(held);

  // Saved after all: the document holds them, and the copy is not needed any more.
  await keepIgnores(stores(lost), held.ignores);
  const saved = again(word.document.save());
  expect(await loadIgnores(stores(saved))).toEqual(held);
  await saved.record!.set(null);
  expect(await loadIgnores(stores(saved))).toEqual({ ignores: [], trouble: null });
});
