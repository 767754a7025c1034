import type { Page } from "playwright-core";
import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import { openWorkbench, tab } from "../support/workbenchPage";

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
