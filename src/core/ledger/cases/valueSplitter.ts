import { remembered } from "../../remembered";
import type { CellReading } from "../tables/cells";
import type { CaseColumnKind } from "./caseTable";

const whole: ReadonlySet<CaseColumnKind> = new Set([
  "topic",
  "remark",
  "identifier",
  "date",
  "planDate",
  "endDate",
  "amount",
]);

const none: readonly string[] = [];

/** Parts the values of one cell (中心组、党组会), each distinct text once. Texts of topics and remarks stay whole. */
export function valueSplitter(
  separators: string,
): (kind: CaseColumnKind) => (cell: CellReading) => readonly string[] {
  const parted = remembered((text) => parts(text, separators));
  const alone = remembered((text) => [text]);
  return (kind) => {
    const read = whole.has(kind) ? alone : parted;
    return ({ text }) => (text === "" ? none : read(text));
  };
}

function parts(text: string, separators: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !separators.includes(text.charAt(at))) continue;
    const part = text.slice(from, at).trim();
    if (part !== "") found.push(part);
    from = at + 1;
  }
  return found.length > 1 && found.every((part) => part.length > 1) ? found : [text];
}
