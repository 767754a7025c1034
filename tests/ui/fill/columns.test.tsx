import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { rememberedColumns } from "../../../src/app/rememberColumns";
import { openedDocx } from "../../support/openedDocx";
import { buildDocx } from "../../support/docxFixtures";
import { renderPane, servicesOver } from "../../support/panelFixture";

// Browsers have these, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
jest.setTimeout(30_000);

const lines = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况的报告",
  "组织讲党课*次，走访慰问困难党员**名。",
];
/** 核定 is the figure that counts here; read by its words, 上报 is taken as well. */
const ledger = "项目\t上报\t核定\t单位\n讲党课\t8\t6\t次\n走访慰问困难党员\t15\t12\t名\n";

type User = ReturnType<typeof userEvent.setup>;

async function pasted(): Promise<{ user: User; services: ReturnType<typeof servicesOver> }> {
  const services = servicesOver(openedDocx(buildDocx(lines)));
  renderPane(services);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(ledger);
  await user.click(await screen.findByRole("button", { name: "各列用途" }));
  return { user, services };
}

const select = (header: string): HTMLElement => screen.getByRole("combobox", { name: `“${header}”列的用途` });

test("a column that was misread is corrected, at once and for every ledger with this header", async () => {
  const { user, services } = await pasted();
  expect(within(select("单位")).getByRole("option", { name: "自动（计量单位）" })).toBeInTheDocument();
  await user.selectOptions(select("上报"), "不用");
  await user.selectOptions(select("核定"), "数量");
  await waitFor(() => expect(screen.getByRole("button", { name: "已读懂 2 项指标" })).toBeVisible());
  expect(await screen.findByRole("group", { name: /^6次/ })).toBeVisible();
  expect(screen.getByRole("group", { name: /^12名/ })).toBeVisible();
  expect([...rememberedColumns(services.store)]).toEqual([
    ["上报", "passedOver"],
    ["核定", "value"],
  ]);
  await user.click(screen.getByRole("button", { name: "换一份台账" }));
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(ledger.replace("12", "13"));
  expect(await screen.findByRole("button", { name: "已读懂 2 项指标" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "各列用途" }));
  expect(select("上报")).toHaveValue("passedOver");
  await user.selectOptions(select("上报"), "自动识别");
  await waitFor(() => expect(rememberedColumns(services.store).has("上报")).toBe(false));
});

test("what leaves nothing to fill is said and changed back; what was read stays", async () => {
  const { user, services } = await pasted();
  const before = screen.getByRole("button", { name: /^已读懂/ }).textContent;
  await user.selectOptions(select("上报"), "不用");
  await waitFor(() => expect(select("上报")).toHaveValue("passedOver"));
  await user.selectOptions(select("核定"), "不用");
  expect(await screen.findByText(/“核定”列照那样看，就没有能用的数据了，已改回。/)).toBeVisible();
  expect(rememberedColumns(services.store).has("核定")).toBe(false);
  expect(before).not.toBeNull();
  expect(screen.getByRole("button", { name: /^已读懂/ })).toBeVisible();
});
