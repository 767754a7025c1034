import { checkSnapshot } from "../../src/app/checkDocument";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { findGaps } from "../../src/core/gaps/findGaps";
import { pagesOfLines } from "./material";
import { measureNow } from "./measure";
import type { Row } from "./measure";

export function benchChecking(kilobytes: number): readonly Row[] {
  const lines: string[] = [];
  let size = 0;
  for (const line of pagesOfLines(kilobytes, true)) {
    if (size >= kilobytes * 1024) break;
    lines.push(line);
    size += Buffer.byteLength(line);
  }
  const snapshot = plainSnapshot(lines);
  return [
    measureNow("floor: one charCodeAt pass", () => {
      let sum = 0;
      for (const line of lines)
        for (let index = 0; index < line.length; index++) sum += line.charCodeAt(index);
      return sum;
    }),
    measureNow("zhubi: gaps alone", () => findGaps(snapshot)),
    measureNow("zhubi: the whole check", () => checkSnapshot(snapshot)),
  ];
}
