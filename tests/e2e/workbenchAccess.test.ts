import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { PageServer } from "../support/browser";
import { servePages, startBrowser } from "../support/browser";
import { openWorkbench, tab } from "../support/workbenchPage";

jest.setTimeout(90_000);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  browser = await startBrowser();
});
afterAll(async () => {
  // The server first: a browser that did not start must not keep the run alive.
  await server.close();
  await browser.close();
});

/** Violations as "rule: selector"; Fluent's focus sentinels are empty, hidden and focusable by design. */
async function violations(page: Page): Promise<readonly string[]> {
  const installed = await page.evaluate(() => "axe" in window);
  if (!installed) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: unknown,
        ) => Promise<{ violations: { id: string; nodes: { target: string[]; html: string }[] }[] }>;
      };
    };
    const result = await axe.run({ exclude: ["[data-tabster-dummy]"] });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

test.each([
  [1280, "light"],
  [1280, "dark"],
  [400, "light"],
  [320, "dark"],
] as const)("nothing for axe to find at %i px, %s", async (width, colorScheme) => {
  const { page, context } = await openWorkbench(browser, server.origin, { width, colorScheme });
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
  const { page, context } = await openWorkbench(browser, server.origin, { width });
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
  const { page, context } = await openWorkbench(browser, server.origin);
  const current = page.locator('[data-entry][aria-current="true"]');
  await page.locator("[data-entry]").first().focus();
  await page.keyboard.press("ArrowDown");
  const first = await current.getAttribute("data-entry");
  await page.keyboard.press("ArrowDown");
  expect(await current.getAttribute("data-entry")).not.toBe(first);
  await page.keyboard.press("Enter");
  expect(await current.getAttribute("aria-expanded")).toBe("true");
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe("BUTTON");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("P");
  await context.close();
});
