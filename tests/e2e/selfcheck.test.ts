import { builtPages } from "../support/builtPages";

const pages = builtPages();

test("all is green where the files are served whole; nothing outside is asked for", async () => {
  const page = await pages.browser.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(pages.origin)) outside.push(request.url());
  });
  await page.goto(`${pages.origin}/selfcheck.html`);
  await page.getByText("全部正常，可以使用。").waitFor();
  expect(await page.locator(".bad").count()).toBe(0);
  expect(outside).toEqual([]);
  await page.close();
}, 60_000);

test("nothing is said to be well before every answer has come", async () => {
  const page = await pages.browser.newPage();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/icon-16\.png/u, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/assets\/icon-16\.png/u);
  await page.goto(`${pages.origin}/selfcheck.html`);
  await asked;
  await page.getByRole("row", { name: /office\/office\.js/u }).waitFor();
  expect(await page.getByText("全部正常").count()).toBe(0);
  release();
  await page.getByText("全部正常，可以使用。").waitFor();
  await page.close();
}, 60_000);

test("a file that is not there is named, with what to do", async () => {
  const page = await pages.browser.newPage();
  await page.route(/office\/office\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${pages.origin}/selfcheck.html`);
  await page.getByText("有 1 项要处理。").waitFor();
  const row = page.getByRole("row", { name: /office\/office\.js/ });
  expect(await row.textContent()).toMatch(/取不到（404）.*一个也不要少/);
  await page.close();
}, 60_000);

test.each([
  ["js/", /取不到 \d+ 个：js\/.* 等.*一个也不要少/u],
  ["assets/ribbon/check-16.png", /取不到 1 个：assets\/ribbon\/check-16\.png（404）/u],
  ["files.json", /取不到文件清单 files\.json（404）/u],
])(
  "%s that was not copied is named, though no other page misses it at once",
  async (missing, says) => {
    const page = await pages.browser.newPage();
    await page.route(
      (url) => url.pathname.startsWith(`/${missing}`),
      (route) => route.fulfill({ status: 404 }),
    );
    await page.goto(`${pages.origin}/selfcheck.html`);
    await page.getByText("有 1 项要处理。").waitFor();
    expect(await page.getByRole("row", { name: /其余文件/u }).textContent()).toMatch(says);
    await page.close();
  },
  60_000,
);

test("the record holds versions and results", async () => {
  const page = await pages.browser.newPage();
  await page.goto(`${pages.origin}/selfcheck.html`);
  await page.getByText("全部正常，可以使用。").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载记录" }).click();
  expect((await download).suggestedFilename()).toBe("主笔自检.json");
  await page.close();
}, 60_000);
