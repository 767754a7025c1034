import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { hostOf, renderPane, servicesOver } from "../../support/panelFixture";

async function understood(ledger: string): Promise<HTMLElement> {
  const user = userEvent.setup();
  renderPane(servicesOver(hostOf(["青禾县水利局党组2025年全面从严治党工作总结", "召开党组会**次。"])));
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(ledger);
  await user.click(await screen.findByRole("button", { name: /^已读懂/ }));
  return screen.getByRole("region", { name: "看读懂的台账" });
}

const texts = (cells: readonly HTMLElement[]): readonly string[] =>
  cells.map(({ textContent }) => textContent);

test("each table stands as in the ledger, its periods under their total, a register by its counts", async () => {
  const region = await understood(
    [
      "会议情况",
      "指标\t单位\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t合计",
      "党组会\t次\t2\t3\t2\t3\t2\t2\t2\t16",
      "谈心谈话\t人次\t5\t5\t5\t5\t5\t5\t5\t35",
      "廉政谈话\t人次\t1\t1\t1\t1\t1\t1\t1\t7",
      "",
      "活动登记",
      "日期\t类别\t主题\t状态",
      "2025-3-5\t志愿服务\t学雷锋\t已开展",
      "2025-5-4\t志愿服务\t清扫\t已开展",
      "2025-6-1\t党课\t学条例\t取消",
      "2025-7-1\t党课\t学党章\t已开展",
    ].join("\n"),
  );
  const table = within(region).getByRole("table");
  expect(texts(within(table).getAllByRole("columnheader"))).toEqual(["", "合计"]);
  expect(texts(within(table).getAllByRole("rowheader"))).toEqual(["党组会", "谈心谈话", "廉政谈话"]);
  expect(texts(within(table).getAllByRole("cell"))).toEqual(["16次", "35人次", "7人次"]);
  expect(region).toHaveTextContent("1月、2月、3月、4月、5月、6月、7月：已并在合计里");
  expect(region).toHaveTextContent("活动登记 · 活动台账 · 4 行");
  expect(region).toHaveTextContent("逐次登记：3 次，另有 1 行没有发生，不计");
  expect(region).toHaveTextContent("按类别：志愿服务 2，党课 1");
});

test("a long table is cut, and the rest is counted", async () => {
  const rows = Array.from({ length: 230 }, (_, at) => `走访第${at + 1}村\t${at + 3}\t户`);
  const region = await understood(["指标\t数量\t单位", ...rows].join("\n"));
  expect(within(region).getAllByRole("rowheader")).toHaveLength(200);
  expect(region).toHaveTextContent("……还有 30 行");
});
