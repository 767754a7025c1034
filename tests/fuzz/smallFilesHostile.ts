import fc from "fast-check";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { pinyinReadings } from "../../src/catalog/phrases/pinyin";
import { checkSnapshot } from "../../src/app/checkDocument";
import { readFigurePlaces } from "../../src/app/figureNotes";
import { loadIgnores } from "../../src/app/keepIgnores";
import { applyLayout, checkLayout, standardProfile } from "../../src/app/layout";
import { profileFaultSentence } from "../../src/app/profileFaultSentence";
import { unmaskDocument } from "../../src/app/maskDocument";
import { newReportEdits } from "../../src/app/newReport";
import { readOfficePhrases } from "../../src/app/officePhrases";
import { readReportProfile } from "../../src/app/reportProfile";
import { applyIgnores, serialiseIgnores } from "../../src/core/checking/ignores";
import { applyEdits } from "../../src/core/document/applyEdits";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { figureRecordData } from "../../src/core/filling/figureRecord";
import { profileJson, readProfile } from "../../src/core/layout/readProfile";
import { maskForSharing } from "../../src/core/writing/maskForSharing";
import { parseMaskKey, serialiseMaskKey } from "../../src/core/writing/maskKey";
import { readReadings } from "../../src/core/writing/readings";
import { indexPhrases, searchPhrases } from "../../src/core/writing/searchPhrases";
import type { DocumentFile } from "../../src/ports/documentFile";
import { buildDocx } from "../support/docxFixtures";
import { fuzzClass, hold } from "./fuzzClass";
import { anyDamagedJson, anyMutations, mutatedText } from "./mutations";

const lines = [
  "关于2025年落实全面从严治党主体责任情况的报告",
  "召开党组会24次，研究议题156个，其中党建议题51个。",
  "书记王某同志带头开展谈心谈话38人次。",
  "云溪街道党工委",
];
const plain = plainSnapshot(lines);
const texts = (host: { readonly snapshot: typeof plain }): readonly string[] =>
  host.snapshot.paragraphs.map(({ text }) => text);

/** What a person masks and sends, with its key. */
const sent = ((): { readonly snapshot: typeof plain; readonly key: string } => {
  const { snapshot, outline, gaps } = checkSnapshot(plain);
  const { pieces, key } = maskForSharing(snapshot, outline, gaps);
  const edits = pieces.map(({ edit }) => edit);
  return { snapshot: applyEdits(snapshot, edits).snapshot, key: serialiseMaskKey(key) };
})();

/** A damaged key may give nothing back; it may never write over anything but a mask. */
export const hostileKeys = fuzzClass({
  id: "key.damaged",
  kind: "hostile",
  inputs: anyDamagedJson([sent.key]),
  files: (text) => [{ name: "key.json", content: text }],
  run: async (text) => {
    const key = parseMaskKey(text);
    if (!key.ok) return key.error.kind;
    const host = memoryHost(sent.snapshot);
    const before = texts(host);
    const back = await unmaskDocument(host, sent, key.value);
    if (!back.ok) return back.error.kind;
    hold(
      "a damaged key changed what is no mask",
      texts(host).map((text, index) => keptAround(before[index] ?? "", text)),
      before.map(() => true),
    );
    return back.value.restored > 0 ? "masks given back" : "nothing given back";
  },
});

const pieceChange = fc.record({
  paragraph: fc.nat(9),
  piece: fc.nat(9),
  start: fc.integer({ min: -3, max: 40 }),
  length: fc.integer({ min: -1, max: 6 }),
  raw: fc.constantFrom("24", "", "**", "王某", "9".repeat(40), "\n"),
  text: fc.option(fc.constantFrom("", "**", "召开党组会**次", "云溪街道党工委"), { nil: null }),
});

/** A key that was damaged before it was sealed: its checksums fit, and what it says does not. */
export const wronglySealedKeys = fuzzClass({
  id: "key.wrongly-sealed",
  kind: "hostile",
  inputs: fc.array(pieceChange, { minLength: 1, maxLength: 4 }),
  files: (changes) => [{ name: "changes.json", content: JSON.stringify(changes) }],
  run: async (changes) => {
    const whole = parseMaskKey(sent.key);
    if (!whole.ok) throw new Error(whole.error.kind);
    const paragraphs = whole.value.paragraphs.map(({ text, pieces }, at) => {
      const here = changes.filter(({ paragraph }) => paragraph % whole.value.paragraphs.length === at);
      const changed = pieces.map((piece, index) => {
        const change = here.find((one) => one.piece % pieces.length === index);
        return change === undefined
          ? piece
          : { start: change.start, end: change.start + change.length, raw: change.raw };
      });
      return { text: here.find((one) => one.text !== null)?.text ?? text, pieces: changed };
    });
    const key = parseMaskKey(serialiseMaskKey({ paragraphs, damaged: [] }));
    if (!key.ok) return key.error.kind;
    const host = memoryHost(sent.snapshot);
    const before = texts(host);
    const back = await unmaskDocument(host, sent, key.value);
    if (!back.ok) return back.error.kind;
    hold(
      "a wrongly sealed key changed what is no mask",
      texts(host).map((text, index) => keptAround(before[index] ?? "", text)),
      before.map(() => true),
    );
    return back.value.restored > 0 ? "masks given back" : "nothing given back";
  },
});

/** Whether all that stood around the masks still stands in its order. */
function keptAround(masks: string, now: string): boolean {
  let at = 0;
  return masks.split("**").every((piece) => {
    const found = now.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}

const pack = JSON.stringify([
  {
    id: "a1",
    text: "召开党组会{次数}次。",
    role: "main-work",
    sort: "measure",
    topic: "general",
    voice: "collective",
    tags: ["会议"],
    from: 2025,
    gravity: 2,
  },
  { id: "a2", text: "一、**；二、**", sort: "heading-set", depth: 2 },
]);

const readings = readReadings(pinyinReadings);

export const hostilePacks = fuzzClass({
  id: "pack.damaged",
  kind: "hostile",
  inputs: anyDamagedJson([pack]),
  files: (text) => [{ name: "phrases.json", content: text }],
  run: (text) => {
    const { phrases, faults } = readOfficePhrases(text);
    const index = indexPhrases(phrases, readings);
    const wish = { words: "hy 次", role: null, voice: null, year: 2025, favourites: new Set<string>() };
    searchPhrases(index, { ...wish, recent: [], limit: 20 });
    return faults.length > 0 ? "faults named" : "read";
  },
});

const reportProfile = JSON.stringify({
  单位: "云溪街道党工委",
  书记: "某某",
  年度: 2025,
  variables: { superior: "区委" },
  variants: { "main-work": "x" },
});

export const hostileProfiles = fuzzClass({
  id: "profile.damaged",
  kind: "hostile",
  inputs: anyDamagedJson([reportProfile]),
  files: (text) => [{ name: "profile.json", content: text }],
  run: async (text) => {
    const read = readReportProfile(text);
    if (!read.ok) return read.error.kind;
    const host = memoryHost(plainSnapshot([""]));
    const begun = await host.apply(
      newReportEdits(host.snapshot, "main-responsibility", read.value.variables),
    );
    if (!begun.ok) throw new Error(`no report is begun: ${begun.error.kind}`);
    return read.value.unknown.length > 0 ? "unknown names told" : "read";
  },
});

const opened = (): DocumentFile => {
  const file = openDocx(buildDocx(lines));
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
};

export const hostileLayouts = fuzzClass({
  id: "layout-profile.damaged",
  kind: "hostile",
  inputs: anyDamagedJson([profileJson(standardProfile)]),
  files: (text) => [{ name: "layout.json", content: text }],
  run: async (text) => {
    const profile = readProfile(text, standardProfile);
    if (!profile.ok) {
      profileFaultSentence(profile.error);
      return profile.error.kind;
    }
    const file = opened();
    const report = await checkLayout(file.layout!, profile.value);
    if (!report.ok) return report.error.kind;
    const done = await applyLayout(file.layout!, report.value, profile.value);
    if (!done.ok) return done.error.kind;
    const after = openDocx(file.save());
    const read = after.ok ? await after.value.read() : after;
    hold(
      "laid out with an office's profile, another text",
      read.ok ? read.value.paragraphs.map((one) => one.text) : read.error,
      lines,
    );
    return "laid out";
  },
});

const figures = figureRecordData([
  {
    tag: "zhubi-f-1-abc",
    before: "**",
    unit: "次",
    hedge: null,
    typed: null,
    written: { value: "24", source: null, ledger: "台账.xlsx", at: "2025-12-03 15:20" },
    last: { value: "20", year: 2024 },
  },
]);
const record = JSON.stringify({
  ...(JSON.parse(
    serialiseIgnores([{ scope: "document", check: "wrong-words", reason: "原文如此" }]),
  ) as object),
  figures,
});

const report = checkSnapshot(plain);

/** What a document keeps for us, written by somebody else or damaged. */
export const hostileRecords = fuzzClass({
  id: "record.damaged",
  kind: "hostile",
  inputs: fc.oneof(
    anyDamagedJson([record]),
    anyMutations(["v", "1"]).map((mutations) => mutatedText(record, mutations)),
  ),
  files: (text) => [{ name: "record.json", content: text }],
  run: async (text) => {
    const file = opened();
    const set = await file.record?.set(text);
    if (set?.ok !== true) return "not kept";
    const again = openDocx(file.save());
    if (!again.ok) throw new Error(`with a record of ${text.length} it opens no more: ${again.error.kind}`);
    const host = again.value;
    const user = { get: () => text, set: () => undefined, remove: () => undefined };
    const { ignores, trouble } = await loadIgnores({ record: host.record, user });
    applyIgnores(report.findings, ignores, report.snapshot);
    const places = await readFigurePlaces(host);
    await host.record?.set(null);
    const forgotten = openDocx(host.save());
    const kept = forgotten.ok ? await forgotten.value.record?.get() : forgotten;
    hold("forgotten, and yet there", kept, { ok: true, value: null });
    return trouble !== null || !places.ok ? "trouble named" : "read";
  },
});
