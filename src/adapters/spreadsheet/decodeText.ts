/** Share of zero bytes at even and odd places that tells UTF-16 without a byte order mark from other text. */
const ZERO_SHARE = 0.2;
const SAMPLE = 4096;

/**
 * Decodes a text file of a Chinese office: UTF-16 by byte order mark or by its zero bytes, UTF-8 with or without mark,
 * else GB18030 (what Excel writes as “CSV” on a Chinese Windows). Null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = utf16Encoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeGb18030(bytes);
  }
}

function decodeGb18030(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    // One damaged byte should not cost the ledger; a file full of them is no text.
    const text = new TextDecoder("gb18030").decode(bytes);
    const damaged = text.split("\uFFFD").length - 1;
    return damaged * 50 > text.length ? null : text;
  }
}

function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Digits, tabs, commas and line ends have a zero high byte: it stands at odd places in little-endian text.
  const half = sample.length / 2;
  if (odd > half * ZERO_SHARE && even <= odd / 8) return "utf-16le";
  if (even > half * ZERO_SHARE && odd <= even / 8) return "utf-16be";
  return null;
}
