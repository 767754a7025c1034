import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDocx } from "./docxFixtures";
import type { FixtureParagraph, FixtureStyle } from "./docxFixtures";

const fixtures = join(__dirname, "../fixtures/demo");

/** The demo of the workbench: made from plain text, so that it can be read and changed by anybody. */
export const demoAssets = join(__dirname, "../../assets/demo");

export const demoLines = (): readonly string[] =>
  readFileSync(join(fixtures, "report.txt"), "utf8").trimEnd().split("\n");

export const demoLedger = (): string => readFileSync(join(fixtures, "ledger.txt"), "utf8");

export function demoReport(): Uint8Array {
  const lines = demoLines();
  return buildDocx(lines.map((text, index) => ({ text, ...lookOf(text, index, lines.length) })));
}

function lookOf(text: string, index: number, count: number): Omit<FixtureParagraph, "text"> {
  const style = styleOf(text, index, count);
  // 主送机关: flush left, the only paragraph of the body without an indent.
  return style === null ? { properties: '<w:ind w:firstLineChars="0" w:firstLine="0"/>' } : { style };
}

function styleOf(text: string, index: number, count: number): FixtureStyle | null {
  if (index === 0) return "title";
  if (index === count - 2) return "signature";
  if (index === count - 1) return "date";
  if (text.endsWith("：") && text.length < 20) return null;
  if (/^[一二三四五六七八九十]、/.test(text)) return "heading1";
  if (/^（[一二三四五六七八九十]）/.test(text)) return "heading2";
  return "body";
}
