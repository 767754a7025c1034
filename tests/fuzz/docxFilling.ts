import fc from "fast-check";
import { checkSnapshot } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import type { AcceptedFigure } from "../../src/app/fillFigures";
import { applied } from "../support/hostContract";
import { anyDocx, zipped } from "./docxCase";
import { fileOf, kinds, opened, snapshot, textsIn } from "./docxLossless";
import { fuzzClass, hold } from "./fuzzClass";
import { readIndependently } from "./independentReader";

const anyFigures = fc.array(
  fc.record({
    gap: fc.nat(100),
    value: fc.constantFrom("24", "3", "12", "1236", "12.5", "1,204", "１２０", "120", "十二", "127"),
    remembered: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A figure stands as a whole where its mask stood, the digits typed before it taken along (`12**` is never `121236`). */
export const docxFilling = fuzzClass({
  id: "docx.filling",
  kind: "lossless",
  inputs: fc.record({ made: anyDocx, figures: anyFigures }),
  files: ({ made, figures }) => [...fileOf(made), { name: "figures.json", content: JSON.stringify(figures) }],
  run: async ({ made, figures }) => {
    const bytes = zipped(made);
    const file = opened(bytes);
    const before = await snapshot(file);
    const { gaps } = checkSnapshot(before);
    const chosen = new Map(figures.map(({ gap, value }) => [gaps[gap % gaps.length], value]));
    const accepted = [...chosen].flatMap(([gap, value]) => (gap === undefined ? [] : [{ gap, value }]));
    if (accepted.length === 0) return "no gap";
    const provenance = figures[0]!.remembered ? { ledger: "台账.xlsx", at: "2025-12-03 15:20" } : null;
    const filled = await fillFigures(file, accepted, provenance);
    if (!filled.ok) throw new Error(`not filled: ${JSON.stringify(filled.error)}`);
    const { written, left, undo } = filled.value;
    hold("a figure neither written nor left", written.length + left.length, accepted.length);
    const wanted = textsAfter(textsIn(before), written);
    hold("other words than the figures", textsIn(await snapshot(file)), wanted);
    const saved = file.save();
    hold(
      "another reader reads other figures",
      readIndependently(saved).map(({ text }) => text),
      wanted,
    );
    hold("reopened, other figures", textsIn(await snapshot(opened(saved))), wanted);
    if (undo.length > 0) {
      const back = await applied(file, undo);
      hold("put back refused", [...new Set(kinds(back.outcomes))], ["applied"]);
    }
    hold("put back, another text", textsIn(await snapshot(file)), textsIn(before));
    if (written.some(({ gap }) => gap.typed !== null)) return "half-typed figures";
    return written.length > 0 ? "filled" : (left[0]?.outcome.kind ?? "nothing");
  },
});

/** From behind, so that places stay what they are. */
function textsAfter(texts: readonly string[], written: readonly AcceptedFigure[]): readonly string[] {
  const after = [...texts];
  for (const { gap, value } of written.toSorted((a, b) => b.gap.range.start - a.gap.range.start)) {
    const { paragraph, start, end } = gap.range;
    const text = after[paragraph] ?? "";
    const typed = gap.typed ?? "";
    hold("the digits typed before the mask are others", text.slice(start - typed.length, start), typed);
    after[paragraph] = text.slice(0, start - typed.length) + value + text.slice(end);
  }
  return after;
}
