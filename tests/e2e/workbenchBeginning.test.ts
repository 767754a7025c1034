import type { Page } from "playwright-core";
import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import { openReport, openWorkbench, paragraph, saveReport, tab, textsOf } from "../support/workbenchPage";

jest.setTimeout(180_000);

const lines = [
  "中共青禾区水务局党组2024年落实全面从严治党主体责任情况的报告",
  "2024年，局党组认真履行全面从严治党主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "2024年共召开党组会议26次，3月15日开展警示教育4场次，王建国同志带头讲党课6次。",
  "落实《2023—2027年全国党员教育培训工作规划》，2022年启动的专项整治到2025年底完成，2021年建立的台账制度继续执行。",
];

const report = (): Uint8Array =>
  buildDocx(
    lines.map((text, index) => ({ text, style: index === 0 ? ("title" as const) : ("body" as const) })),
  );

const pages = builtPages();
let opened: WorkbenchPage;

beforeEach(async () => {
  opened = await openWorkbench(pages.browser, pages.origin, { returning: true });
});
afterEach(async () => {
  await opened.context.close();
  expect(opened.errors).toEqual([]);
  expect(opened.foreign).toEqual([]);
});

const choose = (page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByRole("dialog")
    .locator(`input[aria-label="${label}"]`)
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

test("last year's report becomes this year's draft: seen before it is kept, put back, and there after a reload", async () => {
  const { page } = opened;
  await page.getByRole("banner").getByRole("button", { name: "新建报告" }).click();
  const dialog = page.getByRole("dialog", { name: "新建报告" });
  await dialog.getByRole("tab", { name: "去年稿转今年稿" }).click();
  await choose(page, "选择去年的报告…", "水务局2024年报告.docx", report());
  await dialog.getByText("数据 3 处改成待填（记住去年的数）").waitFor();
  await dialog.getByRole("textbox", { name: "新稿年度" }).fill("2025");
  const changes = dialog.getByRole("group", { name: "要改的地方" });
  expect(await changes.locator("del").allInnerTexts()).toEqual([
    "2024",
    "2024",
    "2024",
    "26",
    "3",
    "15",
    "4",
    "6",
    "2025",
  ]);
  expect(await changes.locator("ins").first().innerText()).toBe("2025");
  // Nothing is open yet.
  expect(await page.getByRole("tab", { name: /^查/ }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "转成今年稿" }).click();

  await page.getByRole("banner").getByText("水务局2025年报告.docx").waitFor();
  await page.getByText("去年的“水务局2024年报告.docx”没有改动").waitFor();
  await paragraph(page, 3).filter({ hasText: "2025年共召开党组会议**次，×月××日" }).waitFor();
  await page.getByText("未保存").waitFor();
  expect(await tab(page, "填").getAttribute("aria-selected")).toBe("true");
  const reminders = page.getByRole("region", { name: "请核对的地方" });
  await reminders.getByText(/^请核对 1\/\d/).waitFor();
  const count = Number(/\/(\d+)/u.exec(await reminders.getByRole("status").innerText())?.[1]);
  await reminders.getByRole("button", { name: "已核对" }).click();
  await reminders.getByText(`请核对 1/${count - 1}：`).waitFor();

  await page.waitForTimeout(1_500);
  await page.reload();
  await paragraph(page, 3).filter({ hasText: "党组会议**次" }).waitFor();
  await reminders.getByText(`请核对 1/${count - 1}：`).waitFor();
  const saved = await saveReport(page);
  expect(saved.name).toBe("水务局2025年报告.docx");
  expect((await textsOf(saved.bytes))[0]).toBe(lines[0]?.replace("2024", "2025"));
  await page.keyboard.press("Control+z");
  await paragraph(page, 3).filter({ hasText: "党组会议26次，3月15日" }).waitFor();
  expect(await textsOf((await saveReport(page)).bytes)).toEqual(lines);
});

test("the open report serves as a sample: names go with the figures, but not those of the own unit", async () => {
  const { page } = opened;
  await openReport(page, "范文.docx", report());
  const create = page.getByRole("banner").getByRole("button", { name: "新建报告" });
  await create.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "新建报告" });
  await dialog.getByRole("tab", { name: "从单位范文" }).click();
  await dialog.getByRole("button", { name: "用现在打开的“范文.docx”" }).click();
  await dialog.getByText(/名称 \d+ 处改成待填/).waitFor();
  await dialog.getByRole("textbox", { name: "本单位" }).fill("青禾区水务局");
  await dialog.getByText(/名称 1 处改成待填/).waitFor();
  await dialog.getByRole("textbox", { name: "新稿年度" }).fill("2026");
  await dialog.getByRole("button", { name: "据范文起稿" }).click();
  await page.getByRole("banner").getByText("2026年报告（据范文）.docx").waitFor();
  await paragraph(page, 3).filter({ hasText: "**同志带头讲党课**次" }).waitFor();
  const texts = await textsOf((await saveReport(page)).bytes);
  expect(texts[0]).toBe(lines[0]?.replace("2024", "2026"));
  expect(texts[2]).toBe(lines[2]);
});

test("Esc leaves everything as it was and gives the keyboard back; what can not be read is told", async () => {
  const { page } = opened;
  await openReport(page, "水务局.docx", report());
  const create = page.getByRole("banner").getByRole("button", { name: "新建报告" });
  await create.click();
  const dialog = page.getByRole("dialog", { name: "新建报告" });
  await dialog.getByRole("tab", { name: "去年稿转今年稿" }).click();
  await choose(page, "选择去年的报告…", "坏的.docx", new Uint8Array([1, 2, 3]));
  await dialog.getByRole("alert").filter({ hasText: /./ }).waitFor();
  expect(await dialog.getByRole("button", { name: "转成今年稿" }).count()).toBe(0);
  await choose(page, "选择去年的报告…", "水务局.docx", report());
  await dialog.getByRole("textbox", { name: "新稿年度" }).fill("2024");
  await dialog.getByText("原稿是 2024 年的，新稿的年度应比它晚。").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await create.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await textsOf((await saveReport(page)).bytes)).toEqual(lines);
});
