import { roleIds } from "../core/report/reportKind";
import type { RoleId } from "../core/report/reportKind";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { Gravity, Phrase, PhraseSort, PhraseTopic } from "../core/writing/phrase";
import { phraseSorts, phraseTopics } from "../core/writing/phrase";
import type { Fit } from "../core/writing/speaker";

/** A pack to hand on: the phrases as JSON, one object each. */
export const packText = (phrases: readonly Phrase[]): string => JSON.stringify(phrases, null, 1);

/** An entry that was not taken: its place in the pack (of a spreadsheet its row), from 1, 0 = the whole; where and why, in Chinese. */
export interface PackFault {
  readonly entry: number;
  readonly message: string;
}

export interface ReadPack {
  readonly phrases: readonly Phrase[];
  readonly faults: readonly PackFault[];
}

/** Reads a pack; what can not be read is named and the rest taken. An id stands once. */
export function readPack(text: string): ReadPack {
  const value = parse(text);
  if (!Array.isArray(value))
    return { phrases: [], faults: [{ entry: 0, message: "不是用语包：应是一组用语（JSON）。" }] };
  const phrases: Phrase[] = [];
  const faults: PackFault[] = [];
  const seen = new Set<string>();
  value.forEach((given: unknown, index) => {
    const phrase = toPhrase(given);
    const report = (message: string): void => {
      faults.push({ entry: index + 1, message: `第 ${index + 1} 条：${message}` });
    };
    if (!phrase.ok) report(phrase.error);
    else if (seen.has(phrase.value.id)) report(`编号“${phrase.value.id}”前面已有，没有读入。`);
    else {
      seen.add(phrase.value.id);
      phrases.push(phrase.value);
    }
  });
  return { phrases, faults };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function toPhrase(value: unknown): Result<Phrase, string> {
  if (!isObject(value)) return err("不是一条用语。");
  const { id, text, role, sort, topic, voice, tags, gravity } = value;
  if (typeof id !== "string" || id.trim() === "") return err("缺少编号（id）。");
  if (typeof text !== "string" || text.trim() === "") return err(`“${id}”没有文字（text）。`);
  return ok({
    id,
    text,
    role: oneOf<RoleId>(roleIds, role, "main-work"),
    sort: oneOf<PhraseSort>(phraseSorts, sort, "measure"),
    topic: oneOf<PhraseTopic>(phraseTopics, topic, "general"),
    voice: voice === "personal" ? "personal" : "collective",
    ...(Array.isArray(tags) ? { tags: tags.filter(isText) } : {}),
    ...fitOf(value),
    ...(isGravity(gravity) ? { gravity } : {}),
    ...(sort === "heading-set" ? { depth: value["depth"] === 1 ? 1 : 2 } : {}),
  });
}

const isText = (value: unknown): value is string => typeof value === "string";

/** For whom and for which years it is written; what is not given suits everybody. */
function fitOf({ from, until, organs, sectors }: Readonly<Record<string, unknown>>): Fit {
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);
  return {
    ...(typeof from === "number" ? { from } : {}),
    ...(typeof until === "number" ? { until } : {}),
    ...(list(organs).length > 0 ? { organs: list(organs) } : {}),
    ...(list(sectors).length > 0 ? { sectors: list(sectors) } : {}),
  };
}

const isGravity = (value: unknown): value is Gravity => value === 1 || value === 2 || value === 3;

const oneOf = <Word extends string>(words: readonly Word[], value: unknown, usual: Word): Word =>
  words.find((word) => word === value) ?? usual;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
  } catch {
    return undefined;
  }
}
