import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { DocumentHost } from "../../../src/ports/documentHost";
import { memoryStore, renderPane, servicesOver } from "../../support/panelFixture";

jest.setTimeout(30_000);

const lines = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履行主体责任。现将有关情况总结如下：",
  "一、主要工作",
  "截止12月底，召开党组会议26次。。研究议题**个。",
  "截止年底，全部完成。。整改问题**个。",
];

function pane(
  host: DocumentHost = memoryHost(plainSnapshot(lines)),
  more: Parameters<typeof servicesOver>[1] = {},
) {
  const services = servicesOver(host, more);
  const { unmount } = renderPane(services);
  return { host, services, unmount, user: userEvent.setup() };
}

const rows = (name: RegExp): readonly HTMLElement[] =>
  within(screen.getByRole("region", { name: "清单" })).queryAllByRole("button", { name });

const doubled = /标点重复/u;

async function ignoreFirst(
  user: ReturnType<typeof userEvent.setup>,
  name: RegExp,
  scope: string,
): Promise<void> {
  const [first] = rows(name);
  await user.click(first!);
  await user.click(screen.getByRole("button", { name: "不处理" }));
  await user.click(await screen.findByRole("menuitem", { name: scope }));
}

test("one place is left alone, told with its reason, and put back from the bar", async () => {
  const { user } = pane();
  await screen.findAllByRole("button", { name: /未填数据/ });
  await ignoreFirst(user, /未填数据/, "本处");
  expect(await screen.findByText(/^这一处“.+”不再提示$/u)).toBeVisible();
  expect(rows(/未填数据/)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "已不处理 1 条" }));
  expect(screen.getByText("随文稿保存，下次打开仍不提示。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "放回" }));
  await waitFor(() => expect(rows(/未填数据/)).toHaveLength(2));
  expect(screen.queryByRole("button", { name: /已不处理/ })).toBeNull();
});

test("a kind is left alone in this document, and stays so when it is opened again and its text has moved", async () => {
  const { user, host, unmount, services } = pane();
  await screen.findAllByRole("button", { name: /未填数据/ });
  await ignoreFirst(user, /未填数据/, "本稿此类");
  await waitFor(() => expect(rows(/未填数据/)).toHaveLength(0));
  unmount();
  await host.apply([
    {
      kind: "insertParagraphs",
      at: 2,
      following: lines[1]!,
      paragraphs: [{ role: "body", text: "综述如下。", like: 1 }],
    },
  ]);
  pane(host, services);
  await screen.findByRole("button", { name: "已不处理 1 条" });
  expect(rows(/未填数据/)).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "已不处理 1 条" }));
  await user.click(screen.getByRole("button", { name: /^恢复：/ }));
  await waitFor(() => expect(rows(/未填数据/)).toHaveLength(2));
});

test("what is never to be told again stays with the person, for other documents too", async () => {
  const store = memoryStore();
  const { user, unmount } = pane(undefined, { store });
  await screen.findAllByRole("button", { name: /未填数据/ });
  await ignoreFirst(user, /未填数据/, "以后都不提示");
  unmount();
  pane(undefined, { store });
  await screen.findByRole("button", { name: "已不处理 1 条" });
  expect(rows(/未填数据/)).toHaveLength(0);
});

test("a reason is kept with what is ignored", async () => {
  const { user, host, unmount, services } = pane();
  await screen.findAllByRole("button", { name: /未填数据/ });
  await ignoreFirst(user, /未填数据/, "本处");
  await user.click(screen.getByRole("button", { name: "已不处理 1 条" }));
  await user.type(screen.getByRole("textbox", { name: /^理由/ }), "年底才有数{Enter}");
  unmount();
  pane(host, services);
  await user.click(await screen.findByRole("button", { name: "已不处理 1 条" }));
  expect(screen.getByRole("textbox", { name: /^理由/ })).toHaveValue("年底才有数");
});

test("without a place in the document it is kept with the person under the document's name, or said to be passing", async () => {
  const memory = memoryHost(plainSnapshot(lines));
  const host: DocumentHost = {
    read: () => memory.read(),
    apply: (edits) => memory.apply(edits),
    reveal: (range) => memory.reveal(range),
  };
  const store = memoryStore();
  const known = pane(host, { store, documentKey: () => "C:/总结.docx" });
  await screen.findAllByRole("button", { name: /未填数据/ });
  await ignoreFirst(known.user, /未填数据/, "本处");
  known.unmount();
  const again = pane(host, { store, documentKey: () => "C:/总结.docx" });
  await screen.findByRole("button", { name: "已不处理 1 条" });
  again.unmount();
  const { user } = pane(host, { store, documentKey: () => null });
  await screen.findAllByRole("button", { name: /未填数据/ });
  expect(rows(/未填数据/)).toHaveLength(2);
  await ignoreFirst(user, /未填数据/, "本处");
  await user.click(screen.getByRole("button", { name: "已不处理 1 条" }));
  expect(screen.getByText(/这份文稿没有地方记下/)).toBeVisible();
});

test("all safe fixes of a kind are made as one change and put back as one", async () => {
  const { user, host } = pane();
  await screen.findAllByRole("button", { name: /未填数据/ });
  const texts = async (): Promise<readonly string[]> => {
    const read = await host.read();
    return read.ok ? read.value.paragraphs.map(({ text }) => text) : [];
  };
  await user.click(rows(doubled)[0]!);
  await user.click(screen.getByRole("button", { name: "改正同类 2 处" }));
  expect(await screen.findByText("已改 2 处")).toBeVisible();
  expect((await texts()).some((text) => text.includes("。。"))).toBe(false);
  await user.click(screen.getByRole("button", { name: "放回" }));
  await screen.findByText("已放回：已改 2 处");
  expect(await texts()).toEqual(lines);
});
