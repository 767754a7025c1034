import type { Edit } from "../document/edit";
import type { Heading, Section } from "../document/outline";
import { textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import { textRange } from "../text/range";
import { labelFor, numeralIn } from "./headingScheme";

/**
 * Headings of one depth from paragraph `at` on move up as long as their numbers collide with `taken`, the last number
 * given to new ones; a gap in the numbering swallows the shift. Automatic numbers follow by themselves.
 */
export function renumberings(
  snapshot: Snapshot,
  siblings: readonly Section[],
  at: number,
  taken: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  let last = taken;
  for (const { heading } of siblings) {
    if (heading.paragraph < at || heading.number === null) continue;
    if (heading.number.value > last) break;
    last++;
    const edit = renumbering(snapshot, heading, last);
    if (edit !== null) edits.push(edit);
  }
  return edits;
}

function renumbering(snapshot: Snapshot, { number, paragraph }: Heading, value: number): Edit | null {
  if (number?.source !== "typed") return null;
  const label = textAt(snapshot, paragraph).indexOf(number.label);
  const old = numeralIn(number.label);
  const fresh = numeralIn(labelFor(number, value));
  if (label < 0 || old === null || fresh === null) return null;
  const start = label + old.offset;
  return {
    kind: "replaceText",
    range: textRange(paragraph, start, start + old.text.length),
    before: old.text,
    after: fresh.text,
  };
}
