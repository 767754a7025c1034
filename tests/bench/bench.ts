/** `npm run bench`: every figure is a median of one run and a ratio to a floor that no program of the kind can beat. */
import { cpus } from "node:os";
import { benchChecking } from "./benchChecking";
import { benchFilling } from "./benchFilling";
import { benchHostile } from "./benchHostile";
import { benchLedger } from "./benchLedger";
import { benchMatching } from "./benchMatching";
import { benchReading } from "./benchReading";
import { benchSearch } from "./benchSearch";
import type { CostRow } from "./benchHostile";
import type { Row } from "./measure";

function print(title: string, rows: readonly Row[]): void {
  const floor = rows[0]?.milliseconds ?? Number.NaN;
  process.stdout.write(`\n${title}\n`);
  for (const { name, milliseconds } of rows) {
    const ratio = (milliseconds / floor).toFixed(1);
    process.stdout.write(`  ${milliseconds.toFixed(2).padStart(10)} ms  ${ratio.padStart(8)} ×  ${name}\n`);
  }
}

/** Nanoseconds a character, hostile text beside an honest report. */
function printCosts(rows: readonly CostRow[]): void {
  const honest = rows[0]?.nanoseconds ?? Number.NaN;
  process.stdout.write("\nChecking one paragraph of 20,000 characters of hostile text\n");
  for (const { name, nanoseconds } of rows.slice(0, 13)) {
    const ratio = (nanoseconds / honest).toFixed(1);
    process.stdout.write(
      `  ${nanoseconds.toFixed(0).padStart(7)} ns per character  ${ratio.padStart(6)} ×  ${name}\n`,
    );
  }
}

async function main(): Promise<void> {
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}\n`);
  for (const pages of [100, 1000]) print(`Reading a .docx of ${pages} pages`, await benchReading(pages));
  for (const kilobytes of [100, 1000])
    print(`Checking ${kilobytes} KB of text`, await benchChecking(kilobytes));
  for (const places of [50, 500, 5000])
    print(`Filling ${places} places of a .docx`, await benchFilling(places));
  for (const rows of [10_000, 100_000]) print(`Reading a pasted ledger of ${rows} rows`, benchLedger(rows));
  print("Searching 5,000 phrases", await benchSearch(5000));
  print("Matching 200 figures to 100 indicators", await benchMatching(200, 100));
  printCosts(benchHostile());
  print("Matching 2,000 figures to 2,000 indicators", await benchMatching(2000, 2000));
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  throw error;
});
