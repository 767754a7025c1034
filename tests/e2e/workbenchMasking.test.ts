import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";
import { violations } from "../support/accessibility";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import { openReport, openWorkbench, saveReport, textsOf } from "../support/workbenchPage";

jest.setTimeout(120_000);

const lines = [
  "中共云溪镇委员会关于2025年落实全面从严治党主体责任情况的报告",
  "云溪镇党委召开会议24次，由王建国同志主持。",
];
const pages = builtPages();

test("a masked copy and its key are saved; what is open stays as it is, and the keyboard comes back", async () => {
  const { page, context, errors } = await openWorkbench(pages.browser, pages.origin, { returning: true });
  await openReport(page, "云溪镇报告.docx", buildDocx(lines));
  const button = page.getByRole("banner").getByRole("button", { name: "脱敏" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "脱敏" });
  await dialog.getByText("隐去数据 1 处、名称 3 处。").waitFor();
  await dialog.getByText("年份、日期：2025年").waitFor();
  expect(await violations(page)).toEqual([]);
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  await dialog.getByRole("button", { name: "保存脱敏稿和密钥" }).click();
  await dialog.getByText("密钥请自己保存，不要随文稿发出").waitFor();
  await dialog.getByRole("button", { name: "再存一次密钥" }).click();
  while (downloads.length < 3) await page.waitForTimeout(100);
  const files = new Map(
    await Promise.all(
      downloads.map(async (one) => [one.suggestedFilename(), await readFile(await one.path())] as const),
    ),
  );
  expect([...files.keys()].sort()).toEqual(["云溪镇报告-密钥.json", "云溪镇报告-脱敏.docx"].sort());
  const copy = files.get("云溪镇报告-脱敏.docx") ?? Buffer.of();
  expect((await textsOf(new Uint8Array(copy)))[1]).toBe("**镇党委召开会议**次，由**同志主持。");
  expect(files.get("云溪镇报告-密钥.json")?.toString("utf8")).toContain("王建国");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByText("未保存").count()).toBe(0);
  expect(await textsOf((await saveReport(page)).bytes)).toEqual(lines);
  expect(errors).toEqual([]);
  await context.close();
});

test("what can not be covered is refused with a sentence, and saved only when the person insists", async () => {
  const { page, context } = await openWorkbench(pages.browser, pages.origin, { returning: true, width: 320 });
  const deleted = "<w:del w:id='9' w:author='某'><w:r><w:delText>原为31次。</w:delText></w:r></w:del>";
  await openReport(
    page,
    "报告.docx",
    buildDocx([...lines, { xml: `<w:r><w:t>见表。</w:t></w:r>${deleted}` }]),
  );
  await page.getByRole("banner").getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "脱敏" }).click();
  const dialog = page.getByRole("dialog", { name: "脱敏" });
  await dialog.getByRole("alert").filter({ hasText: "修订中删去的文字 1 处" }).waitFor();
  expect(await dialog.getByRole("button", { name: "保存脱敏稿和密钥" }).count()).toBe(0);
  await dialog.getByRole("button", { name: "照样保存" }).click();
  await dialog.getByText("没有隐去：修订中删去的文字 1 处").waitFor();
  await context.close();
});
