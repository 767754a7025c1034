import { checkSnapshot } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { holdOpen } from "../../src/core/filling/holdOpen";
import type { Source } from "../../src/core/filling/proposal";

const source: Source = {
  indicator: "巡查",
  formula: null,
  sheet: "",
  row: 1,
  column: 2,
  text: "756",
  rowText: "巡查\t756",
};

test("a proposal that can not be accepted is open, with what was proposed and why", () => {
  const { gaps } = checkSnapshot(plainSnapshot(["巡查75**公里，走访**户。"]));
  const [half, whole] = gaps;
  const proposed = {
    value: "756",
    confidence: 0.9,
    source,
    decision: "likely" as const,
    why: [],
    alternatives: [],
  };
  const plan = holdOpen({ proposals: [half!, whole!].map((gap) => ({ ...proposed, gap })), open: [] });
  expect(plan.proposals.map(({ gap }) => gap)).toEqual([whole]);
  expect(plan.open).toEqual([
    { gap: half, reason: "half-filled", candidates: [{ value: "756", confidence: 0.9, source, why: [] }] },
  ]);
});

test("a figure never stands beside digits that were typed already", async () => {
  const host = memoryHost(plainSnapshot(["巡查75**公里。"]));
  const { gaps } = checkSnapshot(host.snapshot);
  const refused = await fillFigures(host, [{ gap: gaps[0]!, value: "756", source }]);
  expect(refused.ok && refused.value.left.map(({ outcome }) => outcome)).toEqual([
    { kind: "refused", reason: "halfFilled" },
  ]);
  expect(host.snapshot.paragraphs[0]?.text).toBe("巡查75**公里。");
  const byHand = await fillFigures(host, [{ gap: gaps[0]!, value: "756" }]);
  expect(byHand.ok && byHand.value.written).toHaveLength(1);
  expect(host.snapshot.paragraphs[0]?.text).toBe("巡查756公里。");
});
