import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { DocumentHost } from "../../../src/ports/documentHost";
import { renderPane, servicesOver } from "../../support/panelFixture";

const lines = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履行主体责任。现将有关情况总结如下：",
  "一、主要工作",
  "建立简##paidbegin##明扼要的防控台账，召开党组会议**次，自查发现问题75**个。",
];

async function list(host: DocumentHost) {
  renderPane(servicesOver(host));
  const user = userEvent.setup();
  const rows = within(await screen.findByRole("region", { name: "清单" }));
  return { user, rows };
}

test("what a download left behind is a finding like others: deleted at one click, never filled", async () => {
  const host = memoryHost(plainSnapshot(lines));
  const { user, rows } = await list(host);
  expect(screen.getByRole("button", { name: /^未填\s*2$/ })).toBeVisible();
  await user.click(await rows.findByRole("button", { name: /残留/ }));
  expect(rows.getByText("“##paidbegin##”不是报告的内容，应当删去。")).toBeVisible();
  expect(rows.queryByRole("textbox", { name: "自己填写" })).toBeNull();
  await user.click(rows.getByRole("button", { name: "删去" }));
  expect(await screen.findByText("已改 1 处")).toBeVisible();
  expect(host.snapshot.paragraphs[3]?.text).toBe(lines[3]!.replace("##paidbegin##", ""));
});

test("gaps keep what their check says, tell of a residue in their sentence, and can become comments", async () => {
  const commented: unknown[] = [];
  const memory = memoryHost(plainSnapshot(lines));
  const host: DocumentHost = {
    read: () => memory.read(),
    apply: (edits) => memory.apply(edits),
    reveal: (range) => memory.reveal(range),
    comment(_, expected, words) {
      commented.push([expected, words]);
      return Promise.resolve({ ok: true, value: null });
    },
  };
  const { user, rows } = await list(host);
  await user.click(await rows.findByRole("button", { name: /未填数据/ }));
  expect(rows.getByText(/“75\*\*个”处的数字只填了一部分/)).toBeVisible();
  expect(rows.getByText(/不是报告的内容，应当删去/)).toBeVisible();
  await user.click(rows.getAllByRole("button", { name: "写成批注" })[1]!);
  expect(await rows.findByRole("button", { name: "已写成批注" })).toBeVisible();
  expect(commented).toEqual([["**", expect.stringMatching(/“75\*\*个”.*依据/u)]]);
});
