/** The limits as the source has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

function numbersIn(path, from, known = {}) {
  const text = readFileSync(join(import.meta.dirname, "../..", path), "utf8");
  const block = text.slice(text.indexOf(from));
  const found = {};
  for (const [, name, value] of block.slice(0, block.indexOf("\n}")).matchAll(/^\s+(\w+): ([\d_]+)(?: \* \w+)?,/gmu))
    found[name] = Number(value.replaceAll("_", ""));
  return { ...known, ...found };
}

export const limits = {
  document: numbersIn("src/core/document/documentLimits.ts", "documentLimits = {"),
  ledger: numbersIn(
    "src/adapters/spreadsheet/spreadsheetSource.ts",
    "officeLimits",
    numbersIn("src/core/ledger/ledgerLimits.ts", "ledgerLimits = {"),
  ),
};
