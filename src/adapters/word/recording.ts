/** What went between the pane and Word, as a file that a person sends back. */
export interface Recording {
  readonly format: "zhubi-recording";
  readonly v: 1;
  readonly program: string;
  readonly word: RecordedWord;
  /** Texts were left as they are: all of them are the program's own. */
  readonly plain: boolean;
  readonly events: readonly RecordedEvent[];
  /** So many more were not kept. */
  readonly cut: number;
}

export interface RecordedWord {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  readonly browser: string;
  /** "WordApi 1.3" and the like, those that Word says it has. */
  readonly sets: readonly string[];
}

export type RecordedEvent =
  /** The pane asked the adapter for something, … */
  | { readonly call: string; readonly given: readonly unknown[] }
  /** … for which the adapter asked Word, … */
  | { readonly ask: unknown; readonly answer: unknown; readonly ms: number }
  /** … and this came of it. */
  | { readonly came: unknown; readonly of: string };

/**
 * A text of which nobody can read what it says: letters with their accents, Chinese characters (those of somebody's own
 * font too), signs and digits are one each; lengths, punctuation, control characters and Word's placeholders stay. What
 * the program itself writes about figures (their tags, the names of its properties) stays.
 */
export const maskText = (text: string): string =>
  /^(?:zb:\d{1,9}|zhubi\.[\w.]{1,40})$/u.test(text)
    ? text
    : text.replace(/(?![\ufffc\ufffd])[\p{L}\p{N}\p{M}\p{Co}\p{So}]/gu, maskOf);

function maskOf(letter: string): string {
  if (letter.length > 1) return "某某";
  if (/\p{N}/u.test(letter)) return "0";
  return /\p{Script=Latin}/u.test(letter) ? "x" : "某";
}

// Words of Office.js, which say nothing of the document.
const kept: ReadonlySet<string> = new Set([
  ..."Start End Content Before After Replace Current Select Hidden BoundingBox Off TrackAll TrackMineOnly".split(
    " ",
  ),
  ..."Left Centered Right Justified Mixed Unknown Unrelated Equal Contains ContainsStart ContainsEnd".split(
    " ",
  ),
  ..."Inside InsideStart InsideEnd AdjacentBefore OverlapsBefore AdjacentAfter OverlapsAfter".split(" "),
]);

// Properties on the wire whose values are names, not words of the document.
const namesAt: ReadonlySet<string> = new Set([
  ..."Name Location Code Message Id _ReferenceId StyleBuiltIn Alignment Color Appearance ChangeTrackingMode".split(
    " ",
  ),
  ..."Select Expand ErrorCode ErrorMessage statement kind scope role code reason detail".split(" "),
]);

/** The same with its texts masked. @param value plain data @param at the name it stands under */
export function masked(value: unknown, at = ""): unknown {
  if (typeof value === "string") return namesAt.has(at) || kept.has(value) ? value : maskText(value);
  if (Array.isArray(value)) return value.map((one) => masked(one, at));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, masked(one, name)]));
}

/** The library lets go of references behind the end of a run: nobody waits for it. @param body of a request */
export function isCleaning(body: unknown): boolean {
  const { Actions = [] } = body as { readonly Actions?: readonly { readonly Name: string }[] };
  const called = Actions.filter(({ Name }) => Name !== "");
  return called.length > 0 && called.every(({ Name }) => Name === "_RemoveReference");
}

/** A failure as it is recorded: its kind stays to be read, its words are masked like all others. */
export interface Thrown {
  /** The library's code, else the name of the class. */
  readonly code: string;
  readonly message: string;
}

export function thrown(cause: unknown): Thrown {
  if (typeof cause !== "object" || cause === null) return { code: "", message: String(cause) };
  // Not by its class: the library may live in another realm.
  const { name, code, message } = cause as Partial<Record<"name" | "code" | "message", unknown>>;
  const [kind = ""] = [code, name].filter((one) => typeof one === "string");
  return { code: kind, message: typeof message === "string" ? message : "" };
}
