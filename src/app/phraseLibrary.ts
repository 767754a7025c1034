import type { RoleId } from "../core/report/reportKind";
import type { Phrase, PhraseSort, Voice } from "../core/writing/phrase";
import type { UserStore } from "../ports/userStore";
import { packText, readPack } from "./phrasePack";

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
  try {
    const value: unknown = JSON.parse(store.get(key) ?? "[]");
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** The same id with other words: the person's own stays until they say otherwise. */
export interface PackConflict {
  readonly mine: Phrase;
  readonly theirs: Phrase;
}

export interface MergedPack {
  readonly own: readonly Phrase[];
  readonly added: number;
  readonly conflicts: readonly PackConflict[];
}

/** Merges by id; nothing of the person's own is overwritten. */
export function mergePack(own: readonly Phrase[], pack: readonly Phrase[]): MergedPack {
  const mine = new Map(own.map((phrase) => [phrase.id, phrase]));
  const added: Phrase[] = [];
  const conflicts: PackConflict[] = [];
  for (const theirs of pack) {
    const same = mine.get(theirs.id);
    if (same === undefined) {
      added.push(theirs);
      mine.set(theirs.id, theirs);
    } else if (same.text !== theirs.text) conflicts.push({ mine: same, theirs });
  }
  return { own: [...own, ...added], added: added.length, conflicts };
}

/** `mine`: nothing changes · `theirs`: their words take the place of mine · `both`: theirs comes beside mine. */
export type ConflictChoice = "mine" | "theirs" | "both";

/** The list after the person has decided about a clash. */
export function settleConflict(
  own: readonly Phrase[],
  { theirs }: PackConflict,
  choice: ConflictChoice,
): readonly Phrase[] {
  switch (choice) {
    case "mine":
      return own;
    case "theirs":
      return own.map((phrase) => (phrase.id === theirs.id ? theirs : phrase));
    case "both":
      return [...own, { ...theirs, id: freeId(own, theirs.text) }];
  }
}

export interface NewPhrase {
  readonly text: string;
  readonly sort?: PhraseSort;
  readonly role: RoleId;
  readonly voice: Voice;
  readonly tags: readonly string[];
}

/** An own phrase with an id that no other of the list has. The same words get the same id with everybody, other words another. */
export const ownPhrase = (
  own: readonly Phrase[],
  { text, sort = "measure", role, voice, tags }: NewPhrase,
): Phrase => ({ id: freeId(own, text), sort, topic: "general", role, voice, text, tags });

function freeId(own: readonly Phrase[], text: string): string {
  const id = phraseId(text);
  const taken = new Set(own.map((phrase) => phrase.id));
  for (let count = 2; taken.has(id) && count <= own.length + 1; count++)
    if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
  return id;
}

/** An id from the words alone, so that the packs of two people do not clash by chance. */
export const phraseId = (text: string): string =>
  `own-${hash(text, 0x811c9dc5).toString(36)}${hash(text, 0x2b7e1516).toString(36)}`;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

export type PhraseChange = Pick<Phrase, "text" | "sort" | "role"> & { readonly tags: readonly string[] };

/** The list with one phrase changed; its id stays, so that favourites and packs go on naming it. */
export const changePhrase = (own: readonly Phrase[], id: string, change: PhraseChange): readonly Phrase[] =>
  own.map((phrase) => (phrase.id === id ? withDepth({ ...phrase, ...change }) : phrase));

/** Only headings have a depth. */
function withDepth({ depth, ...phrase }: Phrase): Phrase {
  return phrase.sort === "heading-set" ? { ...phrase, depth: depth ?? 2 } : phrase;
}

/** Words of a field, parted by blanks or marks, each once. */
export const readTags = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s、，,；;]+/u).filter((tag) => tag !== "")),
];
