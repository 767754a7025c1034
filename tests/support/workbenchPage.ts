import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { openDocx } from "../../src/adapters/docx/openDocx";

/** A workbench in a browser of its own profile. Every request to another origin is refused and kept. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Colours of the system's own, as people with low vision choose them. */
  readonly forcedColors?: "active" | "none";
  /** As for a person who has opened a file of their own before: no sample, no guide. */
  readonly returning?: boolean;
}

export async function openWorkbench(
  browser: Browser,
  origin: string,
  {
    width = 1280,
    height = 800,
    colorScheme = "light",
    forcedColors = "none",
    returning = false,
  }: WorkbenchOptions = {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    locale: "zh-CN",
    reducedMotion: "reduce",
    acceptDownloads: true,
    // Keeping all pages for a visit of seconds costs more than the visit.
    serviceWorkers: "block",
  });
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || /^(?:blob|data):/.test(url)) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  if (returning) {
    await context.addInitScript(() => localStorage.setItem("zhubi.openedOwnFile", "1"));
  }
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // An office that serves no phrases of its own is the usual case.
    if (message.type() === "error" && !message.location().url.endsWith("/phrases.json"))
      errors.push(message.text());
  });
  await page.goto(origin);
  return { page, context, foreign, errors };
}

/** Another page of the same person. */
export async function openAgain({ page, context }: WorkbenchPage): Promise<Page> {
  const origin = new URL(page.url()).origin;
  const again = await context.newPage();
  await again.goto(origin);
  return again;
}

/** Chooses a file as the button 打开 does. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('header input[type="file"][accept*=".docx"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

export async function openReport(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.getByRole("banner").getByText(name).waitFor();
  await page.locator("p:has(#zb0)").waitFor({ state: "attached" });
  await page.getByRole("tab", { name: /查/ }).waitFor();
}

export const tab = (page: Page, name: "写" | "查" | "填" | "排"): Locator =>
  page.getByRole("tab", { name: new RegExp(`^${name}`) });

/** The page's paragraph with that index. */
export const paragraph = (page: Page, index: number): Locator => page.locator(`p:has(> #zb${index})`);

/** Pastes text into the ledger field as Ctrl+V does. */
export async function pasteLedger(page: Page, text: string): Promise<void> {
  await tab(page, "填").click();
  await page.getByLabel("把台账粘贴到这里").evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

export async function saveReport(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(path)) };
}

export async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = openDocx(bytes);
  if (!file.ok) throw new Error(file.error.kind);
  const snapshot = await file.value.read();
  if (!snapshot.ok) throw new Error(snapshot.error.kind);
  return snapshot.value.paragraphs.map(({ text }) => text);
}

/** The words under a mark of the page, in document order, once there are any and they stay the same. */
export async function markedWords(page: Page, kind: string): Promise<readonly string[]> {
  let words = await wordsUnder(page, kind);
  for (let tries = 0; tries < 100; tries++) {
    await page.waitForTimeout(100);
    const again = await wordsUnder(page, kind);
    if (again.length > 0 && again.join("\n") === words.join("\n")) return again;
    words = again;
  }
  return words;
}

const wordsUnder = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const highlight = CSS.highlights.get(`zhubi-${name}`);
    return [...(highlight ?? [])].map((range) => (range instanceof Range ? range.toString() : ""));
  }, kind);
