/**
 * GB18030 bytes of a text, by inverting the platform's decoder: two-byte characters by table, others by their four-byte form.
 * Enough for the characters that tests use.
 */
export function gb18030Bytes(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(character)));
}

const twoByte = new Map<string, readonly [number, number]>();

function bytesOf(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  if (twoByte.size === 0) fillTable();
  const pair = twoByte.get(character);
  if (pair !== undefined) return pair;
  if (code < 0x10000) throw new Error(`no two-byte form: ${character}`);
  // Supplementary planes are linear from 90 30 81 30.
  const linear = code - 0x10000;
  return [
    0x90 + Math.floor(linear / 12600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

function fillTable(): void {
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (!character.includes("\uFFFD") && !twoByte.has(character)) twoByte.set(character, [lead, trail]);
    }
}
