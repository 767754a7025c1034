import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { renderPane, servicesOver } from "../../support/panelFixture";

jest.setTimeout(30_000);

const lines = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "2025年，局党组认真履行主体责任。现将有关情况总结如下：",
  "一、主要工作",
  "召开党组会议**次，研究议题**个。",
  "二、存在问题",
  "开展谈心谈话*人次，整改问题*个。",
];

function pane() {
  const host = memoryHost(plainSnapshot(lines));
  let tell: () => void = () => undefined;
  renderPane(
    servicesOver(host, {
      onDocumentChange: (listener) => {
        tell = listener;
        return () => undefined;
      },
    }),
  );
  return { host, changed: () => act(() => tell()), user: userEvent.setup() };
}

test("what is open stays open when somebody writes above it", async () => {
  const { host, changed, user } = pane();
  await user.click(await screen.findByRole("button", { name: /未填数据.*谈心谈话/ }));
  await user.click(screen.getByRole("button", { name: /^一、主要工作/ }));
  await host.apply([
    {
      kind: "insertParagraphs",
      at: 2,
      following: lines[1]!,
      paragraphs: [{ role: "body", text: "综述。", like: 1 }],
    },
  ]);
  changed();
  const row = await screen.findByRole("button", { name: /未填数据.*谈心谈话/ });
  expect(row).toHaveAttribute("aria-expanded", "true");
  expect(row).toHaveAttribute("aria-current", "true");
  expect(screen.getByRole("button", { name: /^一、主要工作/ })).toHaveAttribute("aria-expanded", "false");
});

test("a gap that was filled in the document itself goes from the list at once, its neighbour stays open", async () => {
  const { host, changed, user } = pane();
  await user.click(await screen.findByRole("button", { name: /未填数据 2 处.*谈心谈话 ?\*/ }));
  const start = lines[5]!.indexOf("*人次");
  await host.apply([
    { kind: "replaceText", range: { paragraph: 5, start, end: start + 1 }, before: "*", after: "126" },
  ]);
  changed();
  await waitFor(() => expect(screen.queryByRole("button", { name: /未填数据.*谈心谈话 ?\*/ })).toBeNull());
  const row = screen.getByRole("button", { name: /未填数据.*整改问题/ });
  await waitFor(() => expect(row).toHaveAttribute("aria-expanded", "true"));
  expect(screen.getAllByRole("textbox", { name: "自己填写" })).toHaveLength(1);
});

test("Enter opens a sentence and goes to what can be done; what was done leads to the next gap, then to the next row", async () => {
  const { user } = pane();
  const list = within(await screen.findByRole("region", { name: "清单" }));
  const row = list.getByRole("button", { name: /未填数据.*党组会议/ });
  act(() => row.focus());
  await user.keyboard("{Enter}");
  expect(row).toHaveAttribute("aria-expanded", "true");
  expect(document.activeElement).toBe(screen.getAllByRole("textbox", { name: "自己填写" })[0]);
  await user.keyboard("26{Enter}");
  await screen.findByText("已填入 1 处");
  await waitFor(() => expect(screen.getAllByRole("textbox", { name: "自己填写" })).toHaveLength(1));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "自己填写" }));
  await user.keyboard("9{Enter}");
  await waitFor(() => expect(list.queryByRole("button", { name: /未填数据.*党组会议/ })).toBeNull());
  await waitFor(() => expect(document.activeElement).toHaveAttribute("data-entry"));
  await user.keyboard("{Enter}{Escape}");
  expect(document.activeElement).toHaveAttribute("aria-expanded", "false");
});

test("what is missing comes first, then what is wrong, then what is to be filled", async () => {
  pane();
  const list = await screen.findByRole("region", { name: "清单" });
  const groups = within(list)
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent.replace(/\d+$/u, ""));
  expect(groups[0]).toBe("缺少的章节");
  expect(groups.slice(-2)).toEqual(["一、主要工作", "二、存在问题"]);
});
