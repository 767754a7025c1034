// Draws the icons of the ribbon from assets/ribbon/*.svg, and those of the installed page from assets/icon.svg:
// `node scripts/drawIcons.mjs` after changing one.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = join(fileURLToPath(new URL(".", import.meta.url)), "../assets/ribbon");
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(join(folder, file), "utf8");
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(folder, `${basename(file, ".svg")}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
  const svg = readFileSync(join(folder, "../icon.svg"), "utf8");
  for (const size of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `../icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
