import type { TokenKind } from "./lexicon";
import type { Piece, TextPiece } from "./pieces";

/** Words that name organs, offices and places; `catalog/language/bodyWords.ts`. */
export interface BodyWords {
  /** What may stand before whose doings they are: when, of what, in which order. */
  readonly lead: RegExp;
  /** An organ (group `organ`) before what it does; as the whole of a clause; behind 其中. */
  readonly subject: RegExp;
  readonly whole: RegExp;
  readonly part: RegExp;
  /** 党支部开展…: no name that tells it from others. */
  readonly nameless: RegExp;
  /** Where something was done, or to whom: no organ of its own. */
  readonly noOrgan: RegExp;
  /** 各支部, 全院, 机关党委及所属支部: everybody at once. */
  readonly everybody: RegExp;
  /** 全局开展…: the reporting organ again. */
  readonly ownAgain: RegExp;
  /** Last words of the names of offices and places over a ledger's rows. */
  readonly bodies: RegExp;
  /** … of offices, of which there need be no others. */
  readonly offices: RegExp;
  /** Fields of work that rows of a table are sorted into: 党建 › 讲党课. */
  readonly areas: RegExp;
  /** What is kept of the chief's own doings: by its title (unless that tells of others too), by how a line begins (unless it goes on with others). */
  readonly chiefs: {
    readonly book: RegExp;
    readonly others: RegExp;
    readonly line: RegExp;
    readonly otherSubject: RegExp;
    /** Words of a name that say it. */
    readonly words: RegExp;
  };
}

/** 廉政谈话**人次，其中县中医院**人次: the clause names nothing but whose part it is. */
export const namesOnlyOrgan = (clause: string, { part }: BodyWords): boolean => part.test(clause);

/**
 * The organ other than the reporting one whose doings the last of a sentence's clauses tells. A clause without a subject
 * goes on with the one before it; after 其中… only where it tells no deed of its own (其中二分局**件，占全局的**％), and not behind
 * a semicolon. Null where it is the reporting organ itself.
 */
export function organAt(pieces: readonly Piece[], self: string, words: BodyWords): string | null {
  let organ: string | null = null;
  let ofPart = false;
  for (const piece of pieces) {
    if (piece.kind === "mark" && piece.parts === true && ofPart) organ = null;
    if (piece.kind !== "text") continue;
    const isPart = piece.text.startsWith("其中");
    const found = organIn(piece.text, isPart, words);
    if (found !== null) {
      organ = isOwn(found, self, words) ? null : found;
      ofPart = isPart;
    } else if (ends(piece, ofPart, words)) organ = null;
  }
  return organ;
}

const isOwn = (found: string, self: string, { everybody, nameless }: BodyWords): boolean =>
  everybody.test(found) || nameless.test(found) || self.includes(found);

/** A clause without a subject that tells the whole again: 全局开展, and after 其中… any deed. */
const ends = ({ text, tokens }: TextPiece, ofPart: boolean, { ownAgain }: BodyWords): boolean =>
  ownAgain.test(text) || (ofPart && tokens.some(({ kind }) => deeds.has(kind)));

const deeds: ReadonlySet<TokenKind> = new Set<TokenKind>(["verb", "step", "support"]);

/** Without 其中 it is the organs that are counted (机关党支部**个). */
function organIn(text: string, isPart: boolean, { lead, subject, whole, noOrgan }: BodyWords): string | null {
  const own = text.replace(lead, "");
  const found = (subject.exec(own) ?? (isPart ? whole.exec(own) : null))?.groups?.["organ"] ?? null;
  return found === null || noOrgan.test(found) ? null : found;
}
