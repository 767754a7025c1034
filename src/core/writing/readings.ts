/** Pinyin without tones of a character: at most a few syllables, none for what is not in the table. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Reads `a阿啊|ai爱…`: every syllable with the characters read so. */
export function readReadings(table: string): Readings {
  const readings = new Map<string, string[]>();
  for (const part of table.split("|")) {
    const syllable = /^[a-zü]+/u.exec(part)?.[0] ?? "";
    for (const character of part.slice(syllable.length)) {
      const known = readings.get(character);
      if (known === undefined) readings.set(character, [syllable]);
      else known.push(syllable);
    }
  }
  return readings;
}

/** Text as it is typed in pinyin: first letters and whole syllables, of the first reading and of the second where one differs. */
export interface SpokenText {
  /** The characters that the first letters stand for, one for each. */
  readonly letters: string;
  readonly initials: readonly string[];
  readonly syllables: readonly string[];
}

/** What no word runs across; quotation marks and brackets are left out instead, so that “三会一课” is one run. */
const pause = /[，。；：、！？\s*]/u;

/** Latin letters and digits stand for themselves, a pause for a blank. */
export function spokenText(text: string, readings: Readings): SpokenText {
  const variants = [0, 1].map((which) => {
    let letters = "";
    let initials = "";
    let syllables = "";
    for (const character of text) {
      const known = readings.get(character);
      if (pause.test(character)) {
        letters += " ";
        initials += " ";
        syllables += " ";
        continue;
      }
      const syllable = known?.[which] ?? known?.[0] ?? /[a-z0-9]/iu.exec(character)?.[0]?.toLowerCase() ?? "";
      if (syllable !== "") letters += character;
      initials += syllable.slice(0, 1);
      syllables += syllable;
    }
    return { letters, initials, syllables };
  });
  return {
    letters: variants[0]?.letters ?? "",
    initials: [...new Set(variants.map(({ initials }) => initials))],
    syllables: [...new Set(variants.map(({ syllables }) => syllables))],
  };
}
