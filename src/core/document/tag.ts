import { fingerprint } from "../text/fingerprint";

/** What every name given to written words begins with, so that nobody else's content control is taken for ours. */
const prefix = "zb:";

export const isOurTag = (tag: string): boolean => tag.startsWith(prefix);

/**
 * `zb:1a.x3k9d1`: a number that no other figure of the document has, and a mark of the change that wrote it, as a
 * paragraph copied from another report brings its tags along, which must not be taken for figures of this one.
 * Short, as the length of a tag is limited in Word.
 * @param number from 1
 * @param mark as `markOf` gives it
 */
export const tagOf = (number: number, mark: string): string => `${prefix}${number.toString(36)}.${mark}`;

/** @param change what tells the change from others: the values written, where, and when */
export const markOf = (change: unknown): string => fingerprint(JSON.stringify(change)).toString(36);

/** The number a tag of ours was made from; 0 for any other. */
export function numberOfTag(tag: string): number {
  const number = isOurTag(tag) ? tag.slice(prefix.length).split(".", 1)[0] : undefined;
  return number !== undefined && /^[0-9a-z]{1,8}$/u.test(number) ? Number.parseInt(number, 36) : 0;
}
