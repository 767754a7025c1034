import type { Page } from "playwright-core";
import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import { openReport, openWorkbench, tab } from "../support/workbenchPage";

jest.setTimeout(90_000);

const pages = builtPages();

/** The paragraphs as the page shows them. */
async function wordsOf(page: Page): Promise<readonly string[]> {
  await page.locator("#zb3").waitFor({ state: "attached" });
  return page
    .locator('[id^="zb"]')
    .evaluateAll((marks) => marks.map((mark) => mark.closest("p")?.textContent ?? ""));
}

test("the sample is laid out with one click, shown so, and put back with another", async () => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin);
  const before = await wordsOf(page);
  expect(before.length).toBeGreaterThan(10);
  await tab(page, "排").click();
  await page.getByRole("button", { name: "应用：页码" }).waitFor();
  await page.getByRole("button", { name: "全部应用" }).click();
  await page.getByText("排版与方案一致").waitFor();
  await page.getByText("未保存").waitFor();
  expect(await wordsOf(page)).toEqual(before);
  await page.getByRole("button", { name: "放回" }).click();
  await page.getByRole("button", { name: "应用：页码" }).waitFor();
  await context.close();
});

test.each([
  [1280, "light"],
  [320, "dark"],
] as const)("nothing for axe to find, and nothing too wide, at %i px, %s", async (width, colorScheme) => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, { width, colorScheme });
  await tab(page, "排").click();
  await page.getByRole("button", { name: "全部应用" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "学习这份文稿的版式" }).click();
  await page.getByRole("region", { name: "这份文稿的版式" }).waitFor();
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("[role=tabpanel] *")]
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  await context.close();
});

test("a layout that was learned is kept for other documents, and laid out by it", async () => {
  const { page, context, errors } = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const look = '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="28"/>';
  const lines = ["水务局党组2025年报告", "现将有关情况报告如下。", "一、主要工作", "全年召开党组会议26次。"];
  await openReport(page, "样稿.docx", buildDocx(lines.map((text) => ({ runs: [{ text, look }] }))));
  await tab(page, "排").click();
  await page.getByRole("button", { name: "学习这份文稿的版式" }).click();
  const learned = page.getByRole("region", { name: "这份文稿的版式" });
  await learned.getByRole("row", { name: /^正文 宋体 四号/ }).waitFor();
  await learned.getByRole("button", { name: "采用" }).click();
  await page.getByText("排版与方案一致").waitFor();
  const other = look.replace("宋体", "楷体");
  await openReport(page, "另一份.docx", buildDocx(lines.map((text) => ({ runs: [{ text, look: other }] }))));
  await tab(page, "排").click();
  const choice = page.getByRole("combobox", { name: "选用的排版方案" });
  expect(await choice.inputValue()).toBe("样稿的版式");
  await page.getByRole("button", { name: "应用：正文字体" }).click();
  await page.getByText(/^已排版 \d 段/).waitFor();
  await page.reload();
  await tab(page, "排").click();
  expect(await choice.inputValue()).toBe("样稿的版式");
  expect(errors).toEqual([]);
  await context.close();
});
