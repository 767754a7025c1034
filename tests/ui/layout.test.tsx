import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openDocx } from "../../src/adapters/docx/openDocx";
import type { DocumentFile } from "../../src/ports/documentFile";
import { buildDocx } from "../support/docxFixtures";
import { documentXml, openedDocx } from "../support/openedDocx";
import { hostOf, memoryStore, renderPane, servicesOver } from "../support/panelFixture";

// Browsers have these, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
jest.setTimeout(30_000);

/** A canvas of a computer that has these fonts; null = one that can not measure. */
function playCanvas(fonts: readonly string[] | null): void {
  const context = {
    font: "",
    measureText: () => ({ width: fonts?.some((font) => context.font.includes(font)) === true ? 100 : 80 }),
  };
  const played = (): unknown => (fonts === null ? null : context);
  jest
    .spyOn(HTMLCanvasElement.prototype, "getContext")
    .mockImplementation(played as HTMLCanvasElement["getContext"]);
}
beforeEach(() => playCanvas(null));
afterEach(() => jest.restoreAllMocks());

const texts = [
  "2025年度落实全面从严治党主体责任情况报告",
  "现将有关情况报告如下。",
  "一、主要工作",
  "全年召开党委会12次，专题研究党建工作4次。",
  "二、存在问题",
  "学习的系统性还不够。",
];
const look = '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="24"/>';
const draft = (): DocumentFile => openedDocx(buildDocx(texts.map((text) => ({ runs: [{ text, look }] }))));

async function openLayout(
  services: Parameters<typeof renderPane>[0],
): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  renderPane(services);
  await user.click(await screen.findByRole("tab", { name: /^排/ }));
  return user;
}

const rows = async (): Promise<readonly HTMLElement[]> =>
  within(await screen.findByRole("list", { name: "与方案不同之处" })).getAllByRole("listitem");

test("排 lists what differs, with what should stand and on what it rests", async () => {
  await openLayout(servicesOver(draft()));
  const body = (await rows()).find((row) => row.textContent.startsWith("正文字体"));
  expect(body).toHaveTextContent("正文字体3 段宋体，应为仿宋_GB2312GB/T 9704–2012 5.2.2（一般）应用");
  expect(screen.getByRole("img", { name: /版面示意：210 × 297/ })).toBeVisible();
});

test("one difference is applied by its button, and put back by 放回", async () => {
  const file = draft();
  const before = file.save();
  const user = await openLayout(servicesOver(file));
  await user.click(await screen.findByRole("button", { name: "应用：一级标题字体" }));
  expect(await screen.findByText("已排版 2 段")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: "应用：一级标题字体" })).toBeNull());
  expect(documentXml(file.save())).toContain('w:eastAsia="黑体"');
  await user.click(screen.getByRole("button", { name: "放回" }));
  expect(await screen.findByText("已放回：已排版 2 段")).toBeVisible();
  expect(await screen.findByRole("button", { name: "应用：一级标题字体" })).toBeVisible();
  expect(file.save()).toEqual(before);
});

test("everything at once, until nothing differs", async () => {
  const file = draft();
  const user = await openLayout(servicesOver(file));
  await user.click(await screen.findByRole("button", { name: "全部应用" }));
  expect(await screen.findByText("排版与方案一致")).toBeVisible();
  const again = openDocx(file.save());
  const snapshot = again.ok ? await again.value.read() : again;
  expect(snapshot.ok && snapshot.value.paragraphs.map(({ text }) => text)).toEqual(texts);
});

/** Reading a file's text is another thing jsdom has not. */
const jsonFile = (name: string, json: string): File =>
  Object.assign(new File([json], name, { type: "application/json" }), { text: () => Promise.resolve(json) });

test("an office's own profile is kept for the next time; a wrong one is explained", async () => {
  const store = memoryStore();
  const user = await openLayout(servicesOver(draft(), { store }));
  const input = screen.getByLabelText("换用本单位方案", { selector: "input" });
  await user.upload(input, jsonFile("x.json", '{"page": {"buttom": 27}}'));
  expect(await screen.findByRole("alert")).toHaveTextContent("没有“page.buttom”这一项");
  await user.upload(input, jsonFile("本局格式.json", '{"linePitch": 30}'));
  expect(await screen.findByText("本局格式")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(store.get("layoutProfile")).toContain('"linePitch":30');
  await user.click(screen.getByRole("button", { name: "恢复标准" }));
  expect(store.get("layoutProfile")).toBeNull();
});

test("plain text has no layout, and that is said", async () => {
  await openLayout(servicesOver(hostOf(texts)));
  expect(await screen.findByText("这里是纯文字，没有排版可看")).toBeVisible();
});

test("what a host can not change is said plainly", async () => {
  const file = draft();
  const layout = file.layout;
  if (layout === undefined) throw new Error("no layout");
  const inWord = { ...layout, limits: ["page", "linePitch"] as const };
  await openLayout(servicesOver({ ...file, read: () => file.read(), layout: inWord }));
  expect(await screen.findByText(/不让加载项改页边距、文档网格和页码、固定行距/)).toBeVisible();
});

test("fonts this computer has not are a remark, with what will do instead", async () => {
  playCanvas(["黑体", "仿宋"]);
  await openLayout(servicesOver(draft()));
  const remark = await screen.findByText(/这台电脑没有/);
  expect(remark).toHaveTextContent("“方正小标宋简体”");
  expect(remark).toHaveTextContent("不影响排版");
  expect(remark).not.toHaveTextContent("“黑体”");
});

test("only the section one is looking at, its pages left out", async () => {
  const file = draft();
  const user = await openLayout(servicesOver(file));
  await rows();
  expect(screen.queryByRole("checkbox")).toBeNull();
  const heading = screen.getByRole("button", { name: "应用：一级标题字体" }).closest("li");
  if (heading === null) throw new Error("no row");
  await user.click(within(heading).getByRole("button", { name: "2 段" }));
  await user.click(await screen.findByRole("checkbox", { name: "只排光标所在的一章：主要工作" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "应用：页码" })).toBeNull());
  await user.click(screen.getByRole("button", { name: "全部应用" }));
  expect(await screen.findByText("已排版 2 段")).toBeVisible();
  const xml = documentXml(file.save());
  expect(/<w:r>(?:(?!<w:r>).)*主要工作/su.exec(xml)?.[0]).toContain("黑体");
  expect(/<w:r>(?:(?!<w:r>).)*存在问题/su.exec(xml)?.[0]).toContain("宋体");
});

test("the layout of a document is learned, shown as a table, kept under a name and chosen from then on", async () => {
  const store = memoryStore();
  const user = await openLayout({ ...servicesOver(draft()), store });
  await user.click(screen.getByRole("button", { name: "学习这份文稿的版式" }));
  const learned = await screen.findByRole("region", { name: "这份文稿的版式" });
  expect(within(learned).getByRole("row", { name: /^正文 宋体 小四（12 磅）/ })).toBeVisible();
  expect(within(learned).getByRole("row", { name: /^一级标题 宋体/ })).toBeVisible();
  const name = within(learned).getByRole("textbox", { name: "方案名称" });
  await user.clear(name);
  await user.type(name, "本局版式");
  await user.click(within(learned).getByRole("button", { name: "采用" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "这份文稿的版式" })).toBeNull());
  expect(screen.getByRole("button", { name: "学习这份文稿的版式" })).toHaveFocus();
  const choice = screen.getByRole("combobox", { name: "选用的排版方案" });
  expect(choice).toHaveValue("本局版式");
  await screen.findByText("排版与方案一致");
  await user.selectOptions(choice, "党政机关公文格式 GB/T 9704–2012");
  expect((await rows()).some((row) => row.textContent.startsWith("正文字体"))).toBe(true);
  await user.selectOptions(choice, "本局版式");
  await user.click(screen.getByRole("button", { name: "删去方案“本局版式”" }));
  expect(screen.queryByRole("combobox", { name: "选用的排版方案" })).toBeNull();
});

test("what was learned and is not wanted leaves everything as it was", async () => {
  const store = memoryStore();
  const user = await openLayout({ ...servicesOver(draft()), store });
  await user.click(screen.getByRole("button", { name: "学习这份文稿的版式" }));
  await user.click(await screen.findByRole("button", { name: "不用" }));
  expect(store.get("layoutProfile")).toBeNull();
  expect(screen.getByText("党政机关公文格式 GB/T 9704–2012")).toBeVisible();
});
