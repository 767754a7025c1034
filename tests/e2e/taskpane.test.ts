import type { Page } from "playwright-core";
import { builtPages } from "../support/builtPages";

const pages = builtPages();
let page: Page;
let outside: string[];
beforeEach(async () => {
  const context = await pages.browser.newContext({ locale: "zh-CN" });
  outside = [];
  await context.route(/.*/, (route) => {
    const url = route.request().url();
    if (url.startsWith(pages.origin)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  page = await context.newPage();
});
afterEach(() => page.context().close());

test("outside Word the pane says where it belongs and leads to the workbench", async () => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${pages.origin}/taskpane.html`);
  await page.getByRole("heading", { name: "请在 Word 中打开主笔" }).waitFor();
  const link = page.getByRole("link", { name: "打开工作台，直接处理 .docx 文件" });
  expect(await link.getAttribute("href")).toBe("index.html");
  expect(await page.locator("#root").getByRole("alert").count()).toBe(0);
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
}, 60_000);

test("an old browser component is told what is needed", async () => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WeakRef"));
  // The pane's own scripts would not even be read by such a pages.browser.
  await page.route(/\/js\//, (route) => route.abort());
  await page.goto(`${pages.origin}/taskpane.html`);
  await page.getByText("这台电脑上 Word 使用的浏览器组件太旧").waitFor();
}, 60_000);
