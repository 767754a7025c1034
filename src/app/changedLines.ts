import type { ReplaceText } from "../core/document/edit";
import type { Snapshot } from "../core/document/snapshot";

export interface ChangedPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A paragraph as a batch changes it, far unchanged words left out (…). */
export interface ChangedLine {
  readonly paragraph: number;
  readonly pieces: readonly ChangedPiece[];
}

/** So many characters stay beside a change. */
const beside = 12;

/** What replacements do to a document, line by line, for a person to look at. @param edits none touching another */
export function changedLines(
  { paragraphs }: Pick<Snapshot, "paragraphs">,
  edits: readonly ReplaceText[],
): readonly ChangedLine[] {
  const lines = new Map<number, ReplaceText[]>();
  for (const edit of edits) {
    const { paragraph } = edit.range;
    const line = lines.get(paragraph);
    if (line === undefined) lines.set(paragraph, [edit]);
    else line.push(edit);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, changes]) => ({
      paragraph,
      pieces: piecesOf(paragraphs[paragraph]?.text ?? "", changes),
    }));
}

function piecesOf(text: string, edits: readonly ReplaceText[]): readonly ChangedPiece[] {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
  const pieces: ChangedPiece[] = [];
  let at = 0;
  for (const { range, before, after } of inOrder) {
    pieces.push({ kind: "same", text: shortened(text.slice(at, range.start), at > 0, true) });
    pieces.push({ kind: "removed", text: before }, { kind: "added", text: after });
    at = range.end;
  }
  pieces.push({ kind: "same", text: shortened(text.slice(at), at > 0, false) });
  return pieces.filter((piece) => piece.text !== "");
}

/** @param behind a change stands before it @param ahead one follows */
function shortened(words: string, behind: boolean, ahead: boolean): string {
  const characters = Array.from(words);
  const kept = (behind ? beside : 0) + (ahead ? beside : 0);
  if (characters.length <= kept + 1) return words;
  const begin = behind ? characters.slice(0, edgeNear(characters, beside, 1)).join("") : "";
  const end = ahead ? characters.slice(edgeNear(characters, characters.length - beside, -1)).join("") : "";
  return `${begin}…${end}`;
}

/** A cut does not go through a number: 2025 is not shown as 202. */
function edgeNear(characters: readonly string[], at: number, step: 1 | -1): number {
  const isDigit = (index: number): boolean => /^[0-9０-９.]$/u.test(characters[index] ?? "");
  return isDigit(at - 1) && isDigit(at) ? edgeNear(characters, at + step, step) : at;
}
