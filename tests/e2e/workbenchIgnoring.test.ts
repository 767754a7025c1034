import type { Page } from "playwright-core";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { WorkbenchPage } from "../support/workbenchPage";
import { openReport, openWorkbench, saveReport, textsOf } from "../support/workbenchPage";

jest.setTimeout(90_000);

const lines = [
  "中共青禾区水务局党组2025年落实全面从严治党主体责任情况的报告",
  "2025年，局党组认真履行全面从严治党主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "全年召开党组会议**次。。组织理论学习中心组学习*次。",
  "开展警示教育6场次。。走访慰问困难党员20名。",
];

const report = (): Uint8Array =>
  buildDocx(
    lines.map((text, index) => ({ text, style: index === 0 ? ("title" as const) : ("body" as const) })),
    { seed: 11 },
  );

const pages = builtPages();
let open: WorkbenchPage[] = [];

afterEach(async () => {
  await Promise.all(open.map(({ context }) => context.close()));
  open = [];
});

async function openedReport(bytes: Uint8Array): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(pages.browser, pages.origin, { returning: true });
  open.push(workbench);
  await openReport(workbench.page, "报告.docx", bytes);
  return workbench;
}

const rows = (page: Page, name: RegExp) =>
  page.getByRole("region", { name: "清单" }).getByRole("button", { name });

test("what is ignored is saved with the file and stays so when it is opened again elsewhere", async () => {
  const first = await openedReport(report());
  await rows(first.page, /未填数据/)
    .first()
    .click();
  await first.page.getByRole("button", { name: "不处理" }).click();
  await first.page.getByRole("menuitem", { name: "本处" }).click();
  await first.page.getByRole("button", { name: "已不处理 1 条" }).waitFor();
  expect(await rows(first.page, /未填数据/).count()).toBe(1);
  await first.page.getByRole("button", { name: "已不处理 1 条" }).click();
  await first.page.getByRole("textbox", { name: /^理由/ }).fill("年底才有数");
  await first.page.getByRole("textbox", { name: /^理由/ }).press("Enter");
  const { bytes: saved } = await saveReport(first.page);
  expect(await textsOf(saved)).toEqual(lines);

  const again = await openedReport(saved);
  await again.page.getByRole("button", { name: "已不处理 1 条" }).click();
  expect(await again.page.getByRole("textbox", { name: /^理由/ }).inputValue()).toBe("年底才有数");
  expect(await rows(again.page, /未填数据/).count()).toBe(1);
  await again.page.getByRole("button", { name: /^恢复：/ }).click();
  await again.page.getByRole("button", { name: "已不处理 1 条" }).waitFor({ state: "detached" });
  expect(await rows(again.page, /未填数据/).count()).toBe(2);
  expect([...first.errors, ...again.errors]).toEqual([]);
});

test("all of a kind are corrected as one change and put back as one; the work is done beside the page", async () => {
  const { page, errors, foreign } = await openedReport(report());
  await rows(page, /标点重复/)
    .first()
    .click();
  await page.getByRole("button", { name: "改正同类 2 处" }).click();
  await page.getByText("已改 2 处").waitFor();
  expect((await textsOf((await saveReport(page)).bytes)).join("")).not.toContain("。。");
  await page.getByRole("button", { name: "放回" }).click();
  await page.getByText("已放回：已改 2 处").waitFor();
  expect(await textsOf((await saveReport(page)).bytes)).toEqual(lines);
  expect(page.workers()).toHaveLength(1);
  expect([...errors, ...foreign]).toEqual([]);
});

test("the submission sheet comes as a file for Word and as a page", async () => {
  const { page } = await openedReport(report());
  const download = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("group", { name: "送审单" }).getByRole("button", { name }).click(),
    ]);
    return file.suggestedFilename();
  };
  expect(await download("Word 文件")).toBe("报告-送审单.docx");
  expect(await download("网页")).toBe("报告-送审单.html");
});
