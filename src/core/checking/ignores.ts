import type { Snapshot } from "../document/snapshot";
import { err, ok } from "../result";
import type { Result } from "../result";
import type { Finding } from "./finding";

/**
 * A place is known by its words and a little of what stands around them, not by its number: it stays known while
 * paragraphs move and other places are edited.
 */
export interface IgnoredPlace {
  readonly scope: "place";
  readonly check: string;
  /** The words in question, shortened where they are long; the message for something missing. */
  readonly words: string;
  /** Up to `contextLength` UTF-16 units of the same paragraph on each side; "" at its ends. */
  readonly before: string;
  readonly after: string;
  /** Which one in document order, from 0, where several places read the same. */
  readonly nth: number;
  readonly reason: string;
}

/** `document`: the whole check, in this document · `always`: the whole check, in every document of this person. */
export interface IgnoredCheck {
  readonly scope: "document" | "always";
  readonly check: string;
  readonly reason: string;
}

export type Ignore = IgnoredPlace | IgnoredCheck;
export type IgnoreScope = Ignore["scope"];

export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

export interface AppliedIgnores {
  readonly shown: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignores that no finding answers to any more; kept, as the words may come back. */
  readonly unused: readonly Ignore[];
}

export const contextLength = 12;
const longestWords = 40;

/** What the person wants to be left alone with. */
export interface IgnoreWish {
  readonly scope: IgnoreScope;
  /** For the submission sheet; "" when none was given. */
  readonly reason: string;
}

/** @param findings all findings on the snapshot, those that are ignored already included */
export function ignoreOf(
  finding: Finding,
  findings: readonly Finding[],
  snapshot: Snapshot,
  { scope, reason }: IgnoreWish,
): Ignore {
  const { check } = finding;
  if (scope !== "place") return { scope, check, reason };
  const place = placeOf(finding, snapshot);
  const key = keyOf(place);
  const equals = findings.filter((other) => other.check === check && keyOf(placeOf(other, snapshot)) === key);
  const nth = Math.max(
    0,
    equals.findIndex(({ range }) => sameRange(range, finding.range)),
  );
  return { scope, ...place, nth, reason };
}

/**
 * Separates what the person wants to see from what is ignored. An ignored place answers to the finding of its
 * check with the same words between the same neighbours, the n-th of several. Where one side has been rewritten
 * the other suffices, provided that only one finding is left that could be meant; else the finding is shown again.
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  snapshot: Snapshot,
): AppliedIgnores {
  const taken = new Map<Finding, Ignore>();
  const checks = new Map<string, IgnoredCheck>();
  const places: IgnoredPlace[] = [];
  for (const ignore of ignores) {
    if (ignore.scope === "place") places.push(ignore);
    else if (!checks.has(ignore.check)) checks.set(ignore.check, ignore);
  }
  const rewritten = takeEquals(findings, places, snapshot, taken);
  takeRewritten(findings, rewritten, snapshot, taken);
  const used = new Set<Ignore>(taken.values());
  for (const finding of findings) {
    const whole = checks.get(finding.check);
    if (whole === undefined) continue;
    used.add(whole);
    if (!taken.has(finding)) taken.set(finding, whole);
  }
  return {
    shown: findings.filter((finding) => !taken.has(finding)),
    ignored: findings.flatMap((finding) => {
      const ignore = taken.get(finding);
      return ignore === undefined ? [] : [{ finding, ignore }];
    }),
    unused: ignores.filter((ignore) => !used.has(ignore)),
  };
}

/** @returns the places that no finding answers to */
function takeEquals(
  findings: readonly Finding[],
  places: readonly IgnoredPlace[],
  snapshot: Snapshot,
  taken: Map<Finding, Ignore>,
): readonly IgnoredPlace[] {
  if (places.length === 0) return [];
  const concerned = new Set(places.map(({ check }) => check));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!concerned.has(finding.check)) continue;
    const key = keyOf(placeOf(finding, snapshot));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return places.filter((place) => {
    const finding = groups.get(keyOf(place))?.[place.nth];
    if (finding === undefined || taken.has(finding)) return true;
    taken.set(finding, place);
    return false;
  });
}

function takeRewritten(
  findings: readonly Finding[],
  places: readonly IgnoredPlace[],
  snapshot: Snapshot,
  taken: Map<Finding, Ignore>,
): void {
  for (const place of places) {
    const candidates = findings.filter(
      (finding) =>
        finding.check === place.check &&
        !taken.has(finding) &&
        standsBeside(place, placeOf(finding, snapshot)),
    );
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) taken.set(only, place);
  }
}

type Place = Pick<IgnoredPlace, "check" | "words" | "before" | "after">;

/** A paragraph's end alone is no neighbour: every paragraph has one. */
const standsBeside = (place: Place, found: Place): boolean =>
  place.words === found.words &&
  ((place.before !== "" && place.before === found.before) ||
    (place.after !== "" && place.after === found.after));

function placeOf({ check, range, text, message }: Finding, snapshot: Snapshot): Place {
  // Something missing has no words of its own, and where it is reported depends on what happens to stand there.
  if (text === "") return { check, words: shortened(message), before: "", after: "" };
  const paragraph = snapshot.paragraphs[range.paragraph]?.text ?? "";
  return {
    check,
    words: shortened(text),
    before: paragraph.slice(Math.max(0, range.start - contextLength), range.start),
    after: paragraph.slice(range.end, range.end + contextLength),
  };
}

/** A repeated paragraph may be as long as a page: both ends and the length tell it well enough. */
function shortened(words: string): string {
  const half = longestWords / 2;
  return words.length <= longestWords
    ? words
    : `${words.slice(0, half)}…${words.length}…${words.slice(-half)}`;
}

const keyOf = ({ check, words, before, after }: Place): string =>
  JSON.stringify([check, words, before, after]);

const sameRange = (a: Finding["range"], b: Finding["range"]): boolean =>
  a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** Whether two ignores say the same; the reason does not count. */
export function sameIgnore(a: Ignore, b: Ignore): boolean {
  if (a.scope !== b.scope || a.check !== b.check) return false;
  return a.scope !== "place" || b.scope !== "place" || (keyOf(a) === keyOf(b) && a.nth === b.nth);
}

const version = 1;

/** Compact JSON: `{"v":1,"ignores":[["place",check,words,before,after,nth,reason],["document",check,reason]]}`. */
export const serialiseIgnores = (ignores: readonly Ignore[]): string =>
  JSON.stringify({
    v: version,
    ignores: ignores.map((ignore) =>
      ignore.scope === "place"
        ? ["place", ignore.check, ignore.words, ignore.before, ignore.after, ignore.nth, ignore.reason]
        : [ignore.scope, ignore.check, ignore.reason],
    ),
  });

/** `newer`: written by a later version, to be left alone · `notOurs`: something else altogether, or damaged. */
export interface IgnoresError {
  readonly kind: "newer" | "notOurs";
}

export function parseIgnores(json: string): Result<readonly Ignore[], IgnoresError> {
  const read = readJson(json);
  if (typeof read !== "object" || read === null || !("v" in read) || !("ignores" in read))
    return err({ kind: "notOurs" });
  if (typeof read.v === "number" && read.v > version) return err({ kind: "newer" });
  if (read.v !== version || !Array.isArray(read.ignores)) return err({ kind: "notOurs" });
  const ignores = read.ignores.map(ignoreFrom);
  const whole = ignores.filter((ignore) => ignore !== null);
  return whole.length === ignores.length ? ok(whole) : err({ kind: "notOurs" });
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function ignoreFrom(row: unknown): Ignore | null {
  if (!Array.isArray(row)) return null;
  const [scope, ...fields] = row as readonly unknown[];
  if (scope === "place") return placeFrom(fields);
  const [check, reason] = fields;
  if (scope !== "document" && scope !== "always") return null;
  return isText(check) && isText(reason) ? { scope, check, reason } : null;
}

function placeFrom([check, words, before, after, nth, reason]: readonly unknown[]): IgnoredPlace | null {
  if (!isText(check) || !isText(words) || !isText(reason)) return null;
  if (!isText(before) || !isText(after) || !isIndex(nth)) return null;
  return { scope: "place", check, words, before, after, nth, reason };
}

const isText = (value: unknown): value is string => typeof value === "string";

const isIndex = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;
