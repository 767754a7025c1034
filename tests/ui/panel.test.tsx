import { waitFor } from "@testing-library/react";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { err } from "../../src/core/result";
import type { TextRange } from "../../src/core/text/range";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import type { DocumentHost } from "../../src/ports/documentHost";
import type { DocumentRecord } from "../../src/ports/documentRecord";
import { createPanel } from "../../src/ui/panel/createPanel";
import type { Panel } from "../../src/ui/panel/createPanel";
import { certainItems, fillItems } from "../../src/ui/panel/fillItems";
import type { ProposedItem } from "../../src/ui/panel/fillItems";
import { buildDocx } from "../support/docxFixtures";
import { openedDocx } from "../support/openedDocx";
import { hostOf, servicesOver } from "../support/panelFixture";

const lines = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履行主体责任。现将有关情况总结如下：",
  "一、主要工作",
  "召开党组会议**次，班子成员讲党课*次，走访慰问困难党员*名。",
];
const ledger = "项目\t数量\t单位\n召开党组会议\t26\t次\n班子成员讲党课\t6\t次\n";

async function readyPanel(host: DocumentHost = memoryHost(plainSnapshot(lines))): Promise<Panel> {
  const panel = createPanel(servicesOver(host));
  await panel.recheck();
  await panel.pasteLedger(ledger);
  return panel;
}

const certain = (panel: Panel): readonly ProposedItem[] => {
  const { plan, decisions, filled } = panel.getState();
  return plan === null ? [] : certainItems(fillItems(plan, decisions, filled));
};

const textOf = (panel: Panel): string | undefined => panel.getState().report?.snapshot.paragraphs[3]?.text;

test("a paragraph that is changed before the first reading is changed, not written beside", async () => {
  const host = hostOf(["一是抓学习。"]);
  const panel = createPanel(servicesOver(host));
  await panel.editParagraph(0, "一是抓学习。", "一是抓作风。");
  const after = await host.read();
  expect(after.ok && after.value.paragraphs.map(({ text }) => text)).toEqual(["一是抓作风。"]);
});

test("nothing is written by reading a ledger; filling writes, records, and can be put back whole", async () => {
  const panel = await readyPanel();
  expect(textOf(panel)).toBe(lines[3]);
  await panel.fill(certain(panel));
  expect(textOf(panel)).toBe("召开党组会议26次，班子成员讲党课6次，走访慰问困难党员*名。");
  const { filled } = panel.getState();
  const text = textOf(panel) ?? "";
  expect(filled.map(({ range }) => text.slice(range.start, range.end))).toEqual(["26", "6"]);
  expect(filled.map(({ source }) => source?.row)).toEqual([2, 3]);
  await panel.undoLast();
  expect(textOf(panel)).toBe(lines[3]);
  expect(panel.getState().filled).toEqual([]);
});

test("a paragraph that is changed while figures are being written waits, and is not lost", async () => {
  const inner = memoryHost(plainSnapshot([...lines, "二是抓作风。"]));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const host: DocumentHost = {
    ...inner,
    apply: async (...all) => {
      await held;
      return inner.apply(...all);
    },
  };
  const panel = await readyPanel(host);
  const filling = panel.fill(certain(panel));
  await waitFor(() => expect(panel.getState().busy).not.toBeNull());
  const editing = panel.editParagraph(4, "二是抓作风。", "二是抓整改。");
  release();
  await Promise.all([filling, editing]);
  const after = await inner.read();
  expect(after.ok && after.value.paragraphs.slice(3).map(({ text }) => text)).toEqual([
    "召开党组会议26次，班子成员讲党课6次，走访慰问困难党员*名。",
    "二是抓整改。",
  ]);
});

test("figures that are asked for while a paragraph is written are filled where they still are proposed", async () => {
  const inner = memoryHost(plainSnapshot([...lines, "开展谈心谈话**人次。"]));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const host: DocumentHost = {
    ...inner,
    apply: async (...all) => {
      await held;
      return inner.apply(...all);
    },
  };
  const panel = createPanel(servicesOver(host));
  await panel.recheck();
  await panel.pasteLedger(`${ledger}谈心谈话\t60\t人次\n`);
  expect(certain(panel).map(({ value }) => value)).toEqual(["26", "6", "60"]);
  const before = textOf(panel) ?? "";
  const editing = panel.editParagraph(3, before, before.replace("党组会议", "支委会"));
  const filling = panel.fill(certain(panel));
  release();
  await Promise.all([editing, filling]);
  const after = await inner.read();
  // What was proposed for other words is no longer what the person saw.
  expect(after.ok && after.value.paragraphs.slice(3).map(({ text }) => text)).toEqual([
    "召开支委会**次，班子成员讲党课*次，走访慰问困难党员*名。",
    "开展谈心谈话60人次。",
  ]);
});

test("new words are looked at where they came to stand, behind what stood there", async () => {
  const shown: TextRange[] = [];
  const host = memoryHost(plainSnapshot(lines));
  const panel = createPanel(
    servicesOver({
      ...host,
      reveal(range) {
        shown.push(range);
        return host.reveal(range);
      },
    }),
  );
  await panel.recheck();
  await panel.write([
    {
      kind: "insertParagraphs",
      at: 2,
      following: lines[1] ?? "",
      paragraphs: [{ text: "新的一段。", role: "body", like: null }],
    },
  ]);
  expect(panel.getState().current).toEqual({ paragraph: 2, start: 0, end: 5 });
  // Nothing is selected: what is typed next would take its place.
  expect(shown).toEqual([{ paragraph: 2, start: 5, end: 5 }]);
  await panel.write([
    {
      kind: "replaceText",
      range: { paragraph: 1, start: 6, end: 6 },
      before: "",
      after: "一年来，",
    },
  ]);
  expect(panel.getState().current).toEqual({ paragraph: 1, start: 6, end: 10 });
});

test("a change that went with the text is seen together with the text, never before it", async () => {
  const panel = await readyPanel();
  const seen = new Set<string>();
  panel.subscribe(() => {
    const { filled, report } = panel.getState();
    for (const { range, value } of filled) {
      seen.add(
        `${value}=${report?.snapshot.paragraphs[range.paragraph]?.text.slice(range.start, range.end) ?? ""}`,
      );
    }
  });
  await panel.fill(certain(panel));
  await panel.putBack(panel.getState().filled.slice(0, 1));
  expect([...seen].filter((pair) => pair.split("=")[0] !== pair.split("=")[1])).toEqual([]);
});

test("places that were changed meanwhile are left alone and counted", async () => {
  const host = memoryHost(plainSnapshot(lines));
  const panel = await readyPanel(host);
  await host.apply([
    { kind: "replaceText", range: { paragraph: 3, start: 6, end: 8 }, before: "**", after: "27" },
  ]);
  await panel.fill(certain(panel));
  expect(textOf(panel)).toContain("召开党组会议27次，班子成员讲党课6次");
  expect(panel.getState().notice).toEqual({ kind: "done", deed: { kind: "filled", written: 1, left: 1 } });
});

test("what the person decides goes before what the ledger says; what is left is not filled", async () => {
  const panel = await readyPanel();
  const [first, second] = certain(panel);
  panel.decide({ kind: "leave", range: first!.range });
  panel.decide({ kind: "value", range: second!.range, value: "7", source: null });
  expect(certain(panel)).toEqual([]);
  panel.undecide(first!.range);
  expect(certain(panel).map(({ value }) => value)).toEqual(["26"]);
});

test("digits that were typed already are never filled in bulk", async () => {
  const panel = await readyPanel(memoryHost(plainSnapshot([...lines.slice(0, 3), "召开党组会议2*次。"])));
  const { plan } = panel.getState();
  expect(plan?.proposals.concat().filter(({ gap }) => gap.typed === "2").length).toBeLessThanOrEqual(1);
  expect(certain(panel)).toEqual([]);
});

test("a rate is still proposed after the figures it is derived from were written", async () => {
  const text = "研究议题**个，其中党建议题**个，占比**％。";
  const panel = createPanel(servicesOver(hostOf([...lines.slice(0, 3), text])));
  await panel.recheck();
  await panel.pasteLedger("项目\t数量\t单位\n研究议题\t150\t个\n其中：党建议题\t51\t个\n");
  const rate = (): string | undefined =>
    panel.getState().plan?.proposals.find(({ gap }) => gap.unit === "％")?.value;
  const before = rate();
  expect(before).toMatch(/^34/);
  await panel.fill(certain(panel).filter(({ gap }) => gap.unit === "个"));
  expect(textOf(panel)).toContain("研究议题150个，其中党建议题51个");
  expect(rate()).toBe(before);
  await panel.editParagraph(3, textOf(panel) ?? "", `${textOf(panel) ?? ""}另有说明。`);
  expect(panel.getState().report?.gaps).toHaveLength(1);
});

test("changes are put back in turn, the newest first", async () => {
  const panel = await readyPanel();
  const [first, second] = certain(panel);
  await panel.fill([first!]);
  await panel.editParagraph(3, textOf(panel) ?? "", `另，${textOf(panel) ?? ""}`);
  expect(panel.getState().filled[0]?.range.start).toBe(8);
  await panel.fill([{ ...second!, gap: { ...second!.gap, range: { ...second!.range, start: 0, end: 1 } } }]);
  expect(panel.getState().notice).toMatchObject({ deed: { written: 0, left: 1 } });
  await panel.undoLast();
  expect(textOf(panel)).toMatch(/^召开党组会议26次/u);
  await panel.undoLast();
  expect(textOf(panel)).toBe(lines[3]);
  await panel.undoLast();
  expect(textOf(panel)).toBe(lines[3]);
});

test("thousands of figures are written in parts, with progress, and can be stopped", async () => {
  const many = Array.from({ length: 900 }, (_, index) => `第${index}项工作开展活动**次。`);
  const panel = createPanel(servicesOver(hostOf(many)));
  await panel.recheck();
  const gaps = panel.getState().report?.gaps.filter(({ kind }) => kind === "figure") ?? [];
  expect(gaps).toHaveLength(900);
  const progress = new Set<number>();
  const stop = panel.subscribe(() => {
    const { busy } = panel.getState();
    if (busy !== null) progress.add(busy.done);
    if (busy !== null && busy.done > 0) panel.stopChange();
  });
  await panel.fill(gaps.map((gap) => ({ gap, value: "3", source: null })));
  stop();
  expect([...progress]).toEqual([0, 400]);
  expect(panel.getState().filled).toHaveLength(400);
  await panel.undoLast();
  expect(panel.getState().report?.gaps).toHaveLength(900);
});

test("a host that fails half-way through a long change: what was written can be put back, and why the rest was not is said", async () => {
  const many = Array.from({ length: 900 }, (_, index) => `第${index + 1}次会议研究议题**个。`);
  const host = memoryHost(plainSnapshot(many));
  let batches = 0;
  const panel = createPanel(
    servicesOver({
      ...host,
      apply: (edits) => (++batches === 2 ? Promise.resolve(err({ kind: "busy" })) : host.apply(edits)),
    }),
  );
  await panel.recheck();
  await panel.write(
    many.map((text, paragraph) => {
      const start = text.indexOf("**");
      return {
        kind: "replaceText",
        range: { paragraph, start, end: start + 2 },
        before: "**",
        after: "7",
      };
    }),
  );
  const { notice, actions, busy } = panel.getState();
  expect({ notice, busy }).toEqual({ notice: { kind: "failed", error: { kind: "busy" } }, busy: null });
  expect(actions.map(({ deed }) => deed)).toEqual([{ kind: "wrote", written: 400, left: 0 }]);
  await panel.undoLast();
  expect(host.snapshot.paragraphs.map(({ text }) => text)).toEqual(many);
});

test("what the host can not do is said, and the state stays whole", async () => {
  const host = memoryHost(plainSnapshot(lines));
  const panel = await readyPanel({
    ...host,
    apply: () => Promise.resolve(err({ kind: "readOnly" })),
  });
  await panel.fill(certain(panel));
  expect(panel.getState()).toMatchObject({
    busy: null,
    filled: [],
    notice: { kind: "failed", error: { kind: "readOnly" } },
  });
});

test("a bug is kept for the pane to show, not swallowed", async () => {
  const panel = createPanel(servicesOver({ ...hostOf(lines), read: () => Promise.reject(new Error("bug")) }));
  await panel.recheck();
  expect(panel.getState().crash).toEqual({ cause: new Error("bug") });
});

test("a host that is busy at first is asked again for what the document remembers, and nothing of it is written over", async () => {
  const before = memoryHost(plainSnapshot(lines));
  const first = createPanel(servicesOver(before));
  await first.recheck();
  const [entry, other] = first.getState().entries.filter(({ finding }) => finding !== null);
  await first.ignore(entry!, "place");
  const kept = await before.record?.get();
  let busy = true;
  const record: DocumentRecord = {
    get: () => (busy ? Promise.resolve(err({ kind: "busy" })) : before.record!.get()),
    set: (text) => before.record!.set(text),
  };
  const panel = createPanel(servicesOver({ ...before, record }));
  await panel.recheck();
  expect(panel.getState()).toMatchObject({ ignores: [], ignoresKept: "pane", ignoresUnread: true });
  await panel.ignore(other!, "place");
  expect(await before.record?.get()).toEqual(kept);
  busy = false;
  await panel.recheck();
  expect(panel.getState()).toMatchObject({ ignoresKept: "document", ignoresUnread: false });
  expect(panel.getState().ignores).toHaveLength(2);
});

test("figures filled in before are known as soon as the host answers", async () => {
  const host = openedDocx(buildDocx(lines.map((text) => ({ text, style: "body" }))));
  const first = await readyPanel(host);
  await first.pasteLedger(ledger, "党建台账");
  await first.fill(certain(first));
  jest.spyOn(host, "read").mockResolvedValueOnce(err({ kind: "busy" }));
  const panel = createPanel(servicesOver(host));
  panel.start();
  await waitFor(() => expect(panel.getState().reading.kind).toBe("failed"));
  await panel.recheck();
  const { filled } = panel.getState();
  expect(filled.map(({ value }) => value)).toEqual(["26", "6"]);
  expect(filled.map(({ source }) => source?.ledger)).toEqual(["党建台账", "党建台账"]);
});
