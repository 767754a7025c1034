// `npm run docs:pictures`: the guide's pictures, of the built workbench with its sample (npm run build first).
// node scripts/pictures.mjs [folder of the built pages] [folder for the pictures]
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const [pages = "dist/web", pictures = "docs/images"] = process.argv.slice(2);
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".png": "image/png" };

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  const file = join(pages, path === "/" ? "index.html" : path);
  readFile(file).then(
    (body) =>
      response
        .writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
        .end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

/** $CHROME, else /usr/bin/chromium, else the one that comes with the packages. */
async function startBrowser() {
  const installed = [process.env.CHROME, "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  // The fonts of this machine, not the one Latin font of the package.
  delete process.env.FONTCONFIG_PATH;
  const args = packaged.args.filter((argument) => argument !== "--single-process");
  return chromium.launch({ executablePath, args, headless: true });
}

const browser = await startBrowser();

async function openSample({ width = 1280, height = 800, colorScheme = "light" } = {}) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  await page.goto(origin);
  await page.locator("[data-entry]").first().waitFor();
  await page.locator("#zb3").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "知道了" }).click();
  return page;
}

const tab = (page, name) => page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();

async function openLedger(page) {
  await tab(page, "填");
  await page.getByRole("button", { name: "试用示例台账" }).click();
  await page.getByText(/已读懂/).waitFor();
}

async function fillCertain(page) {
  await page.getByRole("button", { name: /填入有把握的/ }).click();
  await page.getByText(/^已填入/).waitFor();
}

/** What each picture shows, and how one gets there. */
const shots = {
  check: [{}, async (page) => page.locator("[data-entry]").filter({ hasText: "未填数据" }).first().click()],
  workbench: [
    {},
    async (page) => {
      await openLedger(page);
      await page.getByRole("button", { name: "看依据" }).first().click();
    },
  ],
  write: [
    {},
    async (page) => {
      await tab(page, "写");
      await page
        .getByRole("button", { name: /^插入：/ })
        .first()
        .click();
    },
  ],
  layout: [{}, (page) => tab(page, "排")],
  "filled-dark": [
    { colorScheme: "dark" },
    async (page) => {
      await openLedger(page);
      await fillCertain(page);
    },
  ],
  narrow: [{ width: 400, height: 800 }, openLedger],
};

for (const [name, [look, go]] of Object.entries(shots)) {
  const page = await openSample(look);
  await go(page);
  await page.mouse.move(0, 0);
  // Until pages are drawn, and the list has come to rest.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
  process.stdout.write(`${join(pictures, `${name}.png`)}\n`);
}
await browser.close();
server.closeAllConnections();
server.close();
