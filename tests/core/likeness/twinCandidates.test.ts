import { fingerprintOf, sampleOf } from "../../../src/core/likeness/signature";
import { twinCandidates } from "../../../src/core/likeness/twinCandidates";
import type { LikeReport } from "../../../src/core/likeness/likeText";
import { numbersFrom } from "../../support/editByHand";

const syllables = "党委会议学习研讨整改落实责任监督检查群众服务项目资金村社区干部谈话教育案件线索巡察";

function reportOf(seed: number, sentences = 60): LikeReport {
  const next = numbersFrom(seed);
  return {
    figures: [],
    sentences: Array.from({ length: sentences }, (_, paragraph) => {
      const words = Array.from({ length: 30 }, () => syllables[Math.floor(next() * syllables.length)]).join(
        "",
      );
      return { words, weight: words.length, range: { paragraph, start: 0, end: words.length } };
    }),
  };
}

/** A report with `share` of another's sentences. */
const copyOf = (original: LikeReport, share: number, seed: number): LikeReport => ({
  figures: [],
  sentences: reportOf(seed, original.sentences.length).sentences.map((own, index) =>
    index < original.sentences.length * share ? (original.sentences[index] ?? own) : own,
  ),
});

describe("twinCandidates", () => {
  it("finds every copied pair among reports of their own", () => {
    const own = Array.from({ length: 60 }, (_, seed) => reportOf(seed + 1));
    const copies = own.slice(0, 20).map((original, index) => copyOf(original, 0.7, 1000 + index));
    const found = twinCandidates([...own, ...copies].map(sampleOf), 0.4);
    expect(found.map(({ a, b }) => [a, b]).sort(([a = 0], [b = 0]) => a - b)).toEqual(
      copies.map((_, index) => [index, own.length + index]),
    );
  });

  it("finds copies by the hundred without holding each against each", () => {
    const original = reportOf(7);
    const copies = Array.from({ length: 200 }, (_, index) => copyOf(original, 0.95, 2000 + index));
    const found = twinCandidates(copies.map(sampleOf), 0.5);
    const touched = new Set(found.flatMap(({ a, b }) => [a, b]));
    expect(touched.size).toBe(copies.length);
    expect(found.length).toBeLessThan(copies.length * 5);
  });

  it("says nothing of empty reports", () => {
    expect(twinCandidates([new Uint32Array(), new Uint32Array()], 0.1)).toEqual([]);
  });
});

describe("fingerprintOf", () => {
  const equalShare = (a: string, b: string): number => {
    const [one, other] = [a, b].map((text) => text.slice(2).match(/.{8}/gu) ?? []);
    return (one ?? []).filter((number, at) => number === other?.[at]).length / 128;
  };

  it("has the same length for every report and says its version", () => {
    for (const count of [0, 1, 60]) expect(fingerprintOf(reportOf(3, count))).toMatch(/^1:[0-9a-f]{1024}$/u);
  });

  it("estimates how much of their words two reports share", () => {
    const original = reportOf(5);
    // 70 of 100 sentences in common: 70 of 130 different ones.
    const half = equalShare(fingerprintOf(original), fingerprintOf(copyOf(original, 0.7, 99)));
    expect(half).toBeGreaterThan(0.4);
    expect(half).toBeLessThan(0.7);
    expect(equalShare(fingerprintOf(original), fingerprintOf(reportOf(6)))).toBeLessThan(0.1);
  });
});
