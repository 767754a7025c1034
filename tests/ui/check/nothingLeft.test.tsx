import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { hostOf, renderPane, servicesOver } from "../../support/panelFixture";

test("of an empty document nothing is said to be complete or checked", async () => {
  renderPane(servicesOver(hostOf(["", "　"])));
  expect(await screen.findAllByText("文稿还是空的")).toHaveLength(2);
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
  expect(screen.queryByText(/都查过了|都齐了/)).toBeNull();
});

test("of a document of no known kind it is said that sections were not looked for", async () => {
  renderPane(servicesOver(hostOf(["致全县群众的一封信", "天气渐冷，请注意用火安全。"])));
  await screen.findByText("没认出种类，章节没有核对");
  screen.getByText(/没有认出报告种类，缺不缺章节没有核对/);
  expect(screen.queryByText(/都齐了/)).toBeNull();
  await userEvent.type(screen.getByRole("searchbox"), "学习");
  screen.getByText(/没有认出报告种类/);
});
