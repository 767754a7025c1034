import type { Locator, Page } from "playwright-core";
import { reportLines } from "../bench/material";
import { builtPages } from "../support/builtPages";
import type { FixtureParagraph } from "../support/docxFixtures";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import {
  markedWords,
  openReport,
  openWorkbench,
  paragraph,
  saveReport,
  textsOf,
} from "../support/workbenchPage";

jest.setTimeout(240_000);

// The last of them is numbered on by hundreds of others.
const lines: readonly FixtureParagraph[] = reportLines(2_000, true).map((text, index) => ({
  text: index % 50 === 0 ? `第${index}段，${text}` : text,
  style: index === 0 ? "title" : "body",
  ...(index % 10 === 9 ? { list: { id: 1, level: 0 } } : {}),
}));
const last = lines.length - 1;

const pages = builtPages();
let opened: WorkbenchPage;
let page: Page;

beforeEach(async () => {
  opened = await openWorkbench(pages.browser, pages.origin, { returning: true });
  page = opened.page;
  await openReport(page, "长篇.docx", buildDocx(lines));
});
afterEach(async () => {
  await opened.context.close();
  expect(opened.errors).toEqual([]);
});

/** Numbers of the paragraphs that are drawn, in the order of the page. */
const drawn = (): Promise<readonly number[]> =>
  page.locator("p > span[id^=zb]").evaluateAll((marks) => marks.map(({ id }) => Number(id.slice(2))));

const elements = (): Promise<number> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll("*")].find(({ shadowRoot }) => shadowRoot !== null);
    return host?.shadowRoot?.querySelectorAll("*").length ?? 0;
  });

const pageOfText = (): Locator => page.getByRole("document", { name: "文稿" });

/** Scrolls as far into the document as said, 0 to 1, until what stands there is drawn. */
async function scrollTo(share: number): Promise<void> {
  await pageOfText().evaluate((scroller, at) => {
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * at;
  }, share);
  await page.waitForFunction(() => {
    const scroller = document.querySelector('[role="document"]');
    const host = [...document.querySelectorAll("*")].find(({ shadowRoot }) => shadowRoot !== null);
    if (scroller === null || host == null) return false;
    const { top, bottom } = scroller.getBoundingClientRect();
    return [...(host.shadowRoot?.querySelectorAll("[data-room]") ?? [])].every((room) => {
      const box = room.getBoundingClientRect();
      return box.bottom < top || box.top > bottom;
    });
  });
}

test("one scrolls through it all, and no more is drawn than what is near", async () => {
  const few = 1_300;
  for (let share = 0; share <= 1; share += 0.1) {
    await scrollTo(share);
    const numbers = await drawn();
    expect(numbers.length).toBeLessThan(few);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
  }
  expect(await elements()).toBeLessThan(6 * few);
  await scrollTo(1);
  await paragraph(page, last).waitFor();
  expect(await paragraph(page, 0).count()).toBe(0);
  // Marks are those of what is near the view, not of hundreds of paragraphs.
  await page.getByRole("tab", { name: /查\s*\d/u }).waitFor({ timeout: 120_000 });
  const gaps = (await markedWords(page, "gap")).length;
  expect(gaps).toBeGreaterThan(0);
  expect(gaps).toBeLessThan(few);
});

test("numbers of lists go on from what is not drawn", async () => {
  await scrollTo(1);
  const numbered = lines.findLastIndex(({ list }) => list !== undefined);
  const label = await paragraph(page, numbered).evaluate(
    (element) => getComputedStyle(element, "::before").content,
  );
  expect(lines.slice(0, numbered + 1).filter(({ list }) => list !== undefined)).toHaveLength(228);
  expect(label).toMatch(/^"二百二十八、/u);
});

test("an edit far down is kept through scrolling, and stands in the saved file alone", async () => {
  await scrollTo(0.9);
  const numbers = await drawn();
  const target = numbers[Math.floor(numbers.length / 2)] ?? 0;
  await paragraph(page, target).dblclick();
  const field = page.getByRole("textbox", { name: "修改这一段" });
  await field.fill("改过的一段。");
  // What is being written stays, wherever one looks meanwhile.
  await scrollTo(0.1);
  await scrollTo(0.5);
  expect(await field.inputValue()).toBe("改过的一段。");
  await field.press("Enter");
  await page.getByRole("banner").getByText("未保存").waitFor();
  await scrollTo(0);
  const { bytes } = await saveReport(page);
  const texts = await textsOf(bytes);
  expect(texts).toEqual(lines.map(({ text }, index) => (index === target ? "改过的一段。" : text)));
});

test("words are found where nothing is drawn, and the keyboard goes there", async () => {
  await page.keyboard.press("Control+f");
  const far = last - (last % 50);
  await page.getByRole("textbox", { name: "在文稿中查找" }).fill(`第${far}段，`);
  await page.getByRole("search").getByText("1/1").waitFor();
  await paragraph(page, far).waitFor();
  expect(await markedWords(page, "current")).toEqual([`第${far}段，`]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await paragraph(page, far + 1).waitFor();
  expect(await page.getByRole("search").count()).toBe(0);
});

test("what is selected across parts that were let go is copied whole", async () => {
  await page.evaluate(() => {
    const host = [...document.querySelectorAll("*")].find(({ shadowRoot }) => shadowRoot !== null);
    const first = host?.shadowRoot?.querySelector("#zb0")?.parentElement;
    if (first != null) getSelection()?.setBaseAndExtent(first, 0, first, first.childNodes.length);
  });
  await paragraph(page, 2).click({ position: { x: 5, y: 5 } });
  await scrollTo(1);
  await paragraph(page, last).click({ modifiers: ["Shift"], position: { x: 60, y: 5 } });
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('[role="document"]')?.dispatchEvent(event);
    return data.getData("text/plain").split("\n");
  });
  expect(copied.length).toBe(last - 1);
  expect(copied.slice(1, -1)).toEqual(lines.slice(3, last).map(({ text }) => text));
});

test("all of it is printed, and pages are counted before it is", async () => {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const counted = Number(await page.locator("[data-pages]").getAttribute("data-pages"));
  // About 150 characters a paragraph and 22 lines a page.
  expect(counted).toBeGreaterThan(400);
  expect(counted).toBeLessThan(800);
  await page.keyboard.press("Control+p");
  const printed = page.locator("[data-print]");
  await printed.waitFor({ state: "attached", timeout: 120_000 });
  const count = await printed.evaluate((host) => ({
    paragraphs: host.shadowRoot?.querySelectorAll("p > span[id], p > span:first-child:empty").length ?? 0,
    rooms: host.shadowRoot?.querySelectorAll("[data-room]").length ?? 0,
    text: host.shadowRoot?.textContent ?? "",
  }));
  expect(count.rooms).toBe(0);
  for (const { text = "" } of [lines[0], lines[1_000], lines[last]].map((line) => line ?? {}))
    expect(count.text).toContain(text);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
});

test("a change draws its own part again and leaves the elements of the others", async () => {
  await paragraph(page, 200).waitFor({ state: "attached" });
  await paragraph(page, 200).evaluate((element) => element.setAttribute("data-known", "yes"));
  await paragraph(page, 3).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "修改这一段" }).fill("改过的一段。");
  await page.keyboard.press("Enter");
  await paragraph(page, 3).filter({ hasText: "改过的一段。" }).waitFor();
  await expect(paragraph(page, 200).getAttribute("data-known")).resolves.toBe("yes");
});
