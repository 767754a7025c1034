import { screen } from "@testing-library/react";
import { render } from "@testing-library/react";
import { openAt } from "../../src/entries/taskpane/openAt";
import { App } from "../../src/ui/App";
import { hostOf, servicesOver } from "../support/panelFixture";

test.each([
  ["?tab=fill", { tab: "fill" }],
  ["?tab=write&kind=annual-summary&_host_Info=Word$Win32$16.01", { tab: "write", kind: "annual-summary" }],
  ["?tab=other&kind=other", {}],
  ["", {}],
])("%s", (query, open) => {
  expect(openAt(query)).toEqual(open);
});

test("the pane opens on the tab a button of the ribbon asks for", async () => {
  render(<App services={servicesOver(hostOf([""]))} open={openAt("?tab=write&kind=annual-summary")} />);
  expect(await screen.findByRole("tab", { name: /^写/ })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByRole("combobox", { name: "种类" })).toHaveValue("annual-summary");
});
