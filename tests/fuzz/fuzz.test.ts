import { classes } from "./classes";
import { runFuzz } from "./runFuzz";

// The same cases in every run; `npm run fuzz` looks for new ones, and says how to play a failing one again.
const seed = 20250101;

test.each(classes.map(({ fuzz, inCi }) => [fuzz.id, fuzz, inCi] as const))(
  "%s: every case ends as it should",
  async (_id, fuzz, cases) => {
    const tally = await runFuzz(fuzz, { seed, cases });
    expect(tally.failure?.message).toBeUndefined();
    expect(tally.cases).toBe(cases);
  },
  120_000,
);

test("a class that fails is told with the smallest input", async () => {
  const { fuzzClass } = await import("./fuzzClass");
  const { default: fc } = await import("fast-check");
  const broken = fuzzClass({
    id: "broken",
    kind: "hostile",
    inputs: fc.array(fc.nat(9)),
    run: (numbers) => {
      if (numbers.includes(7)) throw new Error("seven");
      return "read";
    },
    files: (numbers) => [{ name: "input.json", content: JSON.stringify(numbers) }],
  });
  const { failure } = await runFuzz(broken, { seed, cases: 500 });
  expect(failure?.files).toEqual([{ name: "input.json", content: "[7]" }]);
  const again = await runFuzz(broken, { seed: failure!.seed, path: failure!.path, cases: 500 });
  expect(again.failure?.files).toEqual(failure?.files);
});
