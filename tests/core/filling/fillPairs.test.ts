import { fillPairs } from "../../support/fillPairs";
import { scoreFills, summarise } from "../../support/scoreFills";
import type { FillScore } from "../../support/scoreFills";

const percent = (share: number): string => (share * 100).toFixed(1);

const lineOf = (name: string, pairs: number, score: FillScore): string =>
  `${name}: ${pairs} pairs, ${score.masks} figures: certain right ${percent(score.precision)} %, ` +
  `certain ${percent(score.coverage)} %, certain or likely ${percent(score.reach)} %, ` +
  `unanswerable as certain ${score.unanswerableCertain}, as likely ${score.unanswerableLikely}`;

describe.each([
  ["open", "openPairs.txt"],
  ["aside", "asidePairs.txt"],
])("whole reports and ledgers, %s part", (name, file) => {
  const pairs = fillPairs(file);
  const figures = scoreFills(pairs);
  const score = summarise(figures);

  beforeAll(() => {
    process.stdout.write(`${lineOf(name, pairs.length, score)}\n`);
    const shows = process.env["SHOW_FILLS"];
    if (shows === "all" || (shows !== undefined && name === "open"))
      for (const one of figures)
        if (one.answerable ? !(one.right && one.decision === "certain") : one.decision !== "open")
          process.stdout.write(
            `${one.right ? "  " : one.decision === "certain" ? "!!" : " x"} ${one.shown}\n`,
          );
  });

  test("what is called certain is right", () => {
    const wrong = figures.filter(({ decision, right }) => decision === "certain" && !right);
    expect(wrong.map(({ shown }) => shown)).toEqual([]);
  });

  test("every mask is accounted for", () => {
    expect(figures.filter(({ decision }) => decision === "unseen").map(({ shown }) => shown)).toEqual([]);
  });

  test("enough of what the ledger answers is filled", () => {
    expect(score.coverage).toBeGreaterThanOrEqual(0.7);
    expect(score.reach).toBeGreaterThanOrEqual(0.85);
  });
});
