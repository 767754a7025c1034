/** What every name given to written words begins with, so that nobody else's content control is taken for ours. */
const prefix = "zb:";

export const isOurTag = (tag: string): boolean => tag.startsWith(prefix);

/** @param number from 1; short, as the length of a tag is limited in Word */
export const tagOf = (number: number): string => `${prefix}${number.toString(36)}`;

/** The number a tag of ours was made from; 0 for any other. */
export function numberOfTag(tag: string): number {
  const rest = isOurTag(tag) ? tag.slice(prefix.length) : "";
  return /^[0-9a-z]{1,8}$/u.test(rest) ? Number.parseInt(rest, 36) : 0;
}
