import { checkSnapshot } from "../../../src/app/checkDocument";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { mapBlocks } from "../../../src/ui/check/mapBlocks";
import { entriesOf } from "../../../src/ui/panel/entries";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Chinese numbers below 100. */
const numeral = (value: number): string =>
  value < 10
    ? (numerals[value - 1] ?? "")
    : `${value < 20 ? "" : (numerals[Math.floor(value / 10) - 1] ?? "")}十${numerals[(value % 10) - 1] ?? ""}`;

function blocksOf(sections: number) {
  const lines = ["青禾区水务局2025年工作总结"];
  for (let index = 1; index <= sections; index++)
    lines.push(`${numeral(index)}、第${index}项工作`, `全年召开第${index}项工作会议**次，逐项抓好落实。`);
  const report = checkSnapshot(plainSnapshot(lines), { kind: "auto", year: 2025, ledger: null });
  const entries = entriesOf(report);
  return { blocks: mapBlocks(report, entries).filter(({ kind }) => kind === "section"), entries };
}

const sum = (blocks: ReturnType<typeof blocksOf>["blocks"], of: "gaps" | "findings"): number =>
  blocks.reduce((all, block) => all + (block.kind === "section" ? block[of] : 0), 0);

test("every section is a block where a pane has room for them", () => {
  const { blocks } = blocksOf(8);
  expect(blocks.map((block) => (block.kind === "section" ? block.title : ""))).toContain("第8项工作");
  expect(sum(blocks, "gaps")).toBe(8);
});

test("of very many sections neighbours are one block, and nothing falls out", () => {
  const { blocks, entries } = blocksOf(90);
  expect(blocks.length).toBeLessThanOrEqual(41);
  expect(blocks.length).toBeGreaterThan(20);
  expect(sum(blocks, "gaps")).toBe(90);
  expect(sum(blocks, "gaps") + sum(blocks, "findings")).toBe(
    entries.filter(({ missing }) => missing === null).length,
  );
  const [, second] = blocks;
  expect(second?.kind === "section" ? second.title : "").toMatch(/^第\d+项工作……第\d+项工作$/u);
});
