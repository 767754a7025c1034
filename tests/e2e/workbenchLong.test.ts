import type { Page } from "playwright-core";
import { pagesOfLines } from "../bench/material";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import { markedWords, openReport, openWorkbench, paragraph } from "../support/workbenchPage";

jest.setTimeout(120_000);

const lines = pagesOfLines(60, true);
const last = lines.length - 1;

const pages = builtPages();
let opened: WorkbenchPage;
let page: Page;

beforeEach(async () => {
  opened = await openWorkbench(pages.browser, pages.origin, { returning: true });
  page = opened.page;
  const bytes = buildDocx(lines.map((text, index) => ({ text, style: index === 0 ? "title" : "body" })));
  await openReport(page, "长篇.docx", bytes);
});
afterEach(async () => {
  await opened.context.close();
  expect(opened.errors).toEqual([]);
});

/** Numbers of all paragraphs on the page, in its order. */
const numbers = (): Promise<readonly number[]> =>
  page.locator("p > span[id^=zb]").evaluateAll((marks) => marks.map(({ id }) => Number(id.slice(2))));

async function allDrawn(): Promise<void> {
  while ((await numbers()).length < lines.length) await page.waitForTimeout(50);
  expect(await numbers()).toEqual(lines.map((_, index) => index));
}

test("the whole of a long report comes in order, marked where one looks", async () => {
  await paragraph(page, last).waitFor({ state: "attached" });
  await allDrawn();
  // Marks are those of what is near the view, not of hundreds of paragraphs.
  const gaps = (await markedWords(page, "gap")).length;
  expect(gaps).toBeGreaterThan(0);
  expect(gaps).toBeLessThan(lines.length);
});

test("a change draws its own part again and leaves the elements of the others", async () => {
  await paragraph(page, last).waitFor({ state: "attached" });
  await paragraph(page, last).evaluate((element) => element.setAttribute("data-known", "yes"));
  await paragraph(page, 3).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "修改这一段" }).fill("改过的一段。");
  await page.keyboard.press("Enter");
  await paragraph(page, 3).filter({ hasText: "改过的一段。" }).waitFor();
  await expect(paragraph(page, last).getAttribute("data-known")).resolves.toBe("yes");
  await allDrawn();
});
