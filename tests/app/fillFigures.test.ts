import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { checkDocument } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";

const report = ["全年讲党课**次，开展主题党日**次。", "廉政谈话**余人次。"];

async function gapsOf(host: ReturnType<typeof memoryHost>) {
  const checked = await checkDocument(host);
  if (!checked.ok) throw new Error(checked.error.kind);
  return checked.value.gaps;
}

async function texts(host: ReturnType<typeof memoryHost>) {
  const snapshot = await host.read();
  if (!snapshot.ok) throw new Error(snapshot.error.kind);
  return snapshot.value.paragraphs.map(({ text }) => text);
}

test("accepted figures are written, the others are left, and all can be put back", async () => {
  const host = memoryHost(plainSnapshot(report));
  const [first, , third] = await gapsOf(host);
  const outcome = await fillFigures(host, [
    { gap: first!, value: "4" },
    { gap: third!, value: "60" },
  ]);
  expect(await texts(host)).toEqual(["全年讲党课4次，开展主题党日**次。", "廉政谈话60余人次。"]);
  if (!outcome.ok) throw new Error(outcome.error.kind);
  expect(outcome.value.left).toEqual([]);
  await host.apply(outcome.value.undo);
  expect(await texts(host)).toEqual(report);
});

test("a place that changed since is left alone and reported; the rest is filled", async () => {
  const host = memoryHost(plainSnapshot(report));
  const gaps = await gapsOf(host);
  await host.apply([{ kind: "replaceText", range: gaps[0]!.range, before: "**", after: "99" }]);
  const outcome = await fillFigures(
    host,
    gaps.map((gap) => ({ gap, value: "40" })),
  );
  if (!outcome.ok) throw new Error(outcome.error.kind);
  expect(outcome.value.written).toHaveLength(2);
  expect(outcome.value.left).toMatchObject([
    { figure: { gap: gaps[0] }, outcome: { kind: "stale", found: "99" } },
  ]);
  expect(await texts(host)).toEqual(["全年讲党课99次，开展主题党日40次。", "廉政谈话40余人次。"]);
});

test("the same fill run twice changes nothing the second time", async () => {
  const host = memoryHost(plainSnapshot(report));
  const figures = (await gapsOf(host)).map((gap) => ({ gap, value: "12" }));
  await fillFigures(host, figures);
  const once = await texts(host);
  const again = await fillFigures(host, figures);
  expect(await texts(host)).toEqual(once);
  expect(again).toMatchObject({ ok: true, value: { written: [], undo: [] } });
});
