import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillPicture, precisionCurve } from "../../support/fillPicture";
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
    expect(score.coverage).toBeGreaterThanOrEqual(0.45);
    expect(score.reach).toBeGreaterThanOrEqual(0.9);
  });
});

const docs = join(__dirname, "../../../docs");

describe("the picture of precision against coverage", () => {
  const parts = (
    [
      ["open part", "公开部分", "openPairs.txt"],
      ["aside part", "留出部分", "asidePairs.txt"],
    ] as const
  ).map(([english, chinese, file]) => {
    const pairs = fillPairs(file);
    const figures = scoreFills(pairs);
    return { english, chinese, figures, score: summarise(figures), pairs: pairs.length };
  });

  test("the more is filled, the lower the confidence it takes; it ends at everything proposed", () => {
    for (const { figures, score } of parts) {
      const coverages = precisionCurve(figures).map(({ coverage }) => coverage);
      expect(coverages).toEqual([...coverages].sort((a, b) => a - b));
      expect(coverages.at(-1)).toBeCloseTo(score.reach, 9);
    }
  });

  if (process.env["ZHUBI_WRITE"] === "1")
    test("is written with its figures", () => {
      writeFileSync(join(docs, "images/fill-precision.svg"), fillPicture(parts));
      const rows = parts.map(({ english, pairs, score }) =>
        [
          "",
          ` ${english} `,
          ` ${pairs} `,
          ` ${score.masks} `,
          ` ${percent(score.precision)} % `,
          ` ${percent(score.coverage)} % `,
          ` ${percent(score.reach)} % `,
          ` ${score.unanswerableCertain} `,
          "",
        ].join("|"),
      );
      const file = join(docs, "measures-fill.md");
      // What stands outside the marks is written by hand.
      const text = readFileSync(file, "utf8").replace(
        /(?<=<!-- own pairs -->\n\n)[^]*?(?=\n\n<!-- \/own pairs -->)/u,
        [head, ...rows].join("\n"),
      );
      writeFileSync(file, text);
    });
});

const head = `| part | pairs | figures | of the certain ones, right | answerable, filled as certain | … as certain or likely | not in the ledger, yet certain |
| --- | --- | --- | --- | --- | --- | --- |`;
