import type { Page } from "playwright-core";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import { openReport, openWorkbench } from "../support/workbenchPage";

jest.setTimeout(120_000);

const pages = builtPages();
let opened: WorkbenchPage;

beforeEach(async () => {
  opened = await openWorkbench(pages.browser, pages.origin, { returning: true });
  // What the browser would print is looked at in place of its own dialogue.
  await opened.page.evaluate(() => {
    window.print = () => undefined;
  });
});
afterEach(async () => {
  await opened.context.close();
  expect(opened.errors).toEqual([]);
});

const onPaper = async (page: Page): Promise<string> => {
  await page.locator("[data-print]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#root").isVisible()).toBe(false);
  return page.locator("[data-print]").evaluate((host) => (host.shadowRoot?.textContent ?? "").trim());
};

const sheetsOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

test("the whole report is printed, on sheets of its own size, with numbers and without the workbench", async () => {
  const { page } = opened;
  const lines = Array.from(
    { length: 120 },
    (_, index) => `第${index + 1}条，认真研究部署，层层压实责任，全年召开会议**次。`,
  );
  await openReport(page, "报告.docx", buildDocx(lines, { furniture: true }));
  await page.keyboard.press("Control+p");
  const text = await onPaper(page);
  expect(text).toContain("第1条");
  expect(text).toContain("第120条");
  expect(text).not.toContain("未填数据");
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join("\n"),
  );
  expect(rules).toMatch(/@page \{[^}]*size: 595\.3pt 841\.9pt/);
  expect(rules).toContain("counter(page)");
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  // 22 lines a sheet, 120 lines of one or two rows each.
  expect(sheets).toBeGreaterThanOrEqual(5);
  expect(sheets).toBeLessThanOrEqual(14);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await page.locator("[data-print]").count()).toBe(0);
  expect(await page.locator("#root").isVisible()).toBe(true);
});

test("the submission sheet is printed by itself", async () => {
  const { page } = opened;
  await openReport(page, "报告.docx", buildDocx(["青禾区水务局2025年工作总结", "全年召开会议**次。"]));
  await page.getByRole("group", { name: "送审单" }).getByRole("button", { name: "打印" }).click();
  const text = await onPaper(page);
  expect(text).toContain("未填");
  expect(await page.title()).toBe("报告-送审单");
  const rules = await page.evaluate(() =>
    [...document.querySelectorAll("style")].map((style) => style.textContent).join("\n"),
  );
  expect(rules).toMatch(/@page \{[^}]*@bottom-center \{[^}]*counter\(pages\)[^}]*\} \}/);
  expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThanOrEqual(1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.title()).not.toBe("报告-送审单");
});
