import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FactNoteCode } from "../../../src/core/ledger/facts/fact";
import { countNotes } from "../../../src/ui/fill/noteGroups";
import { hostOf, renderPane, servicesOver } from "../../support/panelFixture";

const notes = (...codes: readonly FactNoteCode[]) =>
  codes.map((code, index) => ({ ledger: "", sheet: "", row: index + 2, code, text: "" }));

test("only rows that do not count are called not understood", () => {
  expect(countNotes(notes("otherYear", "notHeld", "otherYear", "unread", "badDate"))).toEqual([
    { group: "unread", count: 2 },
    { group: "otherYear", count: 2 },
    { group: "notHeld", count: 1 },
  ]);
  expect(countNotes(notes("sumRow", "hiddenSheet", "hiddenRows"))).toEqual([
    { group: "sums", count: 1 },
    { group: "hidden", count: 2 },
  ]);
  expect(countNotes([])).toEqual([]);
});

test("rows of another year are told apart from what was not understood", async () => {
  const user = userEvent.setup();
  renderPane(servicesOver(hostOf(["青禾县水利局党组2025年全面从严治党工作总结", "召开党组会议**次。"])));
  await user.click(await screen.findByRole("tab", { name: /^填/ }));
  await user.click(screen.getByRole("textbox", { name: /把台账粘贴到这里/ }));
  await user.paste(
    "日期\t活动\t类别\n2025-03-05\t第一次党组会\t党组会议\n2025-04-05\t第二次党组会\t党组会议\n2024-12-05\t上年党组会\t党组会议\n",
  );
  expect(await screen.findByRole("button", { name: "1 行为其他年度" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /未能识别/ })).toBeNull();
});
