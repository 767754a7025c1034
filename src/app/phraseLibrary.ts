import { roleIds } from "../core/report/reportKind";
import type { RoleId } from "../core/report/reportKind";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { Phrase, PhraseSort, PhraseTopic, Voice } from "../core/writing/phrase";
import { phraseSorts, phraseTopics } from "../core/writing/phrase";
import type { UserStore } from "../ports/userStore";

const ownKey = "phrases.own";
const favouritesKey = "phrases.favourites";
const recentKey = "phrases.recent";
/** More are of no use, and would push out what was used before. */
const recentLimit = 30;

/** The person's own phrases and habits. They live with the person and outlast an update of the add-in. */
export interface PhraseLibrary {
  readonly own: readonly Phrase[];
  readonly favourites: ReadonlySet<string>;
  /** Ids, the last used first. */
  readonly recent: readonly string[];
}

export const readLibrary = (store: UserStore): PhraseLibrary => ({
  own: readPack(store.get(ownKey) ?? "[]").phrases,
  favourites: new Set(readIds(store, favouritesKey)),
  recent: readIds(store, recentKey),
});

export const keepOwn = (store: UserStore, own: readonly Phrase[]): void => store.set(ownKey, packText(own));

export function toggleFavourite(store: UserStore, id: string): void {
  const ids = readIds(store, favouritesKey);
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  store.set(favouritesKey, JSON.stringify(next));
}

export function noteUse(store: UserStore, id: string): void {
  const others = readIds(store, recentKey).filter((other) => other !== id);
  store.set(recentKey, JSON.stringify([id, ...others].slice(0, recentLimit)));
}

function readIds(store: UserStore, key: string): readonly string[] {
  const value = parse(store.get(key) ?? "[]");
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
}

/** A pack to hand on: the phrases as JSON, one object each. */
export const packText = (phrases: readonly Phrase[]): string => JSON.stringify(phrases, null, 1);

/** An entry that was not taken: its place in the pack, from 1, and why, in Chinese. */
export interface PackFault {
  readonly entry: number;
  readonly message: string;
}

export interface ReadPack {
  readonly phrases: readonly Phrase[];
  readonly faults: readonly PackFault[];
}

/** Reads a pack; what can not be read is named and the rest taken. */
export function readPack(text: string): ReadPack {
  const value = parse(text);
  if (!Array.isArray(value))
    return { phrases: [], faults: [{ entry: 0, message: "不是用语包：应是一组用语（JSON）。" }] };
  const phrases: Phrase[] = [];
  const faults: PackFault[] = [];
  value.forEach((given: unknown, index) => {
    const phrase = toPhrase(given);
    if (phrase.ok) phrases.push(phrase.value);
    else faults.push({ entry: index + 1, message: phrase.error });
  });
  return { phrases, faults };
}

export interface MergedPack {
  readonly own: readonly Phrase[];
  readonly added: number;
  /** The same id with other words: the person's own stays, and is told. */
  readonly conflicts: readonly { readonly mine: Phrase; readonly theirs: Phrase }[];
}

/** Merges by id; nothing of the person's own is overwritten. */
export function mergePack(own: readonly Phrase[], pack: readonly Phrase[]): MergedPack {
  const mine = new Map(own.map((phrase) => [phrase.id, phrase]));
  const added: Phrase[] = [];
  const conflicts: { mine: Phrase; theirs: Phrase }[] = [];
  for (const theirs of pack) {
    const same = mine.get(theirs.id);
    if (same === undefined) {
      added.push(theirs);
      mine.set(theirs.id, theirs);
    } else if (same.text !== theirs.text) conflicts.push({ mine: same, theirs });
  }
  return { own: [...own, ...added], added: added.length, conflicts };
}

export interface NewPhrase {
  readonly text: string;
  readonly role: RoleId;
  readonly voice: Voice;
  readonly tags: readonly string[];
}

/** An own phrase with an id that no other of the list has. */
export function ownPhrase(own: readonly Phrase[], { text, role, voice, tags }: NewPhrase): Phrase {
  const last = Math.max(
    0,
    ...own.map(({ id }) => Number(/^own-(?<number>\d+)$/u.exec(id)?.groups?.["number"] ?? 0)),
  );
  return { id: `own-${last + 1}`, sort: "measure", topic: "general", role, voice, text, tags };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function toPhrase(value: unknown): Result<Phrase, string> {
  if (!isObject(value)) return err("不是一条用语。");
  const { id, text, role, sort, topic, voice, tags, from } = value;
  if (typeof id !== "string" || id.trim() === "") return err("缺少编号（id）。");
  if (typeof text !== "string" || text.trim() === "") return err(`“${id}”没有文字（text）。`);
  return ok({
    id,
    text,
    role: oneOf<RoleId>(roleIds, role, "main-work"),
    sort: oneOf<PhraseSort>(phraseSorts, sort, "measure"),
    topic: oneOf<PhraseTopic>(phraseTopics, topic, "general"),
    voice: voice === "personal" ? "personal" : "collective",
    ...(Array.isArray(tags) ? { tags: tags.filter((tag): tag is string => typeof tag === "string") } : {}),
    ...(typeof from === "number" ? { from } : {}),
    ...(sort === "heading-set" ? { depth: value["depth"] === 1 ? 1 : 2 } : {}),
  });
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown, usual: Word): Word =>
  words.find((word) => word === value) ?? usual;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
  } catch {
    return undefined;
  }
}
