import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { OwnValue } from "../../src/ui/shared/OwnValue";

const field = (disabled: boolean, used: string[]) => (
  <OwnValue
    label="自己填写"
    button="填入"
    unit="次"
    disabled={disabled}
    accepts={(value) => /^\d+$/u.test(value)}
    onUse={(value) => used.push(value)}
  />
);

test("Enter while something else is written waits for its end", async () => {
  const used: string[] = [];
  const user = userEvent.setup();
  const { rerender } = render(field(true, used));
  await user.type(screen.getByLabelText("自己填写"), "5{Enter}");
  expect(used).toEqual([]);
  rerender(field(false, used));
  expect(used).toEqual(["5"]);
  expect(screen.getByLabelText("自己填写")).toHaveValue("");
});

test("what is changed after it is not taken", async () => {
  const used: string[] = [];
  const user = userEvent.setup();
  const { rerender } = render(field(true, used));
  await user.type(screen.getByLabelText("自己填写"), "5{Enter}6");
  rerender(field(false, used));
  expect(used).toEqual([]);
});

test("Enter takes a value that may stand there, and no other", async () => {
  const used: string[] = [];
  const user = userEvent.setup();
  render(field(false, used));
  await user.type(screen.getByLabelText("自己填写"), "若干{Enter}");
  expect(used).toEqual([]);
  await user.clear(screen.getByLabelText("自己填写"));
  await user.type(screen.getByLabelText("自己填写"), "12{Enter}");
  expect(used).toEqual(["12"]);
});
