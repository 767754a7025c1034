/**
 * Reads labelled pairs with the weights as they stand and writes one JSON record a blank:
 * `node scripts/runTs.cjs scripts/fit/look.ts OUT FOLDER…`. For finding which mechanism should have known.
 */
import { writeFileSync } from "node:fs";
import { fitted } from "../../src/core/filling/choose/fitted";
import { pairsOfFolder } from "./labelledPairs";
import { read, readings, recordOf, trusted } from "./readings";

const [out = "looked.jsonl", ...folders] = process.argv.slice(2);
const records = folders
  .flatMap(pairsOfFolder)
  .flatMap((pair) => readings(read(pair, false), fitted))
  .map((one) => recordOf(trusted(one, fitted.trusts)));
writeFileSync(out, records.map((one) => `${JSON.stringify(one)}\n`).join(""));
