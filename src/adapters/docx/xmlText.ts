/** Character data for an element. A bare carriage return would be read back as a line feed. */
export const escapeXmlText = (text: string): string =>
  text.replace(/[&<>\r]/gu, (mark) => escapes.get(mark) ?? mark);

export const escapeXmlAttribute = (text: string): string => escapeXmlText(text).replaceAll('"', "&quot;");

const escapes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" }),
);

const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }),
);

/** Whether the source of character data stands for itself, unit by unit. */
export const isPlainXmlText = (source: string): boolean =>
  !source.includes("&") && !source.includes("<") && !source.includes("\r");

/** The text of well-formed character data: references, CDATA sections, comments and line ends resolved. */
export function decodeXmlText(source: string): string {
  if (isPlainXmlText(source)) return source;
  return source
    .replaceAll(/\r\n?/gu, "\n")
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/u)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<")
        ? ""
        : piece.replaceAll(/&([^&;]{1,64});/gu, (_, name: string) => reference(name));
    })
    .join("");
}

function reference(name: string): string {
  if (!name.startsWith("#")) return named.get(name) ?? "";
  const hexadecimal = name.startsWith("#x");
  return String.fromCodePoint(Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
}
