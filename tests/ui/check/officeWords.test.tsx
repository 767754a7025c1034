import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../../src/adapters/memory/memoryHost";
import { writeWorkbook } from "../../../src/adapters/spreadsheet/writeWorkbook";
import { officeListGrids } from "../../../src/app/officeLists";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { Paper } from "../../../src/ui/services";
import { memoryStore, renderPane, servicesOver } from "../../support/panelFixture";

jest.setTimeout(30_000);

const lines = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履行主体责任。现将有关情况总结如下：",
  "一、主要工作",
  "县水利据狠抓河道治理，成效明显。",
];

const ownWord = ["水利据", "水利局", "", "", "", "", "必改", "机关名称写错"];

/** The product's lists with rows of the office behind the first. */
async function listFile(...rows: readonly (readonly string[])[]): Promise<File> {
  const [words, ...others] = officeListGrids();
  const bytes = await writeWorkbook([{ ...words!, rows: [...words!.rows, ...rows] }, ...others]);
  return new File([new Uint8Array(bytes)], "词表.xlsx");
}

const paperOf = (files: Map<string, Uint8Array>): Paper => ({
  documentName: () => "总结.docx",
  sheetDocx: () => new Uint8Array([1]),
  workbook: writeWorkbook,
  download: (name, bytes) => void files.set(name, bytes),
});

function pane(store = memoryStore()) {
  const files = new Map<string, Uint8Array>();
  const { unmount } = renderPane(
    servicesOver(memoryHost(plainSnapshot(lines)), { store, paper: paperOf(files) }),
  );
  return { files, unmount, user: userEvent.setup() };
}

const found = (): readonly HTMLElement[] => screen.queryAllByRole("button", { name: /水利据/ });

test("an office's own words are looked for at once, kept with the person, and left out again", async () => {
  const store = memoryStore();
  const { user, unmount } = pane(store);
  await screen.findByRole("tab", { name: /^查/ });
  expect(found()).toHaveLength(0);
  await user.upload(screen.getByLabelText("导入词表（Excel）…"), await listFile(ownWord));
  expect(await screen.findByText("已用上本单位词条 1 条。")).toBeVisible();
  await waitFor(() => expect(found()).toHaveLength(1));
  unmount();
  const again = pane(store);
  await waitFor(() => expect(found()).toHaveLength(1));
  await again.user.click(screen.getByRole("button", { name: "设置" }));
  await again.user.click(await screen.findByRole("menuitem", { name: "停用本单位词表（1 条）" }));
  await waitFor(() => expect(found()).toHaveLength(0));
});

test("rows that can not be used are told by their number, the others are used", async () => {
  const { user } = pane();
  await screen.findByRole("tab", { name: /^查/ });
  const { rows } = officeListGrids()[0]!;
  await user.upload(
    screen.getByLabelText("导入词表（Excel）…"),
    await listFile(ownWord, ["没有正确写法", ""]),
  );
  const notice = await screen.findByRole("region", { name: "本单位词表" });
  expect(within(notice).getByRole("status")).toHaveTextContent("已用上本单位词条 1 条；1 行没有读入：");
  expect(within(notice).getByRole("listitem")).toHaveTextContent(`第 ${rows.length + 2} 行`);
  await user.click(within(notice).getByRole("button", { name: "关闭" }));
  expect(screen.queryByRole("region", { name: "本单位词表" })).toBeNull();
});

test("a file that is no spreadsheet gets a sentence and changes nothing", async () => {
  const { user } = pane();
  await screen.findByRole("tab", { name: /^查/ });
  await user.upload(
    screen.getByLabelText("导入词表（Excel）…"),
    new File([new Uint8Array([80, 75, 3, 4, 0, 0])], "坏了.xlsx"),
  );
  expect(await screen.findByRole("region", { name: "本单位词表" })).toBeVisible();
  expect(found()).toHaveLength(0);
});

test("the lists are handed out as a spreadsheet", async () => {
  const { user, files } = pane();
  await user.click(await screen.findByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("menuitem", { name: "导出词表，供修改" }));
  await waitFor(() => expect([...files.keys()]).toEqual(["主笔词表.xlsx"]));
});

test("the submission sheet is handed out under the document's name, for Word and as a page", async () => {
  const { user, files } = pane();
  const buttons = within(await screen.findByRole("group", { name: "送审单" }));
  await user.click(buttons.getByRole("button", { name: "Word 文件" }));
  await user.click(buttons.getByRole("button", { name: "网页（打印）" }));
  expect([...files.keys()]).toEqual(["总结-送审单.docx", "总结-送审单.html"]);
  expect(new TextDecoder().decode(files.get("总结-送审单.html"))).toContain("送审单");
});
