import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { WordHost } from "../../../src/adapters/word/wordHost";
import type { Applied, Edit } from "../../../src/core/document/edit";
import type { TaggedText } from "../../../src/ports/documentHost";
import { buildDocx } from "../../support/docxFixtures";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { marked } from "../../support/markedText";
import { snapshotOf } from "../../support/openedDocx";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

const realm = globalThis as { Office?: unknown };
let word: WordStandIn;
let stop: () => void = () => undefined;
/** Of an answer that fails half-way the library gets no references, so that it can not let go of them. */
let lostReferences = 0;

// A Word that can leave out what is deleted: since WordApi 1.4.
beforeAll(() => {
  realm.Office = { context: { requirements: { isSetSupported: (set: string) => set === "WordApi" } } };
});
afterAll(() => delete realm.Office);
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBeLessThanOrEqual(lostReferences);
  lostReferences = 0;
});

function open(paragraphs: readonly (string | FixtureParagraph)[], inline: boolean): WordHost {
  word = new WordStandIn(buildDocx(paragraphs));
  word.document.tracksChanges = true;
  word.document.showsDeletions = inline;
  stop = playWord(word);
  return createWordHost();
}

const edits = (text: string, ...afters: readonly string[]): Edit[] => {
  const { snapshot, ranges } = marked(text);
  return ranges.map(({ paragraph, start, end }, index) => ({
    kind: "replaceText",
    range: { paragraph, start, end },
    before: snapshot.paragraphs[paragraph]!.text.slice(start, end),
    after: afters[index]!,
    tag: `zb:${index}`,
  }));
};

async function applied(host: WordHost, batch: readonly Edit[]): Promise<Applied> {
  const result = await host.apply(batch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function textsOf(host: WordHost): Promise<string[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.paragraphs.map(({ text }) => text);
}

const kinds = ({ outcomes }: Applied): string[] => outcomes.map(({ kind }) => kind);
const lines = ["全年召开党组会议3次。", "", "讲党课**次，听党课**次，讲党课**次。", "落款"];

describe.each([true, false])("revisions are shown inline: %s", (inline) => {
  test("a figure that is corrected reads as it will stand, and is put back", async () => {
    const host = open(lines, inline);
    const done = await applied(host, edits("全年召开党组会议⟦3⟧次。", "8"));
    expect(kinds(done)).toEqual(["applied"]);
    // What Word itself says.
    expect(word.texts[0]).toBe(inline ? "全年召开党组会议38次。" : "全年召开党组会议8次。");
    expect(await textsOf(host)).toEqual(["全年召开党组会议8次。", ...lines.slice(1)]);
    expect(kinds(await applied(host, done.undo))).toEqual(["applied"]);
    expect(await textsOf(host)).toEqual(lines);
    expect((await snapshotOf(word.document.save())).paragraphs.map(({ text }) => text)).toEqual(lines);
  });

  test("many in one paragraph, again and again", async () => {
    const host = open(lines, inline);
    const before = await textsOf(host);
    const batch = edits("\n\n讲党课⟦**⟧次，听党课⟦**⟧次，讲党课⟦**⟧次。", "4", "12", "4");
    const done = await applied(host, batch);
    expect(kinds(done)).toEqual(["applied", "applied", "applied"]);
    expect((await textsOf(host))[2]).toBe("讲党课4次，听党课12次，讲党课4次。");
    const found: readonly TaggedText[] = (await host.tagged!()).ok ? await tagged(host) : [];
    expect(found.map(({ range, text }) => [range.start, text])).toEqual([
      [3, "4"],
      [9, "12"],
      [16, "4"],
    ]);
    expect(kinds(await applied(host, done.undo))).toEqual(["applied", "applied", "applied"]);
    expect(await textsOf(host)).toEqual(before);
  });

  test("a place is shown where it stands", async () => {
    const host = open(lines, inline);
    await applied(host, edits("\n\n讲党课⟦**⟧次", "4"));
    await host.read();
    expect((await host.reveal({ paragraph: 2, start: 9, end: 11 })).ok).toBe(true);
    expect(word.document.selection).toContain("听党课⟦**⟧次");
  });

  test("without revisions, reading is one round trip after the first, and asks for nothing that may scroll", async () => {
    const host = open(lines, inline);
    word.document.tracksChanges = false;
    await host.read();
    const { syncs } = word;
    await host.read();
    expect(word.syncs - syncs).toBe(1);
    expect(word.document.reviews).toBe(1);
    const written = word.syncs;
    await applied(host, edits("全年召开党组会议⟦3⟧次。", "8"));
    expect(word.syncs - written).toBe(3);
  });
});

async function tagged(host: WordHost): Promise<readonly TaggedText[]> {
  const found = await host.tagged!();
  return found.ok ? found.value : [];
}

test("what others deleted is neither read nor written into", async () => {
  const host = open(
    [
      {
        runs: [
          { text: "讲党课" },
          { text: "**", wrap: "del" },
          { text: "12次，听党课" },
          { text: "**" },
          { text: "次" },
        ],
      },
    ],
    true,
  );
  expect(await textsOf(host)).toEqual(["讲党课12次，听党课**次"]);
  expect(kinds(await applied(host, edits("讲党课12次，听党课⟦**⟧次", "9")))).toEqual(["applied"]);
  expect(await textsOf(host)).toEqual(["讲党课12次，听党课9次"]);
});

test("the look of a paragraph whose revisions are shown is read like any other's", async () => {
  const { layout } = open(
    [{ runs: [{ text: "讲党课" }, { text: "**", wrap: "del" }, { text: "12次，班子成员都参加。" }] }],
    true,
  );
  expect(await layout!.read()).toMatchObject({
    value: {
      snapshot: { paragraphs: [{ text: "讲党课12次，班子成员都参加。" }] },
      paragraphs: [{ locked: false }],
    },
  });
});

test("a place that can not be told from what is deleted is left, and why is said", async () => {
  const host = open([{ runs: [{ text: "12" }, { text: "*", wrap: "del" }, { text: "*，" }] }], true);
  const { outcomes } = await applied(host, edits("1⟦2*⟧，", "5"));
  expect(outcomes).toEqual([{ kind: "refused", reason: "revised" }]);
});

// Live, deleted, live.
test.each([
  ["3", "3", ""],
  ["**", "**", ""],
  ["8", "8", "8"],
  ["共8", "8", ""],
  ["", "**", "**"],
])("like words that are deleted beside a place: %s[%s]%s", async (first, gone, last) => {
  const runs = [{ text: `会议${first}` }, { text: gone, wrap: "del" as const }, { text: `${last}次` }];
  const host = open([{ runs }, "党课**次"], true);
  const before = await textsOf(host);
  expect(before[0]).toBe(`会议${first}${last}次`);
  const old = /\d+|\*+/u.exec(before[0]!)![0];
  const done = await applied(host, edits(`${before[0]!.replace(old, `⟦${old}⟧`)}\n党课⟦**⟧次`, "77", "9"));
  const [outcome, other] = done.outcomes;
  expect(other?.kind).toBe("applied");
  // Either written as told, or left and told so: never anything else.
  const written = outcome?.kind === "applied";
  expect(written || outcome?.kind === "refused").toBe(true);
  expect(await textsOf(host)).toEqual([written ? before[0]!.replace(old, "77") : before[0], "党课9次"]);
  await applied(host, done.undo);
  expect(await textsOf(host)).toEqual(before);
});

test("where the list of a deleted paragraph can not be read, what is deleted is left out all the same", async () => {
  const deleted = { runs: [{ text: "三是作废的一段。", wrap: "del" as const }] };
  const host = open(
    [lines[0]!, deleted, { runs: [{ text: "讲党课" }, { text: "**", wrap: "del" }, { text: "12次" }] }],
    true,
  );
  word.document.unlistable = "作废";
  lostReferences = 8;
  const reviewed = [lines[0], "", "讲党课12次"];
  expect(await textsOf(host)).toEqual(reviewed);
  // And from then on.
  expect(await textsOf(host)).toEqual(reviewed);
  expect(word.document.reviews).toBe(4);
});

test("a Word that does not answer for the reviewed text is read as one that can not be asked", async () => {
  const host = open(lines, false);
  word.document.refusesReview = true;
  expect(await textsOf(host)).toEqual(lines);
  const { syncs } = word;
  await host.read();
  expect(word.syncs - syncs).toBe(1);
});
