import type { Locator, Page } from "playwright-core";
import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import type { WorkbenchOptions } from "../support/workbenchPage";
import { chooseFile, openWorkbench, paragraph, tab } from "../support/workbenchPage";
import { buildDocx } from "../support/docxFixtures";

jest.setTimeout(300_000);

const pages = builtPages();

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Around what opens over the page lies its shadow. */
const shadow = 72;

/** The largest part of the document in sight that nothing has opened over; null where that is all too little. */
function freePart(document: Rectangle, over: Rectangle): Rectangle | null {
  const [right, bottom] = [document.x + document.width, document.y + document.height];
  const parts: readonly Rectangle[] = [
    { ...document, width: over.x - shadow - document.x },
    { ...document, height: over.y - shadow - document.y },
    { ...document, x: over.x + over.width + shadow, width: right - (over.x + over.width + shadow) },
    { ...document, y: over.y + over.height + shadow, height: bottom - (over.y + over.height + shadow) },
  ].map(({ x, y, width, height }) => ({
    x: Math.max(x, document.x),
    y: Math.max(y, document.y),
    width: Math.min(width, document.width),
    height: Math.min(height, document.height),
  }));
  const [largest] = parts
    .filter(({ width, height }) => width >= 24 && height >= 24)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  return largest ?? null;
}

const boxOf = async (element: Locator): Promise<Rectangle> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error("not in sight");
  return box;
};

/** The document as far as it is seen: not what lies under a sheet. */
async function documentInSight(page: Page): Promise<Rectangle> {
  const document = await boxOf(page.locator('[role="document"]'));
  const sheet = await boxOf(page.getByRole("complementary"));
  const covers = sheet.y > document.y && sheet.y < document.y + document.height;
  return covers ? { ...document, height: sheet.y - document.y } : document;
}

/** What lies under some points of a part of the page, by its name. */
const under = (page: Page, part: Rectangle): Promise<readonly string[]> =>
  page.evaluate(
    ({ x, y, width, height }) =>
      [0.25, 0.5, 0.75].map((share) => {
        const element = document.elementFromPoint(x + width * share, y + height * share);
        return element?.closest('[role="document"]')?.getAttribute("aria-label") ?? element?.outerHTML ?? "";
      }),
    part,
  );

/** Marks are painted a little after the text: waits until nothing changes any more. */
async function settle(page: Page): Promise<void> {
  await page.locator("[data-entry]").first().waitFor();
  await paragraph(page, 1).waitFor();
  let before = await page.screenshot();
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(400);
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
}

const mostLooks = 40;

/** It is drawn before it is put in its place: waits until it stays where it is. */
async function inPlace(page: Page, over: Locator): Promise<void> {
  let before = "";
  for (let tries = 0; tries < mostLooks; tries++) {
    await page.waitForTimeout(300);
    const now = JSON.stringify(await boxOf(over));
    if (now === before) return;
    before = now;
  }
}

/** Whether the page looks as it did behind what has closed, once it is drawn again. */
async function comesBack(page: Page, part: Rectangle, behind: Buffer): Promise<boolean> {
  for (let tries = 0; tries < mostLooks; tries++) {
    if ((await page.screenshot({ clip: part })).equals(behind)) return true;
    await page.waitForTimeout(250);
  }
  return false;
}

const opened = '[role="menu"], .fui-PopoverSurface';

/** @returns whether enough of the page was left in sight to be looked at. */
async function expectPageBehind(page: Page, trigger: Locator, what: string): Promise<boolean> {
  await trigger.click();
  const over = page.locator(opened).first();
  await over.waitFor();
  await page.mouse.move(0, 0);
  await inPlace(page, over);
  const free = freePart(await documentInSight(page), await boxOf(over));
  const seen = free === null ? [] : await under(page, free);
  const behind = free === null ? null : await page.screenshot({ clip: free });
  // What opens over the page stands at its end, outside of the regions.
  const found = (await violations(page)).filter((violation) => !violation.startsWith("region:"));
  expect([what, found]).toEqual([what, []]);
  await page.keyboard.press("Escape");
  await over.waitFor({ state: "detached" });
  await page.mouse.move(0, 0);
  if (free === null || behind === null) return false;
  expect([what, seen]).toEqual([what, ["文稿", "文稿", "文稿"]]);
  expect([what, await comesBack(page, free, behind)]).toEqual([what, true]);
  return true;
}

/** 200 % zoom leaves half of the window in either direction. */
const looks: readonly (readonly [string, WorkbenchOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["at 200 % zoom", { width: 640, height: 400 }],
];

test.each(looks)("behind every menu and popover the page is still the page, %s", async (_, look) => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, look);
  await settle(page);
  const opens = '[aria-haspopup="menu"], [aria-haspopup="true"], [aria-haspopup="dialog"]';
  let lookedAt = 0;
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
      const label = `${name}: ${(await trigger.getAttribute("aria-label")) ?? index}`;
      if (await expectPageBehind(page, trigger, label)) lookedAt++;
    }
  }
  await tab(page, "查").click();
  await page.locator("[data-entry]").first().click();
  if (await expectPageBehind(page, page.getByRole("button", { name: /不处理/ }).first(), "不处理"))
    lookedAt++;
  expect(lookedAt).toBeGreaterThanOrEqual(3);
  await context.close();
});

/** Behind a dialog lies a veil, and behind that the page. */
async function expectSeenBehind(page: Page, dialog: Locator): Promise<void> {
  await dialog.waitFor();
  await page.waitForTimeout(300);
  const behind = await page.evaluate(() =>
    document.elementsFromPoint(8, innerHeight * 0.3).map((element) => ({
      name: element.getAttribute("aria-label") ?? element.className,
      // In a narrow window the dialog itself lies over all of it.
      solid:
        element.closest('[role="dialog"], [role="alertdialog"]') === null &&
        /^rgb\(/.test(getComputedStyle(element).backgroundColor),
    })),
  );
  const at = behind.findIndex(({ name }) => name === "文稿");
  expect(at).toBeGreaterThan(0);
  expect(behind.slice(0, at).filter(({ solid }) => solid)).toHaveLength(0);
  expect((await violations(page)).filter((violation) => !violation.startsWith("region:"))).toEqual([]);
}

/** All of it can be reached: nothing stands outside of the window, but for what scrolls. */
async function expectWithinWindow(page: Page, dialog: Locator): Promise<void> {
  const { x, y, width, height } = await boxOf(dialog);
  const size = page.viewportSize();
  expect([x >= 0, y >= 0]).toEqual([true, true]);
  expect([x + width <= (size?.width ?? 0) + 1, y + height <= (size?.height ?? 0) + 1]).toEqual([true, true]);
}

test.each(looks)("behind every dialog the page is still seen, %s", async (_, look) => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, look);
  await settle(page);
  for (const name of ["新建报告", "脱敏"]) {
    await page.getByRole("banner").getByRole("button", { name }).click();
    const dialog = page.getByRole("dialog").last();
    await expectSeenBehind(page, dialog);
    await expectWithinWindow(page, dialog);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
  await paragraph(page, 1).dblclick();
  await page.getByRole("textbox", { name: "修改这一段" }).fill("改了。");
  await page.keyboard.press("Enter");
  await paragraph(page, 1).filter({ hasText: "改了。" }).waitFor();
  await page.waitForTimeout(300);
  await chooseFile(page, "另一份.docx", buildDocx(["另一份。"]));
  const question = page.getByRole("alertdialog");
  await expectSeenBehind(page, question);
  await expectWithinWindow(page, question);
  await context.close();
});
