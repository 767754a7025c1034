import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sheetDocx } from "../../../src/adapters/docx/sheetDocx";
import { writeWorkbook } from "../../../src/adapters/spreadsheet/writeWorkbook";
import { readSheets } from "../../support/readSheets";
import { readFigurePlaces } from "../../../src/app/figureNotes";
import { unmask } from "../../../src/core/writing/maskForSharing";
import { parseMaskKey } from "../../../src/core/writing/maskKey";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { buildDocx } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { openedDocx } from "../../support/openedDocx";
import { renderPane, servicesOver } from "../../support/panelFixture";

// Browsers have these, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
jest.setTimeout(30_000);

const lines = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况的报告",
  "一、主要工作情况",
  "召开党组会议**次，组织讲党课*次，走访慰问困难党员**名。",
];
const ledger = "项目\t数量\t单位\n召开党组会议\t26\t次\n讲党课\t6\t次\n走访慰问困难党员\t12\t名\n";

type User = ReturnType<typeof userEvent.setup>;

async function pane(file: DocumentFile): Promise<{ user: User; close: () => void }> {
  const { unmount } = renderPane(servicesOver(file));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  return { user, close: unmount };
}

async function paste(user: User, text: string): Promise<void> {
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(text);
  await screen.findByRole("button", { name: /已读懂/ });
}

/** Filled in one pane, saved, and opened again. */
async function filled(): Promise<DocumentFile> {
  const file = openedDocx(buildDocx(lines));
  const { user, close } = await pane(file);
  await paste(user, ledger);
  await user.click(screen.getByRole("button", { name: /填入有把握的 3 处/ }));
  await screen.findByRole("group", { name: "26次 已填" });
  close();
  return openedDocx(file.save());
}

test("after saving and opening, filled figures still tell where they come from, and can be put back", async () => {
  const file = await filled();
  const { user } = await pane(file);
  const row = await screen.findByRole("group", { name: "26次 已填" });
  await user.click(within(row).getByRole("button", { name: "看依据" }));
  expect(within(row).getByText("召开党组会议", { selector: "li" })).toBeVisible();
  await user.click(within(row).getByRole("button", { name: "放回" }));
  await screen.findByText("已放回 1 处");
  expect((await textsOf(file))[2]).toBe("召开党组会议**次，组织讲党课6次，走访慰问困难党员12名。");
  expect(screen.getAllByRole("group", { name: /已填$/ })).toHaveLength(2);
});

test("a figure whose words can not be told for the moment is not forgotten when another is put back", async () => {
  const file = await filled();
  const tagged = file.tagged!.bind(file);
  file.tagged = async () => {
    const all = await tagged();
    return all.ok ? { ok: true, value: all.value.filter(({ text }) => text !== "6") } : all;
  };
  const { user } = await pane(file);
  const row = await screen.findByRole("group", { name: "26次 已填" });
  await user.click(within(row).getByRole("button", { name: "放回" }));
  await screen.findByText("已放回 1 处");
  file.tagged = tagged;
  const kept = await readFigurePlaces(file);
  expect(kept.ok ? kept.value.places.map(({ text }) => text) : kept).toEqual(["6", "12"]);
});

test("a later ledger: what differs comes first; one is changed, one kept", async () => {
  const file = await filled();
  const { user } = await pane(file);
  await paste(user, ledger.replace("26", "28").replace("\t6\t", "\t7\t"));
  const list = await screen.findByRole("region", { name: "台账与已填的数不同" });
  const meetings = within(list).getByRole("group", { name: "台账 26 → 28，文中 26" });
  await user.click(within(meetings).getByRole("button", { name: "改为 28" }));
  expect(await screen.findByRole("group", { name: "28次 已填" })).toBeVisible();
  expect((await textsOf(file))[2]).toContain("召开党组会议28次，组织讲党课6次");
  const classes = await within(list).findByRole("group", { name: "台账 6 → 7，文中 6" });
  await user.click(within(classes).getByRole("button", { name: "保留 6" }));
  expect(screen.queryByRole("region", { name: "台账与已填的数不同" })).toBeNull();
  // The last one is that of the action bar: it takes the newest change back.
  await user.click(screen.getAllByRole("button", { name: "放回" }).at(-1)!);
  expect(await screen.findByRole("group", { name: "台账 26 → 28，文中 26" })).toBeVisible();
  expect((await textsOf(file))[2]).toContain("召开党组会议26次");
});

test("figures that no ledger at hand answers are told by their number, and may all be kept", async () => {
  const file = await filled();
  const { user } = await pane(file);
  await paste(user, "项目\t数量\t单位\n召开党组会议\t28\t次\n");
  const list = await screen.findByRole("region", { name: "台账与已填的数不同" });
  within(list).getByRole("group", { name: "台账 26 → 28，文中 26" });
  expect(within(list).queryByRole("group", { name: /台账中已没有/ })).toBeNull();
  await user.click(within(list).getByRole("button", { name: "已填的 2 处，手边的台账里没有依据" }));
  expect(within(list).getAllByRole("group", { name: /台账中已没有/ })).toHaveLength(2);
  await user.click(within(list).getByRole("button", { name: "都保留" }));
  expect(within(list).queryByRole("group", { name: /台账中已没有/ })).toBeNull();
});

test("nothing is said of a ledger while another is on its way", async () => {
  const file = await filled();
  const services = servicesOver(file);
  let read = (): void => undefined;
  const slow = new Promise<void>((resolve) => (read = resolve));
  let asked = 0;
  renderPane({
    ...services,
    compute: {
      ...services.compute,
      async readPaste(...args) {
        if (++asked === 2) await slow;
        return services.compute.readPaste(...args);
      },
    },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await paste(user, "项目\t数量\t单位\n召开党组会议\t28\t次\n");
  await screen.findByRole("region", { name: "台账与已填的数不同" });
  await user.click(screen.getByRole("button", { name: "再加一份" }));
  await user.paste("项目\t数量\t单位\n讲党课\t6\t次\n走访慰问困难党员\t12\t名\n");
  await waitFor(() => expect(screen.queryByRole("region", { name: "台账与已填的数不同" })).toBeNull());
  read();
  const list = await screen.findByRole("region", { name: "台账与已填的数不同" });
  expect(within(list).queryByRole("button", { name: /没有依据/ })).toBeNull();
});

test("what a person has rewritten is shown as such and stays when all are changed", async () => {
  const file = await filled();
  const at = lines[2]!.indexOf("**");
  await applied(file, [
    { kind: "replaceText", range: { paragraph: 2, start: at, end: at + 2 }, before: "26", after: "30" },
  ]);
  const { user } = await pane(file);
  await paste(user, ledger.replace("\t6\t", "\t7\t").replace("12", "15"));
  const list = await screen.findByRole("region", { name: "台账与已填的数不同" });
  expect(within(list).getByRole("group", { name: "人工改过：文中 30，台账 26" })).toBeVisible();
  await user.click(within(list).getByRole("button", { name: "全部改为新数（2 处）" }));
  await screen.findByRole("group", { name: "15名 已填" });
  expect((await textsOf(file))[2]).toBe("召开党组会议30次，组织讲党课7次，走访慰问困难党员15名。");
});

const finished = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况的报告",
  "一、主要工作情况",
  "2025年，召开党组会议4次，开局之年组织讲党课6次。",
];

test("last year's report becomes this year's draft, remembers its figures, and comes back whole", async () => {
  const file = openedDocx(buildDocx(finished));
  const { user } = await pane(file);
  await user.click(screen.getByRole("button", { name: "去年稿转今年稿" }));
  expect(screen.getByText(/2025 年改为 2026 年：数据 2 处改成待填/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "转成今年稿" }));
  const remarks = await screen.findByRole("list", { name: "还有 1 处请核对" });
  expect(within(remarks).getByRole("button", { name: /“开局之年”/ })).toBeVisible();
  expect((await textsOf(file))[2]).toBe("2026年，召开党组会议**次，开局之年组织讲党课**次。");
  await paste(user, "项目\t数量\t单位\n召开党组会议\t26\t次\n讲党课\t6\t次\n");
  const row = await screen.findByRole("group", { name: /^26次/ });
  await user.click(within(row).getByRole("button", { name: "看依据" }));
  expect(await within(row).findByText("2025 年为 4 · 与去年相差较大，请核对")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "放回" }));
  await screen.findByText(/^已放回/);
  expect(await textsOf(file)).toEqual(finished);
});

function paper() {
  const files = new Map<string, Uint8Array>();
  const download = (name: string, bytes: Uint8Array): void => void files.set(name, bytes);
  return { files, paper: { documentName: () => "报告.docx", sheetDocx, workbook: writeWorkbook, download } };
}

test("the evidence table names every figure", async () => {
  const { files, paper: services } = paper();
  renderPane(servicesOver(openedDocx(buildDocx(finished)), { paper: services }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("button", { name: "导出 Word 核对表" }));
  await user.click(screen.getByRole("button", { name: "导出 Excel 核对表" }));
  await waitFor(() => expect(files.size).toBe(2));
  const [grid] = await readSheets(files.get("报告-数据核对表.xlsx")!);
  expect(grid?.rows.slice(1).map((row) => row[2])).toEqual(["4", "6"]);
  const table = openedDocx(files.get("报告-数据核对表.docx")!);
  expect((await textsOf(table)).filter((text) => text === "无台账依据")).toHaveLength(2);
});

test("a masked report comes with its key, which gives everything back", async () => {
  const { files, paper: services } = paper();
  const file = openedDocx(buildDocx(finished));
  renderPane(servicesOver(file, { paper: services }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("button", { name: "脱敏" }));
  await user.click(screen.getByRole("button", { name: "脱敏并保存密钥" }));
  await waitFor(() => expect(files.size).toBe(1));
  expect((await textsOf(file)).join("\n")).not.toMatch(/青禾|会议4次|党课6次/u);
  const key = parseMaskKey(new TextDecoder().decode(files.get("报告-密钥.json")));
  const read = await file.read();
  if (!key.ok || !read.ok) throw new Error("no key");
  await applied(file, unmask(read.value, key.value).edits);
  expect(await textsOf(file)).toEqual(finished);
});
