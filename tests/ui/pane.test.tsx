import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { TextRange } from "../../src/core/text/range";
import { memoryStore, renderPane, servicesOver } from "../support/panelFixture";

jest.setTimeout(30_000);

const lines = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况的报告",
  "2025年，局党组认真履行主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "召开党组会议**次，班子成员讲党课*次，走访慰问困难党员*名。",
  "二、下一步工作打算",
  "持续抓好理论武装，从严抓好监督执纪。",
  "青禾县水利局党组",
  "2025年12月18日",
];
const ledger = "项目\t数量\t单位\n召开党组会议\t26\t次\n班子成员讲党课\t6\t次\n";

function pane(more: Parameters<typeof servicesOver>[1] = {}) {
  const host = memoryHost(plainSnapshot(lines));
  renderPane(servicesOver(host, more));
  return { host, user: userEvent.setup() };
}

test("the kind and year are shown as recognised, and sections with their status", async () => {
  pane();
  expect(await screen.findByRole("button", { name: /报告种类：主体责任/ })).toBeVisible();
  expect(screen.getByRole("button", { name: "年度：2025 年度" })).toBeVisible();
  const sections = screen.getByRole("list", { name: "章节" });
  expect(within(sections).getByRole("button", { name: /存在问题\s*缺/ })).toBeVisible();
  expect(within(sections).getByRole("button", { name: /下一步打算\s*有/ })).toBeVisible();
});

test("an entry opens with its evidence and shows its place in the text", async () => {
  const { host, user } = pane();
  const row = await screen.findByRole("button", { name: /未填数据.*党组会议 ?\*\* ?次，班子/ });
  await user.click(row);
  expect(row).toHaveAttribute("aria-expanded", "true");
  const place = host.revealed;
  expect(place?.paragraph).toBe(3);
  expect(lines[3]?.slice(0, place?.end)).toBe("召开党组会议**");
  await user.type(screen.getAllByRole("textbox", { name: "自己填写" })[0]!, "26{Enter}");
  expect(await screen.findByText("已填入 1 处")).toBeVisible();
  expect(host.snapshot.paragraphs[3]?.text).toContain("党组会议26次");
  await user.click(screen.getByRole("button", { name: "放回" }));
  expect(await screen.findByText("已放回：已填入 1 处")).toBeVisible();
  expect(host.snapshot.paragraphs[3]?.text).toBe(lines[3]);
});

test("filters show a part of the list, the search those with its words", async () => {
  const { user } = pane();
  await screen.findAllByRole("button", { name: /未填数据/ });
  const all = document.querySelectorAll("[data-entry]").length;
  await user.click(screen.getByRole("button", { name: /^未填\s*3$/ }));
  // The gaps of a sentence are one row.
  expect(document.querySelectorAll("[data-entry]")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: /^未填\s*3$/ }));
  expect(document.querySelectorAll("[data-entry]")).toHaveLength(all);
  await user.type(screen.getByRole("searchbox", { name: "在清单中查找" }), "没有这样的词");
  expect(screen.getByText("没有符合条件的内容")).toBeVisible();
});

test("a paste is read at once, and shown before anything is written", async () => {
  const { host, user } = pane();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(ledger);
  expect(await screen.findByRole("button", { name: "已读懂 2 项指标" })).toBeVisible();
  expect(host.snapshot.paragraphs[3]?.text).toBe(lines[3]);
  await user.click(screen.getByRole("button", { name: "填入有把握的 2 处" }));
  expect(await screen.findByRole("group", { name: "26次 已填" })).toBeVisible();
  expect(screen.getByRole("group", { name: /^\*名/ })).toHaveTextContent(/无依据/);
});

test("evidence is one click away: the ledger's row as it stood", async () => {
  const { user } = pane({ openDemoLedger: () => Promise.resolve({ ok: true, value: ledger }) });
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("button", { name: "试用示例台账" }));
  const figure = await screen.findByRole("group", { name: /^26次/ });
  await user.click(within(figure).getByRole("button", { name: "看依据" }));
  const row = within(figure).getByRole("list", { name: "粘贴的台账 · 第 2 行" });
  expect(
    within(row)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["召开党组会议", "26", "次"]);
});

test("a ledger that says nothing gets a sentence, and the field stays", async () => {
  const { user } = pane();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  const field = screen.getByRole("textbox", { name: /把台账粘贴到这里/ });
  await user.click(field);
  await user.paste("今天天气很好");
  expect(await screen.findByText(/没有认出指标和数量/)).toBeVisible();
  expect(field).toHaveValue("今天天气很好");
});

test("a missing section is previewed and inserted in its place", async () => {
  const { host, user } = pane();
  await user.click(await screen.findByRole("tab", { name: /^写/ }));
  await user.click(screen.getByRole("button", { name: "插入：存在问题" }));
  const draft = screen.getByRole("region", { name: "“存在问题”的草稿" });
  expect(draft.textContent).toContain("二、");
  await user.click(screen.getByRole("button", { name: "插入" }));
  expect(await screen.findByText("已插入“存在问题”")).toBeVisible();
  const texts = host.snapshot.paragraphs.map(({ text }) => text);
  expect(texts).toContain("三、下一步工作打算");
  await user.click(screen.getByRole("button", { name: "放回" }));
  await screen.findByText(/已放回：/);
  expect(host.snapshot.paragraphs.map(({ text }) => text)).toEqual(lines);
});

test("a place that the host tells of is shown in the list", async () => {
  let tell: (range: TextRange) => void = () => undefined;
  pane({
    onSelection: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  await screen.findAllByRole("button", { name: /未填数据/ });
  const offset = (lines[3] ?? "").indexOf("*次，走访");
  act(() => tell({ paragraph: 3, start: offset, end: offset }));
  const row = document.querySelector('[data-entry][aria-current="true"]');
  expect(row).toHaveTextContent("讲党课*次");
  expect(row).toHaveAttribute("aria-expanded", "true");
});

test("the language is chosen once and remembered", async () => {
  const store = memoryStore();
  const { user } = pane({ store });
  await user.click(await screen.findByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
  expect(await screen.findByRole("tab", { name: /^Check/ })).toBeVisible();
  expect(store.get("locale")).toBe("en-US");
});
