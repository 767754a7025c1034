import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import {
  chooseFile,
  markedWords,
  openReport,
  openWorkbench,
  paragraph,
  saveReport,
  tab,
  textsOf,
} from "../support/workbenchPage";

jest.setTimeout(90_000);

const lines = [
  "中共青禾区水务局党组2025年落实全面从严治党主体责任情况的报告",
  "2025年，局党组认真履行全面从严治党主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "抓好理论学习。抓好作风建设。",
  "二、下一步工作打算",
  "持续抓好理论武装，从严抓好监督执纪。",
];

const report = (): Uint8Array =>
  buildDocx(
    lines.map((text, index) => ({ text, style: index === 0 ? ("title" as const) : ("body" as const) })),
    { seed: 11 },
  );

const pages = builtPages();
let open: WorkbenchPage | null = null;

afterEach(async () => {
  const seen = open;
  open = null;
  await seen?.context.close();
  expect(seen?.foreign).toEqual([]);
  expect(seen?.errors).toEqual([]);
});

test("a phrase goes in where the person clicked, and is put back as one step", async () => {
  open = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const { page } = open;
  await openReport(page, "报告.docx", report());
  await tab(page, "写").click();
  await page.getByRole("searchbox", { name: "查找用语" }).fill("重大事项请示报告条例");
  const list = page.getByRole("list", { name: "用语" });
  await list.locator("[data-phrase]").first().click();
  await list.getByText("先在文稿里点一下").waitFor();
  // Between the two sentences: the middle of the line of 14 characters.
  const place = await paragraph(page, 3).evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = text.nextNode(); node !== null; node = text.nextNode()) {
      const at = node.nodeValue?.indexOf("抓好作风") ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }
    throw new Error("the words are not shown");
  });
  await page.mouse.click(place.x, place.y);
  await list.getByText("接在“抓好理论学习。”后面").waitFor();
  await list.getByRole("button", { name: /^插入：/ }).click();
  await page.getByRole("button", { name: "放回" }).waitFor();
  const written = await textsOf((await saveReport(page)).bytes);
  expect(written[3]).toMatch(/^抓好理论学习。.*《中国共产党重大事项请示报告条例》.*。抓好作风建设。$/);
  await page.getByRole("button", { name: "放回" }).click();
  await page.getByText(/^已放回/).waitFor();
  expect(await textsOf((await saveReport(page)).bytes)).toEqual(lines);
});

test("a click within a word shows where the phrase will go; it goes behind the sentence and is marked", async () => {
  open = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const { page } = open;
  await openReport(page, "报告.docx", report());
  await tab(page, "写").click();
  await page.getByRole("searchbox", { name: "查找用语" }).fill("重大事项请示报告条例");
  const list = page.getByRole("list", { name: "用语" });
  await list.locator("[data-phrase]").first().click();
  const box = await paragraph(page, 3).boundingBox();
  if (box === null) throw new Error("not shown");
  // Two characters of indent and two of text.
  await page.mouse.click(box.x + 4.2 * 21.3, box.y + box.height / 2);
  await list.getByText("接在“抓好理论学习。”后面").waitFor();
  const bars = page.locator("[data-caret]");
  expect(await bars.count()).toBe(2);
  const line = await page.locator('[data-caret="line"]').boundingBox();
  expect(line?.x).toBeGreaterThan(box.x);
  expect(line?.y).toBeGreaterThanOrEqual(box.y - 2);
  await list.getByRole("button", { name: /^插入：/ }).click();
  await page.getByRole("button", { name: "放回" }).waitFor();
  const [marked] = await markedWords(page, "current");
  expect(marked).toContain("《中国共产党重大事项请示报告条例》");
  expect((await textsOf((await saveReport(page)).bytes))[3]).toMatch(/^抓好理论学习。.+。抓好作风建设。$/);
});

test("words that are selected are kept as a phrase", async () => {
  open = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const { page } = open;
  await openReport(page, "报告.docx", report());
  await tab(page, "写").click();
  await page.getByRole("searchbox", { name: "查找用语" }).waitFor();
  await paragraph(page, 3).evaluate((element) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (node === null) throw new Error("the words are not shown");
    getSelection()?.setBaseAndExtent(node, 0, node, "抓好理论".length);
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  });
  await page.getByRole("button", { name: "把选中的话存为用语" }).click();
  await page.getByRole("region", { name: "我的用语" }).getByText("抓好理论", { exact: true }).waitFor();
});

test("a report is begun without a file: kind, year and unit make the whole skeleton, saved as a new file", async () => {
  open = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const { page } = open;
  await page.getByRole("main").getByRole("button", { name: "新建报告" }).click();
  await page.getByRole("combobox", { name: "种类" }).selectOption("integrity-responsibility");
  await page.getByRole("textbox", { name: "年度" }).fill("2025");
  await page.getByRole("textbox", { name: "单位名称" }).fill("青禾区水务局");
  await page.getByRole("textbox", { name: /^党组织/ }).fill("党组");
  await page.getByRole("button", { name: "生成全文框架" }).click();
  await page.getByRole("button", { name: /报告种类：党风廉政/ }).waitFor();
  const texts = await textsOf((await saveReport(page)).bytes);
  expect(texts[0]).toBe("青禾区水务局党组关于2025年");
  expect(texts.some((text) => text.startsWith("二、"))).toBe(true);
  // Page, grid and looks are the standard's already; where the date stands hangs on the unit's length (7.3.5.2).
  await tab(page, "排").click();
  await page.getByText("1 项不同").waitFor();
  await page.getByText("成文日期位置").waitFor();
});

test("an empty document is opened to begin a report in", async () => {
  open = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const { page } = open;
  await chooseFile(page, "空白.docx", buildDocx([""]));
  await page.getByRole("banner").getByText("空白.docx").waitFor();
  await tab(page, "写").click();
  await page.getByRole("button", { name: "生成全文框架" }).waitFor();
});
