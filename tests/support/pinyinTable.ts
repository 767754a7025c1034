import { pinyin } from "pinyin-pro";

/** The 3,755 usual characters (GB 2312–80, level 1) in their order in that standard. */
export function usualCharacters(): string {
  const decoder = new TextDecoder("gb18030");
  let characters = "";
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) characters += character;
    }
  return characters;
}

/** Every syllable with the characters read so, at most two readings each: `a阿啊|ai爱…`. */
export function pinyinTable(characters: string): string {
  const bySyllable = new Map<string, string>();
  for (const character of new Set(characters)) {
    const all = pinyin(character, { multiple: true, toneType: "none", type: "array", v: true });
    for (const syllable of [...new Set(all)].slice(0, 2))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + character);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, read]) => syllable + read)
    .join("|");
}
