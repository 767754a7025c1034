import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import { openedDocx, snapshotOf } from "../support/openedDocx";
import { pasteLedger, tab } from "../support/workbenchPage";
import type { PageWordOptions } from "../support/wordHost/inPage";
import { playWordInPage } from "../support/wordHost/inPage";
import { WordStandIn, hostFailures } from "../support/wordHost/wordStandIn";

jest.setTimeout(90_000);

const lines = [
  "中共青禾区水务局党组2025年落实全面从严治党主体责任情况的报告",
  "中共青禾区委：",
  "2025年，局党组认真履行全面从严治党主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "全年召开党组会议**次，组织理论学习中心组学习*次，班子成员讲党课*次。",
  "开展警示教育**场次，走访慰问困难党员**名。",
  "二、下一步工作打算",
  "一是持续抓好理论武装。二是从严抓好监督执纪。",
  "中共青禾区水务局党组",
  "2025年12月18日",
];
const ledger = "项目\t数量\t单位\n召开党组会议\t26\t次\n理论学习中心组学习\t12\t次\n班子成员讲党课\t6\t次\n";
const filled = "全年召开党组会议26次，组织理论学习中心组学习12次，班子成员讲党课6次。";

const report = (): Uint8Array =>
  buildDocx(
    lines.map((text, index) => ({ text, style: index === 0 ? ("title" as const) : ("body" as const) })),
    { seed: 7, furniture: true },
  );

interface Pane {
  readonly page: Page;
  readonly word: WordStandIn;
  readonly context: BrowserContext;
  /** Requests to any other place than the server, all of them refused. */
  readonly foreign: string[];
  /** Paths of what came from the library's folder. */
  readonly library: string[];
  readonly errors: string[];
}

const pages = builtPages();
let pane: Pane;

afterEach(async () => {
  const { context, foreign, errors, word } = pane;
  await context.close();
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(word.mistakes).toEqual([]);
});

async function openPane(
  options: PageWordOptions = {},
  prepare: (word: WordStandIn) => void = () => undefined,
): Promise<Pane> {
  const context = await pages.browser.newContext({
    locale: options.locale ?? "zh-CN",
    reducedMotion: "reduce",
  });
  const foreign: string[] = [];
  const library: string[] = [];
  const errors: string[] = [];
  await context.route(/.*/, (route) => {
    const url = route.request().url();
    if (!url.startsWith(`${pages.origin}/`)) {
      foreign.push(url);
      return route.abort();
    }
    const path = new URL(url).pathname;
    if (path.startsWith("/office/")) library.push(path.slice("/office/".length));
    return route.continue();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // An office that serves no phrases of its own is the usual case.
    if (message.type() === "error" && !message.location().url.endsWith("/phrases.json"))
      errors.push(message.text());
  });
  const word = new WordStandIn(report());
  prepare(word);
  await playWordInPage(page, word, options);
  await page.goto(`${pages.origin}/taskpane.html`);
  return (pane = { page, word, context, foreign, library, errors });
}

const settledTexts = async (
  word: WordStandIn,
  wanted: (texts: readonly string[]) => boolean,
): Promise<void> => {
  const deadline = 200;
  for (let tries = 0; tries < deadline && !wanted(word.texts); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
};

test("in Word: open, check, paste, fill, put back, insert a section; saved as the workbench's host saves", async () => {
  const { page, word } = await openPane();
  await tab(page, "查").click();
  const rows = page.locator("[data-entry]");
  await rows.first().waitFor();
  await rows.filter({ hasText: "学习*次，班子" }).click();
  await settledTexts(word, () => word.document.selection !== null);
  expect(word.document.selection).toBe(lines[4]!.replace("会议**次", "会议⟦**⟧次"));

  await pasteLedger(page, ledger);
  await page.getByRole("button", { name: "已读懂 3 项指标" }).waitFor();
  await page.getByRole("button", { name: "填入有把握的 3 处" }).click();
  await page.getByText("已填入 3 处").waitFor();
  expect(word.texts[4]).toBe(filled);
  await page.getByRole("button", { name: "全部放回（3 处）" }).click();
  await page.getByText("已放回 3 处").waitFor();
  expect(word.texts).toEqual(lines);
  await page.getByRole("button", { name: "填入有把握的 3 处" }).click();
  await settledTexts(word, (texts) => texts[4] === filled);

  await tab(page, "写").click();
  await page.getByRole("button", { name: "插入：存在问题" }).click();
  await page.getByRole("button", { name: "插入", exact: true }).click();
  await page.getByText("已插入“存在问题”").waitFor();

  await expectAsByTheFile(word);
});

/** The same section put in by the host that needs no Word, paragraph by paragraph as the pane wrote it. */
async function expectAsByTheFile(word: WordStandIn): Promise<void> {
  const inWord = (await snapshotOf(word.document.save())).paragraphs;
  const added = inWord.length - lines.length;
  expect(added).toBeGreaterThan(1);
  expect(inWord[6]?.text).toMatch(/^二、.*问题/u);
  const numbered = inWord.findIndex(({ text }) => text === "三、下一步工作打算");
  expect(numbered).toBe(6 + added);
  const file = openedDocx(report());
  const heading = { paragraph: 6, start: 0, end: 1 };
  const body = { paragraph: 4, start: 0, end: lines[4]!.length };
  const by = await file.apply([
    { kind: "replaceText", range: body, before: lines[4]!, after: filled },
    { kind: "replaceText", range: heading, before: "二", after: "三" },
    {
      kind: "insertParagraphs",
      at: 6,
      following: lines[5]!,
      paragraphs: inWord.slice(6, 6 + added).map(({ text }) => ({ text, role: "body", like: 5 })),
    },
  ]);
  expect(by.ok && by.value.outcomes.map(({ kind }) => kind)).toEqual(["applied", "applied", "applied"]);
  const inFile = (await snapshotOf(file.save())).paragraphs;
  expect(inWord.map(({ text }) => text)).toEqual(inFile.map(({ text }) => text));
  const untouched = <T>(list: readonly T[]): readonly T[] => list.toSpliced(6, added);
  expect(untouched(inWord)).toEqual(untouched(inFile));
}

test.each(["zh-CN", "en-US"] as const)(
  "starts without a network from the files copied, in %s",
  async (locale) => {
    const { page, library, word } = await openPane({ locale });
    await page.getByRole("tab").first().waitFor();
    const own = `${locale.toLowerCase()}/office_strings.js`;
    expect([...new Set(library)].sort()).toEqual([own, "office.js", "word-win32-16.01.js"].sort());
    const copied = readdirSync(join(__dirname, "../../dist/web/office"), { recursive: true }).map(String);
    expect(copied).toEqual(expect.arrayContaining(library));
    await settledTexts(word, () => word.syncs > 0);
    expect(word.syncs).toBeGreaterThan(0);
  },
);

test("a Word that offers more than the library beside the pane works as any other", async () => {
  const { page, word } = await openPane({ sets: { WordApi: "1.9", SharedRuntime: "1.1" } });
  await tab(page, "查").click();
  await page.locator("[data-entry]").first().waitFor();
  await pasteLedger(page, ledger);
  await page.getByRole("button", { name: "填入有把握的 3 处" }).click();
  await page.getByText("已填入 3 处").waitFor();
  expect(word.texts[4]).toBe(filled);
});

test("a Word without WordApi 1.3 is told so", async () => {
  const { page, word } = await openPane({ sets: { WordApi: "1.2" } });
  await page.getByRole("heading", { name: "这个 Word 版本太旧" }).waitFor();
  expect(word.syncs).toBe(0);
});

test("a Word that is busy at first is asked again", async () => {
  const { page } = await openPane({}, (played) => {
    played.failingSync = { number: 1, failure: hostFailures.tooManyCalls };
  });
  await page.getByRole("button", { name: "再试一次" }).click();
  await tab(page, "查").click();
  await page.locator("[data-entry]").first().waitFor();
});

test("where Word has comments, what a check says becomes one; elsewhere nothing is offered", async () => {
  const slip = (word: WordStandIn): void => {
    const node = word.document.paragraphs[7]!;
    word.document.replace(word.document.span(node, 0, 0), "截止11月底，");
  };
  const { page, word } = await openPane({ sets: { WordApi: "1.4" } }, slip);
  await tab(page, "查").click();
  await page.locator("[data-entry]").filter({ hasText: "截止11月底" }).click();
  await page.getByRole("button", { name: "写成批注" }).click();
  await page.getByRole("button", { name: "已写成批注" }).waitFor();
  expect(word.document.comments).toEqual([
    { beside: "截止", words: expect.stringMatching(/“截至”.*依据/u) as string },
  ]);
  await pane.context.close();

  const old = await openPane({}, slip);
  await tab(old.page, "查").click();
  await old.page.locator("[data-entry]").filter({ hasText: "截止11月底" }).click();
  await old.page
    .getByRole("button", { name: "看文稿" })
    .or(old.page.getByRole("button", { name: /^改为/ }))
    .first()
    .waitFor();
  expect(await old.page.getByRole("button", { name: "写成批注" }).count()).toBe(0);
});

/** Waits until the pane has asked for nothing more for a while. @returns round trips since `before` */
async function quietSyncs(word: WordStandIn, before: number): Promise<number> {
  let seen = -1;
  while (seen !== word.syncs) {
    seen = word.syncs;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  return word.syncs - before;
}

/** As a person does in Word; the pane hears of it. */
function clickInText(word: WordStandIn, paragraph: number, words: string): void {
  const node = word.document.paragraphs[paragraph]!;
  const start = word.texts[paragraph]!.indexOf(words);
  word.document.select(word.document.span(node, start, start + words.length));
}

test("a click in the text opens what stands there; what the person types is checked again, in one round trip", async () => {
  const { page, word } = await openPane();
  await tab(page, "查").click();
  const rows = page.locator("[data-entry]");
  await rows.first().waitFor();
  await quietSyncs(word, 0);

  clickInText(word, 5, "**场次");
  await page.locator('[data-entry][aria-current="true"]').filter({ hasText: "警示教育**场次" }).waitFor();

  // Text is typed where nothing is left to say then.
  const node = word.document.paragraphs[5]!;
  const at = word.texts[5]!.indexOf("**场次");
  word.document.replace(word.document.span(node, at, at + 2), "14");
  const before = word.syncs;
  clickInText(word, 5, "场次");
  await rows.filter({ hasText: "警示教育**场次" }).waitFor({ state: "detached" });
  // Where the selection is, which of two equal places it is in, and the document anew.
  expect(await quietSyncs(word, before)).toBeLessThanOrEqual(3);
  await rows.filter({ hasText: "困难党员**名" }).waitFor();
});

test("a Word that tracks changes is said to, and ours can be put back", async () => {
  const { page, word } = await openPane({ sets: { WordApi: "1.4" } }, (played) => {
    played.document.tracksChanges = true;
  });
  await page.getByText("文稿正在记录修订，主笔写入的也会标成修订。").waitFor();
  await pasteLedger(page, ledger);
  await page.getByRole("button", { name: "填入有把握的 3 处" }).click();
  await page.getByText("已填入 3 处").waitFor();
  expect(word.document.xml).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*26/s);
  await page.getByRole("button", { name: "全部放回（3 处）" }).click();
  await page.getByText("已放回 3 处").waitFor();
  expect(word.texts).toEqual(lines);
});
