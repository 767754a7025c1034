import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import { openWorkbench, tab } from "../support/workbenchPage";

jest.setTimeout(90_000);

const pages = builtPages();

test.each([
  [1280, "light"],
  [1280, "dark"],
  [400, "light"],
  [320, "dark"],
] as const)("nothing for axe to find at %i px, %s", async (width, colorScheme) => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, { width, colorScheme });
  await page.locator("[data-entry]").first().click();
  const found = [...(await violations(page))];
  await tab(page, "填").click();
  found.push(...(await violations(page)));
  await page.getByRole("button", { name: "试用示例台账" }).click();
  await page.getByRole("button", { name: "看依据" }).first().click();
  found.push(...(await violations(page)));
  await tab(page, "写").click();
  await page
    .getByRole("button", { name: /^插入：/ })
    .first()
    .click();
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
  await context.close();
});

test.each([320, 400, 1280])("nothing is wider than the window at %i px", async (width) => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, { width });
  for (const name of ["查", "填", "写"] as const) {
    await tab(page, name).click();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("header *, aside *, [role=tabpanel] *")]
        .filter((element) => {
          const { left, right, width: own, height } = element.getBoundingClientRect();
          // Without words in it, the search box folds its own clear button to no height.
          const shown = own > 1 && height > 1 && !element.closest(".fui-SearchBox__dismiss");
          return shown && (right > innerWidth + 1 || left < -1);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
  }
  await context.close();
});

test("the lists are worked with the keyboard alone", async () => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin);
  const current = page.locator('[data-entry][aria-current="true"]');
  await page.locator("[data-entry]").first().focus();
  await page.keyboard.press("ArrowDown");
  const first = await current.getAttribute("data-entry");
  await page.keyboard.press("ArrowDown");
  expect(await current.getAttribute("data-entry")).not.toBe(first);
  await page.keyboard.press("Enter");
  expect(await current.getAttribute("aria-expanded")).toBe("true");
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.tagName;
    });
  expect(await focused()).toBe("BUTTON");
  // From what can be done back to the row, from there to the document.
  await page.keyboard.press("Escape");
  expect(await current.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("P");
  const regions: (string | undefined)[] = [];
  for (let times = 0; times < 4; times++) {
    await page.keyboard.press("F6");
    regions.push(
      await page.evaluate(() =>
        ["[role=tab]", "[data-entry]", "header", "[role=document]"].find(
          (selector) => document.activeElement?.closest(selector) != null,
        ),
      ),
    );
  }
  expect(regions).toEqual(["[role=tab]", "[data-entry]", "header", "[role=document]"]);
  await context.close();
});

test("at 200 % zoom a row of each list is seen whole", async () => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, { width: 640, height: 400 });
  /** Whether something else lies over the row, or it reaches out of the window. */
  const seen = (row: string): Promise<boolean> =>
    page
      .locator(row)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: "center" });
        const { left, top, bottom } = element.getBoundingClientRect();
        return [top + 2, bottom - 2].every((y) => element.contains(document.elementFromPoint(left + 8, y)));
      });
  await page.locator("[data-entry]").first().waitFor();
  expect(await seen("[data-entry]")).toBe(true);
  await tab(page, "填").click();
  await page.getByRole("button", { name: "试用示例台账" }).click();
  await page.locator("[data-figure]").first().waitFor();
  expect(await seen("[data-figure]")).toBe(true);
  await context.close();
});
