import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { Outline } from "../../../src/core/document/outline";
import { planFill } from "../../../src/core/filling/planFill";
import type { Proposal } from "../../../src/core/filling/proposal";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { ledgerOf } from "../../fixtures/fills/fillCase";

const outline: Outline = { title: null, preamble: null, headings: [], sections: [], signature: null };
const { indicators } = indicatorCatalogue;
const plain = (name: string): boolean => !/[“”（）\d《》]/u.test(name);
const namesOf = indicators.map(({ name, synonyms }) => [name, ...synonyms].filter(plain));
const beginsWithVerb =
  /^(?:开展|组织|召开|制定|完成|签订|发放|撰写|观看|讲|上|慰问|走访|受理|处置|排查|发展|培养|给予|运用|报送|编发|获得|收到)/u;

/** One paragraph for each name of each indicator; `index` is the indicator's. */
const asked = namesOf.flatMap((names, index) =>
  names.map((name) => ({
    index,
    text: `全年共${beginsWithVerb.test(name) ? "" : "开展"}${name}**${indicators[index]?.units[0] ?? ""}。`,
  })),
);
const snapshot = plainSnapshot(asked.map(({ text }) => text));
const gaps = findGaps(snapshot);

/** Rows of the indicators that `kept` keeps, each under one of its names. */
function fill(kept: (index: number) => boolean, pick: number): readonly Proposal[] {
  const rows = namesOf.flatMap((names, index) =>
    kept(index) && names.length > 0
      ? [`${names[pick % names.length] ?? ""} ${1000 + index} ${indicators[index]?.units[0] ?? ""}`]
      : [],
  );
  return planFill({
    snapshot,
    outline,
    gaps,
    ledger: ledgerOf(rows.join("\n")),
    year: 2025,
    catalogue: indicatorCatalogue,
  }).proposals;
}

const shown = ({ gap, source }: Proposal): string =>
  `${snapshot.paragraphs[gap.range.paragraph]?.text ?? ""} ← ${source.indicator}`;
const indexOf = ({ gap }: Proposal): number => asked[gap.range.paragraph]?.index ?? -1;

/** Of some five hundred names without their row. */
const mostWrong = 20;

/** Names that the catalogue files under two indicators, or that its second indicator contains word for word. */
const sameWords = /办结各类案件|修订完善制度/u;

describe.each([0, 1, 2])("rows under their name number %i", (pick) => {
  test.each([0, 1, 2, 3])(
    "quarter %i of the rows left out: next to nothing certain for them is another row's",
    (part) => {
      const certain = fill((index) => index % 4 !== part, pick).filter(
        ({ decision }) => decision === "certain",
      );
      const wrong = certain.filter((one) => one.value !== String(1000 + indexOf(one))).map(shown);
      // A name without its own row may be taken for one that the catalogue calls nearly the same (出台制度 ← 制度).
      expect(wrong.filter((line) => !sameWords.test(line)).length).toBeLessThanOrEqual(mostWrong);
    },
  );

  test("of all names, most find their row", () => {
    const proposals = fill(() => true, pick).filter((one) => one.value === String(1000 + indexOf(one)));
    expect(proposals.length / asked.length).toBeGreaterThan(0.75);
  });
});
