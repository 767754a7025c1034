import type { CheckMaterial } from "./reading";

const organ = /(?:党委|党组|党工委|党总支|党支部|党委会|工会|团委|机关)/u;

/** The unit that reports, as the title and the signature name it, in one string; null where neither does. */
export function unitName({ readings, outline }: CheckMaterial): string | null {
  const lines = [outline.title, outline.signature].flatMap((span) =>
    span === null ? [] : readings.slice(span.from, span.to).map(({ text }) => text.trim()),
  );
  const names = lines
    .filter((line) => /\p{Script=Han}{3}/u.test(line) && !/^\d{4}年/u.test(line))
    .map((line) => line.replace(/\d{4}年.*$|关于.*$|(?:落实|履行|贯彻|全面从严).*$/u, ""))
    .filter((line) => line.length >= 3);
  return names.length === 0 ? null : names.join(" ");
}

/** Whether the words name an organ of the Party or a body, and not only what is reported. */
export const namesOrgan = (words: string): boolean => organ.test(words);
