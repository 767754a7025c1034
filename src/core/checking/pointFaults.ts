import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import type { CheckMaterial } from "./reading";

interface Point {
  readonly value: number;
  readonly label: string;
  readonly range: TextRange;
}

export interface PointFault {
  readonly messageId: "skipped" | "repeated";
  readonly range: TextRange;
  readonly data: { readonly label: string; readonly before: string; readonly expected: string };
}

const pointLead = /^\s*(?<label>(?<value>\d{1,2})(?:[.．](?!\d)|、))/u;

/** Paragraphs that follow one another as 1. 2. 3. and are sentences, not headings: where the count breaks. */
export function* pointFaults(material: CheckMaterial): Generator<PointFault> {
  for (const points of pointLists(material)) {
    if (points.length < 3 || points[0]?.value !== 1) continue;
    let previous = 1;
    for (const { value, label, range } of points.slice(1)) {
      const expected = previous + 1;
      previous = expected;
      if (value === expected) continue;
      const data = { label, before: `${expected - 1}.`, expected: `${expected}.` };
      yield { messageId: value > expected ? "skipped" : "repeated", range, data };
      break;
    }
  }
}

function* pointLists({ readings }: CheckMaterial): Generator<readonly Point[]> {
  let points: Point[] = [];
  for (const { paragraph, text, place, heading } of readings) {
    if (place === "blank") continue;
    const groups = place === "body" && heading === null ? pointLead.exec(text)?.groups : undefined;
    const value = Number(groups?.["value"] ?? 0);
    if (groups === undefined || value === 1) {
      yield points;
      points = [];
    }
    if (groups === undefined) continue;
    const label = groups["label"] ?? "";
    const start = text.indexOf(label);
    points.push({ value, label, range: textRange(paragraph, start, start + label.length) });
  }
  yield points;
}
