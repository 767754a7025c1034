import { compareRanges } from "../text/range";
import { firstNotBefore } from "../text/orderedSearch";
import type { TextRange } from "../text/range";
import type { AnyCheck, CheckInput } from "./check";
import type { Finding } from "./finding";
import { formatMessage } from "./formatMessage";
import { readMaterial } from "./reading";
import type { CheckMaterial } from "./reading";

/** How many findings of one check are listed; one more says that there are others. */
export interface FindingsLimit {
  readonly most: number;
  /** For people, in place of the message of the first that is left out. */
  readonly message: string;
}

const noLimit: FindingsLimit = { most: Infinity, message: "" };

/** All findings in document order, without duplicates. The document is read once for all checks. */
export function runChecks(
  input: CheckInput,
  checks: readonly AnyCheck[],
  limit = noLimit,
): readonly Finding[] {
  const material = readMaterial(input);
  const findings = checks.flatMap((check) => withRest(findingsOf(check, material, limit.most), limit));
  return withoutDuplicates(findings.sort((a, b) => compareRanges(a.range, b.range)));
}

function findingsOf(check: AnyCheck, material: CheckMaterial, most: number): Finding[] {
  const findings: Finding[] = [];
  for (const { messageId, range, fix, severity, role, data = {} } of check.find(material)) {
    if (check.aboutGaps !== true && insideGap(material, range)) continue;
    const message = check.messages[messageId];
    if (message === undefined) throw new Error(`${check.id} has no message ${messageId}`);
    const text = material.snapshot.paragraphs[range.paragraph]?.text ?? "";
    findings.push({
      check: check.id,
      severity: severity ?? check.severity,
      range,
      text: text.slice(range.start, range.end),
      message: formatMessage(message, data),
      said: { id: messageId, data },
      basis: check.basis,
      fix: fix ?? null,
      ...(role === undefined ? {} : { role }),
    });
    if (findings.length > most) break;
  }
  return findings;
}

/** Where there is one more than are listed, it says that there are others. */
function withRest(findings: Finding[], { most, message }: FindingsLimit): Finding[] {
  const more = findings[most];
  if (more !== undefined) findings[most] = { ...more, message, said: { id: "", data: { most } }, fix: null };
  return findings;
}

/** A mask looks like doubled punctuation or a missing word; only the checks of gaps may speak of it. */
function insideGap({ readings }: CheckMaterial, { paragraph, start, end }: TextRange): boolean {
  const gaps = readings[paragraph]?.gaps ?? [];
  const gap = gaps[firstNotBefore(gaps, ({ range }) => range.end < end)];
  return start < end && gap !== undefined && gap.range.start <= start;
}

function withoutDuplicates(sorted: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return sorted.filter(({ check, range, message }) => {
    const key = `${check} ${range.paragraph} ${range.start} ${range.end} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
