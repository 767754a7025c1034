import { err, ok } from "../result";
import type { Result } from "../result";
import type { LayoutProfile } from "./profile";

/** Why a profile of an office's own was not taken; `path` names the place, e.g. "paragraphs.body.size". */
export type ProfileFault =
  | { readonly kind: "notJson" }
  | { readonly kind: "unknownName"; readonly path: string; readonly known: readonly string[] }
  | {
      readonly kind: "wrongKind";
      readonly path: string;
      readonly wanted: "number" | "text" | "yesNo" | "group" | "numbers";
    }
  | { readonly kind: "outOfRange"; readonly path: string; readonly from: number; readonly to: number }
  | { readonly kind: "tooLong"; readonly path: string; readonly limit: number }
  | { readonly kind: "notAllowed"; readonly path: string; readonly allowed: readonly string[] }
  /** The margins leave no room for text. */
  | { readonly kind: "noTypeArea"; readonly path: string };

/**
 * Reads what an office has changed in a copy of a profile. What the JSON leaves out stays as in `standard`, so a few
 * lines do; a misspelt name is a fault, not silence.
 */
export function readProfile(json: string, standard: LayoutProfile): Result<LayoutProfile, ProfileFault> {
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const merged = mergeGroup(standard as unknown as Group, parsed.value, "");
  if (!merged.ok) return merged;
  // Every member was checked against the one of the standard that it takes the place of.
  const profile = merged.value as unknown as LayoutProfile;
  const { width, height, top, bottom, left, right } = profile.page;
  if (width - left - right < smallestArea) return err({ kind: "noTypeArea", path: "page.left" });
  if (height - top - bottom < smallestArea) return err({ kind: "noTypeArea", path: "page.top" });
  return ok(profile);
}

/** In millimetres. */
const smallestArea = 40;

type Group = Readonly<Record<string, unknown>>;

function parse(json: string): Result<unknown, ProfileFault> {
  try {
    return ok(JSON.parse(json.replace(/^\uFEFF/u, "")) as unknown);
  } catch {
    return err({ kind: "notJson" });
  }
}

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mergeGroup(standard: Group, given: unknown, path: string): Result<Group, ProfileFault> {
  if (!isGroup(given)) return err({ kind: "wrongKind", path, wanted: "group" });
  const merged = new Map(Object.entries(standard));
  for (const [name, value] of Object.entries(given)) {
    const place = path === "" ? name : `${path}.${name}`;
    if (!Object.hasOwn(standard, name))
      return err({ kind: "unknownName", path: place.slice(0, longest), known: Object.keys(standard) });
    const member = mergeMember(standard[name], value, name, place);
    if (!member.ok) return member;
    merged.set(name, member.value);
  }
  return ok(Object.fromEntries(merged));
}

/** Members that may be null: no page number, no Latin font of its own, no heading, any distance of lines. */
const optional = new Set(["number", "latinFont", "level", "linePitch"]);

function mergeMember(
  standard: unknown,
  value: unknown,
  name: string,
  path: string,
): Result<unknown, ProfileFault> {
  if (value === null && optional.has(name)) return ok(null);
  if (name === "level") return inRange(value, path, [1, 9]);
  if (Array.isArray(standard)) return numbers(value, path);
  if (isGroup(standard)) return mergeGroup(standard, value, path);
  if (typeof standard === "number") return inRange(value, path, ranges.get(name) ?? [0, 1000]);
  if (typeof standard === "boolean")
    return typeof value === "boolean" ? ok(value) : err({ kind: "wrongKind", path, wanted: "yesNo" });
  return textMember(value, name, path);
}

function textMember(value: unknown, name: string, path: string): Result<string, ProfileFault> {
  if (typeof value !== "string" || value.trim() === "")
    return err({ kind: "wrongKind", path, wanted: "text" });
  if (name === "alignment" && !alignments.includes(value))
    return err({ kind: "notAllowed", path, allowed: alignments });
  return value.length > longest ? err({ kind: "tooLong", path, limit: longest }) : ok(value.trim());
}

/** Characters of a text; the name of a typeface has at most 31. */
const longest = 200;

const alignments: readonly string[] = ["left", "center", "right", "justify"];

type Range = readonly [from: number, to: number];

/** Millimetres, points, characters and counts as the members of a profile have them. */
const ranges: ReadonlyMap<string, Range> = new Map(
  Object.entries<Range>({
    width: [50, 1200],
    height: [50, 1200],
    top: [0, 300],
    bottom: [0, 300],
    left: [-10, 300],
    right: [-10, 300],
    firstLine: [-20, 40],
    lines: [5, 80],
    characters: [5, 100],
    size: [5, 72],
    below: [0, 30],
    linePitch: [6, 100],
  }),
);

function inRange(value: unknown, path: string, [from, to]: Range): Result<number, ProfileFault> {
  if (typeof value !== "number") return err({ kind: "wrongKind", path, wanted: "number" });
  return value >= from && value <= to ? ok(value) : err({ kind: "outOfRange", path, from, to });
}

function numbers(value: unknown, path: string): Result<readonly number[], ProfileFault> {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const isList =
    Array.isArray(value) && all.every((item) => typeof item === "number" && item >= 6 && item <= 100);
  return isList ? ok(all as readonly number[]) : err({ kind: "wrongKind", path, wanted: "numbers" });
}

/** A copy for an office to change: everything the standard says, in the order it is read. */
export const profileJson = (profile: LayoutProfile): string => `${JSON.stringify(profile, null, 2)}\n`;
