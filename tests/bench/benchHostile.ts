import { checkSnapshot } from "../../src/app/checkDocument";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { hostileText, hostileUnits } from "../growth/hostileText";
import { reportLines } from "./material";
import { measureNow } from "./measure";

const length = 20_000;

export interface CostRow {
  readonly name: string;
  /** Of the whole check, for each character. */
  readonly nanoseconds: number;
}

/** The whole check over one paragraph of each class of hostile text, the dearest first; in front, an honest report as long. */
export function benchHostile(): readonly CostRow[] {
  const opening = ["2025年工作总结", "一、主要工作"];
  const costOf = (name: string, lines: readonly string[]): CostRow => {
    const characters = lines.reduce((sum, line) => sum + line.length, 0);
    const snapshot = plainSnapshot(lines);
    const { milliseconds } = measureNow(name, () => checkSnapshot(snapshot), 100);
    return { name, nanoseconds: (milliseconds * 1e6) / characters };
  };
  const honest = costOf("a report", reportLines(length / 150, true));
  const hostile = hostileUnits.map(([name, unit]) => costOf(name, [...opening, hostileText(unit, length)]));
  return [honest, ...hostile.sort((a, b) => b.nanoseconds - a.nanoseconds)];
}
