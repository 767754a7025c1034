import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { PageServer } from "../support/browser";
import { servePages, startBrowser } from "../support/browser";
import { buildDocx } from "../support/docxFixtures";
import { openReport, paragraph, pasteLedger, saveReport, tab, textsOf } from "../support/workbenchPage";

jest.setTimeout(180_000);

let browser: Browser;
let folder: string;
let server: PageServer;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-offline-"));
  cpSync(join(__dirname, "../../dist/web"), folder, { recursive: true });
  server = await servePages(folder);
  context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce", acceptDownloads: true });
  await context.addInitScript(() => localStorage.setItem("zhubi.openedOwnFile", "1"));
  page = await context.newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && /Content Security|manifest|ServiceWorker/iu.test(text))
      errors.push(text);
  });
});
afterEach(async () => {
  await context.close();
  await server.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  expect(errors).toEqual([]);
});

const report = (): Uint8Array => buildDocx(["水务局党组2025年报告", "全年召开党组会议**次。"]);

/** Until the pages are kept, and this one is served from what is kept. */
const kept = (of: Page): Promise<unknown> =>
  of.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

test("loaded once, the workbench opens, reads a ledger, fills and saves without a server", async () => {
  await page.goto(server.origin);
  await kept(page);
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: "打开一份报告" }).waitFor();
  await openReport(page, "水务局.docx", report());
  await pasteLedger(page, "项目\t数量\t单位\n召开党组会议\t26\t次\n");
  await page.getByRole("button", { name: /填入有把握的 1 处/ }).click();
  await paragraph(page, 1).filter({ hasText: "党组会议26次" }).waitFor();
  // What had never been asked for while there was a server.
  await tab(page, "写").click();
  await page.getByRole("searchbox", { name: "查找用语" }).waitFor();
  await tab(page, "排").click();
  await page.getByRole("region", { name: "排版方案" }).waitFor();
  await page.getByRole("banner").getByRole("button", { name: "脱敏" }).click();
  await page
    .getByRole("dialog")
    .getByText(/隐去数据/)
    .waitFor();
  await page.keyboard.press("Escape");
  expect((await textsOf((await saveReport(page)).bytes))[1]).toBe("全年召开党组会议26次。");
});

/** The next version on the server: another title. */
function newVersion(): void {
  const index = join(folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<title>主笔工作台", "<title>新的主笔工作台"));
  const script = join(folder, "sw.js");
  const next = readFileSync(script, "utf8").replace(/"version":"[^"]+"/u, '"version":"next"');
  writeFileSync(script, next);
}

/**
 * As after half a minute without work. A worker that is looked into, as all are here, is not always known to rest, and
 * the browser then lets the next one wait for five minutes more.
 */
async function restWorkers(): Promise<void> {
  await page.waitForTimeout(1_000);
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

test("a newer version is told, waits for the person, and takes up the work that was not saved", async () => {
  await page.goto(server.origin);
  await kept(page);
  newVersion();
  await page.reload();
  expect(await page.title()).toBe("主笔工作台");
  await page.getByText("主笔有新版本").waitFor();
  await openReport(page, "水务局.docx", report());
  await paragraph(page, 1).dblclick();
  await page.getByRole("textbox", { name: "修改这一段" }).fill("改过的话。");
  await page.keyboard.press("Enter");
  await paragraph(page, 1).filter({ hasText: "改过的话。" }).waitFor();
  // Looked away from, it does not come by itself.
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.getByRole("button", { name: "更新", exact: true }).click();
  while ((await page.title()) !== "新的主笔工作台") await restWorkers();
  await paragraph(page, 1).filter({ hasText: "改过的话。" }).waitFor();
  await page.getByText("未保存").waitFor();
  expect(questions).toEqual([]);
  expect(await page.getByText("主笔有新版本").count()).toBe(0);
});

test("put off, the old version goes on, also without a server", async () => {
  await page.goto(server.origin);
  await kept(page);
  newVersion();
  await page.reload();
  await page.getByText("主笔有新版本").waitFor();
  await page.getByRole("button", { name: "以后再说" }).click();
  expect(await page.getByText("主笔有新版本").count()).toBe(0);
  await server.close();
  await context.setOffline(true);
  await page.reload();
  expect(await page.title()).toBe("主笔工作台");
  await page.getByRole("heading", { name: "打开一份报告" }).waitFor();
});

test("the task pane keeps nothing, and is not answered from what the workbench keeps", async () => {
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByRole("heading", { name: "请在 Word 中打开主笔" }).waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.locator('link[rel="manifest"]').count()).toBe(0);
  await page.goto(server.origin);
  await kept(page);
  await server.close();
  await expect(page.goto(`${server.origin}/taskpane.html`)).rejects.toThrow();
});

test("a file opened from the file manager is opened, beside what was left off", async () => {
  await page.addInitScript(() => {
    const consumers: unknown[] = [];
    Object.assign(window, { consumers });
    const launchQueue = { setConsumer: (one: unknown) => consumers.push(one) };
    Object.defineProperty(window, "launchQueue", { value: launchQueue });
  });
  await page.goto(server.origin);
  await page.waitForFunction(() => (window as unknown as { consumers: unknown[] }).consumers.length > 0);
  await page.evaluate(
    (bytes) => {
      const file = new File([new Uint8Array(bytes)], "从文件夹打开.docx");
      const [consumer] = (window as unknown as { consumers: ((launch: unknown) => void)[] }).consumers;
      consumer?.({ files: [{ getFile: () => Promise.resolve(file) }] });
    },
    [...report()],
  );
  await page.getByRole("banner").getByText("从文件夹打开.docx").waitFor();
  await paragraph(page, 1).filter({ hasText: "党组会议" }).waitFor();
});

test("what a browser needs to install the page is there", async () => {
  const session = await context.newCDPSession(page);
  await page.goto(server.origin);
  await kept(page);
  const { errors: faults } = await session.send("Page.getAppManifest");
  expect(faults).toEqual([]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A private window is no place to install anything.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
    [],
  );
});
