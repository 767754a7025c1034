import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { maskText } from "../../../src/adapters/word/recording";
import type { Recording } from "../../../src/adapters/word/recording";
import { FakeWps } from "./fakeWps";

const root = join(__dirname, "../../..");
type Check = (app: object, now: () => number) => Recording;
let check: Check;
beforeAll(() => {
  const realm = createContext({}) as { zhubiWpsCheck?: Check };
  runInContext(readFileSync(join(root, "assets/wps-selfcheck/ui/check.js"), "utf8"), realm);
  // As it comes back from a file.
  check = (app, now) => JSON.parse(JSON.stringify(realm.zhubiWpsCheck?.(app, now))) as Recording;
});

const cameOf = ({ events }: Recording): ReadonlyMap<string, { ok: boolean; value?: unknown }> =>
  new Map(
    events.flatMap((event) => ("came" in event ? [[event.of, event.came as { ok: boolean }] as const] : [])),
  );

test("a document is read, nothing of it can be read in the recording, and nothing is written", () => {
  const text = "青禾县水利局2025年总结\r召开党组会议**次abc\r\r";
  const wps = new FakeWps(text);
  const recording = check(wps, () => 0);
  const came = cameOf(recording);
  expect([...came].filter(([, { ok }]) => !ok)).toEqual([]);
  expect(came.get("wps.paragraphs")?.value).toMatchObject({
    count: 3,
    first: [
      { text: "某某某某某某0000某某某\r", start: 0 },
      { text: "某某某某某某**某xxx\r" },
      { text: "\r" },
    ],
  });
  expect(came.get("wps.search")?.value).toEqual([
    { hit: true, at: 1, wanted: 1 },
    { hit: true, at: 1, wanted: 1 },
  ]);
  expect(JSON.stringify(recording)).not.toMatch(/青禾|党组|2025|abc|C:/u);
  expect(wps.writes).toBe(0);
  expect(recording).toMatchObject({ format: "zhubi-recording", v: 1, word: { platform: "WPS" } });
});

test("a blank document is tried on and is blank again", () => {
  const wps = new FakeWps("\r");
  const came = cameOf(check(wps, () => 0));
  expect(came.get("wps.write")).toEqual({ ok: true, value: { text: "党课24次\r", start: 2, end: 4 } });
  expect(came.get("wps.control")).toMatchObject({ ok: true, value: { tag: "zb:1" } });
  expect(wps.writes).toBeGreaterThan(0);
  expect(wps.text).toBe("\r");
});

test.each(["Tables", "Shapes", "InlineShapes", "Revisions"])(
  "a document without words that holds %s is not written to",
  (name) => {
    const wps = new FakeWps("\r");
    wps.counts.set(name, 1);
    const came = cameOf(check(wps, () => 0));
    expect(came.get("wps.blank")).toEqual({ ok: true, value: false });
    expect(wps.writes).toBe(0);
  },
);

test("a document of which it is not known what it holds is not written to", () => {
  const wps = new FakeWps("\r");
  wps.counts.delete("Shapes");
  expect(cameOf(check(wps, () => 0)).get("wps.blank")).toMatchObject({ ok: false });
  expect(wps.writes).toBe(0);
});

test("what WPS does not have is kept as an error, and the rest is asked all the same", () => {
  const wps = new FakeWps("正文。\r");
  Object.defineProperty(wps, "Selection", { get: () => undefined });
  const came = cameOf(check(wps, () => 0));
  expect(came.get("wps.selection")).toMatchObject({ ok: false });
  expect(came.get("wps.paragraphs")).toMatchObject({ ok: true });
});

test("it masks as the recorder of the pane does", () => {
  const text = "召开24次，A级𠮷①e\u0301\uE000㈱🏭";
  const came = cameOf(check(new FakeWps(`${text}\r`), () => 0));
  expect(came.get("wps.paragraphs")?.value).toMatchObject({ first: [{ text: `${maskText(text)}\r` }] });
});

test("the package holds the add-in, the list of WPS that names its folder, and how to install it", () => {
  const out = join(mkdtempSync(join(tmpdir(), "zhubi-wps-")), "out");
  const program = `import { packWpsSelfcheck } from "./scripts/wpsSelfcheck.mjs"; packWpsSelfcheck(".", ${JSON.stringify(out)}, "1.2.3");`;
  spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root });
  expect(readdirSync(out).sort()).toEqual(["publish.xml", "zhubi-selfcheck_1.2.3", "安装.cmd", "说明.txt"]);
  expect(readFileSync(join(out, "publish.xml"), "utf8")).toContain('url="zhubi-selfcheck_1.2.3"');
  expect(readdirSync(join(out, "zhubi-selfcheck_1.2.3"))).toEqual(
    expect.arrayContaining(["index.html", "main.js", "manifest.xml", "ribbon.xml", "ui"]),
  );
  expect(readdirSync(join(out, "zhubi-selfcheck_1.2.3"))).not.toContain("office");
  rmSync(out, { recursive: true });
});
