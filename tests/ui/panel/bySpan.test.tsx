import { bySpan } from "../../../src/ui/panel/bySpan";

test("everything goes to the span it stands in, what stands between spans to none", () => {
  const spans = [
    { from: 0, to: 2 },
    { from: 2, to: 5 },
    { from: 7, to: Infinity },
  ];
  expect(bySpan(spans, [0, 1, 4, 5, 7, 90, 2], (item) => item)).toEqual([
    [0, 1],
    [4, 2],
    [7, 90],
  ]);
  expect(bySpan([{ from: 3, to: 5 }], [1], (item) => item)).toEqual([[]]);
});

test("each thing is looked at once, however many spans there are", () => {
  const spans = Array.from({ length: 500 }, (_, index) => ({ from: index * 2, to: index * 2 + 2 }));
  let looks = 0;
  bySpan(spans, [1, 400, 999], (item) => {
    looks++;
    return item;
  });
  expect(looks).toBe(3);
});
