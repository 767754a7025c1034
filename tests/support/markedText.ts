import type { Snapshot } from "../../src/core/document/snapshot";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { TextRange } from "../../src/core/text/range";

export interface Marked {
  readonly snapshot: Snapshot;
  readonly ranges: readonly TextRange[];
}

/** "学习⟦**⟧次" → a snapshot of the text without marks, and the marked ranges. Paragraphs are lines. */
export function marked(text: string): Marked {
  const ranges: TextRange[] = [];
  const lines = text.split("\n").map((line, paragraph) => {
    let plain = "";
    const open: number[] = [];
    for (const piece of line.split(/([⟦⟧])/)) {
      if (piece === "⟦") open.push(plain.length);
      else if (piece === "⟧") {
        const start = open.pop();
        if (start === undefined) throw new Error(`⟧ without ⟦ in: ${line}`);
        ranges.push({ paragraph, start, end: plain.length });
      } else plain += piece;
    }
    if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${line}`);
    return plain;
  });
  return { snapshot: plainSnapshot(lines), ranges };
}

/** The inverse: the texts with the ranges marked, for readable failures. Ranges must not cross. */
export function mark(snapshot: Snapshot, ranges: readonly TextRange[]): string {
  return snapshot.paragraphs
    .map(({ text }, paragraph) =>
      [...ranges]
        .filter((range) => range.paragraph === paragraph)
        .sort((a, b) => b.start - a.start || b.end - a.end)
        .reduce(
          (line, { start, end }) => `${line.slice(0, start)}⟦${line.slice(start, end)}⟧${line.slice(end)}`,
          text,
        ),
    )
    .join("\n");
}
