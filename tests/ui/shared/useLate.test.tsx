import { act, render, screen } from "@testing-library/react";
import { useLate } from "../../../src/ui/shared/useLate";

function Work({ goingOn }: { readonly goingOn: boolean }) {
  return <p>{useLate(goingOn) ? "正在核对" : "安静"}</p>;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("what is done soon is not spoken of; what takes longer is, until it ends", () => {
  const { rerender } = render(<Work goingOn={true} />);
  act(() => jest.advanceTimersByTime(200));
  expect(screen.getByText("安静")).toBeInTheDocument();
  act(() => jest.advanceTimersByTime(200));
  expect(screen.getByText("正在核对")).toBeInTheDocument();
  rerender(<Work goingOn={false} />);
  expect(screen.getByText("安静")).toBeInTheDocument();
});

test("each piece of work has its own patience", () => {
  const { rerender } = render(<Work goingOn={true} />);
  act(() => jest.advanceTimersByTime(200));
  rerender(<Work goingOn={false} />);
  rerender(<Work goingOn={true} />);
  act(() => jest.advanceTimersByTime(200));
  expect(screen.getByText("安静")).toBeInTheDocument();
});
