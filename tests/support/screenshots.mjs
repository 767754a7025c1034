// Pictures of the built workbench: the four tabs at three widths, light, dark and forced colours.
// node tests/support/screenshots.mjs [folder of the built pages] [folder for the pictures]
import { createServer } from "node:http";
import { mkdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const [pages = "dist/web", pictures = "dist/pictures"] = process.argv.slice(2);
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".png": "image/png" };

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  readFile(join(pages, path === "/" ? "index.html" : path)).then(
    (body) =>
      response
        .writeHead(200, { "content-type": types[extname(path) || ".html"] ?? "application/octet-stream" })
        .end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, resolve));
await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const widths = { 320: 640, 400: 800, 1280: 800 };

for (const [look, media] of Object.entries(looks)) {
  for (const [width, height] of Object.entries(widths)) {
    const page = await browser.newPage({
      viewport: { width: Number(width), height },
      locale: "zh-CN",
      reducedMotion: "reduce",
      ...media,
    });
    page.on("pageerror", (error) => console.log("page error", error.message));
    page.on(
      "console",
      (message) => ["error", "warning"].includes(message.type()) && console.log(message.text()),
    );
    const shot = (name) => page.screenshot({ path: join(pictures, `${name}-${width}-${look}.png`) });
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.getByRole("tab", { name: /^查/ }).waitFor();
    await page.locator("#zb3").waitFor({ state: "attached" });
    await page.waitForTimeout(300);
    await shot("start");
    if (width !== "1280") await page.getByRole("button", { name: "知道了" }).click();
    const rows = page.locator("[data-entry]");
    await rows.nth(Math.min(4, (await rows.count()) - 1)).click();
    await page.waitForTimeout(200);
    await shot("check");
    await page.getByRole("tab", { name: /^填/ }).click();
    await page.waitForTimeout(100);
    await shot("paste");
    await page.getByRole("button", { name: "试用示例台账" }).click();
    await page.getByText(/已读懂/).waitFor();
    await page.waitForTimeout(200);
    const info = page.getByRole("button", { name: "看依据" });
    if ((await info.count()) > 0) await info.first().click();
    await shot("fill");
    const fill = page.getByRole("button", { name: /填入有把握的/ });
    if ((await fill.count()) > 0) {
      await fill.click();
      await page
        .getByText(/已填入/)
        .first()
        .waitFor();
      await page.waitForTimeout(500);
    }
    await shot("filled");
    await page.getByRole("tab", { name: /^写/ }).click();
    const insert = page.getByRole("button", { name: /^插入：/ });
    if ((await insert.count()) > 0) await insert.first().click();
    await page.waitForTimeout(100);
    await shot("write");
    await page.getByRole("tab", { name: /^排/ }).click();
    await page.waitForTimeout(300);
    await shot("layout");
    await page.close();
  }
}
await browser.close();
server.close();
