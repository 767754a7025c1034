import type { Locator, Page } from "playwright-core";
import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import { chooseFile, openWorkbench, paragraph, tab } from "../support/workbenchPage";
import { buildDocx } from "../support/docxFixtures";

jest.setTimeout(180_000);

const pages = builtPages();

/** The pixels of the page's upper left, where nothing opens over it. */
const corner = (page: Page): Promise<Buffer> =>
  page.screenshot({ clip: { x: 40, y: 120, width: 360, height: 400 } });

/** What lies under some points of the document: only what lies under them without anything open. */
const under = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [0.2, 0.4, 0.6, 0.8].map((part) => {
      const element = document.elementFromPoint(innerWidth * 0.2, innerHeight * part);
      return element?.closest('[role="document"]')?.getAttribute("aria-label") ?? element?.outerHTML ?? "";
    }),
  );

async function expectPageBehind(page: Page, trigger: Locator, what: string): Promise<void> {
  await page.mouse.move(0, 0);
  const before = await corner(page);
  await trigger.click();
  await page
    .locator('[role="menu"], [role="group"].fui-PopoverSurface, .fui-PopoverSurface')
    .first()
    .waitFor();
  await page.mouse.move(0, 0);
  expect([what, await under(page)]).toEqual([what, ["文稿", "文稿", "文稿", "文稿"]]);
  expect([what, (await corner(page)).equals(before)]).toEqual([what, true]);
  // What opens over the page stands at its end, outside of the regions.
  const found = (await violations(page)).filter((violation) => !violation.startsWith("region:"));
  expect([what, found]).toEqual([what, []]);
  await page.keyboard.press("Escape");
  await page.locator('[role="menu"], .fui-PopoverSurface').first().waitFor({ state: "detached" });
}

test.each(["light", "dark"] as const)(
  "behind every menu, popover and dialog the page is still the page, %s",
  async (colorScheme) => {
    const { page, context } = await openWorkbench(pages.browser, pages.origin, { colorScheme });
    await page.locator("[data-entry]").first().waitFor();
    await paragraph(page, 5).waitFor();
    const opens = '[aria-haspopup="menu"], [aria-haspopup="true"], [aria-haspopup="dialog"]';
    for (const name of ["查", "填", "写", "排"] as const) {
      await tab(page, name).click();
      await page.waitForTimeout(300);
      // What stands above the tabs is the same for all.
      const triggers = name === "查" ? page.locator(opens) : page.getByRole("tabpanel").locator(opens);
      const count = await triggers.count();
      if (name === "查") expect(count).toBeGreaterThanOrEqual(3);
      for (let index = 0; index < count; index++) {
        const trigger = triggers.nth(index);
        if (!(await trigger.isVisible()) || (await trigger.isDisabled())) continue;
        await expectPageBehind(
          page,
          trigger,
          `${name}: ${(await trigger.getAttribute("aria-label")) ?? index}`,
        );
      }
    }
    await tab(page, "查").click();
    await page.locator("[data-entry]").first().click();
    await expectPageBehind(page, page.getByRole("button", { name: /不处理/ }).first(), "不处理");
    await context.close();
  },
);

test("behind the question about unsaved changes the page is still seen", async () => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin);
  await paragraph(page, 5).dblclick();
  await page.getByRole("textbox", { name: "修改这一段" }).fill("改了。");
  await page.keyboard.press("Enter");
  await paragraph(page, 5).filter({ hasText: "改了。" }).waitFor();
  await page.waitForTimeout(300);
  await chooseFile(page, "另一份.docx", buildDocx(["另一份。"]));
  const question = page.getByRole("alertdialog");
  await question.waitFor();
  const behind = await page.evaluate(() =>
    document.elementsFromPoint(innerWidth * 0.2, innerHeight * 0.8).map((element) => ({
      name: element.getAttribute("aria-label") ?? element.className,
      solid: /^rgb\(/.test(getComputedStyle(element).backgroundColor),
    })),
  );
  const at = behind.findIndex(({ name }) => name === "文稿");
  expect(at).toBeGreaterThan(0);
  expect(behind.slice(0, at).filter(({ solid }) => solid)).toHaveLength(0);
  await context.close();
});
