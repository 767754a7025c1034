import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";

/** How the bytes of a part stand for text (XML 1.0, appendix F; OPC allows UTF-8 and UTF-16 only). */
export type XmlEncoding = "utf-8" | "utf-8 with mark" | "utf-16le" | "utf-16be";

export interface DecodedXml {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** @returns the line (from 1) of the first byte sequence that is no text, when there is one */
export function decodeXml(bytes: Uint8Array): Result<DecodedXml, { readonly line: number }> {
  const encoding = encodingOf(bytes);
  const label = encoding === "utf-8 with mark" ? "utf-8" : encoding;
  try {
    return ok({ text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding });
  } catch {
    const lenient = new TextDecoder(label).decode(bytes);
    return err({ line: lenient.slice(0, lenient.indexOf("\ufffd")).split("\n").length });
  }
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8 with mark" : "utf-8";
}

/** The inverse of `decodeXml`: the byte order mark is put back. */
export function encodeXml({ text, encoding }: DecodedXml): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8 with mark":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16le":
    case "utf-16be": {
      const bytes = new Uint8Array(2 * text.length + 2);
      const view = new DataView(bytes.buffer);
      const little = encoding === "utf-16le";
      view.setUint16(0, 0xfeff, little);
      for (let index = 0; index < text.length; index++)
        view.setUint16(2 * index + 2, text.charCodeAt(index), little);
      return bytes;
    }
  }
}
