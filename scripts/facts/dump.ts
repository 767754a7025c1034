import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import type { Sheet } from "../../src/core/ledger/sheet";
import { ledgerCases } from "../../tests/fixtures/ledgers/ledgerCases";
import { fillPairs } from "../../tests/support/fillPairs";
import { pairsOfFolder } from "../fit/labelledPairs";

/**
 * `node scripts/runTs.cjs scripts/facts/dump.ts OUT [FOLDER|FILE …]`: what is read of every ledger of `tests/fixtures` and
 * of the folders and files named, one .json each in the folder OUT; prints their hashes. Run before and after a change that
 * must change nothing, and compare the two folders.
 */
const [out = "", ...more] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

/** Maps as their entries, in their order. */
const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

function dump(name: string, sheets: readonly Sheet[]): void {
  const text = JSON.stringify(readFacts(sheets, ledgerWords, "台账"), plain, 1);
  writeFileSync(join(out, `${name.replaceAll(/[/\s]+/gu, "_")}.json`), text);
  console.log(`${createHash("sha256").update(text).digest("hex").slice(0, 16)} ${name}`);
}

async function dumpFile(path: string): Promise<void> {
  const read = await spreadsheetSource.readFile(path, readFileSync(path));
  if (read.ok) dump(basename(path), read.value);
  else console.log(`${read.error.kind} ${basename(path)}`);
}

async function dumpPlace(path: string): Promise<void> {
  if (!statSync(path).isDirectory()) return dumpFile(path);
  const files = readdirSync(path);
  if (files.some((file) => file.endsWith(".json")))
    for (const { name, sheets } of pairsOfFolder(path)) dump(`${basename(path)}-${name}`, sheets);
  for (const file of files.filter((name) => /\.(?:xlsx?|csv|tsv)$/iu.test(name)).sort())
    await dumpFile(join(path, file));
}

async function dumpAll(): Promise<void> {
  const fills = "tests/fixtures/fills";
  for (const { name, text } of ledgerCases) {
    const read = spreadsheetSource.readText(text.replaceAll("|", "\t"));
    if (read.ok) dump(`case-${name}`, read.value);
  }
  for (const file of readdirSync(fills)) {
    if (file.endsWith(".txt"))
      for (const { name, sheets } of fillPairs(file)) dump(`${basename(file, ".txt")}-${name}`, sheets);
    else if (statSync(join(fills, file)).isDirectory()) await dumpPlace(join(fills, file));
  }
  for (const path of more) if (existsSync(path)) await dumpPlace(path);
}

void dumpAll();
