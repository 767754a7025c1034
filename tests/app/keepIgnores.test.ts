import { openDocx } from "../../src/adapters/docx/openDocx";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { checkDocument } from "../../src/app/checkDocument";
import { keepIgnores, loadIgnores, withIgnore, withoutIgnore } from "../../src/app/keepIgnores";
import type { IgnoreStores } from "../../src/app/keepIgnores";
import { applyIgnores } from "../../src/core/checking/ignores";
import type { Ignore } from "../../src/core/checking/ignores";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { DocumentHost } from "../../src/ports/documentHost";
import type { UserStore } from "../../src/ports/userStore";
import { buildDocx } from "../support/docxFixtures";
import { openedDocx } from "../support/openedDocx";

const lines = ["某局2025年工作总结", "各支部任然按月学习。", "少数干部任然重业务轻党建。"];

function userStore(): UserStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}

const storesOf = (host: DocumentHost, user: UserStore = userStore()): IgnoreStores => ({
  record: host.record,
  user,
});

async function wrongWords(host: DocumentHost) {
  const report = await checkDocument(host);
  if (!report.ok) throw new Error(report.error.kind);
  const findings = report.value.findings.filter(({ check }) => check === "wrong-word");
  return { report: report.value, findings };
}

describe("ignores are kept", () => {
  test("in the document, and hold after saving and opening again", async () => {
    const file = openedDocx(buildDocx(lines));
    const { report, findings } = await wrongWords(file);
    expect(findings).toHaveLength(2);
    const ignores = withIgnore(report, [], findings[0]!, { scope: "place", reason: "引文" });
    expect(await keepIgnores(storesOf(file), ignores)).toEqual({ ok: true, value: null });

    const again = openDocx(file.save());
    if (!again.ok) throw new Error(again.error.kind);
    expect(await loadIgnores(storesOf(again.value))).toEqual({ ignores, trouble: null });
    const now = await wrongWords(again.value);
    const { shown } = applyIgnores(now.report.findings, ignores, now.report.snapshot);
    expect(shown.filter(({ check }) => check === "wrong-word")).toEqual([now.findings[1]]);
  });

  test("with the person, for every document", async () => {
    const user = userStore();
    const one = memoryHost(plainSnapshot(lines));
    const { report, findings } = await wrongWords(one);
    const ignores = withIgnore(report, [], findings[0]!, { scope: "always", reason: "" });
    await keepIgnores(storesOf(one, user), ignores);
    expect(await loadIgnores(storesOf(memoryHost(plainSnapshot(["另一份"])), user))).toEqual({
      ignores,
      trouble: null,
    });
    await keepIgnores(storesOf(one, user), []);
    expect([...user.values]).toEqual([]);
  });

  test("a document in which nothing is ignored stays as it is to the byte", async () => {
    const bytes = buildDocx(lines);
    const file = openedDocx(bytes);
    await keepIgnores(storesOf(file), [{ scope: "always", check: "wrong-word", reason: "" }]);
    expect(file.save()).toEqual(bytes);
  });

  test("a host without a place says so", async () => {
    const stores: IgnoreStores = { record: undefined, user: userStore() };
    const here: Ignore = { scope: "document", check: "wrong-word", reason: "" };
    expect(await keepIgnores(stores, [here])).toEqual({ ok: false, error: { kind: "noPlace" } });
    expect(await keepIgnores(stores, [{ ...here, scope: "always" }])).toEqual({ ok: true, value: null });
  });

  test.each([
    ['{"v":9,"ignores":[]}', "newer"],
    ["??", "notOurs"],
  ])("what can not be read is named: %s", async (text, kind) => {
    const host = memoryHost(plainSnapshot(lines));
    await host.record?.set(text);
    expect(await loadIgnores(storesOf(host))).toEqual({ ignores: [], trouble: { kind } });
  });
});

test("the same wish twice is kept once, with the later reason; it can be taken back", async () => {
  const { report, findings } = await wrongWords(memoryHost(plainSnapshot(lines)));
  const once = withIgnore(report, [], findings[1]!, { scope: "place", reason: "" });
  const twice = withIgnore(report, once, findings[1]!, { scope: "place", reason: "引文" });
  expect(twice.map(({ reason }) => reason)).toEqual(["引文"]);
  expect(withoutIgnore(twice, once[0]!)).toEqual([]);
});
