import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { DocumentHost } from "../../../src/ports/documentHost";
import { renderPane, servicesOver } from "../../support/panelFixture";

jest.setTimeout(60_000);

const lines = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况的报告",
  "2025年，局党组认真履行主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "召开党组会议**次，班子成员讲党课*次，走访慰问困难党员*名。",
];
const meetings = "项目\t数量\t单位\n召开党组会议\t26\t次\n";
const lectures = "项目\t数量\t单位\n班子成员讲党课\t6\t次\n";

async function pasted() {
  const host = memoryHost(plainSnapshot(lines));
  renderPane(servicesOver(host));
  const user = userEvent.setup();
  const paste = async (text: string): Promise<void> => {
    await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
    await user.paste(text);
  };
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await paste(meetings);
  await screen.findByRole("group", { name: /^26次/ });
  await user.click(screen.getByRole("button", { name: "再加一份" }));
  await paste(lectures);
  await screen.findByRole("group", { name: /^6次/ });
  return { host, user };
}

test("a second ledger comes beside the first; one is let go without the other", async () => {
  const { user } = await pasted();
  expect(screen.getByRole("group", { name: /^26次/ })).toBeVisible();
  const chips = within(screen.getByRole("list", { name: "手边的台账" }));
  expect(chips.getAllByText("· 1 项")).toHaveLength(2);
  expect(screen.queryByRole("textbox", { name: /把台账粘贴到这里/ })).toBeNull();
  await user.click(chips.getByRole("button", { name: "不用这份台账：粘贴 2" }));
  await waitFor(() => expect(screen.queryByRole("group", { name: /^6次/ })).toBeNull());
  expect(screen.getByRole("group", { name: /^26次/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^不用这份台账/ }));
  expect(await screen.findByRole("textbox", { name: /把台账粘贴到这里/ })).toBeVisible();
});

test("the figures are walked with ↑ ↓, and filled with Enter, which goes on to the next that is open", async () => {
  const { host, user } = await pasted();
  const row = (name: RegExp): HTMLElement => screen.getByRole("group", { name });
  act(() => row(/^26次/).focus());
  expect(row(/^26次/)).toHaveAttribute("tabindex", "0");
  await user.keyboard("{Enter}");
  await screen.findByRole("group", { name: "26次 已填" });
  expect(host.snapshot.paragraphs[3]?.text).toContain("党组会议26次");
  await waitFor(() => expect(document.activeElement).toBe(row(/^6次/)));
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(document.activeElement).toBe(row(/^\*名/)));
  await user.keyboard("{ArrowUp}");
  await waitFor(() => expect(document.activeElement).toBe(row(/^6次/)));
  await user.keyboard("{ArrowRight}");
  expect(screen.getByText(/为什么是它：行名与本句都有“/)).toBeVisible();
  await user.keyboard("{ArrowLeft}");
  expect(screen.queryByText(/为什么是它/)).toBeNull();
});

test("the keyboard goes into the field for one more ledger, and from there to what is proposed", async () => {
  const { user } = await pasted();
  await user.click(screen.getByRole("button", { name: "再加一份" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste("项目\t数量\t单位\n走访慰问困难党员\t12\t名\n");
  await screen.findByRole("group", { name: /^12名/ });
  await waitFor(() => expect(document.activeElement).toBe(row(/^26次/)));
});

test("a ledger is read wherever in 填 it is pasted, but not where something is typed", async () => {
  renderPane(servicesOver(memoryHost(plainSnapshot(lines))));
  const user = userEvent.setup();
  const tab = await screen.findByRole("tab", { name: /^查/ });
  tab.focus();
  await user.paste(meetings);
  await user.click(screen.getByRole("tab", { name: /^填/ }));
  await screen.findByRole("textbox", { name: /把台账粘贴到这里/ });
  expect(screen.queryByRole("list", { name: "手边的台账" })).toBeNull();
  await user.paste(meetings);
  const proposed = await screen.findByRole("group", { name: /^26次/ });
  act(() => proposed.focus());
  await user.keyboard("{ArrowRight}");
  await user.click(within(proposed).getByRole("textbox"));
  await user.paste("27");
  expect(screen.getByRole("list", { name: "手边的台账" }).children).toHaveLength(2);
});

async function filtered(host: DocumentHost) {
  renderPane(servicesOver(host));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(`${meetings}班子成员讲党课\t6\t次\n`);
  await screen.findByRole("group", { name: /^26次/ });
  await user.click(screen.getByRole("button", { name: /^有把握\s*2$/ }));
  return user;
}

const row = (name: RegExp): HTMLElement => screen.getByRole("group", { name });

test("the walk goes on where the list shows only what is sure, and a written figure leaves it", async () => {
  const user = await filtered(memoryHost(plainSnapshot(lines)));
  act(() => row(/^26次/).focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("group", { name: /^26次/ })).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(row(/^6次/)));
});

test("a figure that could not be written stays where one is, and takes nobody elsewhere later", async () => {
  const memory = memoryHost(plainSnapshot(lines));
  let refusals = 1;
  const user = await filtered({
    read: () => memory.read(),
    apply: (edits) =>
      refusals-- > 0 ? Promise.resolve({ ok: false, error: { kind: "readOnly" } }) : memory.apply(edits),
    reveal: (range) => memory.reveal(range),
  });
  act(() => row(/^26次/).focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(refusals).toBe(0));
  await waitFor(() => expect(screen.getByRole("button", { name: /填入有把握的/ })).toBeEnabled());
  expect(document.activeElement).toBe(row(/^26次/));
  const open = screen.getByRole("button", { name: /^无依据\s*1$/ });
  await user.click(open);
  expect(row(/^\*名/)).toBeVisible();
  expect(document.activeElement).toBe(open);
  await user.click(screen.getByRole("button", { name: /^有把握\s*2$/ }));
  act(() => row(/^26次/).focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(row(/^6次/)));
});
