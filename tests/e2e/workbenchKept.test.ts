import type { Page } from "playwright-core";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import {
  openAgain,
  openReport,
  openWorkbench,
  paragraph,
  pasteLedger,
  saveReport,
  tab,
  textsOf,
} from "../support/workbenchPage";

jest.setTimeout(180_000);

const lines = [
  "中共青禾区水务局党组2025年落实全面从严治党主体责任情况的报告",
  "全年召开党组会议**次，班子成员讲党课*次，开展警示教育*场次。",
  "一是持续抓好理论武装。",
];
const ledger = "项目\t数量\t单位\n召开党组会议\t26\t次\n班子成员讲党课\t6\t次\n";

const pages = builtPages();
let opened: WorkbenchPage;

beforeEach(async () => {
  opened = await openWorkbench(pages.browser, pages.origin, { returning: true });
});
afterEach(async () => {
  await opened.context.close();
  expect(opened.errors).toEqual([]);
});

const report = (): Uint8Array =>
  buildDocx(
    lines.map((text, index) => ({ text, style: index === 0 ? ("title" as const) : ("body" as const) })),
  );

/** Until what was done is kept. */
const kept = (page: Page): Promise<void> => page.waitForTimeout(1_500);

/** The page ends without a word, as when the browser or the computer does. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}

const rewrite = async (page: Page, index: number, text: string): Promise<void> => {
  await paragraph(page, index).dblclick();
  await page.getByRole("textbox", { name: "修改这一段" }).fill(text);
  await page.keyboard.press("Enter");
  await paragraph(page, index).filter({ hasText: text }).waitFor();
};

test("a page that is killed in the middle comes back with text, ledger, figures, decisions and their undo", async () => {
  await openReport(opened.page, "水务局.docx", report());
  await pasteLedger(opened.page, ledger);
  await opened.page
    .getByRole("group", { name: /^26次/ })
    .getByRole("button", { name: "填入", exact: true })
    .click();
  await paragraph(opened.page, 1).filter({ hasText: "党组会议26次" }).waitFor();
  await rewrite(opened.page, 2, "一是改过的话。");
  await kept(opened.page);
  await kill(opened.page);

  const page = await openAgain(opened);
  await page.getByText("已恢复“水务局.docx”").waitFor();
  await paragraph(page, 1).filter({ hasText: "党组会议26次" }).waitFor();
  await paragraph(page, 2).filter({ hasText: "一是改过的话。" }).waitFor();
  await page.getByText("未保存").waitFor();
  expect(await tab(page, "填").getAttribute("aria-selected")).toBe("true");
  await page.getByRole("button", { name: /已读懂 2 项指标/ }).waitFor();

  await page.keyboard.press("Control+z");
  await paragraph(page, 2)
    .filter({ hasText: lines[2] ?? "" })
    .waitFor();
  await page.keyboard.press("Control+z");
  await paragraph(page, 1).filter({ hasText: "党组会议**次" }).waitFor();
  await page.getByRole("button", { name: /填入有把握的 2 处/ }).click();
  await paragraph(page, 1).filter({ hasText: "党组会议26次，班子成员讲党课6次" }).waitFor();
  expect((await textsOf((await saveReport(page)).bytes))[1]).toContain("26次，班子成员讲党课6次");
});

test("what was saved comes back as saved, after a reload; another document waits among the recent ones", async () => {
  const { page } = opened;
  await openReport(page, "水务局.docx", report());
  await rewrite(page, 2, "一是改过的话。");
  await saveReport(page);
  await openReport(page, "另一份.docx", buildDocx(["另一份报告。"]));
  await kept(page);
  await page.reload();
  await paragraph(page, 0).filter({ hasText: "另一份报告。" }).waitFor();
  expect(await page.getByText("未保存").count()).toBe(0);

  await page.getByRole("button", { name: "最近的文稿" }).click();
  await page.getByRole("menuitem", { name: /水务局/ }).click();
  await paragraph(page, 2).filter({ hasText: "一是改过的话。" }).waitFor();
  expect(await page.getByText("未保存").count()).toBe(0);
});

test("a second tab leaves the work to the first, and says so", async () => {
  await openReport(opened.page, "水务局.docx", report());
  await kept(opened.page);
  const second = await openAgain(opened);
  await second.getByText("“水务局.docx”正在另一个标签页里写").waitFor();
  await openReport(second, "水务局.docx", report());
  await second.getByText("“水务局.docx”也在另一个标签页里打开着").waitFor();
});

test("where nothing more can be kept, a sentence says so, and saving works", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openReport(page, "水务局.docx", report());
  await page.getByText("浏览器的存储空间满了").waitFor();
  await rewrite(page, 2, "一是改过的话。");
  expect((await textsOf((await saveReport(page)).bytes))[2]).toBe("一是改过的话。");
});
