import { fileErrorSentence } from "../../src/app/errorSentence";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchOptions, WorkbenchPage } from "../support/workbenchPage";
import {
  chooseFile,
  markedWords,
  openReport,
  openWorkbench,
  paragraph,
  pasteLedger,
  saveReport,
  tab,
  textsOf,
} from "../support/workbenchPage";

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

const report = (): Uint8Array =>
  buildDocx(
    lines.map((text, index) => ({ text, style: index === 0 ? ("title" as const) : ("body" as const) })),
    { seed: 7, furniture: true },
  );

const pages = builtPages();
let open: WorkbenchPage[] = [];

afterEach(async () => {
  const seen = open;
  open = [];
  for (const { context } of seen) await context.close();
  // Whatever was done, nothing went to another host, and nothing broke on the way.
  expect(seen.flatMap(({ foreign }) => foreign)).toEqual([]);
  expect(seen.flatMap(({ errors }) => errors)).toEqual([]);
});

async function workbench(options: WorkbenchOptions = {}): Promise<WorkbenchPage> {
  const opened = await openWorkbench(pages.browser, pages.origin, options);
  open.push(opened);
  return opened;
}

async function withReport(options: WorkbenchOptions = {}): Promise<WorkbenchPage["page"]> {
  const { page } = await workbench({ returning: true, ...options });
  await openReport(page, "水务局.docx", report());
  return page;
}

test("from the open report to the saved one: check, jump, paste, fill, put back, fill, save, reopen", async () => {
  const page = await withReport();
  const rows = page.locator("[data-entry]");
  await rows.first().waitFor();
  await expect(rows.count()).resolves.toBeGreaterThanOrEqual(3);

  const sentence = rows.filter({ hasText: "党组会议**次" });
  await sentence.click();
  await page.getByLabel("自己填写").first().waitFor();
  expect(await markedWords(page, "current")).toEqual(["**"]);
  await page.getByRole("button", { name: "下一处" }).click();
  expect(await markedWords(page, "current")).toEqual(["*"]);
  await sentence.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[data-entry][aria-current="true"]').count()).resolves.toBe(1);

  await pasteLedger(page, ledger);
  await page.getByRole("button", { name: "已读懂 3 项指标" }).waitFor();
  // What would be filled is seen in the page before it is.
  await expect(page.locator("[data-proposed]").first().textContent()).resolves.toBe("26");
  await expect(page.getByText("开展警示教育").first().isVisible()).resolves.toBe(true);
  expect((await textsOf(report()))[4]).toContain("**次");

  await page.getByRole("button", { name: "填入有把握的 3 处" }).click();
  await page.getByText("已填入 3 处").waitFor();
  await paragraph(page, 4).filter({ hasText: "召开党组会议26次" }).waitFor();
  await page.getByRole("button", { name: "全部放回（3 处）" }).click();
  await page.getByText("已放回 3 处").waitFor();
  await paragraph(page, 4).filter({ hasText: "召开党组会议**次" }).waitFor();
  await page.getByRole("button", { name: "填入有把握的 3 处" }).click();
  await paragraph(page, 4).filter({ hasText: "召开党组会议26次" }).waitFor();
  await page.getByText("已填入 3 处").waitFor();
  await page.waitForFunction(() => CSS.highlights.get("zhubi-filled")?.size === 3);
  expect(await markedWords(page, "filled")).toEqual(["26", "12", "6"]);

  const saved = await saveReport(page);
  expect(saved.name).toBe("水务局（已填）.docx");
  const filled = "全年召开党组会议26次，组织理论学习中心组学习12次，班子成员讲党课6次。";
  expect(await textsOf(saved.bytes)).toEqual(lines.map((line, index) => (index === 4 ? filled : line)));

  await openReport(page, "重新打开.docx", saved.bytes);
  await paragraph(page, 4).filter({ hasText: filled }).waitFor();
});

test("figures are accepted, typed and put back one by one, and the last action is put back in turn", async () => {
  const page = await withReport();
  await pasteLedger(page, ledger);
  const row = page.getByRole("group", { name: /^26次/ });
  await row.getByRole("button", { name: "填入", exact: true }).click();
  await paragraph(page, 4).filter({ hasText: "党组会议26次，组织理论学习中心组学习*次" }).waitFor();

  const open = page.getByRole("group", { name: /^\*\*场次/ });
  await open.getByRole("button", { name: "看依据" }).click();
  await open.getByLabel("自己填写").fill("5");
  await page.keyboard.press("Enter");
  await paragraph(page, 5).filter({ hasText: "警示教育5场次" }).waitFor();

  await page.getByRole("group", { name: /^26次/ }).getByRole("button", { name: "放回" }).click();
  await paragraph(page, 4).filter({ hasText: "党组会议**次" }).waitFor();
  for (const [index, text] of [
    [4, "党组会议26次"],
    [5, "警示教育**场次"],
    [4, "党组会议**次"],
  ] as const) {
    await page.keyboard.press("Control+z");
    await paragraph(page, index).filter({ hasText: text }).waitFor();
  }
});

test("a paragraph is edited in its place; Esc leaves it as it was", async () => {
  const page = await withReport();
  const editor = page.getByRole("textbox", { name: "修改这一段" });
  await paragraph(page, 7).dblclick();
  await editor.fill("不要这些");
  await page.keyboard.press("Escape");
  await editor.waitFor({ state: "detached" });
  expect(await paragraph(page, 7).textContent()).toContain("一是持续抓好理论武装");

  await paragraph(page, 7).focus();
  await page.keyboard.press("Enter");
  await editor.fill("一是持续抓好理论武装。二是从严抓好监督执纪。三是加强队伍建设。");
  await page.keyboard.press("Enter");
  await paragraph(page, 7).filter({ hasText: "三是加强队伍建设。" }).waitFor();
  await page.getByRole("status").filter({ hasText: "未保存" }).waitFor();
  await page.getByRole("button", { name: "放回" }).click();
  await page.getByText("已放回：").waitFor();
  const { bytes } = await saveReport(page);
  expect(await textsOf(bytes)).toEqual(lines);
});

test("the missing section goes in with the document's numbering continued", async () => {
  const page = await withReport();
  await tab(page, "写").click();
  await page.getByRole("button", { name: "插入：存在问题" }).click();
  await page.getByRole("region", { name: /存在问题.*草稿/ }).waitFor();
  await page.getByRole("button", { name: "插入", exact: true }).click();
  await page.getByText("已插入“存在问题”").waitFor();
  const texts = await textsOf((await saveReport(page)).bytes);
  const heading = texts.findIndex((text) => text.startsWith("二、") && text.includes("问题"));
  expect(heading).toBe(6);
  expect(texts.findIndex((text) => text === "三、下一步工作打算")).toBeGreaterThan(heading);
});

test("a click in the text selects the entry in the pane", async () => {
  const page = await withReport();
  await page.waitForFunction(() => (CSS.highlights.get("zhubi-gap")?.size ?? 0) >= 5);
  const box = await page.evaluate(() => {
    const range = [...(CSS.highlights.get("zhubi-gap") ?? [])][3] as Range;
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  const row = page.locator('[data-entry][aria-current="true"]');
  await row.waitFor();
  expect(await row.textContent()).toContain("警示教育**场次");
  expect(await row.getAttribute("aria-expanded")).toBe("true");
});

test("a report and a ledger may be dropped anywhere", async () => {
  const { page } = await workbench({ returning: true });
  const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
    await page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
        for (const type of ["dragover", "drop"]) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [name, [...bytes]] as const,
    );
  };
  await page.getByText("打开一份报告").waitFor();
  await drop("拖入.docx", report());
  await paragraph(page, 0).waitFor();
  await drop("台账.txt", new TextEncoder().encode(ledger));
  await page.getByRole("button", { name: "已读懂 3 项指标" }).waitFor();
});

test("unsaved changes are asked about, in the page and on leaving", async () => {
  const page = await withReport();
  await pasteLedger(page, ledger);
  await page.getByRole("button", { name: /填入有把握的/ }).click();
  await page.getByText("已填入 3 处").waitFor();

  await chooseFile(page, "另一份.docx", report());
  const question = page.getByRole("alertdialog");
  await question.getByRole("button", { name: "取消" }).click();
  expect(await page.getByRole("banner").textContent()).toContain("水务局.docx");

  await chooseFile(page, "另一份.docx", report());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    question.getByRole("button", { name: "保存后打开" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("水务局（已填）.docx");
  await page.getByRole("banner").getByText("另一份.docx").waitFor();

  await paragraph(page, 7).dblclick();
  await page.getByRole("textbox", { name: "修改这一段" }).fill("改了。");
  await page.keyboard.press("Enter");
  await paragraph(page, 7).filter({ hasText: "改了。" }).waitFor();
  const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(asked.type()).toBe("beforeunload");
  await asked.accept();
});

test("files that can not be opened get their sentence, and the open one stays", async () => {
  const page = await withReport();
  const bad: readonly (readonly [string, Uint8Array])[] = [
    ["文字.docx", new TextEncoder().encode("不是文档")],
    ["截断.docx", report().slice(0, 2000)],
  ];
  for (const [name, bytes] of bad) {
    const opened = openDocx(bytes);
    if (opened.ok) throw new Error(`${name} can be opened`);
    await chooseFile(page, name, bytes);
    await page.getByText(fileErrorSentence(opened.error)).waitFor();
    expect(await page.getByRole("banner").textContent()).toContain("水务局.docx");
  }
  expect(await paragraph(page, 0).isVisible()).toBe(true);
});

test("the first visit opens the sample and says what to try; the sample ledger fills it", async () => {
  const { page } = await workbench();
  await page.getByText("这是一份示例报告").waitFor();
  await tab(page, "填").click();
  await page.getByRole("button", { name: "试用示例台账" }).click();
  await page.getByRole("button", { name: /填入有把握的/ }).click();
  await page.getByText(/^已填入 \d+ 处/).waitFor();
  await page.getByRole("button", { name: "知道了" }).click();
  await page.reload({ waitUntil: "load" });
  await tab(page, "查").waitFor();
  await expect(page.getByText("这是一份示例报告").count()).resolves.toBe(0);
});
